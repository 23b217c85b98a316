import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { People } from "../../library/people.js";
import type { Span } from "../../text/span.js";
import type { Finding } from "../excerpt.js";
import { aboutSomebody } from "../question/about-somebody.js";
import { placesOf } from "../scope.js";
import { resolveSpeakers } from "../speakers/speaker.js";
import { bearersOf } from "./bearers.js";

/** "Who is Petr Vasko": the roles that the articles give somebody, each once; "who is the harbour minister": who bears a role. */
export function whoIs(library: Library, scope: Scope, text: string): Finding[] {
	const about = aboutSomebody(text);
	if (!about || about.words.includes(",")) return [];
	if (!isName(library, about.words)) return bearersOf(library, scope, about);
	// "The Larne coach" begins as a name does.
	if (about.described && / \p{Ll}+$/u.test(about.words)) {
		const bearers = bearersOf(library, scope, about);
		if (bearers.length > 0) return bearers;
	}
	const { speakers } = resolveSpeakers(library, scope, about.words);
	return speakers.flatMap(({ people, sure }) => {
		const roles = rolesOfPeople(library, scope, people, 0.9 * sure);
		return roles.length > 0
			? roles
			: told(library, scope, people, asDescribed, 0.8 * sure);
	});
}

/** The roles that the articles of a scope give some people, each wording once, in order of the articles and their text. */
export function rolesOfPeople(
	library: Library,
	scope: Scope,
	people: People,
	confidence: number,
): Finding[] {
	return told(library, scope, people, (_, { roles }) => roles, confidence);
}

/** What an article tells of somebody, as `spansOf` finds it: each wording once, in order of the articles and their text. */
function told(
	library: Library,
	scope: Scope,
	people: People,
	spansOf: (extraction: Extraction, person: Person) => readonly Span[],
	confidence: number,
): Finding[] {
	const seen = new Set<string>();
	return placesOf(scope, people).flatMap((entry) => {
		const extraction = library.entries[entry];
		if (!extraction) return [];
		const { body } = extraction.document.article;
		return extraction.people
			.filter((person) => people.has(person))
			.flatMap((person) => spansOf(extraction, person))
			.filter((span) => {
				const words = body.slice(span.start, span.end).toLowerCase();
				return !seen.has(words) && seen.add(words);
			})
			.map(
				(span): Finding => ({
					kind: "passage",
					entry,
					shown: span,
					highlights: [span],
					quote: null,
					time: null,
					negated: false,
					confidence,
					by: "role of a name",
				}),
			);
	});
}

/** Whether words name somebody, and describe nobody by a role. */
export function isName({ directory }: Library, words: string): boolean {
	return (
		directory.find(words).some((c) => c.exact) ||
		// "Lorvik's defence minister" is nobody's name.
		(/^\p{Lu}/u.test(words) && !/['’]s? \p{Ll}/u.test(words))
	);
}

/** What a comma sets beside a name: "his U.S. counterpart, General John Doe", "Lena Borg, who runs a hatchery at Orr". */
function asDescribed(
	{ document }: Extraction,
	{ mentions }: Person,
): readonly Span[] {
	const { body } = document.article;
	for (const { form, start, end } of mentions) {
		if (form !== "name") continue;
		const before =
			/(?:^|[\s,])((?:the|an?|his|her|their|its|our|[\p{L}]+['’]s) [^,;:!?"“”\n]{2,80}),(?: \p{Lu}[\p{L}.]+){0,2} ?$/u.exec(
				body.slice(Math.max(0, start - 120), start),
			);
		if (before?.[1]) {
			const from =
				Math.max(0, start - 120) + before.index + before[0].indexOf(before[1]);
			return [{ start: from, end: from + before[1].length }];
		}
		const match = /^, ((?:who|an?|the) [^,.;:!?"“”\n]{3,120})/.exec(
			body.slice(end, end + 130),
		);
		if (match?.[1]) return [{ start: end + 2, end: end + 2 + match[1].length }];
	}
	return [];
}
