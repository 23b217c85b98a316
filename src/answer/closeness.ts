import { kinship } from "../extract/events/classes.js";
import { IRREGULAR } from "../library/irregular.js";
import { likeness } from "../library/meanings.js";
import { stemOf } from "../library/terms.js";
import type { Document, Sentence } from "../text/document.js";
import type { Topic } from "./overlap.js";

/** The share of neighbouring words of the question that stand beside each other in the text too. */
export function pairs(topic: Topic, words: readonly string[]): number {
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
	return count / Math.max(1, places.length - 1);
}

/** How close together the question's words stand: the share of them in the densest stretch of twelve words. */
export function windowOf(topic: Topic, words: readonly string[]): number {
	const asked = new Map<string, number>();
	topic.forms.forEach((forms, n) => {
		for (const stem of forms) asked.set(stem, n);
	});
	let best = 0;
	for (let from = 0; from < words.length; from += 4) {
		const found = new Set<number>();
		for (const word of words.slice(from, from + 12)) {
			const n = asked.get(word);
			if (n !== undefined) found.add(n);
		}
		best = Math.max(best, found.size);
	}
	return best / Math.max(1, topic.terms.length);
}

/** How many of the question's words that the sentence lacks have a word of the same class of action in it. */
export function kinOf(
	document: Document,
	topic: Topic,
	has: (n: number) => boolean,
	sentence: Sentence,
): number {
	const words = document.tokens
		.slice(sentence.from, sentence.to)
		.filter((t) => /^(?:VERB|NOUN|ADJ|PROPN)$/.test(t.upos));
	const total = topic.total || 1;
	let sum = 0;
	topic.terms.forEach((term, n) => {
		if (has(n)) return;
		const base = IRREGULAR.get(term.word) ?? term.word;
		let best = 0;
		for (const word of words) {
			best = Math.max(best, likeness(term.stem, stemOf(word.lower)));
			if (word.upos !== "VERB" && word.upos !== "NOUN") continue;
			for (const upos of ["VERB", "NOUN"] as const)
				best = Math.max(best, kinship(base, upos, word.lemma, word.upos));
		}
		sum += ((topic.weights[n] ?? 0) / total) * best;
	});
	return sum;
}
