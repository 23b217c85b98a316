import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { People } from "../library/people.js";
import type { Finding } from "./excerpt.js";
import { placesOf } from "./scope.js";
import { resolveSpeakers } from "./speaker.js";

/** "Who is Petr Vasko": the roles that the articles give somebody, each once. */
export function whoIs(library: Library, scope: Scope, text: string): Finding[] {
	const name = /^who(?:['’]s| is| was| are| were) ([^,]+)$/i.exec(text)?.[1];
	if (!name || /^(?:the|an?) \p{Ll}/u.test(name)) return [];
	const { speakers } = resolveSpeakers(library, scope, name);
	return speakers.flatMap(({ people, sure }) =>
		rolesOfPeople(library, scope, people, 0.9 * sure),
	);
}

/** The roles that the articles of a scope give some people, each wording once, in order of the articles and their text. */
export function rolesOfPeople(
	library: Library,
	scope: Scope,
	people: People,
	confidence: number,
): Finding[] {
	const found: Finding[] = [];
	const told = new Set<string>();
	for (const entry of placesOf(scope, people)) {
		const extraction = library.entries[entry];
		if (!extraction) continue;
		const { body } = extraction.document.article;
		for (const person of extraction.people) {
			if (!people.has(person)) continue;
			for (const role of person.roles) {
				const words = body.slice(role.start, role.end).toLowerCase();
				if (told.has(words)) continue;
				told.add(words);
				found.push({
					kind: "passage",
					entry,
					shown: role,
					highlights: [role],
					quote: null,
					time: null,
					negated: false,
					confidence,
					by: "role of a name",
				});
			}
		}
	}
	return found;
}
