import type { Extraction } from "../../extract/extraction.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";
import { treeOf } from "../../text/tree.js";
import type { Match } from "../happenings.js";
import type { Phrase } from "../highlight.js";
import { stemsIn, stemsOver } from "../overlap.js";
import { type Alignment, align } from "./alignment.js";
import type { Inquiry, Sort } from "./inquiry.js";
import { type SentenceWords, wordsOf } from "./reading.js";

/** A sentence that may answer a question, with all that its features look at. */
export interface Case {
	readonly inquiry: Inquiry;
	/** The article's place in the library. */
	readonly entry: number;
	readonly extraction: Extraction;
	readonly sentence: Sentence;
	/** Its score in the index, and the best one of the question. */
	readonly score: number;
	readonly best: number;
	/** Its place among what the index found, from 0. */
	readonly rank: number;
	readonly words: SentenceWords;
	readonly alignment: Alignment;
	/** Stems of its paragraph and title, and of the sentences before and after. */
	readonly around: ReadonlySet<string>;
	readonly beside: ReadonlySet<string>;
	/** What it tells of the action that is asked about. */
	readonly match: Match | null;
	/** The phrase of the sort that is wanted. */
	readonly phrase: Phrase | null;
}

export function caseOf(
	inquiry: Inquiry,
	extraction: Extraction,
	sentence: Sentence,
	found: Pick<Case, "entry" | "score" | "best" | "rank" | "match" | "phrase">,
): Case {
	const { document } = extraction;
	const paragraph = document.paragraphs[sentence.paragraph];
	const neighbours = [sentence.index - 1, sentence.index + 1].flatMap(
		(n) => document.sentences[n] ?? [],
	);
	return {
		inquiry,
		extraction,
		sentence,
		...found,
		words: wordsOf(extraction, sentence),
		alignment: align(inquiry, extraction, sentence),
		around: new Set([
			...stemsIn(document.article.title ?? ""),
			...(paragraph ? stemsOver(document, paragraph) : []),
		]),
		beside: new Set(neighbours.flatMap((s) => [...stemsOver(document, s)])),
	};
}

/** What speaks for a sentence's being the answer, each about 0 to 1, by name. */
export const FEATURES: Readonly<Record<string, (its: Case) => number>> = {
	/** Its score in the index, as a share of the most it could be. */
	index: ({ score, inquiry }) => score / Math.max(1, inquiry.total * 2),
	/** The same as a share of the best one found. */
	lead: ({ score, best }) => (best > 0 ? score / best : 0),
	rank: ({ rank }) => 1 / (1 + rank),
	/** How much of the question stands in the sentence, word for word. */
	own: (its) => share(its, (n) => Number(its.alignment.strength[n] === 1)),
	/** The same with words of near meaning and whom pronouns stand for. */
	soft: (its) => share(its, (n) => its.alignment.strength[n] ?? 0),
	/** The same without the noun that is asked with, which an answer need not repeat. */
	unfocused: (its) =>
		share(
			its,
			(n) => its.alignment.strength[n] ?? 0,
			(n) => n !== its.inquiry.focusWord,
		),
	around: (its) => share(its, (n) => Number(has(its, n, its.around))),
	beside: (its) => share(its, (n) => Number(has(its, n, its.beside))),
	/** What the sentence lacks and its paragraph has, and what both lack. */
	lacking: (its) =>
		share(its, (n) =>
			(its.alignment.strength[n] ?? 0) > 0 || has(its, n, its.around) ? 0 : 1,
		),
	names: (its) => ofSort(its, "name"),
	numbers: (its) => ofSort(its, "number"),
	verbs: (its) => ofSort(its, "verb"),
	nouns: (its) => ofSort(its, "noun"),
	qualities: (its) => ofSort(its, "quality"),
	/** How rare the rarest of the question's words is that stands nowhere about. */
	missed: (its) => rarest(its, (n) => 1 - (its.alignment.strength[n] ?? 0)),
	rare: (its) => rarest(its, (n) => its.alignment.strength[n] ?? 0),
	/** Neighbours in the question that are neighbours here. */
	pairs: (its) => neighbours(its),
	/** Words that hang together in the question's tree and hang together here. */
	edges: (its) => edges(its),
	/** How close together the question's words stand. */
	window: (its) => densest(its, 12),
	close: (its) => densest(its, 6),
	/** The longest row of the question's words that stand here in the same order. */
	order: (its) => inOrder(its) / Math.max(1, its.inquiry.words.length),
	/** The noun that is asked with, or a kind of it. */
	focus: (its) => focused(its),
	/** A phrase of the sort that is wanted; no phrase where one was to be expected; how well it suits. */
	sort: (its) => Number(expects(its) && its.phrase !== null),
	none: (its) => Number(expects(its) && its.phrase === null),
	fit: ({ phrase }) => (phrase ? Math.max(0, phrase.fit) : 0),
	/** Words that the question does not say: there is something to tell. */
	news: (its) => fresh(its),
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

/** Features that are told once more as a share of the best among the sentences found. */
const COMPARED = ["own", "soft", "around", "edges", "window"] as const;

/** What the columns of `featuresOf` are called. */
export const COLUMNS: readonly string[] = [
	...NAMES,
	...COMPARED.map((name) => `${name} beside the best`),
];

/** The features of all sentences found, a row each, in the order of `COLUMNS`. */
export function featuresOf(cases: readonly Case[]): number[][] {
	const rows = cases.map((its) =>
		NAMES.map((name) => FEATURES[name]?.(its) ?? 0),
	);
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

/** The weighted share of the question's words, each as far as it counts. */
function share(
	{ inquiry }: Case,
	value: (n: number) => number,
	counts: (n: number) => boolean = () => true,
): number {
	let sum = 0;
	let total = 0;
	inquiry.words.forEach(({ weight }, n) => {
		if (!counts(n)) return;
		total += weight;
		sum += weight * value(n);
	});
	return total === 0 ? 0 : sum / total;
}

function has(
	{ inquiry }: Case,
	n: number,
	stems: ReadonlySet<string>,
): boolean {
	return inquiry.words[n]?.forms.some((stem) => stems.has(stem)) === true;
}

/** Half where the question has no word of the sort. */
function ofSort(its: Case, sort: Sort): number {
	const { words } = its.inquiry;
	if (!words.some((w) => w.sort === sort)) return 0.5;
	return share(
		its,
		(n) => its.alignment.strength[n] ?? 0,
		(n) => words[n]?.sort === sort,
	);
}

function rarest({ inquiry }: Case, value: (n: number) => number): number {
	let most = 0;
	let top = 0;
	inquiry.words.forEach(({ weight }, n) => {
		top = Math.max(top, weight);
		most = Math.max(most, weight * value(n));
	});
	return top === 0 ? 0 : most / top;
}

function expects({ inquiry: { question } }: Case): boolean {
	return question.wanted !== "thing" && question.wanted !== "words";
}

/** For each word of the sentence which word of the question it is, or -1. */
function askedHere({ inquiry, words }: Case): number[] {
	return words.stems.map((stem) => inquiry.wordOf(stem) ?? -1);
}

function neighbours(its: Case): number {
	const { words } = its.inquiry;
	const places = words.map((): number[] => []);
	askedHere(its).forEach((n, at) => {
		if (n >= 0) places[n]?.push(at);
	});
	let found = 0;
	let total = 0;
	for (let n = 0; n + 1 < words.length; n++) {
		const weight = (words[n]?.weight ?? 0) + (words[n + 1]?.weight ?? 0);
		total += weight;
		if (
			places[n]?.some((a) =>
				places[n + 1]?.some((b) => b - a > 0 && b - a <= 3),
			)
		)
			found += weight;
	}
	return total === 0 ? 0 : found / total;
}

function edges(its: Case): number {
	const { inquiry, alignment, extraction } = its;
	const tree = treeOf(extraction.document);
	const near = (a: number, b: number): boolean => {
		let up = a;
		for (let steps = 0; steps < 3 && up >= 0; steps++) {
			up = tree.head(up);
			if (up === b) return true;
		}
		return false;
	};
	let found = 0;
	let total = 0;
	for (const [head, part] of inquiry.pairs) {
		const weight =
			(inquiry.words[head]?.weight ?? 0) + (inquiry.words[part]?.weight ?? 0);
		total += weight;
		const a = alignment.token[head] ?? -1;
		const b = alignment.token[part] ?? -1;
		if (a < 0 || b < 0) continue;
		if (near(b, a) || near(a, b)) found += weight;
	}
	return total === 0 ? 0.5 : found / total;
}

function densest(its: Case, width: number): number {
	const asked = askedHere(its);
	const { words, total } = its.inquiry;
	let best = 0;
	for (let from = 0; from < asked.length; from += 3) {
		const seen = new Set<number>();
		let sum = 0;
		for (const n of asked.slice(from, from + width))
			if (n >= 0 && !seen.has(n)) {
				seen.add(n);
				sum += words[n]?.weight ?? 0;
			}
		best = Math.max(best, sum);
	}
	return total === 0 ? 0 : best / total;
}

function inOrder(its: Case): number {
	const asked = askedHere(its).filter((n) => n >= 0);
	const longest = its.inquiry.words.map(() => 0);
	for (const n of asked) {
		let before = 0;
		for (let m = 0; m < n; m++) before = Math.max(before, longest[m] ?? 0);
		longest[n] = Math.max(longest[n] ?? 0, before + 1);
	}
	return Math.max(0, ...longest);
}

function focused(its: Case): number {
	const { inquiry, words, extraction } = its;
	if (inquiry.focus === null) return 0.5;
	const word = inquiry.focusWord;
	if (word >= 0 && (its.alignment.strength[word] ?? 0) === 1) return 1;
	if (word < 0) return Number(words.set.has(inquiry.focus));
	let best = 0;
	words.stems.forEach((stem, n) => {
		const token = extraction.document.tokens[words.tokens[n] ?? -1];
		if (token && /^(?:NOUN|PROPN)$/.test(token.upos))
			best = Math.max(best, inquiry.nearness(word, stem));
	});
	return best;
}

function fresh({ extraction, sentence, inquiry }: Case): number {
	let count = 0;
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = extraction.document.tokens[n];
		if (
			token &&
			/^(?:NOUN|PROPN|NUM)$/.test(token.upos) &&
			inquiry.wordOf(stemOf(token.lower)) === undefined
		)
			count++;
	}
	return Math.min(1, count / 12);
}
