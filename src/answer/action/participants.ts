import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import { mentionedIn, withMembers } from "../../library/mentions.js";
import type { People } from "../../library/people.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";

/** A phrase for somebody, with whom it means where the event's finder resolved it. */
export interface Participant extends Span {
	readonly person?: Person | null;
}

/** "They", "their", "the two": whoever was named last. */
export function isPlural(
	extraction: Extraction,
	{ start, end }: Span,
): boolean {
	const words = extraction.document.article.body.slice(start, end);
	return /^(?:they|their|them|both|the two)\b/i.test(words);
}

/** Whether one of a group is named in the sentence of a span before it, or in the two sentences before that. */
export function lately(
	extraction: Extraction,
	{ start }: Span,
	group: People,
): boolean {
	const { document } = extraction;
	const at = sentenceAt(document, start);
	const from = document.sentences[Math.max(0, at - 2)]?.start ?? 0;
	return mentionedIn(extraction, { start: from, end: start }).some(
		({ person, mention }) => group.has(person) && mention.start >= from,
	);
}

const roles = new WeakMap<Extraction, readonly Borne[]>();

interface Borne {
	readonly role: Span;
	readonly person: Person;
}

/** "The defense ministers": those whose role a phrase ends with. */
function bearersOf(extraction: Extraction, span: Span): Person[] {
	let all = roles.get(extraction);
	if (!all) {
		all = extraction.people.flatMap((person) =>
			person.roles.map((role) => ({ role, person })),
		);
		roles.set(extraction, all);
	}
	return all
		.filter(({ role }) => role.end === span.end && role.start >= span.start)
		.map(({ person }) => person);
}

/**
 * Whom the first paragraph only describes ("A former harbour chief was jailed") and the next one names in its first
 * words, as news reports do; null where that is not so.
 */
function namedLater(extraction: Extraction, span: Span): Person | null {
	const { document } = extraction;
	const [lead, next] = document.paragraphs;
	const { body } = document.article;
	if (!lead || !next || span.end > lead.end) return null;
	if (!/^an? \p{Ll}/iu.test(body.slice(span.start, span.end))) return null;
	if (body.slice(lead.start, span.start).trim() !== "") return null;
	const first = mentionedIn(extraction, {
		start: next.start,
		end: next.start + 40,
	})[0];
	return first?.person.kind === "person" &&
		first.mention.start === next.start &&
		first.mention.form === "name" &&
		first.person.mentions[0]?.start === first.mention.start
		? first.person
		: null;
}

/** Those whom a phrase is about: not the owner in "Russia's minister", nor what stands behind "of". */
export function headPeople(
	extraction: Extraction,
	span: Participant,
): Person[] {
	const bearers = bearersOf(extraction, span);
	if (bearers.length > 1) return bearers;
	if (span.person) return withMembers(extraction, span.person);
	const { body } = extraction.document.article;
	const found = new Set<Person>();
	const later = namedLater(extraction, span);
	if (later) return [later];
	for (const { person, mention } of mentionedIn(extraction, span)) {
		const before = body.slice(
			Math.max(span.start, mention.start - 12),
			mention.start,
		);
		const own =
			(mention.start <= span.start && mention.end >= span.end) ||
			!(
				mention.possessive ||
				mention.modifier ||
				/\b(?:of|for|from|in|at)(?: the)? $/i.test(before)
			);
		if (own) for (const one of withMembers(extraction, person)) found.add(one);
	}
	return [...found];
}
