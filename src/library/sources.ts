import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import type { Quote } from "../extract/quotes/quote.js";
import type { Span } from "../text/span.js";

const sources = new WeakMap<Extraction, ReadonlyMap<Quote, Person>>();

/** Whom a quotation is from: as its finder resolved it, else whoever is mentioned in the words that name the source. */
export function sourcePerson(
	extraction: Extraction,
	quote: Quote,
): Person | null {
	const resolved = quote.source?.person;
	if (resolved) return resolved;
	let known = sources.get(extraction);
	if (!known) {
		known = resolve(extraction);
		sources.set(extraction, known);
	}
	return known.get(quote) ?? null;
}

function resolve({ people, quotes }: Extraction): ReadonlyMap<Quote, Person> {
	const mentions = people
		.flatMap((person) => person.mentions.map((span) => ({ person, span })))
		.sort((a, b) => a.span.start - b.span.start);
	const found = new Map<Quote, Person>();
	for (const quote of quotes) {
		if (!quote.source || quote.source.person) continue;
		const person = inside(mentions, quote.source);
		if (person) found.set(quote, person);
	}
	return found;
}

/** Whoever has the longest mention within a span, or over it. */
function inside(
	mentions: readonly { readonly person: Person; readonly span: Span }[],
	{ start, end }: Span,
): Person | null {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.span.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	let best: Person | null = null;
	let length = 0;
	for (let n = Math.max(0, low - 1); n < mentions.length; n++) {
		const mention = mentions[n];
		if (!mention || mention.span.start >= end) break;
		const covers =
			(start <= mention.span.start && mention.span.end <= end) ||
			(mention.span.start <= start && end <= mention.span.end);
		if (covers && mention.span.end - mention.span.start > length) {
			best = mention.person;
			length = mention.span.end - mention.span.start;
		}
	}
	return best;
}
