import { type Entity, isCompany } from "./entity.js";
import type { Joining } from "./joining.js";
import { nationalities } from "./lexicon/countries.js";
import { covers, wideRoles } from "./lexicon/roles.js";
import type { RolePhrase } from "./name-phrase.js";

/** Nouns by which sources are left unnamed: nobody named is meant who was not called so. */
export const UNNAMED = new Set([
	"official",
	"source",
	"aide",
	"diplomat",
	"officer",
]);

/** Nouns for those near to whoever has been named, who are somebody else: "Hale is done. “He feels betrayed,” the friend said". */
export const RELATED = new Set(
	"friend colleague ally neighbour neighbor relative insider confidant associate supporter critic acquaintance co-worker".split(
		" ",
	),
);

/** "One of the officials said … the official said": of several unnamed one speaks again. */
export function isOneOf(
	entity: Entity,
	phrase: RolePhrase,
	wanted: readonly string[],
): boolean {
	return (
		!phrase.plural &&
		UNNAMED.has(phrase.noun) &&
		entity.plural &&
		entity.name === null &&
		entity.members.length === 0 &&
		entity.nouns.has(phrase.noun) &&
		wanted.every((word) => entity.marks.has(word))
	);
}

/** Whether somebody of before may be meant: number, gender, sort and nation agree, and has been called so, by each narrowing word too. */
export function fitsRole(
	entity: Entity,
	phrase: RolePhrase,
	wanted: readonly string[],
	nations: readonly string[],
): boolean {
	if (entity.plural !== phrase.plural) return false;
	if (
		entity.members.length > 0 &&
		phrase.counted &&
		phrase.counted !== entity.members.length
	)
		return false;
	if (
		phrase.kind === "person" ? entity.kind !== "person" : entity.kind !== "body"
	)
		return false;
	if (phrase.gender && entity.gender && phrase.gender !== entity.gender)
		return false;
	const wider = covers.get(phrase.noun);
	const called =
		entity.nouns.has(phrase.noun) ||
		[...entity.nouns].some((noun) => wider?.has(noun)) ||
		((phrase.noun === "company" || phrase.noun === "firm") &&
			isCompany(entity)) ||
		(phrase.noun === "man" &&
			entity.gender === "male" &&
			entity.name === null) ||
		(phrase.noun === "woman" &&
			entity.gender === "female" &&
			entity.name === null);
	const counted =
		entity.members.length > 1 &&
		phrase.counted === entity.members.length &&
		(phrase.kind === "body" || wideRoles.has(phrase.noun));
	if (!called && !counted) return false;
	if (nations.length > 0 && entity.nation && !nations.includes(entity.nation))
		return false;
	return wanted.every(
		(word) =>
			entity.marks.has(word) ||
			(entity.nation !== null && nationalities.get(word) === entity.nation),
	);
}

const EMPTY = new Set(
	"the that this his her its their our my a an of for same own late new then former two three both".split(
		" ",
	),
);

/** The words of a phrase that narrow its noun. */
export function modifiers({ words }: Joining, phrase: RolePhrase): string[] {
	const found: string[] = [];
	for (let i = phrase.from; i < phrase.to; i++) {
		const word = words.list[i];
		if (!word?.word || i === phrase.head || EMPTY.has(word.bare)) continue;
		if (word.upos === "ADP" || word.upos === "DET" || word.upos === "CCONJ")
			continue;
		found.push(word.bare);
	}
	return found;
}
