import { type Evidence, noEvidence, observe } from "./evidence.js";
import {
	bodyNouns,
	companySuffixes,
	seats,
	subjects,
	thingNouns,
} from "./lexicon/bodies.js";
import {
	capitals,
	countries,
	isGroup,
	nationalities,
} from "./lexicon/countries.js";
import { givenName, rareGivenName } from "./lexicon/given-names.js";
import { openers } from "./lexicon/particles.js";
import { places } from "./lexicon/places.js";
import type { NamePhrase } from "./name-phrase.js";
import type { Words } from "./words.js";

/** What a name is a name of. Places and things are nobody. */
export type NameKind =
	| "person"
	| "body"
	| "country"
	| "group"
	| "place"
	| "thing";

interface KindRule {
	readonly name: string;
	readonly kind: (seen: Evidence, names: NameStock) => NameKind | null;
}

/** The single names that full names of persons end or begin with. */
export interface NameStock {
	readonly surnames: ReadonlySet<string>;
	readonly givens: ReadonlySet<string>;
	readonly small: ReadonlySet<string>;
	/** Single names that stand alone somewhere, without "the". */
	readonly alone: ReadonlySet<string>;
}

const last = (seen: Evidence): string => seen.parts.at(-1) ?? "";
const first = (seen: Evidence): string => seen.parts[0] ?? "";
const key = (seen: Evidence): string => seen.parts.join(" ");
const plain = (word: string): boolean =>
	subjects.has(word) ||
	bodyNouns.has(word) ||
	thingNouns.has(word) ||
	countries.has(word) ||
	nationalities.has(word) ||
	capitals.has(word);
const nameLike = (seen: Evidence, names: NameStock): boolean =>
	seen.parts.length >= 2 &&
	seen.parts.length <= 4 &&
	!places.has(last(seen)) &&
	!seen.parts.some(
		(part) =>
			plain(part) ||
			openers.has(part) ||
			/\d/.test(part) ||
			names.small.has(part),
	);

/** Most certain first; the first that answers decides. */
const RULES: readonly KindRule[] = [
	{
		name: "country",
		kind: (seen) =>
			countries.has(key(seen)) && !(seen.titled > 0 && givenName(key(seen)))
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
			seen.parts.length > 1 && isGroup(last(seen)) ? "group" : null,
	},
	{
		name: "known place",
		kind: (seen, names) =>
			places.has(key(seen)) &&
			seen.titled === 0 &&
			!names.surnames.has(key(seen))
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
			isGroup(key(seen)) &&
			(!nationalities.has(key(seen)) || seen.the > 0)
				? "group"
				: null,
	},
	{
		name: "surname like an adjective",
		kind: (seen, names) =>
			nationalities.has(key(seen)) &&
			names.surnames.has(key(seen)) &&
			seen.acts > 0 &&
			seen.the === 0
				? "person"
				: null,
	},
	{
		name: "one of a people",
		kind: (seen) =>
			seen.parts.length === 1 && isGroup(`${key(seen)}s`) ? "thing" : null,
	},
	{
		name: "adjective",
		kind: (seen) => (nationalities.has(key(seen)) ? "thing" : null),
	},
	{
		name: "saint's place",
		kind: (seen) =>
			(first(seen) === "st" || first(seen) === "ste") && seen.personal === 0
				? "place"
				: null,
	},
	{ name: "seat", kind: (seen) => (seats.has(key(seen)) ? "body" : null) },
	{
		name: "company suffix",
		kind: (seen) =>
			seen.parts.length > 1 && companySuffixes.has(last(seen)) ? "body" : null,
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
			givenName(first(seen)) &&
			(!plain(last(seen)) || isSurnameLike(seen)) &&
			!seen.parts.includes("of") &&
			seen.the * 2 <= seen.total
				? "person"
				: null,
	},
	{
		name: "given name, then a word",
		kind: (seen) =>
			seen.parts.length >= 2 && seen.personal > 0 && givenName(first(seen))
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
			thingNouns.has(last(seen)) ||
			(thingNouns.has(first(seen)) && seen.parts.length > 1)
				? seen.acts > 1
					? "body"
					: "thing"
				: null,
	},
	{
		name: "numbered",
		kind: (seen) =>
			seen.parts.some((part) => /[\d$£€]/.test(part)) ||
			/^r&d$|^q&a$/.test(key(seen))
				? "thing"
				: null,
	},
	{
		name: "capital",
		kind: (seen) => (capitals.has(key(seen)) ? "body" : null),
	},
	{
		name: "part of a person's name",
		kind: (seen, names) =>
			seen.the === 0 && names.surnames.has(key(seen)) ? "person" : null,
	},
	{
		name: "given name of a person",
		kind: (seen, names) =>
			seen.parts.length === 1 &&
			seen.the === 0 &&
			names.givens.has(key(seen)) &&
			givenName(key(seen))
				? "person"
				: null,
	},
	{
		name: "initial",
		kind: (seen) =>
			seen.parts.length >= 2 &&
			seen.parts.slice(0, -1).some((part) => part.length === 1) &&
			!plain(last(seen)) &&
			seen.the === 0
				? "person"
				: null,
	},
	{
		name: "acronym",
		kind: (seen) =>
			seen.parts.length === 1 && seen.upper && key(seen).length <= 6
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
			nameLike(seen, names) &&
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
			names.alone.has(first(seen)) &&
			!names.alone.has(last(seen)) &&
			!givenName(first(seen)) &&
			seen.personal === 0
				? "body"
				: null,
	},
	{
		name: "rare given name first",
		kind: (seen, names) =>
			nameLike(seen, names) &&
			rareGivenName(first(seen)) !== null &&
			seen.modifies * 2 <= seen.total &&
			seen.the === 0
				? "person"
				: null,
	},
	{
		name: "two names",
		kind: (seen, names) =>
			nameLike(seen, names) &&
			seen.modifies * 2 <= seen.total &&
			seen.located === 0 &&
			(seen.acts + seen.agent > 0 || names.alone.has(last(seen)))
				? "person"
				: null,
	},
	{
		name: "given name alone",
		kind: (seen) =>
			seen.parts.length === 1 &&
			givenName(key(seen)) &&
			(seen.acts > 0 || seen.total > 1)
				? "person"
				: null,
	},
	{ name: "actor", kind: (seen) => (seen.acts > 0 ? "body" : null) },
];

/** "Mark Cuban", "Kanye West": a given name and one word of another sort, who speaks or is called by the last alone. */
function isSurnameLike(seen: Evidence): boolean {
	return (
		seen.parts.length === 2 &&
		!bodyNouns.has(last(seen)) &&
		!subjects.has(last(seen)) &&
		seen.the === 0 &&
		(seen.acts > 0 || seen.personal > 0)
	);
}

function isBody(seen: Evidence): boolean {
	if (bodyNouns.has(last(seen))) return seen.parts.length > 1;
	const of = seen.parts.findIndex(
		(part) => part === "of" || part === "for" || part === "on",
	);
	return of > 0 && bodyNouns.has(seen.parts[of - 1] ?? "");
}

/** Judges each distinct name of an article by all of its places. */
export function judgeNames(
	words: Words,
	phrases: readonly NamePhrase[],
): Map<string, NameKind> {
	const seen = new Map<string, Evidence>();
	const surnames = new Set<string>();
	const givens = new Set<string>();
	for (const phrase of phrases) {
		const name = phrase.parts.join(" ");
		let entry = seen.get(name);
		if (!entry) {
			entry = noEvidence(phrase.parts);
			seen.set(name, entry);
		}
		observe(words, phrase, entry);
	}
	const alone = new Set<string>();
	for (const [name, { parts, the, modifies, total }] of seen)
		if (parts.length === 1 && the === 0 && modifies < total) alone.add(name);
	const stock: NameStock = { surnames, givens, small: words.small, alone };
	const kinds = new Map<string, NameKind>();
	// Full names first: they tell which single names are persons'.
	const entries = [...seen].sort(
		([, a], [, b]) => b.parts.length - a.parts.length,
	);
	for (const [name, evidence] of entries) {
		const kind = judge(evidence, stock);
		kinds.set(name, kind);
		if (kind !== "person") continue;
		for (let i = 1; i < Math.min(evidence.parts.length, 6); i++)
			surnames.add(evidence.parts.slice(i).join(" "));
		if (evidence.parts.length === 1) surnames.add(name);
		if (evidence.parts.length > 1) givens.add(first(evidence));
	}
	return kinds;
}

function judge(evidence: Evidence, stock: NameStock): NameKind {
	for (const rule of RULES) {
		const kind = rule.kind(evidence, stock);
		if (kind) return kind;
	}
	return "thing";
}
