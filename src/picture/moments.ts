import type { Moment } from "../answer/timeline/moments.js";
import { tellDate } from "../answer/wording/dates.js";
import type { Voice } from "../language/voice.js";

/** A clause shorter than this, in UTF-16 units, says too little by itself. */
const LITTLE = 30;

/** Longest words in a description, in UTF-16 units. */
const TOLD = 120;

/** The clause that tells of it, or its sentence; longer ones are cut with a mark where they are shown. */
export function wordsOf({ excerpt, clauses }: Moment): string {
	const [first] = clauses;
	const { body } = excerpt.citation.article;
	const { start, end } =
		first && first.end - first.start >= LITTLE ? first : excerpt;
	return body.slice(start, end);
}

/** When it was, and whether that is still to come. */
export function dateOf({ excerpt, planned }: Moment, voice: Voice): string {
	const date = tellDate(excerpt.when ?? "", voice);
	return planned ? `${date}, ${voice.say("timeline.planned")}` : date;
}

/** One moment in a line of words. */
export function tellMoment(moment: Moment, voice: Voice): string {
	const worked = moment.excerpt.whenImplied
		? ` (${voice.say("picture.worked-out")})`
		: "";
	const words = wordsOf(moment).replace(/\s+/gu, " ").trim();
	const shown = words.length > TOLD ? `${words.slice(0, TOLD)}…` : words;
	return `${dateOf(moment, voice)}${worked}: ${shown}`;
}

/** Each day on which one of the articles was published, with their outlets, in order of time. */
export function publications(
	moments: readonly Moment[],
): readonly (readonly [day: string, outlets: string])[] {
	const days = new Map<string, Set<string>>();
	for (const { excerpt } of moments) {
		const { published, outlet, title, id } = excerpt.citation.article;
		const day = published?.slice(0, 10);
		if (!day) continue;
		const names = days.get(day) ?? new Set();
		days.set(day, names.add(outlet ?? title ?? id));
	}
	return [...days]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, names]) => [day, [...names].join(", ")]);
}
