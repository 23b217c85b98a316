import { verify as look, type Verdict } from "../src/answer/verify.js";
import { defineCommand, type Reply } from "../src/command.js";
import { blank, PRIVATE } from "./shared.js";

/** Longest text taken: as long as a message may be. */
const LONGEST = 2_000;

/** How much of the claim the reply repeats. */
const REPEATED = 120;

export const verify = defineCommand({
	name: "verify",
	description: "Whether exactly these words stand in the briefing, and where",
	adminOnly: false,
	onMessage: { name: "Find in the briefing", option: "words" },
	options: {
		words: {
			description: "Words from anywhere, or the receipt under an answer",
			type: "string",
			required: true,
			maxLength: LONGEST,
		},
		private: PRIVATE,
	},
	run: ({ words, private: hidden }, { library }) =>
		blank(words) ?? tell(look(library, words), words, library, hidden ?? false),
});

function tell(
	verdict: Verdict,
	words: string,
	{ fingerprint }: { readonly fingerprint: string },
	hidden: boolean,
): Reply {
	const about = {
		kind: "answer",
		question: shortened(words.trim().replace(/\s+/g, " ")),
		fingerprint,
		private: hidden,
	} as const;
	if (verdict.kind === "exact" || verdict.kind === "close")
		return {
			...about,
			verdict: sentence(verdict, fingerprint),
			answer: {
				abstained: false,
				intent: "ask",
				excerpts:
					verdict.kind === "exact" ? verdict.excerpts : [verdict.excerpt],
			},
		};
	return {
		...about,
		answer: {
			abstained: true,
			intent: "ask",
			reason: sentence(verdict, fingerprint),
			nearest: [],
			suggestions: [],
		},
	};
}

function sentence(verdict: Verdict, now: string): string {
	switch (verdict.kind) {
		case "exact": {
			const { places, reshaped, quotedOnly } = verdict;
			const what = quotedOnly
				? "The words in quotation marks stand"
				: "These words stand";
			const where = places === 1 ? "" : `, in ${places} places`;
			return reshaped
				? `${what} in the briefing${where}; only quotation marks, dashes or spaces are shaped differently.`
				: `${what} exactly so in the briefing${where}.`;
		}
		case "close":
			return `Not exactly: ${parting(verdict)}.${
				verdict.differences > 1
					? ` ${verdict.differences} words or marks differ in all.`
					: ""
			} This comes closest.`;
		case "absent":
			return "These words do not stand in the briefing, nor anything close to them.";
		case "other seeds":
			return `This receipt is from other articles (seeds ${verdict.fingerprint}; now they are ${now}), so I can't tell from it. Paste the words themselves.`;
		case "mistyped":
			return "This looks like a receipt, but its check digits do not fit: look at it again, or paste the words themselves.";
	}
}

function parting({
	claimed,
	actual,
}: Extract<Verdict, { kind: "close" }>): string {
	if (claimed === null)
		return `the first to differ is “${actual}”, which the article has and these words leave out`;
	if (actual === null)
		return `the first to differ is “${claimed}”, which the article does not have`;
	return `the first to differ is “${claimed}”, where the article has “${actual}”`;
}

function shortened(text: string): string {
	if (text.length <= REPEATED) return text;
	return `${text.slice(0, REPEATED).replace(/\s?\S*$/, "")} …`;
}
