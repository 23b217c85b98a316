import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import type { Span } from "../../text/span.js";

/** A date that only sets another event apart ("on May 13, a few days before a call"), with what it tells of that one. */
export interface Anchored extends Span {
	/** Worked out where the distance is told in days or more, else null. */
	readonly value: string | null;
}

/** Farthest, in UTF-16 units, that an event's word stands behind a date that anchors it. */
const FARTHEST = 200;

/** Whether a date before an event's word is only its anchor; null where it is not. */
export function anchoredBy(
	{ document: { article }, times }: Extraction,
	time: Time,
	trigger: Span,
): Anchored | null {
	// Worked out already for the very event.
	if (time.beside && time.type === "DATE") return null;
	if (trigger.start < time.end || trigger.start - time.end > FARTHEST)
		return null;
	const { start } = time;
	const length = times.find(
		({ beside, start: from, end }) =>
			beside?.dates === "following" &&
			beside.anchor.start === start &&
			from >= time.end &&
			end <= trigger.start,
	);
	if (length?.beside) {
		const { value, side } = length.beside;
		const end = article.body.indexOf(side, length.end) + side.length;
		return { start, end, value };
	}
	const apart = APART.exec(article.body.slice(time.end, trigger.start));
	return apart && { start, end: time.end + apart[0].length, value: null };
}

/** "Monday before the vote", "May 13, shortly after": apart from it by nothing that can be counted. */
const APART =
	/^[,\s]*(?:[a-z]+ ){0,3}?(?:before|after|ahead of|following|until|since)\b/i;
