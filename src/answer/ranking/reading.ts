import type { Extraction } from "../../extract/extraction.js";
import { impliedStems } from "../../library/implied.js";
import { stemOf, termsOf } from "../../library/terms.js";
import type { Document, Sentence } from "../../text/document.js";
import { stemsIn, stemsOver } from "../overlap.js";
import { homeOf } from "../speakers/offices.js";

/** A sentence's words as the index has them, each with its token. */
export interface SentenceWords {
	readonly stems: readonly string[];
	/** For each stem its place in `Document.tokens`. */
	readonly tokens: readonly number[];
	readonly set: ReadonlySet<string>;
	/** For each stem whether its token has a meaning of its own, is a noun or name, or one of those or a number. */
	readonly content: readonly boolean[];
	readonly nouns: readonly boolean[];
	readonly telling: readonly boolean[];
	/** The stem of one of the sentence's tokens, by its place in `Document.tokens`, as a word of its own. */
	readonly stemAt: (token: number) => string | undefined;
	/** Whether it is a verb, noun, name, number or what qualifies one. */
	readonly weighty: (token: number) => boolean;
	/** Stems of names that a pronoun or a title of the sentence stands for, and of its dates. */
	readonly implied: ReadonlySet<string>;
}

const CONTENT = new Set("VERB NOUN ADJ PROPN ADV".split(" "));
const WEIGHTY = new Set([...CONTENT, "NUM"]);
const NOUN = new Set(["NOUN", "PROPN"]);
const TELLING = new Set([...NOUN, "NUM"]);

/** Most sentences kept at once. */
const KEPT = 20_000;
let kept = 0;
let readings = new WeakMap<Extraction, Map<number, SentenceWords>>();

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

function read(extraction: Extraction, sentence: Sentence): SentenceWords {
	const { document } = extraction;
	const { tokens, article } = document;
	const { start, end, from, to, index } = sentence;
	const terms = termsOf(article.body.slice(start, end), start);
	let at = from;
	const places = terms.map((term) => {
		while (at + 1 < to && (tokens[at]?.end ?? 0) <= term.start) at++;
		return at;
	});
	const stems = terms.map((t) => t.stem);
	// Few of a sentence's tokens are asked for.
	const whole: string[] = [];
	const stemAt = (token: number): string | undefined => {
		if (token < from || token >= to) return undefined;
		whole[token - from] ??= stemOf(tokens[token]?.lower ?? "");
		return whole[token - from];
	};
	const sorts = places.map((place) => tokens[place]?.upos ?? "");
	return {
		stems,
		tokens: places,
		set: stemsOver(document, sentence, stems),
		content: sorts.map((upos) => CONTENT.has(upos)),
		nouns: sorts.map((upos) => NOUN.has(upos)),
		telling: sorts.map((upos) => TELLING.has(upos)),
		stemAt,
		weighty: (token) =>
			token >= from && token < to && WEIGHTY.has(tokens[token]?.upos ?? ""),
		implied: withHome(document, impliedStems(extraction, index)),
	};
}

/** With the country that all of an article is about: its sentences need not name it again. */
function withHome(
	document: Document,
	implied: ReadonlySet<string>,
): ReadonlySet<string> {
	const home = homeOf(document);
	return home === null ? implied : new Set([...implied, ...stemsIn(home)]);
}

const titles = new WeakMap<Document, ReadonlySet<string>>();

/** The stems of an article's title. */
export function titleStems(document: Document): ReadonlySet<string> {
	let stems = titles.get(document);
	if (!stems) {
		stems = stemsIn(document.article.title ?? "");
		titles.set(document, stems);
	}
	return stems;
}
