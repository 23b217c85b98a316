// Which of several people with one name a name by itself means.
import type { Entity } from "./entity.js";
import type { Joining } from "./joining.js";
import type { NamePhrase } from "./name-phrase.js";
import type { Gender } from "./person.js";
import { subjectOf } from "./phrase-head.js";

/** Of those who bear a surname, whom it means where it stands alone; "unclear" where that may be more than one. */
export function meantBySurname(
	joining: Joining,
	phrase: NamePhrase,
	bearers: readonly Entity[],
): Entity | "unclear" | null {
	const fitting = bearers.filter((entity) => fits(entity, phrase));
	const gender =
		fitting.length > 1 && !phrase.gender ? genderAfter(joining, phrase) : null;
	const agreeing = gender
		? fitting.filter((entity) => entity.gender === gender)
		: fitting;
	return nearest(joining, agreeing.length > 0 ? agreeing : fitting);
}

/** The same of those who bear a given name. */
export function meantByGivenName(
	joining: Joining,
	phrase: NamePhrase,
	bearers: readonly Entity[],
): Entity | "unclear" | null {
	return nearest(
		joining,
		bearers.filter((entity) => fits(entity, phrase)),
	);
}

/** "Doe said he would appeal": the gender of the subject pronoun that follows, where no other name comes before it. */
function genderAfter(
	{ words, bySentence }: Joining,
	phrase: NamePhrase,
): Gender | null {
	if (subjectOf(words, phrase.from, phrase.to) === null) return null;
	const next = bySentence
		.get(phrase.sentence)
		?.find(({ from }) => from >= phrase.to);
	const end = Math.min(
		next?.from ?? Number.POSITIVE_INFINITY,
		words.first[phrase.sentence + 1] ?? 0,
		phrase.to + 8,
	);
	for (let i = phrase.to; i < end; i++) {
		const bare = words.list[i]?.bare ?? "";
		if (bare === "he" || bare === "his") return "male";
		if (bare === "she" || bare === "her") return "female";
	}
	return null;
}

function fits(entity: Entity, phrase: NamePhrase): boolean {
	return !phrase.gender || !entity.gender || phrase.gender === entity.gender;
}

/**
 * Of several with one surname: the article's main bearer, whose full name it gives twice as often as any other's
 * (relatives are named in full each time); else the one named last. Of several who all come later nobody is meant
 * surely.
 */
function nearest(
	{ scene }: Joining,
	found: readonly Entity[],
): Entity | "unclear" | null {
	if (found.length <= 1) return found[0] ?? null;
	const known = found.filter((entity) => entity.mentions.length > 0);
	// "His wife, Jane Doe": a relative is not whom the bare surname means.
	const own = known.filter((entity) => !isRelative(entity));
	const met = own.length > 0 ? own : known;
	if (met.length <= 1) return met[0] ?? "unclear";
	const [main, second] = [...met].sort((a, b) => weight(b) - weight(a));
	if (main && weight(main) >= 2 * weight(second)) return main;
	// "Peter Dahl, who is no relation of the minister, …": whom a remark mentions by the way is not meant.
	const last = scene.recent.findLast(
		({ entity, mention }) =>
			(mention.form === "name" || mention.subject) && met.includes(entity),
	);
	if (last) return last.entity;
	return main ?? null;
}

/** Roles that say whose somebody is, and not what. */
const KIN = new Set(
	"wife husband widow widower son daughter father mother brother sister cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother ex-wife ex-husband".split(
		" ",
	),
);

/** Whether the article calls somebody nothing but another's relative. */
export function isRelative({ roles }: Entity): boolean {
	return roles.length > 0 && roles.every(({ noun }) => KIN.has(noun));
}

function weight(entity: Entity | undefined): number {
	return entity ? entity.fullNames + entity.mentions.length / 4 : 0;
}
