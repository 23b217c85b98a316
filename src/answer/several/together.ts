import type { Told } from "../../language/voice.js";
import type { Library } from "../../library/library.js";
import type { Answer, Excerpt } from "../answer.js";
import { readQuestion } from "../question.js";
import { inQuotes } from "../refusing/words.js";

/** Most excerpts of one answer. */
const MOST = 5;

/** A question of a message with its answer. */
export interface Answered {
	readonly question: string;
	readonly answer: Answer;
}

/**
 * The answers to several questions of one message as one: the best excerpt of each in turn, then the next of each; what was
 * not answered is told. Nothing is answered where nothing was found to any of them.
 * @throws Error where there is no question
 */
export function together(all: readonly Answered[]): Answer {
	const [first] = all;
	if (!first) throw new Error("There is no answer without a question.");
	if (all.length === 1) return first.answer;
	const found = all.flatMap(({ answer }) => (answer.abstained ? [] : [answer]));
	const missing = all.flatMap(({ question, answer }) =>
		answer.abstained ? [{ question, answer }] : [],
	);
	const [best] = found;
	if (!best) {
		const reasons = missing.map(({ answer }) => answer.reason);
		const reason: Told = (voice) =>
			[...new Set(reasons.map((tell) => tell(voice)))].join(" ");
		return {
			abstained: true,
			intent: first.answer.intent,
			reason,
			nearest: missing[0]?.answer.nearest ?? [],
			suggestions: missing.flatMap(({ answer }) => answer.suggestions),
		};
	}
	const excerpts: Excerpt[] = [];
	for (let rank = 0; excerpts.length < MOST && rank < MOST; rank++)
		for (const { excerpts: own } of found) {
			const next = own[rank];
			if (
				next &&
				excerpts.length < MOST &&
				!excerpts.some((e) => same(e, next))
			)
				excerpts.push(next);
		}
	return {
		...best,
		excerpts,
		differ: found.flatMap(({ differ }) => differ ?? []),
		notes: [
			...found.flatMap(({ notes }) => notes ?? []),
			...missing.map(
				({ question, answer }): Told =>
					(voice) =>
						voice.say("no.one-of-several", {
							question: inQuotes(question),
							reason: answer.reason(voice),
						}),
			),
		],
	};
}

function same(a: Excerpt, b: Excerpt): boolean {
	return (
		a.citation.article.id === b.citation.article.id &&
		a.start === b.start &&
		a.end === b.end &&
		a.highlights[0]?.start === b.highlights[0]?.start
	);
}

const PRONOUN = /\b(?:he|she|him|her|his)\b/i;

/** A later question of a message, with the name of whoever was asked for or spoke before in place of its pronoun. */
export function withAntecedent(
	library: Library,
	question: string,
	before: Answered | undefined,
): string {
	if (!before || !PRONOUN.test(question)) return question;
	const name = answeredName(library, before);
	if (!name) return question;
	return question.replace(PRONOUN, (pronoun, at: number) =>
		/^(?:his|her)$/i.test(pronoun) &&
		/^\s+\p{L}/u.test(question.slice(at + pronoun.length))
			? `${name}'s`
			: name,
	);
}

/** Whoever did what the first question asks about, where it names them; else who was found or who spoke. */
function answeredName(
	{ directory }: Library,
	{ question, answer }: Answered,
): string | null {
	const doer = readQuestion(question).action?.agent ?? "";
	const [own] = doer === "" ? [] : directory.find(doer);
	if (own) return own.named.name;
	if (answer.abstained) return null;
	const [top] = answer.excerpts;
	const [marked] = top?.highlights ?? [];
	if (!top || !marked) return null;
	if (answer.intent === "who") {
		const words = top.citation.article.body.slice(marked.start, marked.end);
		return directory.find(words)[0]?.named.name ?? null;
	}
	return top.speaker;
}
