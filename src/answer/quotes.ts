import type { Quote } from "../extract/quotes/quote.js";
import type { Library } from "../library/library.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./excerpt.js";
import { nearness } from "./nearness.js";
import { coverage, stemsIn, type Topic } from "./overlap.js";
import { mayHold, placesFor } from "./ranking/around.js";
import { alike, type Statement } from "./statements.js";

/** Verbs that ask for words spoken or written. */
export const SAYING = /\b(?:say|says|said|tell|told|write|wrote|quotes?)\b/i;

/** How much of a topic has to stand at or near a quotation. */
export const NEAR = 0.14;

/**
 * Statements weighed by a topic, the nearest first; equals stay in order of the text.
 * @param saying whether what somebody said is asked for, and not what they announced or proposed
 * @param openly whether what was not said answers as well: "did she say whether …", "what did she not say"
 */
export function byTopic(
	library: Library,
	statements: readonly Statement[],
	topic: Topic,
	saying: boolean,
	openly = false,
): Statement[] {
	const weightOf = (quote: Quote) =>
		openly && quote.negated ? 1 : weightFor(quote, saying);
	return statements
		.map((statement) => {
			const { entry, quotes, shown } = statement;
			const weighed = quotes.map((quote) => ({
				quote,
				covers: covers(library, entry, quote, topic),
				near:
					weightOf(quote) *
					nearness(library, entry, quote, topic, quote.kind !== "indirect"),
			}));
			const around =
				Math.max(...quotes.map(weightOf)) *
				nearness(library, entry, shown, topic, false);
			const best = Math.max(...weighed.map((w) => w.near), around);
			// The quotation nearest to the topic is the answer itself.
			const [first] = weighed.toSorted(
				(a, b) =>
					(Math.abs(b.covers - a.covers) > 0.3 ? b.covers - a.covers : 0) ||
					b.near - a.near ||
					rank(b.quote) - rank(a.quote),
			);
			return {
				...statement,
				quotes: first
					? [first.quote, ...quotes.filter((q) => q !== first.quote)]
					: quotes,
				near: best,
				covers: first?.covers ?? 0,
			};
		})
		.sort(
			(a, b) =>
				b.near - a.near ||
				b.covers - a.covers ||
				firstRank(b) - firstRank(a) ||
				spoken(b) - spoken(a) ||
				a.entry - b.entry ||
				a.shown.start - b.shown.start,
		);
}

/** How much of a topic stands within a quotation, 0 to 1. */
function covers(
	library: Library,
	entry: number,
	{ start, end }: Span,
	topic: Topic,
): number {
	const document = library.entries[entry]?.document;
	if (!document) return 0;
	const places = placesFor(library, entry, topic);
	return mayHold(document, { start, end }, topic, places)
		? coverage(topic, stemsIn(document.article.body.slice(start, end)))
		: 0;
}

/**
 * What was not said, and what only names the thing spoken of ("announced a plan", "declined to predict"), answers less
 * than words do.
 */
function weightFor(
	{ kind, negated, speech, by }: Quote,
	saying: boolean,
): number {
	// Less than what is said in a paragraph beside the topic.
	if (negated) return 0.35;
	if (!speech) return saying ? 0.35 : 0.7;
	return kind === "indirect" && /^(?:np|to) (?:of|after) /.test(by)
		? saying
			? 0.35
			: 0.75
		: 1;
}

/** Statements with words in marks first, for they are the speaker's own; the order of the text otherwise. */
export function inOwnWords(statements: readonly Statement[]): Statement[] {
	return statements
		.map((s) => ({
			...s,
			quotes: s.quotes.toSorted((a, b) => rank(b) - rank(a)),
		}))
		.sort((a, b) => Math.min(1, firstRank(b)) - Math.min(1, firstRank(a)));
}

/** Direct before mixed before reported. */
const own = ({ kind }: Quote): number =>
	kind === "direct" ? 2 : kind === "mixed" ? 1 : 0;

/** The same, with what was not said, or only thought or meant, behind all. */
const rank = (quote: Quote): number =>
	own(quote) - (quote.speech ? 0 : 4) - (quote.negated ? 3 : 0);

const firstRank = ({ quotes: [first] }: Statement): number =>
	first ? rank(first) : 0;

const spoken = ({ quotes }: Statement): number => Math.max(...quotes.map(own));

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
		// What is not said must not stand marked as if it were, nor the reporter's words as if they were the speaker's own.
		highlights: quotes.filter(
			(quote) => alike(first, quote) && (own(first) === 0 || own(quote) > 0),
		),
		quote: first,
		time: first.when,
		negated: first.negated,
		confidence,
		by,
	};
}
