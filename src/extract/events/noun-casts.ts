import type { Token } from "../../text/document.js";
import { argumentsOf } from "../roles/arguments.js";
import { clauseOf, isPassive } from "../roles/clause.js";
import type { NounArguments } from "../roles/nominal.js";
import { phraseOf } from "../roles/phrase.js";
import { subjectOf } from "../roles/subject.js";
import { classesOf } from "./classes.js";
import type { Finder } from "./draft.js";
import {
	DOER_AFTER_OF,
	DONE_TO_OWNER,
	INITIATING,
	JOINING,
	OCCURRING,
	UNDERGOING,
} from "./lexicon/light-verbs.js";
import { PENDING } from "./lexicon/outcomes.js";
import { chunkAt, pairAt } from "./lists.js";
import { singular } from "./nouns.js";
import { isSomebody, type Participant } from "./participants.js";
import { people } from "./verb-events.js";

/** Who took part, as one rule reads it. */
export interface Cast {
	/** The verb whose clause tells when, where the noun's own does not. */
	readonly clause?: Token;
	readonly agents: readonly Participant[];
	readonly patients: readonly Participant[];
	readonly by: string;
}

export interface Scene {
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

const after = (
	scene: Scene,
	...prepositions: string[]
): readonly Participant[] => {
	const found = prepositions.flatMap(
		(preposition) => scene.found.after.get(preposition) ?? [],
	);
	return found.length > 0
		? people(scene.finder, found)
		: rightAfter(scene, prepositions);
};

/** "A's meeting with B ended": from the words right after the noun, where the tree gave B to another. */
function rightAfter(
	{ finder, noun, found }: Scene,
	prepositions: readonly string[],
): readonly Participant[] {
	const next = finder.links.tokens[noun.index + 1];
	if (!next || found.after.size > 0 || !prepositions.includes(next.lower))
		return [];
	const chunk = chunkAt(finder.links, next.index + 1);
	return chunk && !finder.when.isTime(chunk.head)
		? [finder.participants.chunk(chunk)]
		: [];
}

/** Classes of what is done on a call. */
const OCCASIONED = new Set(["phone", "contact", "meet", "agree"]);

const some = (list: readonly Participant[]) => list.filter(isSomebody);

/** Each head word once. */
const once = (list: readonly Participant[]) =>
	list.filter(
		(one, n) => list.findIndex(({ head }) => head === one.head) === n,
	);

/** Most precise first. */
export const castRules: readonly NounRule[] = [
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
			const others = once([
				...(scene.symmetric ? [] : after(scene, "on", "against")),
				...some([
					...after(scene, "with", "to", "on", "against"),
					...people(finder, partners),
				]),
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
		// "During a visit to Lagos, she praised him": whoever acts meanwhile is the visitor.
		name: "occasion: with the subject of its clause",
		read: (scene) => {
			const { finder, noun, found, classes, symmetric } = scene;
			const { links } = finder;
			const going = classes.some((name) => /^(?:visit|travel)$/.test(name));
			if (!(symmetric || going) || !/^(?:obl|nmod)$/.test(noun.dep))
				return null;
			if (found.owner || after(scene, "by", "of").length > 0) return null;
			if (!/^(?:in|during|on)$/.test(links.child(noun, "case")?.lower ?? ""))
				return null;
			const verb = links.head(noun);
			if (verb?.upos !== "VERB" || isPassive(links, verb)) return null;
			// "Commented on a visit to Lagos."
			if (links.child(noun, "case")?.lower === "on" && !going) return null;
			const others = some(after(scene, "with", "to"));
			const subject = subjectOf(links, verb);
			if (others.length === 0 || !subject) return null;
			const agents = some(people(finder, [phraseOf(links, subject.head)]));
			return agents.length > 0
				? { agents, patients: others, by: "noun: occasion of its subject" }
				: null;
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
			if (
				DOER_AFTER_OF.has(leading) ||
				(symmetric && of.length > 0) ||
				(JOINING.has(singular(scene.noun)) && of.length > 1)
			)
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
			// "Spoke on the call", but "declined to comment on the call".
			if (
				preposition.lower === "on" &&
				!classesOf(verb.lemma, "VERB").some((name) => OCCASIONED.has(name))
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
	const own = after(scene, "between", "among");
	const verb = finder.links.head(noun);
	if (
		own.length > 0 ||
		!verb ||
		!OCCURRING.has(verb.lemma) ||
		PENDING.has(verb.lemma)
	)
		return own;
	return people(
		finder,
		argumentsOf(finder.document, verb).obliques.filter(
			({ preposition }) => preposition === "between",
		),
	);
}
