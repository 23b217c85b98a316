import { kinship } from "../extract/events/classes.js";
import type { Library } from "../library/library.js";
import type { QueryTerm, Scope } from "../library/passages.js";
import { stemOf } from "../library/terms.js";
import type { Sentence } from "../text/document.js";
import type { Finding } from "./excerpt.js";
import { type Phrase, phraseFor } from "./highlight.js";
import { coverage, stemsIn, type Topic } from "./overlap.js";
import type { Question } from "./question.js";

/** A sentence that may answer, with what speaks for it. */
export interface Passage {
	readonly entry: number;
	readonly sentence: Sentence;
	readonly score: number;
	/** The index's score as a share of what the best possible sentence would get. */
	readonly share: number;
	/** How much of the topic stands in the sentence itself, and in it with its paragraph and title. */
	readonly own: number;
	readonly around: number;
	readonly phrase: Phrase | null;
}

/** How many sentences are looked at closely. */
const CLOSELY = 30;

/** The sentences that best match a question, best first. */
export function passagesFor(
	library: Library,
	scope: Scope,
	question: Question,
	topic: Topic,
): Passage[] {
	const query: QueryTerm[] = topic.forms.flatMap((forms, n) =>
		forms.map((stem, rank) => ({
			stem,
			weight: (rank === 0 ? 1 : 0.7) * (isName(question, n) ? 1.15 : 1),
		})),
	);
	const hits = library.passages.search(query, scope, CLOSELY);
	const mean = topic.terms.length > 0 ? topic.total / topic.terms.length : 1;
	const asked = new Set(topic.forms.flat());
	const found = hits.flatMap((hit): Passage[] => {
		const extraction = library.entries[hit.entry];
		const sentence = extraction?.document.sentences[hit.sentence];
		if (!extraction || !sentence) return [];
		const { document } = extraction;
		const { body, title } = document.article;
		const paragraph = document.paragraphs[sentence.paragraph];
		const text = body.slice(sentence.start, sentence.end);
		const stems = stemsIn(text);
		const own = coverage(topic, stems);
		const wide = stemsIn(
			`${title ?? ""} ${body.slice(paragraph?.start ?? 0, paragraph?.end ?? 0)}`,
		);
		const phrase = phraseFor(question.wanted, extraction, sentence, asked);
		const together = pairs(topic, text);
		const kin = kinOf(library, question, topic, hit.entry, sentence, stems);
		const sort = /^(?:date|duration|number|person|reason)$/.test(
			question.wanted,
		)
			? phrase
				? 0.5
				: -0.5
			: 0;
		const score = hit.score + mean * (0.8 * together + 0.8 * kin + sort);
		return [
			{
				entry: hit.entry,
				sentence,
				score,
				share: hit.score / Math.max(1, topic.total * 1.9),
				own,
				around: coverage(topic, wide),
				phrase,
			},
		];
	});
	return found.sort(
		(a, b) =>
			b.score - a.score ||
			a.entry - b.entry ||
			a.sentence.start - b.sentence.start,
	);
}

function isName({ terms, text, topic }: Question, n: number): boolean {
	const term = terms[n];
	const source = topic === "" ? text : topic;
	return (
		term !== undefined &&
		/^[\p{Lu}\p{N}]/u.test(source.slice(term.start, term.end))
	);
}

/** How many neighbouring words of the question stand beside each other in the text too. */
function pairs(topic: Topic, text: string): number {
	const words = text
		.split(/[^\p{L}\p{N}]+/u)
		.map((w) => stemOf(w.toLowerCase()));
	const places = topic.forms.map((forms) =>
		words.flatMap((w, n) => (forms.includes(w) ? [n] : [])),
	);
	let count = 0;
	for (let n = 0; n + 1 < places.length; n++)
		if (
			places[n]?.some((a) =>
				places[n + 1]?.some((b) => b - a > 0 && b - a <= 3),
			)
		)
			count++;
	return count;
}

/** How many of the question's words that the sentence lacks have a word of the same class of action in it. */
function kinOf(
	library: Library,
	{ terms }: Question,
	topic: Topic,
	entry: number,
	sentence: Sentence,
	stems: ReadonlySet<string>,
): number {
	const document = library.entries[entry]?.document;
	if (!document) return 0;
	const words = document.tokens
		.slice(sentence.from, sentence.to)
		.filter((t) => t.upos === "VERB" || t.upos === "NOUN");
	let sum = 0;
	terms.forEach((term, n) => {
		if (topic.forms[n]?.some((stem) => stems.has(stem))) return;
		let best = 0;
		for (const word of words)
			for (const upos of ["VERB", "NOUN"] as const)
				best = Math.max(
					best,
					kinship(
						term.word,
						upos,
						word.lemma,
						word.upos === "VERB" ? "VERB" : "NOUN",
					),
				);
		sum += Math.min(1, best * 2);
	});
	return sum;
}

export function passageFinding(
	passage: Passage,
	confidence: number,
	by: string,
): Finding {
	const { entry, sentence, phrase } = passage;
	return {
		kind: phrase?.time ? "time" : "passage",
		entry,
		shown: sentence,
		highlights: [phrase ?? sentence],
		quote: null,
		time: phrase?.time ?? null,
		negated: false,
		confidence,
		by,
	};
}
