import type { Extraction } from "../../extract/extraction.js";
import type { Sentence } from "../../text/document.js";
import { type Case, has } from "./case.js";
import { densest, edges, inOrder, neighbours } from "./closeness.js";
import { lacking, ofSort, rarest, share, strengthOf } from "./shares.js";

/** What speaks for a sentence's being the answer, each about 0 to 1, by name. */
export const FEATURES: Readonly<Record<string, (its: Case) => number>> = {
	/** Its score in the index, as a share of the most it could be. */
	index: ({ score, inquiry }) => score / Math.max(1, inquiry.total * 2),
	/** The same as a share of the best one found. */
	lead: ({ score, best }) => (best > 0 ? score / best : 0),
	rank: ({ rank }) => 1 / (1 + rank),
	/** How much of the question stands in the sentence, word for word. */
	own: (its) => share(its, (n) => Number(strengthOf(its, n) === 1)),
	/** The same with words of near meaning and whom pronouns stand for. */
	soft: (its) => share(its, (n) => strengthOf(its, n)),
	/** The same without the noun that is asked with, which an answer need not repeat. */
	unfocused: (its) =>
		share(
			its,
			(n) => strengthOf(its, n),
			(n) => n !== its.inquiry.focusWord,
		),
	around: (its) => share(its, (n) => Number(has(its, n, its.around))),
	beside: (its) => share(its, (n) => Number(has(its, n, its.beside))),
	/** What the sentence lacks and its paragraph has, and what both lack. */
	lacking,
	names: (its) => ofSort(its, "name"),
	numbers: (its) => ofSort(its, "number"),
	verbs: (its) => ofSort(its, "verb"),
	nouns: (its) => ofSort(its, "noun"),
	qualities: (its) => ofSort(its, "quality"),
	/** How rare the rarest of the question's words is that stands nowhere about. */
	missed: (its) => rarest(its, (n) => 1 - strengthOf(its, n)),
	rare: (its) => rarest(its, (n) => strengthOf(its, n)),
	/** Neighbours in the question that are neighbours here. */
	pairs: neighbours,
	/** Words that hang together in the question's tree and hang together here. */
	edges,
	/** How close together the question's words stand. */
	window: (its) => densest(its, 12),
	close: (its) => densest(its, 6),
	/** The longest row of the question's words that stand here in the same order. */
	order: (its) => inOrder(its) / Math.max(1, its.inquiry.words.length),
	/** The noun that is asked with, or a kind of it. */
	focus: focused,
	/** A phrase of the sort that is wanted; no phrase where one was to be expected; how well it suits. */
	sort: (its) => Number(expects(its) && its.phrase !== null),
	none: (its) => Number(expects(its) && its.phrase === null),
	fit: ({ phrase }) => (phrase ? Math.max(0, phrase.fit) : 0),
	/** Words that the question does not say: there is something to tell. */
	news: fresh,
	length: ({ words }) => Math.min(1, words.stems.length / 40),
	first: ({ extraction, sentence }) =>
		Number(
			extraction.document.paragraphs[sentence.paragraph]?.from ===
				sentence.index,
		),
	/** It opens with a word that points back: "It", "This", "They". */
	back: (its) => Number(pointsBack(its.extraction, its.sentence)),
	/** It tells of the action, with those whom the question names; names whoever is asked for; tells when; denies it. */
	action: ({ match }) => match?.score ?? 0,
	asked: ({ match, inquiry }) =>
		match && inquiry.question.wanted === "person" && match.asked.length > 0
			? match.score
			: 0,
	when: ({ match, inquiry }) =>
		match?.time && inquiry.question.wanted === "date" ? match.score : 0,
	negated: ({ match }) => Number(match?.negated === true),
	others: ({ match }) => Number(match?.others === true),
};

const NAMES = Object.keys(FEATURES);
const MEASURES = Object.values(FEATURES);

/** Features that are told once more as a share of the best among the sentences found. */
const COMPARED = ["own", "soft", "around", "edges", "window"] as const;

/** What the columns of `featuresOf` are called. */
export const COLUMNS: readonly string[] = [
	...NAMES,
	...COMPARED.map((name) => `${name} beside the best`),
];

/** The features of all sentences found, a row each, in the order of `COLUMNS`. */
export function featuresOf(cases: readonly Case[]): number[][] {
	const rows = cases.map((its) => MEASURES.map((measure) => measure(its)));
	const places = COMPARED.map((name) => NAMES.indexOf(name));
	const best = places.map((at) =>
		Math.max(1e-6, ...rows.map((row) => row[at] ?? 0)),
	);
	return rows.map((row) => [
		...row,
		...places.map((at, n) => (row[at] ?? 0) / (best[n] ?? 1)),
	]);
}

const POINTS_BACK =
	/^(?:it|its|he|his|she|her|they|their|this|these|that|those|such|here|there|however|but|also|thus|therefore|moreover|furthermore|then|both|another|instead|consequently|similarly|additionally|nevertheless)$/;

/** Whether a sentence cannot be understood without the one before. */
export function pointsBack(
	{ document }: Extraction,
	{ from }: Sentence,
): boolean {
	return POINTS_BACK.test(document.tokens[from]?.lower ?? "");
}

function expects({ inquiry: { question } }: Case): boolean {
	return question.wanted !== "thing" && question.wanted !== "words";
}

function focused(its: Case): number {
	const { inquiry, words } = its;
	if (inquiry.focus === null) return 0.5;
	const word = inquiry.focusWord;
	if (word >= 0 && strengthOf(its, word) === 1) return 1;
	if (word < 0) return Number(words.set.has(inquiry.focus));
	let best = 0;
	words.stems.forEach((stem, n) => {
		if (words.nouns[n]) best = Math.max(best, inquiry.nearness(word, stem));
	});
	return best;
}

/** Nouns, names and numbers that the question has not. */
function fresh({ words, inquiry }: Case): number {
	let count = 0;
	words.stems.forEach((stem, n) => {
		if (words.telling[n] && inquiry.wordOf(stem) === undefined) count++;
	});
	return Math.min(1, count / 12);
}
