import type { Span } from "../../text/span.js";
import type { Mention, Person } from "./person.js";

/** The mentions of a list of people in order of the text, each with whom it means. */
export interface MentionIndex {
	readonly entries: readonly MentionEntry[];
	/** Where each of their mentions begins. */
	readonly starts: Int32Array;
	/** `reach[i]` is the furthest end of the entries up to i. */
	readonly reach: readonly number[];
}

/** A mention, with whom it means. */
export interface MentionEntry {
	readonly mention: Mention;
	readonly person: Person;
}

/** A possessive ending, which a span may hold though its mention does not. */
const ENDING = 2;

const built = new WeakMap<readonly Person[], MentionIndex>();

/** The index of all mentions by their place; built once for a list. */
export function indexMentions(people: readonly Person[]): MentionIndex {
	const before = built.get(people);
	if (before) return before;
	const entries = people.flatMap((person) =>
		person.mentions.map((mention) => ({ mention, person })),
	);
	entries.sort(
		(a, b) =>
			a.mention.start - b.mention.start || b.mention.end - a.mention.end,
	);
	const reach: number[] = [];
	for (const { mention } of entries)
		reach.push(Math.max(reach.at(-1) ?? 0, mention.end));
	const starts = Int32Array.from(entries, ({ mention }) => mention.start);
	const index = { entries, starts, reach };
	built.set(people, index);
	return index;
}

/** Every mention that lies wholly in a span, in order of the text. */
export function mentionsIn(
	people: readonly Person[],
	span: Span,
): MentionEntry[] {
	const { entries, starts } = indexMentions(people);
	const found: MentionEntry[] = [];
	for (let i = firstFrom(starts, span.start); i < entries.length; i++) {
		const entry = entries[i];
		if (!entry || entry.mention.start >= span.end) break;
		if (entry.mention.end <= span.end) found.push(entry);
	}
	return found;
}

/**
 * Whom the words of a span mean: the mention that is the span, else the head mention inside it (never one that only
 * owns or modifies what follows it), else the smallest mention around it. Null where the article does not tell.
 */
export function personAt(people: readonly Person[], span: Span): Person | null {
	if (span.end <= span.start) return null;
	let nested: MentionEntry | null = null;
	for (const entry of mentionsIn(people, span)) {
		const { mention } = entry;
		if (mention.start === span.start && mention.end === span.end)
			return entry.person;
		const beside = span.end - mention.end > ENDING;
		if (beside && (mention.possessive || mention.modifier)) continue;
		nested ??= entry;
	}
	return nested?.person ?? around(people, span);
}

function around(people: readonly Person[], span: Span): Person | null {
	const { entries, starts, reach } = indexMentions(people);
	let best: MentionEntry | null = null;
	for (let i = firstFrom(starts, span.start + 1) - 1; i >= 0; i--) {
		const entry = entries[i];
		if (!entry || (reach[i] ?? 0) + ENDING < span.end) break;
		const { mention } = entry;
		if (mention.end + ENDING < span.end) continue;
		if (
			!best ||
			mention.end - mention.start < best.mention.end - best.mention.start
		)
			best = entry;
	}
	return best?.person ?? null;
}

/** A role is hardly longer, in UTF-16 units. */
const LONGEST_ROLE = 80;

/** The role whose words end with a span and begin before it ("a spokeswoman for Odell", for "Odell"), and whom it means; null for none. */
export function roleAround(
	people: readonly Person[],
	span: Span,
): MentionEntry | null {
	const { entries, starts } = indexMentions(people);
	for (let i = firstFrom(starts, span.start) - 1; i >= 0; i--) {
		const entry = entries[i];
		if (!entry || span.start - entry.mention.start > LONGEST_ROLE) break;
		if (entry.mention.form === "role" && entry.mention.end === span.end)
			return entry;
	}
	return null;
}

/** The place of the first mention that begins at `start` or later. */
function firstFrom(starts: Int32Array, start: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
