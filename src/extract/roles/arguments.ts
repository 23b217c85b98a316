import type { Document, Token } from "../../text/document.js";
import { antecedentOf, isObject, isPassive } from "./clause.js";
import { GIVING, LINKING } from "./frames.js";
import { type Links, linksOf } from "./links.js";
import {
	displacedObject,
	relativeObject,
	sharedObject,
} from "./misplaced-objects.js";
import { type Modality, modalityOf } from "./modality.js";
import { isNegated } from "./negation.js";
import { type Oblique, oblique, prepositionOf, swallowed } from "./oblique.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { canAct } from "./somebody.js";
import { subjectOf } from "./subject.js";

/** Who did what to whom, at a verb. Phrases are whole coordinations; `conjunctsOf` takes them apart. */
export interface Arguments {
	readonly predicate: Token;
	/** The verb's particle ("call off"), or null. */
	readonly particle: Token | null;
	readonly passive: boolean;
	/** The deep subject: of a passive the "by" phrase. */
	readonly agent: readonly Phrase[];
	/** The deep object: of a passive its subject. */
	readonly patient: readonly Phrase[];
	/** The indirect object. */
	readonly recipient: readonly Phrase[];
	readonly obliques: readonly Oblique[];
	/** Head words of phrases of time without preposition ("last week"). */
	readonly times: readonly Token[];
	readonly negated: boolean;
	readonly modality: Modality;
	/** How the subject was found. */
	readonly by: string;
}

/** The arguments of a verb. Spans are of the body; a relative pronoun stands resolved to its noun. */
export function argumentsOf(document: Document, verb: Token): Arguments {
	const links = linksOf(document);
	const passive = isPassive(links, verb);
	const subject = subjectOf(links, verb);
	const agent: Token[] = [];
	const patient: Token[] = [];
	const recipient: Token[] = [];
	const obliques: Oblique[] = [];
	const times: Token[] = [];
	let particle: Token | null = null;
	for (const child of links.children(verb)) {
		switch (child.dep) {
			case "obj": {
				// An object behind a preposition is a slip of the parse.
				const preposition = prepositionOf(links, child);
				const second = GIVING.has(verb.lemma)
					? links.child(child, "nmod:unmarked")
					: null;
				if (second && second.index > child.index) {
					// "Gave the nurse a medal", where the medal was hung on the nurse.
					recipient.push(antecedentOf(links, child));
					patient.push(second);
				} else if (preposition === null) {
					patient.push(antecedentOf(links, child));
					if (GIVING.has(verb.lemma)) obliques.push(...swallowed(links, child));
				} else obliques.push(oblique(links, child, preposition));
				break;
			}
			case "xcomp":
				// "Dismissed Hansel", where an unknown name was read as what he was made.
				if (
					(child.upos === "NOUN" || child.upos === "PROPN") &&
					child.index > verb.index &&
					!LINKING.has(verb.lemma) &&
					!passive &&
					!links.child(verb, "obj") &&
					!links.child(child, "case", "mark", "cop")
				)
					patient.push(child);
				break;
			case "nsubj":
			case "nsubj:pass":
				if (isObject(links, verb, child))
					patient.push(antecedentOf(links, child));
				break;
			case "iobj":
				recipient.push(antecedentOf(links, child));
				break;
			case "compound:prt":
				particle ??= child;
				break;
			case "obl:tmod":
			case "obl:unmarked":
			case "obl:npmod":
				times.push(child);
				break;
			case "obl":
			case "obl:agent":
			case "obl:arg":
			case "nmod": {
				const preposition = prepositionOf(links, child);
				if (preposition === null) {
					// "The man whom police arrested", where "whom" was read as an adverbial.
					const relative = antecedentOf(links, child);
					if (relative !== child && !links.child(verb, "obj") && !passive)
						patient.push(relative);
					else if (isBareName(links, verb, child) && !passive)
						patient.push(child);
					break;
				}
				if (preposition === "by" && passive && !isTime(links, child))
					agent.push(child);
				else obliques.push(oblique(links, child, preposition));
				break;
			}
		}
	}
	if (passive && agent.length === 0) {
		const doer = deeperAgent(links, verb);
		if (doer) agent.push(doer);
	}
	if (!passive && patient.length === 0) {
		const displaced = displacedObject(links, verb);
		if (displaced) patient.push(displaced);
	}
	relativeObject(links, verb, passive, patient, obliques);
	if (subject) (passive ? patient : agent).unshift(subject.head);
	// Two objects: the first gets the second.
	if (!passive && patient.length > 1 && GIVING.has(verb.lemma))
		recipient.unshift(...patient.splice(0, 1));
	sharedObject(links, verb, patient, passive);
	const phrases = (heads: readonly Token[]) =>
		heads.map((head) => without(links, verb, phraseOf(links, head)));
	return {
		predicate: verb,
		particle,
		passive,
		agent: phrases(agent),
		patient: phrases(patient),
		recipient: phrases(recipient),
		obliques,
		times,
		negated: isNegated(links, verb),
		modality: modalityOf(links, verb),
		by: subject?.by ?? "no subject",
	};
}

/** "The missing woman", asked who is missing: the phrase begins after the verb. */
function without(links: Links, verb: Token, phrase: Phrase): Phrase {
	const next = links.tokens[verb.index + 1];
	return phrase.start <= verb.start && verb.end < phrase.head.start && next
		? { ...phrase, start: next.start, from: next.index }
		: phrase;
}

const PERIODS =
	/^(second|minute|hour|day|week|month|quarter|year|decade|century|morning|afternoon|evening|night|noon|midnight|end|time)s?$/;

/** "Met President Jane Doe", where the object was read as an adverbial. */
function isBareName(links: Links, verb: Token, noun: Token): boolean {
	return (
		noun.upos === "PROPN" &&
		noun.index > verb.index &&
		links.child(noun, "compound", "flat", "nmod:desc") !== null &&
		!links.child(verb, "obj", "ccomp", "xcomp") &&
		!isTime(links, noun) &&
		phraseOf(links, noun).from === verb.index + 1
	);
}

/** "By Friday", "by three points": no doer. */
function isTime(links: Links, noun: Token): boolean {
	return (
		noun.upos === "NUM" ||
		PERIODS.test(noun.lower) ||
		/^[A-Z][a-z]+day$/.test(noun.text) ||
		(links.child(noun, "nummod") !== null && noun.dep !== "obl:agent")
	);
}

/** "Was shot dead by gunmen", where the gunmen were hung on "dead". */
function deeperAgent(links: Links, verb: Token): Token | null {
	const result = links.child(verb, "xcomp");
	if (result?.upos !== "ADJ" || result.index < verb.index) return null;
	return (
		links
			.children(result)
			.find(
				(child) => links.child(child, "case")?.lower === "by" && canAct(child),
			) ?? null
	);
}
