import { enterPerson, givenGender } from "./directory.js";
import { bodyKey, type Entity, newEntity } from "./entity.js";
import { addRole, type Joined, type Joining } from "./joining.js";
import { roleOf } from "./lexicon/roles.js";
import { honorifics, ranks } from "./lexicon/titles.js";
import type { NamePhrase } from "./name-phrase.js";
import { meantByGivenName, meantBySurname } from "./namesakes.js";
import type { Gender } from "./person.js";

interface NameRule {
	readonly name: string;
	/** Whom the name means; null passes, "unclear" ends the search with nobody. */
	readonly apply: (
		joining: Joining,
		phrase: NamePhrase,
	) => Entity | "unclear" | null;
}

const RULES: readonly NameRule[] = [
	{ name: "acronym of the name before it", apply: acronym },
	{ name: "full name", apply: fullName },
	{ name: "end of a full name", apply: surname },
	{ name: "given name of somebody", apply: given },
	{ name: "body", apply: body },
	{ name: "initials of a body", apply: initials },
	{ name: "single name", apply: single },
];

/** Whom a phrase with a proper name means. */
export function joinName(joining: Joining, phrase: NamePhrase): Joined | null {
	for (const { name, apply } of RULES) {
		const entity = apply(joining, phrase);
		if (entity === "unclear") return null;
		if (!entity) continue;
		introduce(joining, phrase, entity);
		return { entity, by: name };
	}
	return null;
}

function kindOf({ kinds, appositions }: Joining, phrase: NamePhrase) {
	if (appositions.persons.has(phrase)) return "person";
	return kinds.get(phrase.parts.join(" "));
}

/** What this place tells of whom it names: a role, a gender, another form of the name. */
function introduce(
	{ words, document }: Joining,
	phrase: NamePhrase,
	entity: Entity,
) {
	if (phrase.role) addRole(words, entity, phrase.role, phrase.role.noun);
	entity.gender ??= phrase.gender;
	// A general may be "the general" later.
	for (let i = phrase.from; i < phrase.name.from; i++) {
		const bare = words.list[i]?.bare ?? "";
		if (ranks.has(bare)) entity.nouns.add(bare);
		if (honorifics.has(bare) && roleOf(bare)) entity.nouns.add(bare);
	}
	const from = words.list[phrase.name.from];
	const to = words.list[phrase.name.to - 1];
	if (from && to && entity.aliases.size < 20)
		entity.aliases.add(document.article.body.slice(from.start, to.end));
	if (!entity.name || phrase.parts.length > entity.parts.length) {
		entity.name = phrase.name;
		entity.parts = phrase.parts;
	}
}

function acronym(
	{ appositions, directory, kinds }: Joining,
	phrase: NamePhrase,
): Entity | null {
	const long = appositions.longOf.get(phrase);
	const kind = long && kinds.get(long.parts.join(" "));
	if (!long || !kind || kind === "person") return null;
	const entity = directory.byBody.get(bodyKey(long.parts).core)?.[0] ?? null;
	if (entity) directory.byAcronym.set(phrase.parts.join(""), entity);
	return entity;
}

function fullName(joining: Joining, phrase: NamePhrase): Entity | null {
	if (phrase.parts.length < 2 || kindOf(joining, phrase) !== "person")
		return null;
	const { byEnd } = joining.directory;
	const [first = ""] = phrase.parts;
	const exact = (byEnd.get(phrase.parts.at(-1) ?? "") ?? []).find(
		(entity) => entity.parts.join(" ") === phrase.parts.join(" "),
	);
	if (exact) return exact;
	const ends = (byEnd.get(phrase.parts.slice(1).join(" ")) ?? []).filter(
		(entity) => entity.parts[0] === first,
	);
	if (ends[0]) return ends[0];
	// "Vargas Llosa" for "Mario Vargas Llosa"; the directory has joined all other forms.
	const whole = byEnd.get(phrase.parts.join(" "));
	if (whole?.[0]) return whole[0];
	return (
		(byEnd.get(phrase.parts.at(-1) ?? "") ?? []).find(
			(entity) =>
				entity.parts.at(-1) === phrase.parts.at(-1) &&
				joining.directory.byGiven.get(first)?.includes(entity),
		) ?? null
	);
}

function surname(
	joining: Joining,
	phrase: NamePhrase,
): Entity | "unclear" | null {
	const kind = kindOf(joining, phrase);
	if (
		kind !== "person" &&
		kind !== undefined &&
		!(phrase.parts.length === 1 && kind === "body" && !phrase.modifier)
	)
		return null;
	const found = joining.directory.byEnd.get(phrase.parts.join(" "));
	if (!found || kind === "body") return null;
	return meantBySurname(joining, phrase, found);
}

function given(
	joining: Joining,
	phrase: NamePhrase,
): Entity | "unclear" | null {
	if (phrase.parts.length !== 1 || kindOf(joining, phrase) !== "person")
		return null;
	const found = joining.directory.byGiven.get(phrase.parts[0] ?? "") ?? [];
	return meantByGivenName(joining, phrase, found);
}

function body(joining: Joining, phrase: NamePhrase): Entity | null {
	const kind = kindOf(joining, phrase);
	if (!kind || kind === "person" || kind === "thing" || kind === "place")
		return null;
	const { core, nation } = bodyKey(phrase.parts);
	const { byBody, byShort } = joining.directory;
	const found = [...(byBody.get(core) ?? [])];
	// A shorter form means a body met before; with another country before it, it is another body.
	for (const entity of byShort.get(core) ?? [])
		if (entity.mentions.length > 0 && (!nation || entity.nation === nation))
			found.push(entity);
	const same = found.filter(
		(entity) => !nation || !entity.nation || entity.nation === nation,
	);
	const seen = same.filter((entity) => entity.mentions.length > 0);
	return seen.at(-1) ?? same[0] ?? null;
}

function initials(joining: Joining, phrase: NamePhrase): Entity | null {
	if (phrase.parts.length !== 1) return null;
	return joining.directory.byAcronym.get(phrase.parts[0] ?? "") ?? null;
}

/** Somebody whom the article names by one word only, or by a title and one word. */
function single(joining: Joining, phrase: NamePhrase): Entity | null {
	const kind = kindOf(joining, phrase);
	if (kind !== "person") return null;
	if (phrase.parts.length > 1) return enterPerson(joining.directory, phrase);
	const entity = newEntity("person");
	entity.parts = phrase.parts;
	entity.name = phrase.name;
	entity.gender = phrase.gender ?? (phrase.titled ? null : genderAlone(phrase));
	const { byEnd, entities } = joining.directory;
	entities.push(entity);
	byEnd.set(phrase.parts.join(" "), [
		...(byEnd.get(phrase.parts.join(" ")) ?? []),
		entity,
	]);
	return entity;
}

function genderAlone(phrase: NamePhrase): Gender | null {
	return givenGender(phrase.parts[0] ?? "");
}
