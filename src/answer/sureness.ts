import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Sought } from "./action/happenings.js";
import type { Topic } from "./overlap.js";
import type { Passage } from "./passages.js";
import type { Question } from "./question.js";
import { isAheadAsAsked } from "./ranking/ahead.js";
import {
	AHEAD,
	type Evidence,
	logistic,
	logit,
	surenessOf,
} from "./ranking/calibration.js";
import { type Standing, standingOf } from "./ranking/doubts.js";
import { IN_ARTICLE, inArticle } from "./ranking/in-article.js";
import { newsOf } from "./ranking/order.js";
import { phraseFeatures } from "./ranking/phrase-model.js";
import { type Asked, RULES } from "./ranking/rules.js";
import { SIGNS, signsOf } from "./ranking/signs.js";
import { isUnfounded } from "./ranking/unfounded.js";
import { chanceOf, standingAmong } from "./ranking/verdict.js";
import { isOfAnotherPlace } from "./told/place-asked.js";

/** The least sureness that is an answer. */
export const ENOUGH = 0.36;

/** Log odds that it takes where nobody has done what the question takes for done. */
const UNFOUNDED = 4;

/**
 * Log odds that it gives where what is to come is asked for, and the date is ahead, of the clause that has everybody and everything
 * that the question names: an article tells of few such, whatever verb it has for them.
 */
const COMING = 1.2;

/** How sure it is, 0 to 1, that the first passage answers. */
export function sureness(
	library: Library,
	scope: Scope,
	question: Question,
	topic: Topic,
	sought: Sought | null,
	passages: readonly Passage[],
): number {
	const [passage] = passages;
	if (!passage) return 0;
	const its = { library, scope, question, topic, sought, passage };
	const evidence = evidenceFor(its, passages);
	const told = surenessOf(evidence, newsOf(its, closelyOf(passages)));
	if (isAheadAsAsked(question, passage)) return logistic(logit(told) + COMING);
	const isNamed = namesSomebody(sought);
	const sure =
		isUnfounded(question, topic, passages, isNamed) ||
		// Whoever is named may be spoken of without where they were: "whom did Holm phone in Ostrey".
		(!isNamed && isOfAnotherPlace(question, passage))
			? logistic(logit(told) - UNFOUNDED)
			: told;
	return question.intent !== "ask" && isNamed
		? Math.min(sure, STRICT * logistic(evidence.row[0] ?? 0))
		: sure;
}

/** What speaks for a passage's being the answer, as `surenessOf` weighs it. */
export function evidenceFor(
	its: Asked,
	passages: readonly Passage[],
): Evidence {
	const standing = standingFor(its.passage, passages);
	const held = RULES.map(({ holds }) => holds(its));
	const rule = ruled(its, held);
	const chance = learned(its, standing);
	const both = Math.sqrt(chance * rule);
	const told = inArticle(its.passage.its);
	return {
		before: logit(
			its.question.intent !== "ask" && namesSomebody(its.sought)
				? Math.min(both, rule * STRICT)
				: both,
		),
		row: [
			logit(rule),
			logit(chance),
			...standingOf(standing),
			...leadOf(its.passage, passages),
			...held.map(Number),
			...signsOf(its),
			...aheadOf(its, passages),
			...its.passage.features,
			...IN_ARTICLE.map((name) => told[name]),
		],
	};
}

/** Those that were looked at closely. */
const closelyOf = (passages: readonly Passage[]): readonly Passage[] =>
	passages.filter(({ answers }) => answers.length > 0);

/** Those of them that are of other sentences than the first passage. */
const rivalsOf = (
	first: Passage,
	passages: readonly Passage[],
): readonly Passage[] =>
	closelyOf(passages).filter(
		(p) => p !== first && p.sentence !== first.sentence,
	);

/** How far the first passage is ahead of the best of the others by some signs; below 0 where it is behind. */
function aheadOf(its: Asked, passages: readonly Passage[]): number[] {
	const others = rivalsOf(its.passage, passages);
	return AHEAD.map((name) => {
		const by = (passage: Passage) => SIGNS[name]?.({ ...its, passage }) ?? 0;
		return others.length === 0
			? 0
			: by(its.passage) - Math.max(...others.map(by));
	});
}

/** How far the order of news puts a passage before the next one, and its share of a softmax over all of them. */
function leadOf(
	first: Passage,
	passages: readonly Passage[],
): [number, number] {
	const others = rivalsOf(first, passages);
	const next = Math.max(...others.map(({ score }) => score));
	const all = others.reduce(
		(sum, { score }) => sum + Math.exp(score - first.score),
		1,
	);
	return [Math.max(-8, Math.min(8, first.score - next)), 1 / all];
}

/** Where somebody is named who did it or to whom it was done, the rules have to be surer by themselves. */
const STRICT = 0.8;

function namesSomebody(sought: Sought | null): boolean {
	return [sought?.agent, sought?.patient].some(
		(party) => party && party.people.length > 0,
	);
}

function standingFor(passage: Passage, passages: readonly Passage[]): Standing {
	return standingAmong(
		closelyOf(passages).map(({ odds }) => odds),
		phraseFeatures(passage.answers),
	);
}

/** How likely it is by what was learned. */
function learned(
	{ library, scope, topic, passage }: Asked,
	standing: Standing,
): number {
	const known = topic.forms.map((forms) =>
		forms.some((stem) => library.passages.frequency(stem, scope) > 0),
	);
	return chanceOf(
		{ its: passage.its, features: passage.features, known },
		standing,
	);
}

/** How much of the question stands in the passage and around it, less for every reason to doubt. */
function ruled(
	{ question, topic, passage }: Asked,
	held: readonly boolean[],
): number {
	const { match, own, around, kin } = passage;
	let sure =
		0.65 * Math.min(1, around + 0.7 * kin) +
		0.35 * Math.min(1, own + 0.7 * kin);
	if (
		match &&
		(topic.terms.length === 0 ||
			question.action?.agent ||
			question.action?.patient)
	)
		sure = Math.max(sure, match.score);
	RULES.forEach(({ leaves }, n) => {
		if (held[n]) sure *= leaves;
	});
	return sure;
}
