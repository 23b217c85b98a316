import type { Extraction } from "../../extract/extraction.js";
import { impliedWords } from "../../library/implied.js";
import { termsOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";

/** A sentence's words as the index has them, each with its token. */
export interface SentenceWords {
	readonly stems: readonly string[];
	/** For each stem its place in `Document.tokens`. */
	readonly tokens: readonly number[];
	readonly set: ReadonlySet<string>;
	/** Stems of names that a pronoun or a title of the sentence stands for, and of its dates. */
	readonly implied: ReadonlySet<string>;
}

/** Most sentences kept at once. */
const KEPT = 20_000;
let kept = 0;
let readings = new WeakMap<Extraction, Map<number, SentenceWords>>();
const implications = new WeakMap<Extraction, Map<number, string[]>>();

/** The words of a sentence, kept for the next question. */
export function wordsOf(
	extraction: Extraction,
	sentence: Sentence,
): SentenceWords {
	let known = readings.get(extraction);
	if (!known) {
		known = new Map();
		readings.set(extraction, known);
	}
	let words = known.get(sentence.index);
	if (!words) {
		if (++kept > KEPT) {
			readings = new WeakMap([[extraction, known]]);
			known.clear();
			kept = 0;
		}
		words = read(extraction, sentence);
		known.set(sentence.index, words);
	}
	return words;
}

function read(
	extraction: Extraction,
	{ start, end, from, to, index }: Sentence,
): SentenceWords {
	const { tokens, article } = extraction.document;
	let implied = implications.get(extraction);
	if (!implied) {
		implied = impliedWords(extraction);
		implications.set(extraction, implied);
	}
	const terms = termsOf(article.body.slice(start, end), start);
	let at = from;
	const places = terms.map((term) => {
		while (at + 1 < to && (tokens[at]?.end ?? 0) <= term.start) at++;
		return at;
	});
	const stems = terms.map((t) => t.stem);
	return {
		stems,
		tokens: places,
		set: new Set(stems),
		implied: new Set(
			(implied.get(index) ?? []).flatMap((text) =>
				termsOf(text).map((t) => t.stem),
			),
		),
	};
}
