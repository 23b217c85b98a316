import type { Extraction } from "../extract/extraction.js";
import { sentenceAt } from "./sentence-at.js";

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

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
