import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { People } from "../../library/people.js";
import { sourcePerson } from "../../library/sources.js";
import type { Term } from "../../library/terms.js";
import { queryOf, type Topic } from "../overlap.js";
import { byTopic } from "../quotes.js";
import { likelyPlaces } from "../scope.js";
import { type Statement, statementsOf } from "../statements.js";

/** A question is asked for it more than once, each time by the same terms. */
const known = new WeakMap<
	readonly Term[],
	readonly [Library, Scope, Statement | null]
>();

/** What anybody said that is nearest to a topic; null where nobody spoke of it or there is none. */
export function nearestVoice(
	library: Library,
	scope: Scope,
	topic: Topic,
): Statement | null {
	if (topic.terms.length === 0) return null;
	const [where, within, before = null] = known.get(topic.terms) ?? [];
	if (where === library && within === scope) return before;
	const best = nearest(library, scope, topic);
	known.set(topic.terms, [library, scope, best]);
	return best;
}

function nearest(
	library: Library,
	scope: Scope,
	topic: Topic,
): Statement | null {
	const places = likelyPlaces(library, scope, queryOf(topic));
	const [best] = byTopic(
		library,
		statementsOf(library, places, null).filter(({ quotes }) =>
			quotes.some((q) => q.speech && !q.negated),
		),
		topic,
		true,
	);
	return best ?? null;
}

/** How much of a topic has to stand at somebody's words for them to be about it. */
const ABOUT_IT = 0.9;
/** How much nearer to it another's words are than those of whoever is asked for, who then did not speak of it. */
const NEARER = 3;

/** Whether the topic is another's: their words are about it, and what was found is only told somewhere near. */
export function isOthers(
	library: Library,
	scope: Scope,
	topic: Topic,
	people: People,
	near: number,
): boolean {
	if (near * NEARER > 1) return false;
	const best = nearestVoice(library, scope, topic);
	if (!best || best.near < ABOUT_IT || best.near < near * NEARER) return false;
	const extraction = library.entries[best.entry];
	return best.quotes.every((quote) => {
		const person = extraction && sourcePerson(extraction, quote);
		return !person || !people.has(person);
	});
}
