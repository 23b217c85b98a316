import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Finding } from "./excerpt.js";
import { placesOf } from "./scope.js";
import { resolveSpeakers } from "./speaker.js";

/** "Who is Petr Vasko": the roles that the articles give somebody, each once. */
export function whoIs(library: Library, scope: Scope, text: string): Finding[] {
	const name = /^who(?:['’]s| is| was| are| were) ([^,]+)$/i.exec(text)?.[1];
	if (!name || /^(?:the|an?) \p{Ll}/u.test(name)) return [];
	const { speakers } = resolveSpeakers(library, scope, name);
	const found: Finding[] = [];
	const told = new Set<string>();
	for (const { people, sure } of speakers)
		for (const entry of placesOf(library, scope, people))
			for (const person of library.entries[entry]?.people ?? []) {
				if (!people.has(person)) continue;
				const { body } = library.entries[entry]?.document.article ?? {
					body: "",
				};
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
						confidence: 0.9 * sure,
						by: "role of a name",
					});
				}
			}
	return found;
}
