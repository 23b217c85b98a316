import type { Library } from "../../library/library.js";
import type { Passage } from "../passages.js";

/** How much of the best one's share of the topic another has to have to be of the topic too. */
const OF_TOPIC = 0.8;

/**
 * Of passages in their order those that speak of the topic, by the day on which their articles were published, newest first,
 * those without a day last; those of one article in order of its text.
 */
export function newestFirst(
	{ entries }: Library,
	passages: readonly Passage[],
): readonly Passage[] {
	const share = (p: Passage) => Math.min(1, p.around + p.kin);
	const most = passages.reduce((best, p) => Math.max(best, share(p)), 0);
	const day = (p: Passage) =>
		entries[p.entry]?.document.article.published?.slice(0, 10) ?? "";
	return passages
		.filter((p) => share(p) >= OF_TOPIC * most)
		.toSorted((a, b) =>
			day(a) !== day(b)
				? day(a) < day(b)
					? 1
					: -1
				: a.entry === b.entry
					? a.sentence.index - b.sentence.index
					: 0,
		);
}
