import type { Library } from "../../library/library.js";
import type { Passage } from "../passages.js";
import { timesIn } from "../phrases/time-phrases.js";
import type { Question } from "../question.js";
import { dateOf } from "../told/date-of.js";
import { isWithin } from "./asked.js";
import type { Period } from "./period.js";

/** Of a question that keeps to a time ("before October"), the passages of that time, where there are any. */
export function within(
	library: Library,
	{ action, period, text, wanted }: Question,
	passages: readonly Passage[],
): readonly Passage[] {
	if (!period) return ofOrdinal(library, text, passages);
	const fits = passages.filter((passage) => {
		const extraction = library.entries[passage.entry];
		if (!extraction) return false;
		const { match } = passage;
		const date = dateOf(passage);
		if (wanted === "date")
			return (
				date !== null &&
				period.holds(date.value) &&
				(action === null || (match?.score ?? 0) >= 0.5)
			);
		// What dates the very action dates it.
		if (match?.time && match.score >= SURE && !period.holds(match.time.value))
			return false;
		const times = timesIn(extraction, passage.sentence);
		if (times.some((t) => period.holds(t.value))) return true;
		const { published } = extraction.document.article;
		return (
			times.length === 0 &&
			(!period.relative || isWithin(period, null, published))
		);
	});
	// What is told of an event may be told without its time.
	const isFar =
		period.beside && wanted !== "date" && best(fits) < best(passages) - NEAR;
	return ofOrdinal(library, text, fits.length > 0 && !isFar ? fits : passages);
}

const best = (passages: readonly Passage[]): number =>
	Math.max(...passages.map(({ score }) => score));

/** How near the question a sentence has to be for the date of what it tells to be a reason for a no. */
const SURE = 0.7;

/** Whether the article dates the very action that is asked about, and at another time than the question keeps to. */
export function isAtAnotherTime(
	{ by, period }: Question,
	{ match }: Passage,
): boolean {
	return (
		period !== null &&
		!(period as Period).relative &&
		by !== "yes or no" &&
		match !== null &&
		match.score >= SURE &&
		match.time !== null &&
		/^\d{4}-\d\d/.test(match.time.value) &&
		!period.holds(match.time.value)
	);
}

/** Log odds by which a sentence with the ordinal, or of the time, may be behind the first without it. */
const NEAR = 3;

/** "The third meeting" is told by no sentence on the first two, where one nearly as likely has the word; "the final" is a noun. */
function ofOrdinal(
	library: Library,
	text: string,
	passages: readonly Passage[],
): readonly Passage[] {
	const asked =
		/\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final) (?!(?:in|on|at|of|to|for|and|or|by|with|last|this|next)\b)\p{L}/iu.exec(
			text,
		)?.[1];
	if (!asked) return passages;
	const least = best(passages) - NEAR;
	const fits = passages.filter(
		({ entry, sentence, score }) =>
			score > least &&
			library.entries[entry]?.document.article.body
				.slice(sentence.start, sentence.end)
				.toLowerCase()
				.includes(asked.toLowerCase()),
	);
	return fits.length > 0 ? fits : passages;
}
