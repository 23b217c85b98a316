import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { headPeople } from "../action/participants.js";
import type { Passage } from "../passages.js";
import type { Question } from "../question.js";
import { namesIn } from "../speakers/speaker.js";

/**
 * "Whom did Holm call after Vasko": Vasko is no answer to that. Of passages that name whoever is asked for, those that name
 * somebody else, where there are any; all of them where the question sets nobody apart.
 */
export function otherThan(
	library: Library,
	scope: Scope,
	{ action, wanted }: Question,
	passages: readonly Passage[],
): readonly Passage[] {
	const apart =
		wanted === "person" && action
			? /\b(?:after|before|besides|apart from|other than|except|instead of|following) (.+)$/i.exec(
					action.rest,
				)?.[1]
			: null;
	if (!apart) return passages;
	const names = namesIn(library, scope, apart);
	if (names.length === 0) return passages;
	const isApart = (person: Person) => names.some((group) => group.has(person));
	const others = passages.filter(({ entry, match }) => {
		const extraction = library.entries[entry];
		if (!extraction || !match || match.score < 0.5) return false;
		const people = match.asked.flatMap((span) => headPeople(extraction, span));
		return people.length > 0 && !people.some(isApart);
	});
	return others.length > 0 ? others : passages;
}
