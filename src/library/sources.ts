import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import type { Quote } from "../extract/quotes/quote.js";
import { contains, type Span } from "../text/span.js";
import { mentionedIn } from "./mentions.js";

/** Whom a quotation is from: as its finder resolved it, else whoever has the longest mention in the words that name the source. */
export function sourcePerson(
	extraction: Extraction,
	quote: Quote,
): Person | null {
	const { source } = quote;
	if (source?.person) return bearerOf(extraction, source.person, source);
	if (!source) return subjectOfCue(extraction, quote);
	let best: Person | null = null;
	let length = 0;
	// "His office" is not he.
	for (const { person, mention } of mentionedIn(extraction, source))
		if (
			!mention.possessive &&
			!mention.modifier &&
			mention.end - mention.start > length
		) {
			best = person;
			length = mention.end - mention.start;
		}
	return best;
}

/**
 * "The islands' premier, Ragna Dyrhaug", "Lumo's founder" of "Lumo's founder and chairwoman, Ida Brandt": the name beside a
 * role that stands for nobody named.
 */
function bearerOf(
	extraction: Extraction,
	person: Person,
	source: Span,
): Person {
	if (person.name !== null) return person;
	const named = extraction.people.find(
		({ kind, name, roles }) =>
			kind === "person" &&
			name !== null &&
			roles.some((role) => contains(role, source)),
	);
	if (named) return named;
	const { body } = extraction.document.article;
	for (const beside of mentionedIn(extraction, {
		start: source.start,
		end: Math.min(body.length, source.end + 60),
	})) {
		const { mention } = beside;
		if (mention.form !== "name" || beside.person.kind !== "person") continue;
		if (
			mention.start >= source.end &&
			/^, (?:[\p{L}.]+ ){0,2}$/u.test(body.slice(source.end, mention.start))
		)
			return beside.person;
	}
	return person;
}

/** Where the finder names no source: the one person whom the sentence names before the cue, outside the quotation. */
function subjectOfCue(extraction: Extraction, quote: Quote): Person | null {
	const { cue } = quote;
	if (!cue) return null;
	const { body } = extraction.document.article;
	const from = Math.max(0, cue.start - 160);
	const before = body.slice(from, cue.start);
	const start =
		from +
		Math.max(
			...[". ", "\n", '" ', "” "].map((m) => before.lastIndexOf(m)),
			-1,
		) +
		1;
	const people = new Set(
		mentionedIn(extraction, { start, end: cue.start })
			.filter(
				({ person, mention }) =>
					person.kind === "person" &&
					mention.form === "name" &&
					mention.start >= start &&
					(mention.end <= quote.start || mention.start >= quote.end),
			)
			.map(({ person }) => person),
	);
	const [only] = people;
	return people.size === 1 && only ? only : null;
}
