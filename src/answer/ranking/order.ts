import type { Passage } from "../passages.js";
import { COLUMNS } from "./features.js";
import { IN_ARTICLE, inArticle } from "./in-article.js";
import { ORDER_WEIGHTS } from "./lexicon/order-weights.js";
import { PHRASE_COLUMNS, phraseFeatures } from "./phrase-model.js";
import { type Asked, RULES } from "./rules.js";
import { SIGNS, signsOf } from "./signs.js";
import { readTable } from "./table.js";

/** What the numbers of `orderRows` are called. */
export const ORDER_COLUMNS: readonly string[] = [
	"odds behind the first",
	"first",
	"suits",
	...COLUMNS,
	...PHRASE_COLUMNS,
	...Object.keys(SIGNS).map((name) => `sign: ${name}`),
	...RULES.map(({ name }) => `doubt: ${name}`),
	...IN_ARTICLE.map((name) => `in article: ${name}`),
	...IN_ARTICLE.map((name) => `in article: ${name} behind the best`),
];

/** What is known of each of some sentences, likeliest first, that tells which of them answers; in the order of `ORDER_COLUMNS`. */
export function orderRows(
	asked: Omit<Asked, "passage">,
	passages: readonly Passage[],
): number[][] {
	const best = passages[0]?.odds ?? 0;
	const places = passages.map(({ its }) => {
		const found = inArticle(its);
		return IN_ARTICLE.map((name) => found[name]);
	});
	const most = IN_ARTICLE.map((_, n) =>
		Math.max(...places.map((place) => place[n] ?? 0)),
	);
	return passages.map((passage, n) => {
		const its = { ...asked, passage };
		const place = places[n] ?? [];
		return [
			passage.odds - best,
			Number(n === 0),
			passage.phrase ? (passage.phrase.suits ? 1 : 0.5) : 0,
			...passage.features,
			...phraseFeatures(passage.answers),
			...signsOf(its),
			...RULES.map(({ holds }) => Number(holds(its))),
			...place,
			...place.map((value, k) => value - (most[k] ?? 0)),
		];
	});
}

let weights: readonly number[] | null = null;

function ordering(): number[] {
	const byName = readTable(ORDER_WEIGHTS);
	return ORDER_COLUMNS.map((name) => byName.get(name) ?? 0);
}

/** Text order: by article, then by place. */
export function inText(
	a: Pick<Passage, "entry" | "sentence">,
	b: Pick<Passage, "entry" | "sentence">,
): number {
	return a.entry - b.entry || a.sentence.start - b.sentence.start;
}

/** Articles of so many paragraphs are like an encyclopedia's single ones, and news. */
const SHORT = 1;
const LONG = 3;

const COUNTED = /^(?:number|duration)$/;

/**
 * How far some sentences are of articles of news, 0 to 1, by how many paragraphs these have; none are to a question for who, when or how
 * many, for which what the events, dates and numbers tell puts the sentences in order, nor where there is one article, in which a word is as rare as
 * in all of the briefing.
 */
export function newsOf(
	{ library, scope, question }: Omit<Asked, "passage">,
	passages: readonly Passage[],
): number {
	const articles = scope?.length ?? library.entries.length;
	if (question.intent !== "ask" || COUNTED.test(question.wanted)) return 0;
	if (articles < 2) return 0;
	const lengths = passages.map(
		({ its }) => its.extraction.document.paragraphs.length,
	);
	const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
	return Math.min(1, Math.max(0, (mean - SHORT) / (LONG - SHORT)));
}

/**
 * The sentences looked at closely, as questions of news taught to order them: an encyclopedia's paragraph is of what is asked
 * from end to end, while the first sentences of an article of news have most of what all of it is about and seldom what is asked.
 */
export function inOrder(
	asked: Omit<Asked, "passage">,
	passages: readonly Passage[],
): Passage[] {
	const news = newsOf(asked, passages);
	if (news === 0) return [...passages];
	weights ??= ordering();
	const by = weights;
	return orderRows(asked, passages)
		.map((row) => row.reduce((sum, x, k) => sum + x * (by[k] ?? 0), 0))
		.flatMap((told, n) => {
			const passage = passages[n];
			return passage
				? [{ ...passage, score: news * told + (1 - news) * passage.odds }]
				: [];
		})
		.toSorted((a, b) => b.score - a.score || inText(a, b));
}
