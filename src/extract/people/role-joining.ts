import { nameOfCompany, plainCompany } from "./company-joining.js";
import { type Entity, newEntity } from "./entity.js";
import { addRole, type Joined, type Joining, speaks } from "./joining.js";
import { nationalities } from "./lexicon/countries.js";
import { wideRoles } from "./lexicon/roles.js";
import { joinName } from "./name-joining.js";
import type { RolePhrase } from "./name-phrase.js";
import { fitsRole, isOneOf, modifiers, RELATED, UNNAMED } from "./role-fit.js";

/** Bodies that are told apart by whose they are. */
const OWNED = new Set(
	"administration campaign camp cabinet government party police regime military army parliament team".split(
		" ",
	),
);

/** How many mentions any description reaches back. */
const FURTHEST = 200;

/** How many sentences of the writer's own a description reaches back. */
const NEAR = 5;

/** Whom a noun phrase headed by a role means: the name beside it, somebody met before, or somebody unnamed. */
export function joinRole(joining: Joining, phrase: RolePhrase): Joined | null {
	const named = joining.appositions.namesOf.get(phrase);
	if (named) {
		const [name] = named;
		if (!name) return null;
		// "the ministers, A and B": the group is not yet met, and each has the role.
		if (named.length > 1) return null;
		const entity = joinName(joining, name)?.entity;
		return entity ? { entity, by: "role beside a name" } : null;
	}
	const within = nameOfCompany(joining, phrase);
	if (within) return { entity: within, by: "name inside its description" };
	if (phrase.determiner === "definite") {
		const entity = earlier(joining, phrase) ?? plainCompany(joining, phrase);
		const just =
			entity && (entity.name || hasActed(joining, entity))
				? null
				: justNamed(joining, phrase);
		if (just) return { entity: just, by: "role of who was named right before" };
		if (entity) return { entity, by: "role told before" };
	}
	if (phrase.loose) return null;
	if (phrase.kind === "body") return unnamedBody(joining, phrase);
	const entity = newEntity("person");
	entity.gender = phrase.plural ? null : phrase.gender;
	entity.plural = phrase.plural;
	addRole(
		joining.words,
		entity,
		{ ...phrase.role, noun: phrase.noun },
		phrase.noun,
	);
	return { entity, by: phrase.plural ? "unnamed several" : "unnamed" };
}

/** A body without a name of its own that speaks, or that is somebody's: "police said", "the Sanders campaign". */
function unnamedBody(joining: Joining, phrase: RolePhrase): Joined | null {
	const { list } = joining.words;
	let owned = false;
	for (let i = phrase.from; i < phrase.head; i++)
		owned ||= list[i]?.capital === true && list[i]?.opens === false;
	if (
		phrase.determiner === "indefinite" ||
		!(speaks(joining.words, phrase) || (owned && OWNED.has(phrase.noun)))
	)
		return null;
	const entity = newEntity("body");
	entity.plural = phrase.plural;
	addRole(
		joining.words,
		entity,
		{ ...phrase.role, noun: phrase.noun },
		phrase.noun,
	);
	return { entity, by: "unnamed body" };
}

/** The last one met whose role or name has the noun and nothing against the phrase's other words. */
function earlier(joining: Joining, phrase: RolePhrase): Entity | null {
	const { scene } = joining;
	const wanted = modifiers(joining, phrase);
	const nations = wanted
		.map((word) => nationalities.get(word))
		.filter((nation) => nation !== undefined);
	const wide = wideRoles.has(phrase.noun) || phrase.kind === "body";
	const asked = new Set<Entity>();
	let wider: Entity | null = null;
	const oldest = Math.max(0, scene.recent.length - FURTHEST);
	for (let i = scene.recent.length - 1; i >= oldest; i--) {
		const seen = scene.recent[i];
		if (!seen || asked.has(seen.entity)) continue;
		if (wide && scene.distance(seen.mention.sentence, phrase.sentence) > NEAR)
			break;
		asked.add(seen.entity);
		const { entity } = seen;
		if (isOneOf(entity, phrase, wanted)) return wider ?? entity;
		if (!fitsRole(entity, phrase, wanted, nations)) continue;
		// Whoever is called by the very noun comes before one whose role it only covers.
		if (entity.nouns.has(phrase.noun) || phrase.kind === "body") return entity;
		if (!UNNAMED.has(phrase.noun)) return entity;
		if (entity.name === null) wider ??= entity;
	}
	return wider;
}

/**
 * "Lina Morv was less forgiving. “We stopped,” the captain said": who speaks is the person that the sentence before is about,
 * where nothing else is known of her and nobody else has been met whom the description fits.
 */
function justNamed(
	{ scene, words }: Joining,
	phrase: RolePhrase,
): Entity | null {
	if (
		phrase.kind !== "person" ||
		phrase.plural ||
		phrase.head !== phrase.from + 1 ||
		UNNAMED.has(phrase.noun) ||
		RELATED.has(phrase.noun) ||
		!speaks(words, phrase)
	)
		return null;
	const before = scene.recent.filter(
		({ mention }) => scene.distance(mention.sentence, phrase.sentence) === 1,
	);
	const about = before.find(({ mention }) => mention.subject);
	// "“Where?” asked Holm. “At sea,” the witness said."
	const asks =
		words.tokens[about?.mention.verb ?? -1]?.lemma === "ask" ||
		words.list[(about?.mention.from ?? 0) - 1]?.bare === "asked";
	const entity = asks ? null : about?.entity;
	if (entity?.kind !== "person" || entity.name === null || entity.plural)
		return null;
	const fitting =
		!entity.gender || !phrase.gender || entity.gender === phrase.gender;
	return entity.nouns.size === 0 && fitting ? entity : null;
}

/** Whether somebody has been told of for her own sake, and not only within another's description: "the brother of Arvel's captain". */
function hasActed({ scene, words }: Joining, entity: Entity): boolean {
	return scene.recent.some(
		(seen) =>
			seen.entity === entity &&
			words.list[seen.mention.from - 1]?.bare !== "of",
	);
}
