import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";

/** What joins the second of two times that are told one after the other: "on Tuesday and for travellers on 1 July". */
const JOINED = /^(?:,|;)? ?(?:and|but|or|then|while|whereas)\b|^[,;] /;
const JOINED_AHEAD =
	/\b(?:and|but|or|then|while) (?:(?:on|in|by|at|from|until|since|early|late) )*$/i;
/** What stands before a time that is told before what happens then: "…, and on Friday the owners". */
const BEFORE =
	/(?:^|[,;] ?|\b(?:and|but|or|then|while) )(?:(?:on|in|by|at|from|until|since|early|late) )*$/i;

/**
 * What a sentence tells of each of its times where they are joined in a row, in their order: of "for freight on Tuesday and for
 * travellers on 1 July" "for freight" and "and for travellers"; null for a time that is not in a row.
 * @param verbs where the verb of each time ends, or 0: what stands before it is told of all of them
 */
export function partsOf(
	body: string,
	{ start, end }: Sentence,
	times: readonly Span[],
	verbs: readonly number[],
): readonly (Span | null)[] {
	const joined = times.map((time, n) => {
		const between = body.slice(times[n - 1]?.end, time.start);
		// What has a verb of its own is told apart by that.
		return (
			n > 0 &&
			verbs[n] === verbs[n - 1] &&
			(JOINED.test(between) || JOINED_AHEAD.test(between))
		);
	});
	return times.map((time, n) => {
		if (!joined[n] && !joined[n + 1]) return null;
		const from = times[n - 1]?.end ?? start;
		const isAhead = BEFORE.test(body.slice(from, time.start));
		if (isAhead) return { start: time.end, end: times[n + 1]?.start ?? end };
		const verb = verbs[n] ?? 0;
		return {
			start: verb < time.start ? Math.max(from, verb) : from,
			end: time.start,
		};
	});
}
