import { treeOf } from "../../text/tree.js";
import { isPersonNoun } from "../roles/somebody.js";
import { cataphor } from "./cataphor.js";
import type { Entity } from "./entity.js";
import type { Joined, Joining } from "./joining.js";
import type { PronounPhrase } from "./name-phrase.js";
import { othersThan } from "./others.js";
import { PRONOUN_FEATURES, type PronounContext } from "./pronoun-features.js";
import type { Remembered } from "./scene.js";
import { antecedentOfWho, itSpeaks, saysOfItself } from "./who-and-it.js";

/** How far back a pronoun reaches, in sentences of the writer's own. */
const REACH = 3;

/** How far the best must stand before the next. */
const MARGIN = 0.5;

const nobody = () => false;

/** Whom a pronoun means, where that is clear. */
export function joinPronoun(
	joining: Joining,
	phrase: PronounPhrase,
): Joined | null {
	if (phrase.pronoun === "who") return antecedentOfWho(joining, phrase);
	const quoted = joining.scene.isQuoted(phrase.from);
	const plural = phrase.number === "plural";
	if ((phrase.pronoun === "it" || plural) && quoted) return null;
	if (phrase.pronoun === "it" && !itSpeaks(joining, phrase))
		return saysOfItself(joining, phrase);
	if (phrase.pronoun === "them") return null;
	const subject =
		!/^(?:him|her|them)$/.test(phrase.pronoun) || owns(joining, phrase);
	const others = subject && !quoted ? othersThan(joining, phrase) : nobody;
	const context = { joining, phrase, quoted, subject, others };
	const scores = new Map<Entity, number>();
	const { recent } = joining.scene;
	// Whoever it can't mean, by whichever of their mentions that shows.
	const barred = new Set<Entity>();
	for (let i = recent.length - 1; i >= 0 && i > recent.length - 60; i--) {
		const seen = recent[i];
		if (
			!seen ||
			joining.scene.distance(seen.mention.sentence, phrase.sentence) > REACH
		)
			break;
		// "His brother": nobody is his own, as i-within-i has it (Chomsky 1981, "Lectures on Government and Binding").
		const inside =
			seen.mention.from <= phrase.from && phrase.to <= seen.mention.to;
		const clash = clashes(seen, context);
		if (inside || (clash && isObject(joining, phrase))) {
			barred.add(seen.entity);
			scores.delete(seen.entity);
		}
		if (clash || barred.has(seen.entity) || !agrees(seen, phrase)) continue;
		const score = PRONOUN_FEATURES.reduce(
			(sum, { weight }) => sum + weight(seen, context),
			0,
		);
		scores.set(
			seen.entity,
			Math.max(score, scores.get(seen.entity) ?? Number.NEGATIVE_INFINITY),
		);
	}
	const ahead = cataphor(joining, phrase);
	if (ahead)
		scores.set(
			ahead.entity,
			Math.max(ahead.score, scores.get(ahead.entity) ?? 0),
		);
	const ranked = [...scores].sort(([, a], [, b]) => b - a);
	const [best, next] = ranked;
	if (!best || (next && best[1] - next[1] < MARGIN)) return null;
	if (quoted && ranked.length > 1) return null;
	const [entity] = best;
	if (!next) entity.gender ??= phrase.gender;
	entity.leaning ??= phrase.gender;
	return { entity, by: "pronoun" };
}

/** "his", "their", and "her" before a noun. */
export function owns({ words }: Joining, phrase: PronounPhrase): boolean {
	const token = words.tokens[words.list[phrase.from]?.token ?? -1];
	return (
		token?.dep === "nmod:poss" ||
		phrase.pronoun === "his" ||
		phrase.pronoun === "their" ||
		// "rang her superior", whom no tag need tell from "called her superior".
		(phrase.pronoun === "her" &&
			isPersonNoun(words.list[phrase.to]?.bare ?? ""))
	);
}

/** Whether a pronoun owns nothing for certain: "rang her superior" may be read both ways. */
function isObject({ words }: Joining, phrase: PronounPhrase): boolean {
	return (
		phrase.pronoun !== "her" ||
		!/^(?:ADJ|NOUN|PROPN)$/.test(words.list[phrase.to]?.upos ?? "")
	);
}

function agrees({ entity }: Remembered, phrase: PronounPhrase): boolean {
	if (phrase.pronoun === "it")
		return entity.kind === "body" || entity.kind === "country";
	if (phrase.pronoun === "both") return entity.members.length === 2;
	if (phrase.number === "plural") return entity.plural;
	if (entity.kind !== "person" || entity.plural) return false;
	const gender = entity.gender ?? entity.leaning;
	return !gender || gender === phrase.gender;
}

/** "Lind told him": subject and object of one verb are two. */
function clashes(
	seen: Remembered,
	{ phrase, subject, joining }: PronounContext,
): boolean {
	if (subject || seen.mention.sentence !== phrase.sentence) return false;
	const { list } = joining.words;
	const tree = treeOf(joining.document);
	const doer = tree.subject(tree.clauseHead(list[phrase.from]?.token ?? 0));
	const from = list[seen.mention.from];
	const to = list[seen.mention.to - 1];
	const subjectToken = joining.words.tokens[doer];
	return (
		!!subjectToken &&
		!!from &&
		!!to &&
		subjectToken.start >= from.start &&
		subjectToken.end <= to.end
	);
}
