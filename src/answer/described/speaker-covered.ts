import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { onePerson } from "../../library/people.js";
import type { Answer } from "../answer.js";
import { found } from "../found.js";
import { topicOf } from "../overlap.js";
import type { Question } from "../question.js";
import { byTopic, findingOf, inOwnWords, NEAR, SAYING } from "../quotes.js";
import type { Source } from "../speakers/descriptor.js";
import { type Statement, statementsOf } from "../statements.js";
import { mostCovered } from "./covering.js";

/** What somebody said of whom most of the description is told, in whatever words. */
export function covered(
	library: Library,
	scope: Scope,
	question: Question,
	speaker: string,
): Answer | null {
	const topic = topicOf(library, scope, question.terms);
	const saying = SAYING.test(question.text);
	const said = new Map<Person, readonly Statement[]>();
	const saidBy = ({ entry, person }: Source): readonly Statement[] => {
		const known = said.get(person);
		if (known) return known;
		const all = statementsOf(library, [entry], onePerson(entry, person));
		const ranked =
			topic.terms.length > 0
				? byTopic(library, all, topic, saying).filter(
						({ near }) => near >= NEAR,
					)
				: inOwnWords(all);
		said.set(person, ranked);
		return ranked;
	};
	const best = mostCovered(
		library,
		scope,
		speaker,
		(source) => saidBy(source)[0]?.near ?? 0,
	);
	if (!best) return null;
	const statements = saidBy(best.source);
	const near = statements[0]?.near ?? 0;
	return found(
		library,
		"quote",
		statements
			.filter((s) => s.near >= near * 0.5)
			.flatMap(
				(s) =>
					findingOf(
						s,
						0.7 * best.cover * (0.55 + 0.45 * s.near),
						"quotation by what is told of its speaker",
					) ?? [],
			),
	);
}
