import type { Person } from "../extract/people/person.js";
import type { Quote } from "../extract/quotes/quote.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { sourcePerson } from "../library/sources.js";
import type { Span } from "../text/span.js";
import { type Finding, sentencesOver } from "./excerpt.js";
import { nearness, type Topic } from "./overlap.js";
import { placesIn } from "./scope.js";

/** Quotations that one excerpt shows together. */
export interface Statement {
	readonly entry: number;
	readonly shown: Span;
	readonly quotes: readonly Quote[];
	/** How much of the topic stands here, 0 to 1; 1 where none was asked for. */
	readonly near: number;
}

/** All that some people said in the articles of a scope, in order of the text; null for anybody. */
export function statementsOf(
	library: Library,
	scope: Scope,
	people: ReadonlySet<Person> | null,
): Statement[] {
	const found: Statement[] = [];
	for (const entry of placesIn(library, scope)) {
		const extraction = library.entries[entry];
		if (!extraction) continue;
		const { document } = extraction;
		let open: { shown: Span; quotes: Quote[] } | null = null;
		const close = () => {
			if (open) found.push({ entry, ...open, near: 1 });
			open = null;
		};
		for (const quote of extraction.quotes) {
			const person = sourcePerson(extraction, quote);
			if (people && !(person && people.has(person))) continue;
			const shown = sentencesOver(
				document,
				attributed(quote, document.article.body),
			);
			if (open && shown.start < (open as { shown: Span }).shown.end) {
				const { shown: before, quotes }: { shown: Span; quotes: Quote[] } =
					open;
				open = {
					shown: {
						start: Math.min(before.start, shown.start),
						end: Math.max(before.end, shown.end),
					},
					quotes: [...quotes, quote],
				};
			} else {
				close();
				open = { shown, quotes: [quote] };
			}
		}
		close();
	}
	return found;
}

/** A quotation with the words that attribute it, where they stand in its paragraph or right beside it. */
function attributed(quote: Quote, body: string): Span {
	let { start, end } = quote;
	for (const part of [quote.cue, quote.source]) {
		if (!part) continue;
		const from = Math.min(start, part.start);
		const to = Math.max(end, part.end);
		if (
			to - from - (end - start) < 400 &&
			!/[\r\n]/.test(body.slice(from, to))
		) {
			start = from;
			end = to;
		}
	}
	return { start, end };
}

/** Statements weighed by a topic, the nearest first; equals stay in order of the text. */
export function byTopic(
	library: Library,
	statements: readonly Statement[],
	topic: Topic,
): Statement[] {
	return statements
		.map((statement) => {
			const { entry, quotes, shown } = statement;
			const inside = Math.max(
				...quotes.map((q) => nearness(library, entry, q, topic)),
			);
			return {
				...statement,
				near: Math.max(inside, nearness(library, entry, shown, topic)),
			};
		})
		.sort(
			(a, b) =>
				b.near - a.near || a.entry - b.entry || a.shown.start - b.shown.start,
		);
}

/** A statement as an excerpt shows it: the quotation nearest to the topic is the answer itself. */
export function findingOf(
	statement: Statement,
	confidence: number,
	by: string,
): Finding | null {
	const { entry, shown, quotes } = statement;
	const [first] = quotes;
	if (!first) return null;
	return {
		kind: "quote",
		entry,
		shown,
		highlights: quotes,
		quote: first,
		time: first.when,
		negated: first.negated,
		confidence,
		by,
	};
}
