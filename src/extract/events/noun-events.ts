import type { Token } from "../../text/document.js";
import { argumentsOf } from "../roles/arguments.js";
import { clauseOf, isPassive, subjectOf } from "../roles/clause.js";
import { isNegated, modalityOf } from "../roles/modality.js";
import { type NounArguments, nounArgumentsOf } from "../roles/nominal.js";
import { type Phrase, phraseOf } from "../roles/phrase.js";
import { classesOf } from "./classes.js";
import {
	type Draft,
	type Finder,
	isSymmetric,
	placeOf,
	polarityOf,
} from "./draft.js";
import type { Polarity } from "./event.js";
import {
	DOER_AFTER_OF,
	DONE_TO_OWNER,
	INITIATING,
	LIGHT_VERBS,
	PROSPECTS,
	UNDERGOING,
} from "./lexicon/light-verbs.js";
import { NOT_EVENTS } from "./lexicon/states.js";
import { pairAt } from "./lists.js";
import { isSomebody, type Participant } from "./participants.js";
import { people } from "./verb-events.js";

/** Who took part, as one rule reads it. */
interface Cast {
	/** The verb whose clause tells when, where the noun's own does not. */
	readonly clause?: Token;
	readonly agents: readonly Participant[];
	readonly patients: readonly Participant[];
	readonly by: string;
}

interface Scene {
	readonly finder: Finder;
	readonly noun: Token;
	readonly classes: readonly string[];
	readonly found: NounArguments;
	readonly symmetric: boolean;
	/** The light verb that carries it, or null. */
	readonly verb: Token | null;
}

interface NounRule {
	readonly name: string;
	read(scene: Scene): Cast | null;
}

/** Whether a noun names an action of the news' classes. */
export function isEventObject(token: Token): boolean {
	return token.upos === "NOUN" && newsClasses(token).length > 0;
}

function newsClasses(noun: Token): readonly string[] {
	const lemma = singular(noun);
	return NOT_EVENTS.has(lemma) ? [] : classesOf(lemma, "NOUN");
}

/** The base form; of a plural that was left as it is ("Talks") without its ending. */
function singular({ lemma, xpos }: Token): string {
	const lower = lemma.toLowerCase();
	return xpos === "NNS" &&
		lower.endsWith("s") &&
		!lower.endsWith("ss") &&
		classesOf(lower.slice(0, -1), "NOUN").length > 0
		? lower.slice(0, -1)
		: lower;
}

const after = (
	{ found, finder }: Scene,
	...prepositions: string[]
): readonly Participant[] =>
	people(
		finder,
		prepositions.flatMap((preposition) => found.after.get(preposition) ?? []),
	);

const some = (list: readonly Participant[]) => list.filter(isSomebody);

const rules: readonly NounRule[] = [
	{
		name: "between",
		read: (scene) => {
			const agents = between(scene);
			return agents.length > 1
				? { agents, patients: [], by: "noun: between" }
				: null;
		},
	},
	{
		name: "light verb",
		read: (scene) => {
			const { verb, finder, noun } = scene;
			if (!verb) return null;
			const clause = argumentsOf(finder.document, verb);
			const passive = isPassive(finder.links, verb);
			const subject = passive
				? clause.agent
				: clause.agent.filter(({ head }) => head !== noun);
			const partners = clause.obliques.filter(({ preposition }) =>
				/^(with|to|on|upon|against|at)$/.test(preposition),
			);
			const doers = people(finder, subject);
			const others = some([
				...after(scene, "with", "to", "on", "against"),
				...people(finder, partners),
			]);
			if (UNDERGOING.has(verb.lemma)) {
				// "Received a call from B": B called.
				const from = clause.obliques.filter(({ preposition }) =>
					/^(?:from|by)$/.test(preposition),
				);
				const agents = [...after(scene, "by", "from"), ...people(finder, from)];
				if (agents.length > 0 || !scene.symmetric)
					return {
						agents,
						patients: doers,
						by: `light verb: ${verb.lemma}`,
					};
			}
			if (doers.length === 0) return null;
			const of = DOER_AFTER_OF.has(scene.classes[0] ?? "")
				? []
				: after(scene, "of");
			const how = INITIATING.has(verb.lemma) ? "initiate" : verb.lemma;
			return {
				agents: doers,
				patients: [...others, ...of],
				by: `light verb: ${how}`,
			};
		},
	},
	{
		name: "owner and prepositions",
		read: (scene) => {
			const { found, finder, classes, symmetric } = scene;
			const owner = found.owner ? people(finder, [found.owner]) : [];
			const of = after(scene, "of");
			const by = after(scene, "by", "from");
			const doneTo = [
				...(symmetric ? [] : after(scene, "on", "upon", "against")),
				...some(after(scene, "to", "into", ...(symmetric ? ["with"] : []))),
			];
			const before = some(people(finder, found.before));
			const agents = [...by];
			const patients = [...doneTo];
			const leading = classes.find((name) => !name.startsWith("~")) ?? "";
			if (owner.length > 0) {
				if (
					(DONE_TO_OWNER.has(leading) ||
						DONE_TO_OWNER.has(singular(scene.noun))) &&
					of.length === 0 &&
					patients.length === 0
				)
					patients.push(...owner);
				else agents.unshift(...owner);
			}
			if (DOER_AFTER_OF.has(leading) || (symmetric && of.length > 0))
				agents.push(...of);
			else patients.push(...of);
			if (owner.length === 0 && by.length === 0)
				agents.push(...before.filter(({ person }) => person));
			return agents.length + patients.length > 0
				? { agents, patients, by: "noun: its own phrases" }
				: null;
		},
	},
	{
		name: "occasion of the clause",
		read: (scene) => {
			const { noun, finder, symmetric } = scene;
			const preposition = finder.links.child(noun, "case");
			const verb = clauseOf(finder.links, noun);
			if (!symmetric || !verb || !/^(obl|nmod)$/.test(noun.dep)) return null;
			if (
				!preposition ||
				!/^(in|during|at|by|over|via|on)$/.test(preposition.lower)
			)
				return null;
			const subject = subjectOf(finder.links, verb);
			if (!subject) return null;
			const agents = people(finder, [phraseOf(finder.links, subject.head)]);
			const partners = argumentsOf(finder.document, verb).obliques.filter(
				(phrase) => phrase.preposition === "with",
			);
			const patients = people(finder, partners);
			return some(agents).length + some(patients).length > 1
				? { agents, patients, clause: verb, by: "noun: occasion of the clause" }
				: null;
		},
	},
];

/** Both sides of "between A and B", from the words right after the noun, or from the tree where it stands further off. */
function between(scene: Scene): readonly Participant[] {
	const { finder, noun } = scene;
	const next = finder.links.tokens[noun.index + 1];
	if (next?.lower === "between") {
		const pair = pairAt(finder.links, next.index + 1);
		if (pair) return pair.map((chunk) => finder.participants.chunk(chunk));
	}
	return after(scene, "between", "among");
}

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
	const verb = carrier(finder, noun);
	const found = nounArgumentsOf(finder.document, noun);
	const scene: Scene = {
		finder,
		noun,
		classes,
		found,
		symmetric: isSymmetric(classes),
		verb,
	};
	for (const rule of rules) {
		const cast = rule.read(scene);
		if (!cast || ![...cast.agents, ...cast.patients].some(isSomebody)) continue;
		const when =
			finder.when.ofNoun(noun) ??
			(cast.clause ? finder.when.ofVerb(cast.clause) : null);
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
				[...found.after].flatMap(([preposition, phrases]) =>
					phrases.map((one) => [preposition, one] as const),
				),
				when,
			),
			when,
			clause: cast.clause ?? null,
			polarity: verb
				? polarityOf(isNegated(links, verb), modalityOf(links, verb))
				: polarityOfNoun(finder, noun),
			by: cast.by,
		};
	}
	return null;
}

/** The light verb that the noun is object, or passive subject, of. */
function carrier({ links }: Finder, noun: Token): Token | null {
	const verb = links.head(noun);
	if (verb?.upos !== "VERB" || !LIGHT_VERBS.has(verb.lemma)) return null;
	return noun.dep === "obj" || noun.dep === "nsubj:pass" ? verb : null;
}

function polarityOfNoun({ links }: Finder, noun: Token): Polarity {
	if (links.child(noun, "det")?.lower === "no") return "negated";
	// "No need" for an in-person meeting: the word before the preposition, marks aside, whatever the tree made of it.
	for (let n = noun.index - 1; n > noun.index - 7; n--) {
		const token = links.tokens[n];
		if (!token || token.upos === "VERB" || token.text === ",") break;
		if (token.lower !== "for" && token.lower !== "of") continue;
		let before = links.tokens[n - 1];
		if (before?.upos === "PUNCT") before = links.tokens[n - 2];
		return before && PROSPECTS.has(before.lemma) ? "possible" : "happened";
	}
	return "happened";
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
