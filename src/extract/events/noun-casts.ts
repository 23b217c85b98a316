import { argumentsOf } from "../roles/arguments.js";
import { clauseOf, isPassive } from "../roles/clause.js";
import { phraseOf } from "../roles/phrase.js";
import { subjectOf } from "../roles/subject.js";
import { classesOf } from "./classes.js";
import {
	DOER_AFTER_OF,
	DONE_TO_OWNER,
	INITIATING,
	JOINING,
	UNDERGOING,
} from "./lexicon/light-verbs.js";
import {
	after,
	between,
	type Cast,
	once,
	type Scene,
	somebodies,
} from "./noun-scene.js";
import { singular } from "./nouns.js";
import { peopleMeant } from "./people-meant.js";

interface NounRule {
	readonly name: string;
	read(scene: Scene): Cast | null;
}

/** Classes of what is done on a call. */
const OCCASIONED = new Set(["phone", "contact", "meet", "agree"]);

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
			const doers = peopleMeant(finder, subject);
			const others = once([
				...(scene.symmetric ? [] : after(scene, "on", "against")),
				...somebodies([
					...after(scene, "with", "to", "on", "against"),
					...peopleMeant(finder, partners),
				]),
			]);
			if (UNDERGOING.has(verb.lemma)) {
				// "Received a call from B": B called.
				const from = clause.obliques.filter(({ preposition }) =>
					/^(?:from|by)$/.test(preposition),
				);
				const agents = [
					...after(scene, "by", "from"),
					...peopleMeant(finder, from),
				];
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
			const others = somebodies(after(scene, "with", "to"));
			const subject = subjectOf(links, verb);
			if (others.length === 0 || !subject) return null;
			const agents = somebodies(
				peopleMeant(finder, [phraseOf(links, subject.head)]),
			);
			return agents.length > 0
				? { agents, patients: others, by: "noun: occasion of its subject" }
				: null;
		},
	},
	{
		name: "owner and prepositions",
		read: (scene) => {
			const { found, finder, classes, symmetric } = scene;
			const owner = found.owner ? peopleMeant(finder, [found.owner]) : [];
			const of = after(scene, "of");
			const by = after(scene, "by", "from");
			const doneTo = [
				...(symmetric ? [] : after(scene, "on", "upon", "against")),
				...somebodies(
					after(scene, "to", "into", ...(symmetric ? ["with"] : [])),
				),
			];
			const before = somebodies(peopleMeant(finder, found.before));
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
			const agents = peopleMeant(finder, [
				phraseOf(finder.links, subject.head),
			]);
			const partners = argumentsOf(finder.document, verb).obliques.filter(
				(phrase) => phrase.preposition === "with",
			);
			const patients = peopleMeant(finder, partners);
			return somebodies(agents).length + somebodies(patients).length > 1
				? { agents, patients, clause: verb, by: "noun: occasion of the clause" }
				: null;
		},
	},
];
