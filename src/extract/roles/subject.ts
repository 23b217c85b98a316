import type { Token } from "../../text/document.js";
import {
	antecedentOf,
	clauseOf,
	DEEPEST,
	isSubject,
	SUBJECTS,
} from "./clause.js";
import {
	ADDRESSING,
	CALLING,
	OBJECT_CONTROL_PREPOSITIONS,
	SAYING,
	SENDING,
	SUBJECT_CONTROL,
	TELLING,
} from "./frames.js";
import type { Links } from "./links.js";
import {
	afterPeriod,
	beforeFinite,
	isOpen,
	misreadName,
	misreadSubject,
	planner,
	saidBy,
} from "./misreadings.js";
import { verbOfOpenRelative } from "./open-relative.js";
import { canAct } from "./somebody.js";

/** A way of finding the doer that the clause itself does not name. */
interface SubjectRule {
	readonly name: string;
	find(links: Links, verb: Token, depth: number): Token | null;
}

/** The head word of a subject, with the rule that found it. */
export interface Subject {
	readonly head: Token;
	readonly by: string;
}

const rules: readonly SubjectRule[] = [
	{
		name: "own subject",
		find: (links, verb) => {
			const subjects = links
				.children(verb)
				.filter(({ dep, lower }) => isSubject(dep) && lower !== "whom");
			// "9.40am: The minister has resigned": the hour does nothing.
			// "The village, which the army captured": of two the relative pronoun is the object.
			const subject =
				subjects.find(
					({ upos, lower }) =>
						upos !== "NUM" &&
						!(subjects.length > 1 && /^(?:which|that)$/.test(lower)),
				) ?? subjects[0];
			if (!subject || subject.dep === "expl" || subject.dep.startsWith("csubj"))
				return null;
			return (
				planner(links, subject) ??
				afterPeriod(links, subject) ??
				antecedentOf(links, subject)
			);
		},
	},
	{
		name: "the name right before a finite verb",
		find: (links, verb) =>
			misreadSubject(links, verb) ??
			beforeFinite(links, verb) ??
			misreadName(links, verb),
	},
	{
		name: "reduced relative: the noun it hangs on",
		find: (links, verb, depth) => {
			if (verb.dep !== "acl" && verb.dep !== "amod" && verb.dep !== "acl:relcl")
				return null;
			const noun = links.head(verb);
			if (!noun) return null;
			// "He left the party, taking his voters": a comma before it, so it goes with the clause.
			if (verb.xpos === "VBG" && links.tokens[verb.index - 1]?.text === ",") {
				const clause = clauseOf(links, noun);
				if (clause) return subjectOf(links, clause, depth + 1)?.head ?? null;
			}
			// "the aim of winning", "suspicion of stealing": whoever has the aim.
			if (
				verb.xpos === "VBG" &&
				links.child(verb, "mark", "case") &&
				!canAct(noun)
			) {
				const owner = links.child(noun, "nmod:poss");
				if (owner) return antecedentOf(links, owner);
				const clause = clauseOf(links, noun);
				return clause
					? (subjectOf(links, clause, depth + 1)?.head ?? null)
					: null;
			}
			if (verb.xpos === "VBG" || verb.xpos === "VBN")
				return antecedentOf(links, noun);
			return null;
		},
	},
	{
		name: "infinitive of a noun: whoever has the noun",
		find: (links, verb, depth) => {
			const noun = links.head(verb);
			if (!noun) return null;
			const misread = planner(links, noun);
			if (misread) return misread;
			if (verb.dep !== "acl" && verb.dep !== "acl:to") return null;
			const said = links.head(noun);
			// "Said the rebels attacked the town", where the rebels were read as what was said.
			if (verb.xpos === "VBD" && said && SAYING.has(said.lemma)) return noun;
			const owner = links.child(noun, "nmod:poss");
			if (owner) return antecedentOf(links, owner);
			const governor = links.head(noun);
			// "Asked the bank to publish it": the bank is to do it.
			if (
				governor &&
				SENDING.has(governor.lemma) &&
				/^i?obj$/.test(noun.dep) &&
				canAct(noun)
			)
				return antecedentOf(links, noun);
			if (
				governor &&
				noun.dep !== "nsubj" &&
				noun.dep !== "nsubj:pass" &&
				governor.upos === "VERB"
			)
				return noun.dep === "obj" || noun.dep === "obl" || noun.dep === "xcomp"
					? (subjectOf(links, governor, depth + 1)?.head ?? null)
					: null;
			const own = links.child(noun, "nsubj");
			if (own) return antecedentOf(links, own);
			return antecedentOf(links, noun);
		},
	},
	{
		name: "shared subject of coordinated verbs",
		find: (links, verb, depth) => {
			if (verb.dep !== "conj") return null;
			const first = verbOfOpenRelative(links, verb) ?? links.head(verb);
			return first ? (subjectOf(links, first, depth + 1)?.head ?? null) : null;
		},
	},
	{
		name: "participle behind what is said: its subject",
		find: (links, verb, depth) => {
			const governor = links.head(verb);
			if (verb.dep !== "advcl" || verb.xpos !== "VBG" || !governor) return null;
			if (!SAYING.has(governor.lemma) || TELLING.has(verb.lemma)) return null;
			const content = saidBy(links, governor);
			if (!content || content.index > verb.index) return null;
			return content.upos === "VERB"
				? (subjectOf(links, content, depth + 1)?.head ?? null)
				: content;
		},
	},
	{
		name: "control: the object of the governing verb",
		find: (links, verb) => {
			const governor = links.head(verb);
			if (
				!governor ||
				(verb.dep !== "xcomp" && verb.dep !== "ccomp" && verb.dep !== "advcl")
			)
				return null;
			if (SUBJECT_CONTROL.has(governor.lemma)) return null;
			if (verb.dep === "ccomp" && verb.xpos !== "VB") return null;
			if (verb.dep === "advcl") {
				const mark = links.child(verb, "mark", "case");
				if (!mark) return null;
				// "sent him to find her" against "hit him to stop her"
				const purpose =
					verb.xpos === "VB" &&
					mark.lower === "to" &&
					(SENDING.has(governor.lemma) || CALLING.has(governor.lemma));
				const done =
					verb.xpos === "VBG" && OBJECT_CONTROL_PREPOSITIONS.has(mark.lower);
				if (!purpose && !done) return null;
			}
			const object = links.child(governor, "obj", "iobj");
			if (object)
				return object.index < verb.index ? antecedentOf(links, object) : null;
			if (!links.child(verb, "mark")) return null;
			// "called on the governor to step down"
			for (const child of links.children(governor)) {
				if (child.index > verb.index) break;
				const preposition =
					child.dep === "obl" ? links.child(child, "case") : null;
				if (preposition && ADDRESSING.has(preposition.lower))
					return antecedentOf(links, child);
			}
			return null;
		},
	},
	{
		name: "control: the subject of the governing verb",
		find: (links, verb, depth) => {
			if (
				!/^(xcomp|advcl|ccomp|parataxis|dep|obl|nmod|cop)$/.test(verb.dep) &&
				!isOpen(links, verb)
			)
				return null;
			const governor = links.head(verb);
			if (!governor) return null;
			if (
				(verb.dep === "ccomp" || verb.dep === "parataxis") &&
				/^VB[DZP]$/.test(verb.xpos)
			)
				return null;
			// 'She spoke "to reiterate" this, he said': what stands before the speech verb is no infinitive of it.
			if (
				(verb.dep === "ccomp" || verb.dep === "parataxis") &&
				verb.index < governor.index
			)
				return null;
			if (
				governor.upos === "NOUN" &&
				verb.dep === "advcl" &&
				!links.child(governor, ...SUBJECTS)
			)
				return governor;
			return subjectOf(links, governor, depth + 1)?.head ?? null;
		},
	},
];

/**
 * Who stands where the verb's subject would: its own, the noun of its relative clause, the one it shares with a
 * coordinated verb, or the one that controls its infinitive. Null where the sentence does not tell.
 */
export function subjectOf(
	links: Links,
	verb: Token,
	depth = 0,
): Subject | null {
	if (depth > DEEPEST) return null;
	for (const rule of rules) {
		const head = rule.find(links, verb, depth);
		if (head) return { head, by: rule.name };
	}
	return null;
}
