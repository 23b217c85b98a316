import { findPeople } from "../../../src/extract/people/find.js";
import { findQuotes } from "../../../src/extract/quotes/find.js";
import type { Quote } from "../../../src/extract/quotes/quote.js";
import { findTimes } from "../../../src/extract/times/find.js";
import { readDocument } from "../../../src/text/read.js";
import { articleOf } from "../../text/marked.js";

/** The quotations of a text published on 21 October 2022. */
export function quotesIn(body: string): Quote[] {
	const document = readDocument({
		...articleOf(body),
		published: "2022-10-21",
	});
	const times = findTimes(document);
	const people = findPeople(document);
	return findQuotes(document, { times, people });
}

/** The same, each as "kind source > content", with `not` before what the source did not say. */
export function quotesOf(body: string): string[] {
	return quotesIn(body).map((quote) => {
		const source = quote.source
			? body.slice(quote.source.start, quote.source.end)
			: "nobody";
		const negated = quote.negated ? "not " : "";
		return `${quote.kind} ${source} > ${negated}${body.slice(quote.start, quote.end)}`;
	});
}

/**
 * Takes the marks out of a text and gives what they mark: `[1:…]` a content, `{1:…}` the source of the contents with
 * that number. A number that begins with 0 is that of something the source did not say.
 */
export function marked(text: string): { body: string; expected: string[] } {
	const sources = new Map<string, string>();
	const contents: { number: string; from: number; words: string }[] = [];
	const open: { char: string; number: string; from: number }[] = [];
	let body = "";
	for (let i = 0; i < text.length; i++) {
		const char = text.charAt(i);
		if (char === "[" || char === "{") {
			const number = /^\d*:/.exec(text.slice(i + 1, i + 4))?.[0] ?? "";
			open.push({ char, number, from: body.length });
			i += number.length;
		} else if (char === "]" || char === "}") {
			const mark = open.pop();
			if (!mark) throw new Error(`unpaired ${char} in ${text}`);
			const words = body.slice(mark.from);
			if (mark.char === "{") sources.set(mark.number, words);
			else contents.push({ number: mark.number, from: mark.from, words });
		} else body += char;
	}
	const expected = contents
		.sort((a, b) => a.from - b.from)
		.map(({ number, words }) => {
			const negated = number.startsWith("0") ? "not " : "";
			return `${sources.get(number) ?? "nobody"} > ${negated}${words}`;
		});
	return { body, expected };
}
