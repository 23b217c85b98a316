import { companyNouns, seats } from "./lexicon/bodies.js";
import { countries, nationalities } from "./lexicon/countries.js";
import type { NameKind } from "./name-kind.js";
import type { Range, RoleWords } from "./name-phrase.js";
import type { Gender, MentionForm } from "./person.js";

/** A mention while the text is still being read. */
export interface FoundMention extends Range {
	readonly form: MentionForm;
	readonly by: string;
	readonly possessive: boolean;
	readonly modifier: boolean;
	readonly sentence: number;
	/** After "in", "at" and the like: a place rather than somebody. */
	readonly located: boolean;
	readonly subject: boolean;
	/** The token that it is the subject of, -1 for none. */
	readonly verb: number;
	/** The subject of a verb of saying. */
	readonly speaker: boolean;
	readonly quoted: boolean;
}

/** Somebody while the text is still being read: what later mentions are joined to. */
export interface Entity {
	kind: NameKind;
	/** The words of the fullest name, bare; empty for the unnamed. */
	parts: readonly string[];
	name: Range | null;
	gender: Gender | null;
	/** By pronouns that were not the only sign. */
	leaning: Gender | null;
	/** By a rare given name: what any pronoun may gainsay. */
	likely: Gender | null;
	plural: boolean;
	readonly roles: RoleWords[];
	/** Nouns that it may be called by: of its roles, or in its name ("ministry"). */
	readonly nouns: Set<string>;
	/** Words that stood with those nouns: "russian", "defense". */
	readonly marks: Set<string>;
	readonly mentions: FoundMention[];
	readonly aliases: Set<string>;
	/** Of a group: who is in it. */
	members: readonly Entity[];
	/** How often the article gives the full name. */
	fullNames: number;
	/** The country it belongs to by its name, or is. */
	nation: string | null;
}

/** Somebody new, with no mention yet. */
export function newEntity(kind: NameKind): Entity {
	return {
		kind,
		parts: [],
		name: null,
		gender: null,
		leaning: null,
		likely: null,
		plural: false,
		roles: [],
		nouns: new Set(),
		marks: new Set(),
		mentions: [],
		aliases: new Set(),
		members: [],
		fullNames: 0,
		nation: null,
	};
}

/** A body's name apart from its country, in one order: "Russian Defense Ministry" and "Ministry of Defense of Russia". */
export interface BodyKey {
	readonly core: string;
	readonly nation: string | null;
}

const SPELLINGS = new Map([
	["defence", "defense"],
	["centre", "center"],
	["organisation", "organization"],
	["labour", "labor"],
]);

/** The key under which names of one body meet. */
export function bodyKey(parts: readonly string[]): BodyKey {
	const whole = parts.join(" ");
	const country = countries.get(whole);
	if (country) return { core: country, nation: country };
	const seat = seats.get(whole);
	let rest = (seat ? seat.split(" ") : [...parts]).map(
		(part) => SPELLINGS.get(part) ?? part,
	);
	let nation: string | null = null;
	const lead = rest[0] ?? "";
	const two = `${lead} ${rest[1]}`;
	if (rest.length > 2 && (countries.has(two) || nationalities.has(two))) {
		nation = countries.get(two) ?? nationalities.get(two) ?? null;
		rest = rest.slice(2);
	} else if (rest.length > 1 && nationalities.has(lead)) {
		nation = nationalities.get(lead) ?? null;
		rest = rest.slice(1);
	}
	const of = rest.indexOf("of");
	if (
		of === 1 &&
		["ministry", "department", "office", "bureau"].includes(rest[0] ?? "")
	) {
		const subject = rest.slice(2).filter((part) => part !== "the");
		rest = [...subject, rest[0] ?? ""];
	}
	return { core: rest.join(" "), nation };
}

/** Whether a body can be called "the company". */
export function isCompany(entity: Entity): boolean {
	if (entity.kind !== "body") return false;
	if (entity.parts.some((part) => companyNouns.has(part))) return true;
	if (entity.nouns.has("company") || entity.nouns.has("firm")) return true;
	return false;
}
