import { bodyKey, type Entity, newEntity } from "./entity.js";
import { bodyNouns, companyNouns, subjects } from "./lexicon/bodies.js";
import { givenName, rareGivenName } from "./lexicon/given-names.js";
import { sameGivenName } from "./lexicon/nicknames.js";
import { openers } from "./lexicon/particles.js";
import type { NameKind } from "./name-kind.js";
import type { NamePhrase } from "./name-phrase.js";
import type { Gender } from "./person.js";

/** The named of one article, found again by any of their names. */
export interface Directory {
	readonly entities: Entity[];
	/** Each person under every end of their name ("vargas llosa", "llosa"). */
	readonly byEnd: Map<string, Entity[]>;
	readonly byGiven: Map<string, Entity[]>;
	/** Each body under its whole name apart from its country. */
	readonly byBody: Map<string, Entity[]>;
	/** Each body under shorter forms of its name. */
	readonly byShort: Map<string, Entity[]>;
	readonly byAcronym: Map<string, Entity>;
}

/** Joins the full names of persons and the names of bodies over the whole article, before it is read in order. */
export function makeDirectory(
	phrases: readonly NamePhrase[],
	kinds: ReadonlyMap<string, NameKind>,
): Directory {
	const directory: Directory = {
		entities: [],
		byEnd: new Map(),
		byGiven: new Map(),
		byBody: new Map(),
		byShort: new Map(),
		byAcronym: new Map(),
	};
	const done = new Map<string, Entity>();
	const acronyms: NamePhrase[] = [];
	for (const phrase of phrases) {
		const name = phrase.parts.join(" ");
		const kind = kinds.get(name);
		if (!kind || kind === "thing" || kind === "place") continue;
		const known = done.get(name);
		if (known) {
			known.gender ??= phrase.gender;
			known.fullNames++;
			continue;
		}
		if (kind === "body" && isAcronym(phrase)) {
			acronyms.push(phrase);
			continue;
		}
		if (kind !== "person") {
			done.set(name, enterBody(directory, phrase, kind));
			continue;
		}
		if (phrase.parts.length < 2) continue;
		done.set(name, enterPerson(directory, phrase));
	}
	for (const phrase of acronyms) {
		const name = phrase.parts.join(" ");
		if (!directory.byAcronym.has(name)) enterBody(directory, phrase, "body");
	}
	return directory;
}

/** "GM": nothing but a few letters, which may be the initials of a body named elsewhere. */
function isAcronym({ parts }: NamePhrase): boolean {
	return parts.length === 1 && /^[\p{L}&]{2,6}$/u.test(parts[0] ?? "");
}

/** Enters somebody by full name, or finds them by another form of it. */
export function enterPerson(directory: Directory, phrase: NamePhrase): Entity {
	const { parts } = phrase;
	const surname = parts.at(-1) ?? "";
	const same = (directory.byEnd.get(surname) ?? []).find((entity) =>
		sameFullName(entity, parts, phrase.gender),
	);
	const entity = same ?? newEntity("person");
	if (!same) directory.entities.push(entity);
	if (parts.length > entity.parts.length) {
		entity.parts = parts;
		entity.name = phrase.name;
	}
	entity.fullNames++;
	// "J. Jane Doe", "Gfr Jane Doe": what stands before a given name tells none.
	const given = parts.slice(0, -1).find((part) => givenName(part));
	entity.gender ??= phrase.gender ?? givenGender(given ?? "");
	entity.likely ??= givenGender(parts[0] ?? "", rareGivenName);
	for (let i = 1; i < Math.min(parts.length, 6); i++)
		add(directory.byEnd, parts.slice(i).join(" "), entity);
	add(directory.byGiven, parts[0] ?? "", entity);
	return entity;
}

/** The gender that a given name tells, if one; of common names, or of those that `told` knows. */
export function givenGender(
	bare: string,
	told: (bare: string) => Gender | "either" | null = givenName,
): Gender | null {
	const gender = told(bare);
	return gender === "either" ? null : gender;
}

function sameFullName(
	entity: Entity,
	parts: readonly string[],
	gender: Gender | null,
): boolean {
	if (entity.parts.length < 2 || entity.parts.at(-1) !== parts.at(-1))
		return false;
	if (gender && entity.gender && gender !== entity.gender) return false;
	const [a = ""] = entity.parts;
	const [b = ""] = parts;
	if (!sameGivenName(a, b)) {
		// "Wolf Blitzer" and "Leslie Wolf Blitzer": one name inside the other.
		const long = entity.parts.length > parts.length ? entity.parts : parts;
		const short = long === parts ? entity.parts : parts;
		return (
			short.length >= 2 &&
			long.slice(-short.length).join(" ") === short.join(" ")
		);
	}
	const middleA = entity.parts.slice(1, -1);
	const middleB = parts.slice(1, -1);
	if (middleA.length === 0 || middleB.length === 0) return true;
	return sameGivenName(middleA[0] ?? "", middleB[0] ?? "");
}

function enterBody(
	directory: Directory,
	phrase: NamePhrase,
	kind: NameKind,
): Entity {
	const { core, nation } = bodyKey(phrase.parts);
	const known = directory.byBody.get(core) ?? [];
	const same = known.find(
		(entity) => !nation || !entity.nation || entity.nation === nation,
	);
	const entity = same ?? newEntity(kind);
	if (!same) {
		directory.entities.push(entity);
		add(directory.byBody, core, entity);
	}
	entity.nation ??= nation;
	if (phrase.parts.length > entity.parts.length) {
		entity.parts = phrase.parts;
		entity.name = phrase.name;
	}
	entity.plural ||= kind === "group";
	for (const part of core.split(" ")) {
		const noun = bodyNouns.has(part) ? part.replace(/s$/, "") : "";
		if (noun) entity.nouns.add(noun);
		entity.marks.add(part);
	}
	if (nation) entity.marks.add(nation);
	if (phrase.parts.length > 1 && kind === "body") {
		const initials = phrase.parts
			.filter((part) => !["of", "the", "for", "and", "on"].includes(part))
			.map((part) => part[0])
			.join("");
		if (initials.length > 1 && !directory.byAcronym.has(initials))
			directory.byAcronym.set(initials, entity);
		// "Northrop" for "Northrop Grumman", "Defense Ministry" for "Russian Defense Ministry".
		const parts = core.split(" ");
		const described = openers.has(parts[0] ?? "");
		for (let i = 1; i < Math.min(parts.length, 5) && !described; i++) {
			// "Museum of Larne" is not what "Larne" means.
			const place =
				i === parts.length - 1 && /^(?:of|in|for|at)$/.test(parts[i - 1] ?? "");
			if (!place) add(directory.byShort, parts.slice(i).join(" "), entity);
		}
		if (parts.slice(1).every(isFreeWord) && !bodyNouns.has(parts[0] ?? ""))
			add(directory.byShort, parts[0] ?? "", entity);
		if (/^(?:ministry|department)$/.test(parts.at(-1) ?? ""))
			add(directory.byShort, parts.slice(0, -1).join(" "), entity);
	}
	return entity;
}

/** A word of a body's name that may be left out: a name or "Bank", not what tells the subject ("Defense Ministry"). */
function isFreeWord(part: string): boolean {
	return (
		companyNouns.has(part) ||
		!(
			bodyNouns.has(part) ||
			subjects.has(part) ||
			/^(?:of|for|on|and)$/.test(part)
		)
	);
}

function add(map: Map<string, Entity[]>, name: string, entity: Entity) {
	const list = map.get(name);
	if (!list) map.set(name, [entity]);
	else if (!list.includes(entity) && list.length < 50) list.push(entity);
}
