import type { Extraction } from "../extract/extraction.js";
import type { Mention, Person } from "../extract/people/person.js";
import { firstPlace } from "../text/first-place.js";
import type { Span } from "../text/span.js";

/** A place where somebody is spoken of, and who that is. */
export interface Mentioned {
	readonly person: Person;
	readonly mention: Mention;
}

const known = new WeakMap<Extraction, readonly Mentioned[]>();

/** All mentions of an article in order of the text. */
export function mentionsOf(extraction: Extraction): readonly Mentioned[] {
	let mentions = known.get(extraction);
	if (!mentions) {
		mentions = extraction.people
			.flatMap((person) =>
				person.mentions.map((mention) => ({ person, mention })),
			)
			.sort((a, b) => a.mention.start - b.mention.start);
		known.set(extraction, mentions);
	}
	return mentions;
}

/** The mentions that a span holds or that hold it, in order of the text. */
export function mentionedIn(
	extraction: Extraction,
	{ start, end }: Span,
): Mentioned[] {
	const mentions = mentionsOf(extraction);
	const low = firstFrom(mentions, start);
	const found: Mentioned[] = [];
	for (let n = Math.max(0, low - 2); n < mentions.length; n++) {
		const one = mentions[n];
		if (!one || one.mention.start >= end) break;
		const { mention } = one;
		if (
			(start <= mention.start && mention.end <= end) ||
			(mention.start <= start && end <= mention.end)
		)
			found.push(one);
	}
	return found;
}

/** The mentions that begin at an offset or behind it and before another, in order of the text. */
export function mentionsFrom(
	extraction: Extraction,
	start: number,
	end: number,
): readonly Mentioned[] {
	const mentions = mentionsOf(extraction);
	return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
}

/** The first mention that a span holds, or null. */
export function firstMentionIn(
	extraction: Extraction,
	{ start, end }: Span,
): Mentioned | null {
	const mentions = mentionsOf(extraction);
	for (let n = firstFrom(mentions, start); n < mentions.length; n++) {
		const one = mentions[n];
		if (!one || one.mention.start >= end) break;
		if (one.mention.end <= end) return one;
	}
	return null;
}

/** The place of the first mention that begins at an offset or behind it. */
function firstFrom(mentions: readonly Mentioned[], offset: number): number {
	return firstPlace(
		mentions.length,
		(n) => (mentions[n]?.mention.start ?? 0) >= offset,
	);
}

/** The people of a group that the article names one by one ("the two"); anybody else alone. */
export function withMembers({ people }: Extraction, person: Person): Person[] {
	if (person.members.length === 0) return [person];
	return person.members.flatMap((n) => people[n] ?? []);
}
