import type { Extraction } from "../extract/extraction.js";
import { wordsFor } from "./phrasal.js";
import { sentenceAt } from "./sentence-at.js";
import { termsOf } from "./terms.js";

/**
 * What a sentence says without the words: the names behind its pronouns and titles, the months and years of its dates, and single
 * words for its verbs of two ("resign" for "stepped down").
 */
export function impliedWords({
	document,
	people,
	times,
}: Extraction): Map<number, string[]> {
	const found = new Map<number, string[]>();
	const put = (offset: number, text: string) => {
		const at = sentenceAt(document, offset);
		const texts = found.get(at);
		if (!texts) found.set(at, [text]);
		else if (!texts.includes(text)) texts.push(text);
	};
	for (const { name, mentions } of people)
		if (name)
			for (const mention of mentions)
				if (document.article.body.slice(mention.start, mention.end) !== name)
					put(mention.start, name);
	for (const time of times) {
		const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(time.value) ?? [];
		const words = [year ?? "", MONTHS[Number(month ?? 0) - 1] ?? ""].filter(
			(word) =>
				word !== "" &&
				!document.article.body
					.slice(time.start, time.end)
					.toLowerCase()
					.includes(word),
		);
		if (words.length > 0) put(time.start, words.join(" "));
	}
	for (const { xpos, head, lower, start } of document.tokens) {
		const verb = xpos === "RP" ? document.tokens[head] : undefined;
		if (!verb) continue;
		const words = wordsFor(verb.lemma, lower);
		if (words.length > 0) put(start, words.join(" "));
	}
	return found;
}

/** What each sentence of an article says without the words, and the stems of those that were asked for. */
interface Implied {
	readonly words: ReadonlyMap<number, readonly string[]>;
	readonly stems: Map<number, ReadonlySet<string>>;
}

const known = new WeakMap<Extraction, Implied>();

/** The stems of what a sentence says without the words, by its index; kept for the next question. */
export function impliedStems(
	extraction: Extraction,
	sentence: number,
): ReadonlySet<string> {
	let all = known.get(extraction);
	if (!all) {
		all = { words: impliedWords(extraction), stems: new Map() };
		known.set(extraction, all);
	}
	const texts = all.words.get(sentence);
	if (!texts) return NOTHING;
	let stems = all.stems.get(sentence);
	if (!stems) {
		stems = new Set(texts.flatMap((t) => termsOf(t).map(({ stem }) => stem)));
		all.stems.set(sentence, stems);
	}
	return stems;
}

const NOTHING: ReadonlySet<string> = new Set();

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
