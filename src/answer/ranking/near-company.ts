import { companyOf, meanOf } from "../../library/company.js";
import type { Sentence } from "../../text/document.js";
import type { Case } from "./case.js";
import { wordsOf } from "./reading.js";
import { share, strengthOf } from "./shares.js";

/** Words whose company is no more alike than this have nothing to do with each other, and from `NEAR` on they are told of together. */
const FAR = 0.2;
const NEAR = 0.65;

const nearness = (likeness: number): number =>
	Math.max(0, Math.min(1, (likeness - FAR) / (NEAR - FAR)));

/** How near the company of a word of the question is to that of the likest word of a sentence, 0 to 1. */
function nearest(its: Case, n: number, sentence: Sentence): number {
	const { inquiry, extraction } = its;
	const word = inquiry.words[n];
	const own = word?.forms[0] ?? "";
	if (word?.sort === "name" || word?.sort === "number") return 0;
	const { stems, content } = wordsOf(extraction, sentence);
	let best = 0;
	stems.forEach((stem, at) => {
		if (content[at]) best = Math.max(best, companyOf(own, stem));
	});
	return nearness(best);
}

/** What is worked out of a sentence once for a question: its order asks for it, and so does the sureness of each sentence beside it. */
function kept<T>(work: (its: Case, asked: T) => number) {
	const known = new WeakMap<Case, number>();
	return (its: Case, asked: T): number => {
		let value = known.get(its);
		if (value === undefined) {
			value = work(its, asked);
			known.set(its, value);
		}
		return value;
	};
}

/** How much of what the sentence has not of the question is told of together with words that it, or the one before, has; half where it has all. */
export const restInCompany = kept<void>((its) => {
	const { inquiry, extraction, sentence } = its;
	const before = extraction.document.sentences[sentence.index - 1];
	const missing = inquiry.words.map(
		({ sort }, n) =>
			strengthOf(its, n) < 1 && sort !== "name" && sort !== "number",
	);
	if (!missing.includes(true)) return 0.5;
	return share(
		its,
		(n) =>
			Math.max(
				nearest(its, n, sentence),
				before ? 0.7 * nearest(its, n, before) : 0,
			),
		(n) => missing[n] === true,
	);
});

/** How alike the company of all words of the question is to that of all words of the sentence, 0 to 1. */
export const drift = kept<(stem: string) => number>((its, rarity) => {
	const question = meanOf(
		its.inquiry.words.flatMap(({ forms, sort, weight }) =>
			sort === "name" || sort === "number"
				? []
				: [[forms[0] ?? "", weight] as const],
		),
	);
	const { stems, content } = its.words;
	const sentence = meanOf(
		stems.flatMap((stem, n) =>
			content[n] ? [[stem, rarity(stem)] as const] : [],
		),
	);
	return Math.max(0, question.like(sentence));
});
