import type { Token } from "../../text/document.js";
import { argumentsOf } from "../roles/arguments.js";
import type { Links } from "../roles/links.js";
import { nounArgumentsOf } from "../roles/nominal.js";
import { type Phrase, phraseOf } from "../roles/phrase.js";
import type { Time } from "../times/time.js";
import { classesOf } from "./classes.js";
import { type Draft, type Finder, isSymmetric } from "./draft.js";
import { LIGHT_VERBS, OCCURRING } from "./lexicon/light-verbs.js";
import { PENDING, UNDOING, UNDOING_PHRASAL } from "./lexicon/outcomes.js";
import { castRules } from "./noun-casts.js";
import { polarityOfNoun } from "./noun-polarity.js";
import type { Scene } from "./noun-scene.js";
import { newsClasses, singular } from "./nouns.js";
import { isSomebody } from "./participants.js";
import type { When } from "./when.js";
import { attributesOf, placeOf } from "./where.js";

/** An action told by a noun ("a call between A and B", "A's attack on B", "held talks with B"), or null. */
export function nounEvent(finder: Finder, noun: Token): Draft | null {
	if (
		noun.dep === "compound" ||
		noun.dep === "nmod:poss" ||
		noun.dep === "fixed"
	)
		return null;
	const classes = newsClasses(noun);
	if (classes.length === 0 || classes.every((name) => name.startsWith("~")))
		return null;
	const { links } = finder;
	const symmetric = isSymmetric(classes);
	const verb = carrier(finder, noun, symmetric);
	const found = nounArgumentsOf(finder.document, noun);
	const scene: Scene = {
		finder,
		noun,
		classes,
		found,
		symmetric,
		verb,
	};
	for (const rule of castRules) {
		const cast = rule.read(scene);
		if (!cast || ![...cast.agents, ...cast.patients].some(isSomebody)) continue;
		const when = whenOf(finder, noun, verb, cast.clause ?? null);
		const phrase: Phrase = phraseOf(links, noun);
		const span = verb ? links.extent(verb) : phrase;
		return {
			start: span.start,
			end: span.end,
			trigger: noun,
			predicate: singular(noun),
			classes: withCompound(finder, noun, classes),
			agents: cast.agents,
			patients: cast.patients,
			symmetric:
				scene.symmetric && cast.agents.length + cast.patients.length > 1,
			place: placeOf(
				links,
				[
					...[...found.after].flatMap(([preposition, phrases]) =>
						phrases.map((one) => [preposition, one] as const),
					),
					...[...found.after.values()]
						.flat()
						.flatMap(({ head }) => attributesOf(links, head)),
					...carried(finder, verb ?? occurring(links, noun)),
				],
				when,
			),
			when,
			clause: cast.clause ?? null,
			polarity: polarityOfNoun(links, noun, cast.clause ?? null),
			by: cast.by,
		};
	}
	return null;
}

/** The phrases at the verb that carries it ("a summit was held in Oslo"). */
function carried(
	{ document, links }: Finder,
	verb: Token | null,
): (readonly [string, Phrase])[] {
	const obliques = verb ? argumentsOf(document, verb).obliques : [];
	return [
		...obliques.map((phrase) => [phrase.preposition, phrase] as const),
		...obliques.flatMap(({ head }) => attributesOf(links, head)),
	];
}

/** The verb that says that it happened ("the talks took place"), or null. */
function occurring(links: Links, noun: Token): Token | null {
	const verb = links.head(noun);
	return noun.dep === "nsubj" && verb && OCCURRING.has(verb.lemma)
		? verb
		: null;
}

/** "Cancelled a trip on Monday": the day on which it was cancelled is not the trip's. */
function whenOf(
	{ when, links }: Finder,
	noun: Token,
	verb: Token | null,
	clause: Token | null,
): Time | null {
	if (verb && (UNDOING.has(verb.lemma) || PENDING.has(verb.lemma)))
		return when.own(noun) ?? plannedFor(when, links, noun);
	return when.ofNoun(noun) ?? (clause ? when.ofVerb(clause) : null);
}

/** "A meeting planned for Monday was cancelled." */
function plannedFor(when: When, links: Links, noun: Token): Time | null {
	const plan = links
		.children(noun)
		.find(({ dep, lemma }) => /^acl/.test(dep) && PENDING.has(lemma));
	return plan ? when.own(plan) : null;
}

/** The light verb that the noun is object, or passive subject, of; of a meeting or call also a verb of wanting it or not. */
function carrier(
	{ links }: Finder,
	noun: Token,
	symmetric: boolean,
): Token | null {
	const verb = links.head(noun);
	if (verb?.upos !== "VERB") return null;
	if (isPartIn(links, verb, noun)) return verb;
	if (noun.dep !== "obj" && noun.dep !== "nsubj:pass") return null;
	const { lemma } = verb;
	if (LIGHT_VERBS.has(lemma)) return verb;
	const next = links.tokens[verb.index + 1]?.lower;
	const wanted =
		PENDING.has(lemma) ||
		UNDOING.has(lemma) ||
		UNDOING_PHRASAL.has(`${lemma} ${next}`);
	return symmetric && wanted ? verb : null;
}

/** "Took part in talks", "engaged in talks". */
function isPartIn(links: Links, verb: Token, noun: Token): boolean {
	return (
		links.child(noun, "case")?.lower === "in" &&
		(/^(?:participate|engage)$/.test(verb.lemma) ||
			(verb.lemma === "take" && links.child(verb, "obj")?.lower === "part"))
	);
}

/** A "phone call" is one by its first word. */
function withCompound(
	{ links }: Finder,
	noun: Token,
	classes: readonly string[],
): readonly string[] {
	const compound = links.child(noun, "compound");
	if (!compound) return classes;
	const whole = classesOf(`${compound.lower} ${noun.lemma}`, "NOUN");
	return whole.length === 0 ? classes : [...new Set([...whole, ...classes])];
}
