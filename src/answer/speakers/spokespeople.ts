import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import { mentionsOf } from "../../library/mentions.js";
import { onePerson, type People } from "../../library/people.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";

/**
 * Those whose role is a body's, in some articles ("Lumo's director", "a spokeswoman for Lumo", "its director" where
 * Lumo was named last): what they say, the body says.
 * @param isOffice whether a role, in its own words, is one that speaks for such a body: a country has a nurse, who does not
 */
export function spokespeopleOf(
	library: Library,
	places: readonly number[],
	body: People,
	isOffice: (role: string) => boolean = () => true,
): People[] {
	if (!body.bodies) return [];
	const found: People[] = [];
	for (const entry of places) {
		const extraction = library.entries[entry];
		if (!extraction?.people.some((p) => p.kind === "body" && body.has(p)))
			continue;
		for (const person of extraction.people)
			if (
				person.kind === "person" &&
				person.roles.some(
					(role) =>
						isRoleAt(extraction, role, body) &&
						isOffice(
							extraction.document.article.body.slice(role.start, role.end),
						),
				)
			)
				found.push(onePerson(entry, person));
	}
	return found;
}

/** Words between a body and the role that it gives: "Lumo's regional director", "director of the Lumo". */
const BEFORE_ROLE = /^['’]?s? ?(?:[\p{L}-]+ ){0,3}$/u;
const AFTER_ROLE = /^,? (?:of|for|at|from|with) (?:the )?$/;

function isRoleAt(extraction: Extraction, role: Span, body: People): boolean {
	const { document } = extraction;
	const text = document.article.body;
	const sentence = document.sentences[sentenceAt(document, role.start)];
	if (!sentence) return false;
	const own = /^(?:its|their) /i.test(text.slice(role.start, role.start + 6))
		? role.start
		: /\b(?:its|their) (?:[\p{L}-]+ ){0,2}$/iu.test(
					text.slice(Math.max(sentence.start, role.start - 40), role.start),
				)
			? role.start
			: null;
	let last: Person | null = null;
	for (const { person, mention } of mentionsOf(extraction)) {
		if (mention.start >= sentence.end) break;
		if (person.kind !== "body") continue;
		if (mention.end <= role.start) {
			const there = document.sentences[sentenceAt(document, mention.start)];
			if (there?.paragraph === sentence.paragraph) last = person;
		}
		if (!body.has(person) || mention.start < sentence.start) continue;
		if (role.start <= mention.start && mention.end <= role.end) return true;
		if (
			mention.possessive &&
			mention.end <= role.start &&
			BEFORE_ROLE.test(text.slice(mention.end, role.start))
		)
			return true;
		if (
			mention.start >= role.end &&
			AFTER_ROLE.test(text.slice(role.end, mention.start))
		)
			return true;
	}
	return own !== null && last !== null && body.has(last);
}
