import type { Extraction } from "../extract/extraction.js";
import { sentenceAt } from "./sentence-at.js";
import { termsOf } from "./terms.js";

/** What a sentence says without the words: the names behind its pronouns and titles, the months and years of its dates. */
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
	return found;
}

const known = new WeakMap<Extraction, Map<number, ReadonlySet<string>>>();

/** The stems of what a sentence says without the words, by its index; kept for the next question. */
export function impliedStems(
	extraction: Extraction,
	sentence: number,
): ReadonlySet<string> {
	let all = known.get(extraction);
	if (!all) {
		all = new Map(
			[...impliedWords(extraction)].map(([index, texts]) => [
				index,
				new Set(texts.flatMap((text) => termsOf(text).map((t) => t.stem))),
			]),
		);
		known.set(extraction, all);
	}
	return all.get(sentence) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
