import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { anyOf, type People } from "../../library/people.js";
import { governmentMeant } from "../countries/meant.js";
import { queryOf, type Topic } from "../overlap.js";
import { likelyPlaces, placesOf } from "../scope.js";
import { governmentOf, isStateOffice } from "./governments.js";
import { type Resolved, resolveSpeakers } from "./speaker.js";
import { spokespeopleOf } from "./spokespeople.js";

/** Whose words count as those of whoever a question asks for. */
export interface Heard extends Resolved {
	/** Those whom the question's words mean. */
	readonly named: People;
	/** Others, whose words count as theirs: who speaks for a body, and a country's government. */
	readonly others: readonly People[];
	/** All of them. */
	readonly people: People;
}

/** Whom a question's words mean, and who speaks for them where a topic is told. */
export function heardFor(
	library: Library,
	scope: Scope,
	topic: Topic,
	text: string,
): Heard {
	const resolved = resolveSpeakers(library, scope, text);
	const { speakers } = resolved;
	const named = anyOf(speakers.map((s) => s.people));
	const others = speakers
		.filter(({ body }) => body)
		.flatMap(({ people, label }) => {
			const places = likelyPlaces(
				library,
				placesOf(scope, people),
				queryOf(topic),
			);
			const country = governmentMeant(label);
			if (!country) return spokespeopleOf(library, places, people);
			const ofCountry = likelyPlaces(library, scope, queryOf(topic));
			return [
				...spokespeopleOf(library, places, people, isStateOffice),
				...governmentOf(library, ofCountry, country),
			];
		});
	return {
		...resolved,
		named,
		others,
		people: others.length > 0 ? anyOf([named, ...others]) : named,
	};
}
