import { shortenedBy } from "../library/acronyms.js";
import type { Library } from "../library/library.js";
import type { QueryTerm, Scope } from "../library/passages.js";
import { sentenceAt } from "../library/sentence-at.js";
import { stemsOf, type Term, termsOf } from "../library/terms.js";
import type { Document, Sentence } from "../text/document.js";
import type { Span } from "../text/span.js";
import { countryForms, isOfCountry } from "./countries/same.js";
import { printedFor } from "./question/plainer.js";
import type { Question } from "./question.js";

/** The words asked about, each with how much it tells. */
export interface Topic {
	readonly terms: readonly Term[];
	readonly weights: readonly number[];
	readonly total: number;
	/** For each term the stems that count as it: its own first, then spellings where the articles lack it. */
	readonly forms: readonly (readonly string[])[];
}

/** The words asked about, weighed by how rare they are in the scope, 0.5 to about 15 each; what no article has is taken for a slip. */
export function topicOf(
	library: Library,
	scope: Scope,
	terms: readonly Term[],
): Topic {
	const { passages } = library;
	const forms = terms.map((term) => formsOf(library, term));
	const known = forms.map((stems) =>
		stems.some((stem) => passages.frequency(stem, scope) > 0),
	);
	const rarity = forms.map((stems) => rarityOf(library, scope, stems));
	const usual =
		rarity.reduce((sum, r, n) => sum + (known[n] ? r : 0), 0) /
		Math.max(1, known.filter(Boolean).length);
	// A word that the articles never use may be another's word for what they tell: it weighs as the others do, not as
	// the rarest of all.
	const weights = rarity.map((r, n) =>
		known[n] || usual === 0 ? r : Math.min(r, usual),
	);
	return { terms, weights, total: weights.reduce((a, b) => a + b, 0), forms };
}

/** The stems that count as a word: what means the same, what it shortens, its country's other words, and spellings where no article has it. */
function formsOf(library: Library, term: Term): string[] {
	const { passages } = library;
	const { stem, word, same = [] } = term;
	const whole = [
		...same.filter((other) => !isOfCountry(other)),
		...writtenOut(library, word),
		...countryForms(library, term),
	];
	return whole.length > 0 || passages.frequency(stem, null) > 0
		? [...new Set([stem, ...whole])]
		: [stem, ...passages.spellings(word), ...printedFor(stem)];
}

/** How rare a word is by the first of its forms that any article has: "Latvians" are as common as whatever of Latvia's there is. */
function rarityOf(
	{ passages }: Library,
	scope: Scope,
	forms: readonly string[],
): number {
	const there = forms.filter((stem) => passages.frequency(stem, null) > 0);
	const [first = forms[1] ?? forms[0] ?? "", ...others] = there;
	const alike = others.filter(isOfCountry);
	return Math.max(
		0.5,
		Math.min(...[first, ...alike].map((s) => passages.rarity(s, scope))),
	);
}

/** Of each name that a word shortens the word that fewest sentences have: "invest" for "EIB". */
function writtenOut({ directory, passages }: Library, word: string): string[] {
	return shortenedBy(directory, word).flatMap(({ name }) => {
		const [rarest] = termsOf(name)
			.map(({ stem }) => stem)
			.toSorted((a, b) => passages.rarity(b, null) - passages.rarity(a, null));
		return rarest ?? [];
	});
}

/** A topic as the passage index is asked for it. */
export function queryOf(topic: Topic): QueryTerm[] {
	return topic.forms.flatMap((forms) =>
		forms.map((stem) => ({ stem, weight: 1 })),
	);
}

/** Whether a word of the topic is written as a name or a number. */
export function isName({ terms, text, topic }: Question, n: number): boolean {
	const term = terms[n];
	const source = topic === "" ? text : topic;
	return (
		term !== undefined &&
		/^[\p{Lu}\p{N}]/u.test(source.slice(term.start, term.end))
	);
}

/** How much of a topic stands in a text's words, 0 to 1. */
export function coverage(topic: Topic, stems: ReadonlySet<string>): number {
	if (topic.total === 0) return 0;
	let found = 0;
	topic.forms.forEach((forms, n) => {
		if (forms.some((stem) => stems.has(stem))) found += topic.weights[n] ?? 0;
	});
	return found / topic.total;
}

export const stemsIn = (text: string): Set<string> => stemsOf(text);

/** Most sets of stems kept at once. */
const KEPT = 50_000;
let kept = 0;
let sets = new WeakMap<Document, Map<number, ReadonlySet<string>>>();

/**
 * The stems of a stretch of an article, kept for the next question.
 * @param read what they are, where they have just been read
 */
export function stemsOver(
	document: Document,
	{ start, end }: Span,
	read: readonly string[] | null = null,
): ReadonlySet<string> {
	let known = sets.get(document);
	if (!known) {
		known = new Map();
		sets.set(document, known);
	}
	const key = start * LONGEST + end;
	let stems = known.get(key);
	if (!stems) {
		if (++kept > KEPT) {
			sets = new WeakMap();
			kept = 0;
		}
		stems = read
			? new Set(read)
			: (joined(document, start, end) ??
				stemsIn(document.article.body.slice(start, end)));
		known.set(key, stems);
	}
	return stems;
}

/** No article is longer than a string can be. */
const LONGEST = 2 ** 30;

/** The stems of several whole sentences, from what is known of each; null for any other stretch. */
function joined(
	document: Document,
	start: number,
	end: number,
): ReadonlySet<string> | null {
	const sentences = sentencesOf(document, start, end);
	if (!sentences || sentences.length < 2) return null;
	const stems = new Set<string>();
	for (const sentence of sentences)
		for (const stem of stemsOver(document, sentence)) stems.add(stem);
	return stems;
}

/** The whole sentences that a stretch is made of; null where it is another. */
export function sentencesOf(
	document: Document,
	start: number,
	end: number,
): readonly Sentence[] | null {
	const { sentences } = document;
	const first = sentenceAt(document, start);
	const last = sentenceAt(document, Math.max(start, end - 1));
	if (
		first > last ||
		sentences[first]?.start !== start ||
		sentences[last]?.end !== end
	)
		return null;
	return sentences.slice(first, last + 1);
}
