import type { Verdict } from "../src/answer/verify/verdict.js";
import { verify as look } from "../src/answer/verify/verify.js";
import { type Context, defineCommand, type Reply } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Voice } from "../src/language/voice.js";
import { blank, PRIVATE } from "./shared.js";

/** Longest text taken: as long as a message may be. */
const LONGEST = 2_000;

/** How much of the claim the reply repeats. */
const REPEATED = 120;

export const verify = defineCommand({
	name: "verify",
	description: en["/verify"],
	adminOnly: false,
	onMessage: { name: "Find in the briefing", option: "words" },
	options: {
		words: {
			description: en["/verify words"],
			type: "string",
			required: true,
			maxLength: LONGEST,
		},
		private: PRIVATE,
	},
	run: ({ words, private: hidden }, context) =>
		blank(context, words) ??
		tell(look(context.library, words), words, context, hidden ?? false),
});

function tell(
	verdict: Verdict,
	words: string,
	{ library: { fingerprint }, voice }: Context,
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
			verdict: sentence(verdict, fingerprint, voice),
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
			reason: (other) => sentence(verdict, fingerprint, other),
			nearest: [],
			suggestions: [],
		},
	};
}

function sentence(verdict: Verdict, now: string, { say }: Voice): string {
	switch (verdict.kind) {
		case "exact": {
			const { places: n, reshaped, quotedOnly } = verdict;
			if (quotedOnly)
				return say(reshaped ? "verify.quoted-reshaped" : "verify.quoted", {
					n,
				});
			return say(reshaped ? "verify.reshaped" : "verify.exact", { n });
		}
		case "close":
			return [
				parting(verdict, say),
				...(verdict.differences > 1
					? [say("verify.differences", { n: verdict.differences })]
					: []),
				say("verify.closest"),
			].join(" ");
		case "absent":
			return say("verify.absent");
		case "other seeds":
			return say("verify.other-seeds", { old: verdict.fingerprint, now });
		case "mistyped":
			return say("verify.mistyped");
	}
}

function parting(
	{ claimed, actual }: Extract<Verdict, { kind: "close" }>,
	say: Voice["say"],
): string {
	if (claimed === null) return say("verify.left-out", { actual: actual ?? "" });
	if (actual === null) return say("verify.added", { claimed });
	return say("verify.differs", { claimed, actual });
}

function shortened(text: string): string {
	if (text.length <= REPEATED) return text;
	return `${text.slice(0, REPEATED).replace(/\s?\S*$/, "")} …`;
}
