import type { Entity } from "./entity.js";
import type { Joining } from "./joining.js";
import { seats } from "./lexicon/bodies.js";
import { capitals } from "./lexicon/countries.js";
import { places } from "./lexicon/places.js";
import { joinName } from "./name-joining.js";
import type { RolePhrase } from "./name-phrase.js";

const COMPANIES = new Set(
	"company firm carmaker automaker manufacturer retailer airline lender maker business conglomerate startup".split(
		" ",
	),
);

/** "the Lumo mining company": the name that stands before its sort. */
export function nameOfCompany(
	joining: Joining,
	phrase: RolePhrase,
): Entity | null {
	if (!COMPANIES.has(phrase.noun) || phrase.plural) return null;
	const inside = joining.bySentence
		.get(phrase.sentence)
		?.find(({ from, to }) => from >= phrase.from && to <= phrase.head);
	if (!inside?.modifier || inside.from > phrase.from + 1) return null;
	const kind = joining.kinds.get(inside.parts.join(" "));
	if (kind !== "body") return null;
	const entity = joinName(joining, inside)?.entity ?? null;
	entity?.nouns.add(phrase.noun);
	return entity;
}

/** "the company": failing all else the last body met nearby of which nothing tells another sort. */
export function plainCompany(
	{ scene }: Joining,
	phrase: RolePhrase,
): Entity | null {
	if (
		!COMPANIES.has(phrase.noun) ||
		phrase.plural ||
		phrase.head !== phrase.from + 1
	)
		return null;
	for (
		let i = scene.recent.length - 1;
		i >= Math.max(0, scene.recent.length - 30);
		i--
	) {
		const seen = scene.recent[i];
		if (!seen || scene.distance(seen.mention.sentence, phrase.sentence) > 2)
			break;
		const { entity } = seen;
		if (
			!seen.mention.subject ||
			entity.kind !== "body" ||
			entity.plural ||
			entity.name === null ||
			entity.nation
		)
			continue;
		if (
			entity.nouns.size > 0 ||
			capitals.has(entity.parts.join(" ")) ||
			places.has(entity.parts.join(" ")) ||
			seats.has(entity.parts.join(" "))
		)
			continue;
		entity.nouns.add("company");
		return entity;
	}
	return null;
}
