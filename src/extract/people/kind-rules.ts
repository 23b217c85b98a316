import type { Evidence } from "./evidence.js";
import { companySuffixes, seats, thingNouns } from "./lexicon/bodies.js";
import {
	capitals,
	countries,
	isGroup,
	nationalities,
} from "./lexicon/countries.js";
import { givenName, rareGivenName } from "./lexicon/given-names.js";
import { places } from "./lexicon/places.js";
import type { NameKind } from "./name-kind.js";
import {
	firstPart,
	isBody,
	isCommonWord,
	isSurnameLike,
	lastPart,
	looksLikeName,
	type NameStock,
	whole,
} from "./name-looks.js";

interface KindRule {
	readonly name: string;
	readonly kind: (seen: Evidence, names: NameStock) => NameKind | null;
}

/** Most certain first; the first that answers decides. */
export const KIND_RULES: readonly KindRule[] = [
	{
		name: "country",
		kind: (seen) =>
			countries.has(whole(seen)) && !(seen.titled > 0 && givenName(whole(seen)))
				? "country"
				: null,
	},
	{
		name: "adjectives",
		kind: (seen) =>
			seen.parts.length > 1 &&
			seen.parts.every((part) => nationalities.has(part))
				? "thing"
				: null,
	},
	{
		name: "group",
		kind: (seen) =>
			seen.parts.length > 1 && isGroup(lastPart(seen)) ? "group" : null,
	},
	{
		name: "known place",
		kind: (seen, names) =>
			places.has(whole(seen)) &&
			seen.titled === 0 &&
			!names.surnames.has(whole(seen))
				? seen.acts > 0
					? "body"
					: "place"
				: null,
	},
	{
		name: "titled",
		kind: (seen) =>
			seen.titled > 0 && seen.titled * 3 >= seen.the ? "person" : null,
	},
	{
		name: "people",
		kind: (seen) =>
			seen.parts.length === 1 &&
			isGroup(whole(seen)) &&
			(!nationalities.has(whole(seen)) || seen.the > 0)
				? "group"
				: null,
	},
	{
		name: "surname like an adjective",
		kind: (seen, names) =>
			nationalities.has(whole(seen)) &&
			names.surnames.has(whole(seen)) &&
			seen.acts > 0 &&
			seen.the === 0
				? "person"
				: null,
	},
	{
		name: "one of a people",
		kind: (seen) =>
			seen.parts.length === 1 && isGroup(`${whole(seen)}s`) ? "thing" : null,
	},
	{
		name: "adjective",
		kind: (seen) => (nationalities.has(whole(seen)) ? "thing" : null),
	},
	{
		name: "saint's place",
		kind: (seen) =>
			(firstPart(seen) === "st" || firstPart(seen) === "ste") &&
			seen.personal === 0
				? "place"
				: null,
	},
	{ name: "seat", kind: (seen) => (seats.has(whole(seen)) ? "body" : null) },
	{
		name: "company suffix",
		kind: (seen) =>
			seen.parts.length > 1 && companySuffixes.has(lastPart(seen))
				? "body"
				: null,
	},
	{
		name: "partners",
		kind: (seen) => (seen.parts.includes("&") ? "body" : null),
	},
	{
		name: "given name first",
		kind: (seen) =>
			seen.parts.length >= 2 &&
			seen.parts.length <= 5 &&
			givenName(firstPart(seen)) &&
			(!isCommonWord(lastPart(seen)) || isSurnameLike(seen)) &&
			!seen.parts.includes("of") &&
			seen.the * 2 <= seen.total
				? "person"
				: null,
	},
	{
		name: "given name, then a word",
		kind: (seen) =>
			seen.parts.length >= 2 && seen.personal > 0 && givenName(firstPart(seen))
				? "person"
				: null,
	},
	{ name: "body noun", kind: (seen) => (isBody(seen) ? "body" : null) },
	{
		name: "personal",
		kind: (seen) =>
			seen.personal > seen.corporate && seen.the === 0 ? "person" : null,
	},
	{
		name: "thing",
		kind: (seen) =>
			thingNouns.has(lastPart(seen)) ||
			(thingNouns.has(firstPart(seen)) && seen.parts.length > 1)
				? seen.acts > 1
					? "body"
					: "thing"
				: null,
	},
	{
		name: "numbered",
		kind: (seen) =>
			seen.parts.some((part) => /[\d$£€]/.test(part)) ||
			/^r&d$|^q&a$/.test(whole(seen))
				? "thing"
				: null,
	},
	{
		name: "capital",
		kind: (seen) => (capitals.has(whole(seen)) ? "body" : null),
	},
	{
		name: "part of a person's name",
		kind: (seen, names) =>
			seen.the === 0 && names.surnames.has(whole(seen)) ? "person" : null,
	},
	{
		name: "given name of a person",
		kind: (seen, names) =>
			seen.parts.length === 1 &&
			seen.the === 0 &&
			names.givens.has(whole(seen)) &&
			givenName(whole(seen))
				? "person"
				: null,
	},
	{
		name: "initial",
		kind: (seen) =>
			seen.parts.length >= 2 &&
			seen.parts.slice(0, -1).some((part) => part.length === 1) &&
			!isCommonWord(lastPart(seen)) &&
			seen.the === 0
				? "person"
				: null,
	},
	{
		name: "acronym",
		kind: (seen) =>
			seen.parts.length === 1 && seen.upper && whole(seen).length <= 6
				? "body"
				: null,
	},
	{
		name: "corporate",
		kind: (seen) => (seen.corporate > seen.personal ? "body" : null),
	},
	{
		name: "article",
		kind: (seen) =>
			seen.the * 2 > seen.total ? (seen.acts > 0 ? "body" : "thing") : null,
	},
	{
		// "Gfr Jane Doe": a title that nobody has told us of, before a given name and another.
		name: "given name second",
		kind: (seen, names) =>
			seen.parts.length >= 3 &&
			looksLikeName(seen, names) &&
			givenName(seen.parts[1] ?? "") !== null &&
			seen.modifies * 2 <= seen.total &&
			seen.located === 0
				? "person"
				: null,
	},
	{
		name: "located",
		kind: (seen) =>
			seen.located * 2 >= seen.total && seen.acts === 0 ? "place" : null,
	},
	{
		name: "called by its first word",
		kind: (seen, names) =>
			seen.parts.length === 2 &&
			names.alone.has(firstPart(seen)) &&
			!names.alone.has(lastPart(seen)) &&
			!givenName(firstPart(seen)) &&
			seen.personal === 0
				? "body"
				: null,
	},
	{
		name: "rare given name first",
		kind: (seen, names) =>
			looksLikeName(seen, names) &&
			rareGivenName(firstPart(seen)) !== null &&
			seen.modifies * 2 <= seen.total &&
			seen.the === 0
				? "person"
				: null,
	},
	{
		name: "two names",
		kind: (seen, names) =>
			looksLikeName(seen, names) &&
			seen.modifies * 2 <= seen.total &&
			seen.located === 0 &&
			(seen.acts + seen.agent > 0 || names.alone.has(lastPart(seen)))
				? "person"
				: null,
	},
	{
		name: "given name alone",
		kind: (seen) =>
			seen.parts.length === 1 &&
			givenName(whole(seen)) &&
			(seen.acts > 0 || seen.total > 1)
				? "person"
				: null,
	},
	{ name: "actor", kind: (seen) => (seen.acts > 0 ? "body" : null) },
];
