import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { anyOf, type People } from "../../library/people.js";
import type { Term } from "../../library/terms.js";
import { governmentMeant } from "../countries/meant.js";
import { isElse, sameCountry } from "../countries/same.js";
import { countryOfSeat } from "../countries/seats.js";
import { headOf, OF } from "../described/asked.js";
import { stemsIn } from "../overlap.js";
import { contentOf } from "../question/content-words.js";
import { governmentIn } from "../speakers/governments.js";
import { everybodyNamed, rolesOf } from "../speakers/roles.js";
import { isDescription, namesIn, partsOf } from "../speakers/speaker.js";

/** Those whom a question names on either side of its action. */
export interface Sides {
	readonly agent: Party | null;
	readonly patient: Party | null;
}

/** A side of an action as the question words it. */
export interface Party {
	readonly stems: readonly string[];
	/** For each of those all that count as it: "russian" for "russia". */
	readonly forms: ReadonlyMap<string, readonly string[]>;
	/** Each of the people it names ("Holm and Vasko" are two), empty where it names none. */
	readonly people: readonly People[];
}

/** A side as the question words it, with whom that means in the articles of the scope; null where there are no words that tell. */
export function partyOf(
	library: Library,
	scope: Scope,
	text: string,
): Party | null {
	const terms = contentOf(text);
	if (terms.length === 0) return null;
	const named = partsOf(text).flatMap((part) => namedBy(library, scope, part));
	return {
		stems: terms.map(({ stem }) => stem),
		forms: new Map(
			terms.map((term) => [
				term.stem,
				[term.stem, ...partyForms(library, term)],
			]),
		),
		people: named.length > 0 ? named : describedIn(library, scope, text),
	};
}

/** A capital that is a party to an action is its country's government. */
const partyForms = (library: Library, { stem }: Term): readonly string[] => [
	...sameCountry(library, stem),
	...countryOfSeat(stem).filter(
		(other) =>
			library.passages.frequency(other, null) > 0 &&
			!isElse(library.directory, other),
	),
];

/** Those whom a name means, and whoever acts for the country where it is one's, its people's or its capital's. */
function namedBy(
	library: Library,
	scope: Scope,
	text: string,
): readonly People[] {
	const named = namesIn(library, scope, text);
	const country = governmentMeant(text);
	if (!country || named.some(({ bodies }) => !bodies)) return named;
	const acting = governmentIn(library, scope, country);
	const all = [...named, ...acting];
	return all.length > 0 ? [anyOf(all)] : [];
}

/** Whether a word of a party, or another for the same country, is among some stems. */
export const hasWord = (
	{ forms }: Party,
	stem: string,
	has: (stem: string) => boolean,
): boolean => (forms.get(stem) ?? [stem]).some(has);

/** Those whom a description means ("Enger's father", "the harbour minister"), where it is surely theirs. */
function describedIn(
	library: Library,
	scope: Scope,
	text: string,
): readonly People[] {
	if (!isDescription(text)) return [];
	const head = headOf(text);
	const sure = rolesOf(library, scope, text, (all, places) =>
		everybodyNamed(all, places).filter(
			({ entry, person }) => !isOnlyOf(all.entries[entry], person, head),
		),
	).filter((speaker) => speaker.sure >= 0.7);
	return sure.length === 1 ? sure.map(({ people }) => people) : [];
}

/** "The production" is not "the director of the production": whether somebody's roles have a noun only behind "of". */
function isOnlyOf(
	extraction: Extraction | undefined,
	{ roles }: Person,
	noun: string | null,
): boolean {
	if (!extraction || noun === null) return false;
	const { body } = extraction.document.article;
	const having = roles
		.map(({ start, end }) => body.slice(start, end))
		.filter((role) => stemsIn(role).has(noun));
	return (
		having.length > 0 &&
		having.every((role) => !stemsIn(role.split(OF, 1)[0] ?? "").has(noun))
	);
}
