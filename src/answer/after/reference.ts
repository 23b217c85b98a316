import type { Library } from "../../library/library.js";
import { sourcePerson } from "../../library/sources.js";
import { contains, type Span } from "../../text/span.js";
import type { Excerpt, ExcerptKind } from "../answer.js";
import { excerptOf } from "../excerpt.js";

/** The kinds of excerpts by the number that a reference names them by: append, never reorder. */
const KINDS: readonly ExcerptKind[] = ["quote", "event", "time", "passage"];

/**
 * Where an excerpt stands and which findings it came from, in small numbers: enough to make the excerpt again from the
 * same seeds, without the question.
 */
export interface Reference extends Span {
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	/** Place in the list of kinds, 0 to 3. */
	readonly kind: number;
	readonly negated: boolean;
	/** The words that answer; null for none. */
	readonly answer: Span | null;
	/** The timex that tells when, as its place in the article's list; null for none. */
	readonly time: number | null;
}

/** What to keep of an excerpt; null for one that is not of this library. */
export function referenceTo(
	library: Library,
	excerpt: Excerpt,
): Reference | null {
	const { article } = excerpt.citation;
	const entry = library.places.get(article.id);
	const extraction = entry === undefined ? undefined : library.entries[entry];
	if (entry === undefined || extraction?.document.article.body !== article.body)
		return null;
	const answer = excerpt.highlights[0] ?? null;
	return {
		entry,
		kind: KINDS.indexOf(excerpt.kind),
		start: excerpt.start,
		end: excerpt.end,
		negated: excerpt.negated,
		answer: answer && contains(excerpt, answer) ? answer : null,
		time: timeOf(extraction.times, excerpt),
	};
}

/** The nearest timex with the value that the excerpt tells. */
function timeOf(
	times: Library["entries"][number]["times"],
	{ when, whenImplied, start, end }: Excerpt,
): number | null {
	if (when === null) return null;
	let best: number | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const [i, time] of times.entries()) {
		if (time.value !== when) continue;
		if ((time.certainty === "implied") !== whenImplied) continue;
		const apart = Math.max(0, start - time.end, time.start - end);
		if (apart < least) {
			least = apart;
			best = i;
		}
	}
	return best;
}

/** The excerpt that a reference names; null where the article has no such place. */
export function excerptAt(
	library: Library,
	reference: Reference,
): Excerpt | null {
	const extraction = library.entries[reference.entry];
	const kind = KINDS[reference.kind];
	const { start, end, answer } = reference;
	if (!extraction || !kind || start < 0 || start >= end) return null;
	if (end > extraction.document.article.body.length) return null;
	const said = extraction.quotes.filter((q) => contains(reference, q));
	const quote =
		kind !== "quote"
			? null
			: (said.find((q) => q.start === answer?.start && q.end === answer.end) ??
				said[0] ??
				null);
	const speaker = quote && sourcePerson(extraction, quote);
	const others = quote
		? said.filter((q) => q !== quote && speaker === sourcePerson(extraction, q))
		: [];
	return excerptOf(library, {
		kind,
		entry: reference.entry,
		shown: { start, end },
		highlights: [...(answer ? [answer] : quote ? [quote] : []), ...others],
		quote,
		time:
			reference.time === null
				? null
				: (extraction.times[reference.time] ?? null),
		negated: reference.negated,
		confidence: 1,
		by: "reference",
	});
}
