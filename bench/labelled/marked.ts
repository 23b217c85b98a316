// Articles of our own with the findings marked in the text, so that nobody counts characters:
//   ⟦q direct Mara Lindt|"We stay."⟧          a quotation: kind, speaker (- where the text names nobody)
//   ⟦t 2024-05-02|Thursday⟧                   a time expression: its TIMEX3 value
//   ⟦e call Mara Lindt > Ivo Brandt @ 2024-05-02|called⟧   an event: predicate, agents (& between two), patients, when
// Marks may hold marks. What is left when they are taken out is the body.
import { type Article, bareArticle } from "../../src/text/article.js";
import type { Span } from "../../src/text/span.js";

export interface GoldQuote extends Span {
	readonly kind: string;
	readonly speaker: string | null;
}
export interface GoldTime extends Span {
	readonly value: string;
}
export interface GoldEvent extends Span {
	readonly predicate: string;
	readonly agents: readonly string[];
	readonly patients: readonly string[];
	readonly when: string | null;
}
export interface Labelled {
	readonly article: Article;
	readonly quotes: readonly GoldQuote[];
	readonly times: readonly GoldTime[];
	readonly events: readonly GoldEvent[];
}

/**
 * Reads a marked article. Its first line is the publication date or `-`.
 * @throws Error where a mark is not opened, not closed or not known
 */
export function readMarked(id: string, text: string): Labelled {
	const [first = "", ...rest] = text.split("\n");
	const quotes: GoldQuote[] = [];
	const times: GoldTime[] = [];
	const events: GoldEvent[] = [];
	const open: { readonly label: string; readonly start: number }[] = [];
	let body = "";
	for (const part of rest.join("\n").split(/(⟦[^|⟧]*\||⟧)/)) {
		if (part.startsWith("⟦"))
			open.push({ label: part.slice(1, -1), start: body.length });
		else if (part === "⟧") {
			const mark = open.pop();
			if (!mark) throw new Error(`${id}: a mark is closed that was not opened`);
			const span = { start: mark.start, end: body.length };
			const [, sort, label] = /^(\w) (.*)$/.exec(mark.label) ?? [];
			if (sort === "q" && label) quotes.push(quoteOf(label, span));
			else if (sort === "t" && label) times.push({ ...span, value: label });
			else if (sort === "e" && label) events.push(eventOf(label, span));
			else throw new Error(`${id}: no such mark: ${mark.label}`);
		} else body += part;
	}
	if (open.length) throw new Error(`${id}: a mark is not closed`);
	const published = first === "-" ? null : first;
	const article: Article = { ...bareArticle(body, published), id };
	return { article, quotes, times, events };
}

function quoteOf(label: string, span: Span): GoldQuote {
	const [, kind = "", speaker = ""] = /^(\w+) (.+)$/.exec(label) ?? [];
	return { ...span, kind, speaker: speaker === "-" ? null : speaker };
}

function eventOf(label: string, span: Span): GoldEvent {
	const [, predicate = "", agents = "", patients = "", when = null] =
		/^([\w-]+)([^>@]*)(?:>([^@]*))?(?:@ (.+))?$/.exec(label) ?? [];
	const names = (list: string | undefined) =>
		(list ?? "")
			.split("&")
			.map((name) => name.trim())
			.filter(Boolean);
	return {
		...span,
		predicate,
		agents: names(agents),
		patients: names(patients),
		when,
	};
}
