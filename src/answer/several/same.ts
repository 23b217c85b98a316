import type { Extraction } from "../../extract/extraction.js";
import type { Quote } from "../../extract/quotes/quote.js";
import { intervalOf } from "../../extract/times/interval.js";
import type { Library } from "../../library/library.js";
import { contains, overlap, type Span } from "../../text/span.js";
import type { Excerpt } from "../answer.js";
import { speakerOf } from "../excerpt.js";
import { timesIn } from "../phrases/time-phrases.js";
import { daysBetween, extractionOf } from "./story.js";
import { sameWords, type Words, wordsOf } from "./words.js";

/** How many days may lie between two articles that tell in the same words of somebody or something without a name. */
const DAYS = 10;

/**
 * Whether excerpts of two articles are one statement: the same words of the same speaker, or the same sentence of the
 * same day. Rather no than a wrong yes: what is told as one is shown once.
 */
export function isSame(library: Library, a: Excerpt, b: Excerpt): boolean {
	if (a.citation.article.id === b.citation.article.id) return false;
	if (a.negated !== b.negated) return false;
	const [x, y] = [sightOf(library, a), sightOf(library, b)];
	if (x.said && y.said) {
		if (x.said.speaker !== y.said.speaker) return false;
		if (sameWords(x.said.words, y.said.words)) return true;
	}
	return (
		sameWords(x.words, y.words) &&
		sameDays(x.times, y.times) &&
		((x.named && y.named) || (daysBetween(a, b) ?? DAYS + 1) <= DAYS)
	);
}

/** An excerpt as it is compared. */
interface Sight {
	readonly words: Words;
	/** Whether it names somebody or something behind its first word, which is capital anyhow. */
	readonly named: boolean;
	readonly times: readonly string[];
	readonly said: Statement | null;
}

const seen = new WeakMap<Excerpt, Sight>();

function sightOf(library: Library, excerpt: Excerpt): Sight {
	let sight = seen.get(excerpt);
	if (!sight) {
		const { article } = excerpt.citation;
		const text = article.body.slice(excerpt.start, excerpt.end);
		const extraction = extractionOf(library, excerpt);
		sight = {
			words: wordsOf(text),
			named: /\S\s+["“‘']?(?!I\b)\p{Lu}\p{L}/u.test(text),
			times: extraction ? timesOf(extraction, excerpt) : [],
			said: extraction ? statementIn(library, extraction, excerpt) : null,
		};
		seen.set(excerpt, sight);
	}
	return sight;
}

interface Statement {
	readonly speaker: string;
	readonly words: Words;
}

/** What an excerpt is shown for, where that is what somebody said; null where it is not, or nobody is named. */
function statementIn(
	library: Library,
	extraction: Extraction,
	excerpt: Excerpt,
): Statement | null {
	const { id, body } = extraction.document.article;
	const shown = excerpt.highlights[0] ?? excerpt;
	let best: Quote | null = null;
	for (const quote of extraction.quotes)
		if (
			contains(excerpt, quote) &&
			isShown(quote, shown) &&
			quote.negated === excerpt.negated &&
			(!best || overlap(quote, shown) > overlap(best, shown))
		)
			best = quote;
	const speaker =
		best && speakerOf(library, library.places.get(id) ?? -1, extraction, best);
	return best && speaker && NAMED.test(speaker)
		? { speaker, words: wordsOf(body.slice(best.start, best.end)) }
		: null;
}

/** A pronoun that was not resolved names nobody. */
const NAMED = /^(?!(?:he|she|they|it|i|we|who)$).{3}/iu;

/** Whether the words that answer are those said, or most of them are. */
function isShown(quote: Quote, shown: Span): boolean {
	return (
		contains(quote, shown) ||
		overlap(quote, shown) * 2 > shown.end - shown.start
	);
}

function timesOf(extraction: Extraction, span: Span): readonly string[] {
	return timesIn(extraction, span).flatMap(({ value, type }) =>
		type !== "DURATION" && intervalOf(value) !== null ? [value] : [],
	);
}

/** Whether neither tells of a time that the other does not, where both tell of any. */
function sameDays(a: readonly string[], b: readonly string[]): boolean {
	const [few, many] = a.length < b.length ? [a, b] : [b, a];
	return few.every((value) => many.includes(value));
}
