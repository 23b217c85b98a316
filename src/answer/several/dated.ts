import { classesOf } from "../../extract/events/classes.js";
import { sameTime } from "../../extract/times/interval.js";
import type { Library } from "../../library/library.js";
import type { Excerpt } from "../answer.js";
import type { Question } from "../question.js";
import type { Told } from "./side.js";
import { extractionOf } from "./story.js";

/** A day of the calendar. */
const DAY = /^\d{4}-\d\d-\d\d/;

/** The day on which an excerpt says that the event asked about happened; null where it tells none. */
export function dateTold(library: Library, excerpt: Excerpt): Told | null {
	const { when, negated, kind, citation } = excerpt;
	if (negated || kind !== "event" || !when || !DAY.test(when)) return null;
	const time = extractionOf(library, excerpt)?.times.find(
		(t) => t.value === when && excerpt.start <= t.start && t.end <= excerpt.end,
	);
	if (!time) return null;
	return {
		excerpt,
		what: "date",
		quantity: null,
		fate: null,
		days: [when],
		side: { start: time.start, end: time.end, citation, when },
	};
}

/** How far apart two days may be that are told of one event. */
const APART = 31;
/** Classes of what is done again and again: another day is then another time. */
const AGAIN =
	/^(?:phone|contact|meet|visit|travel|attack|fight|protest|announce|demand|promise|warn|criticize|support|pay|test|publish|win|lose|score)$/;

/**
 * Whether two excerpts that tell of the action asked about tell of one event: not of something that is done again and again,
 * and neither article knows of the other's day, as one that tells of two events does.
 */
export function sameHappening(
	library: Library,
	{ action }: Question,
	a: Told,
	b: Told,
): boolean {
	const bases = action?.bases ?? [];
	const often = bases.some((base) =>
		classesOf(base, "VERB").some((name) => AGAIN.test(name)),
	);
	if (bases.length === 0 || often) return false;
	if (sameTime(a.side.when ?? "", b.side.when ?? "")) return true;
	const apart = Math.abs(at(a) - at(b)) / 86_400_000;
	return apart <= APART && !knows(library, a, b) && !knows(library, b, a);
}

const at = ({ side }: Told) => Date.parse((side.when ?? "").slice(0, 10));

/** Whether the article of one tells of the other's day anywhere. */
function knows(library: Library, { excerpt }: Told, other: Told): boolean {
	const times = extractionOf(library, excerpt)?.times ?? [];
	return times.some(
		({ value }) => DAY.test(value) && sameTime(value, other.side.when ?? ""),
	);
}
