import type { Token } from "../../text/document.js";
import { type Arguments, argumentsOf } from "../roles/arguments.js";
import { GIVING } from "../roles/frames.js";
import type { Links } from "../roles/links.js";
import type { Oblique } from "../roles/oblique.js";
import { type Phrase, phraseOf } from "../roles/phrase.js";
import { classesOf, isVerb } from "./classes.js";
import { type Draft, type Finder, isSymmetric, polarityOf } from "./draft.js";
import { LIGHT_VERBS, OCCURRING, OWN_ACTION } from "./lexicon/light-verbs.js";
import { STATES } from "./lexicon/states.js";
import { isEventObject } from "./nouns.js";
import { isSomebody } from "./participants.js";
import { peopleMeant } from "./people-meant.js";
import { narrowed } from "./senses.js";
import { isGoing, placeOf, placing } from "./where.js";

/** Behind which prepositions stands whom it was done to or with, by what the verb is. */
const PARTNER = ["with", "to"] as const;

const TARGET = [
	"on",
	"upon",
	"at",
	"against",
	"for",
	"into",
	"from",
	"to",
	"with",
] as const;

const RIVAL = ["to", "against"] as const;

const ONTO = ["on", "upon", "against", "at"] as const;

/** An action told by a verb, or null for auxiliaries, states, speech and verbs that only carry a noun. */
export function verbEvent(finder: Finder, verb: Token): Draft | null {
	if (verb.dep === "amod" || verb.dep === "compound" || STATES.has(verb.lemma))
		return null;
	const { links } = finder;
	// "Is a meeting", but "is to meet".
	if (links.child(verb, "cop") && links.child(verb, "mark")?.lower !== "to")
		return null;
	const particle = particleOf(links, verb);
	const predicate = particle ? `${verb.lemma} ${particle.lower}` : verb.lemma;
	const all = classesOf(predicate, "VERB");
	const classed = all.some((name) => !name.startsWith("~"));
	if (
		(!classed || all.includes("announce")) &&
		links.child(verb, "ccomp", "parataxis")
	)
		return null;
	const found = argumentsOf(finder.document, verb);
	if (carriesNoun(found) || isNaming(finder, found)) return null;
	const agents = peopleMeant(finder, found.agent);
	let patients = peopleMeant(finder, [...found.patient, ...found.recipient]);
	const classes = narrowed(all, {
		lemma: verb.lemma,
		toSomebody: patients.some(isSomebody),
		hasObject: patients.length > 0,
		prepositions: new Set(found.obliques.map(({ preposition }) => preposition)),
	});
	const symmetric = isSymmetric(classes);
	let by = found.by;
	if (symmetric && !classes.includes("fight")) {
		const partners = peopleMeant(finder, [
			...behind(found, PARTNER),
			...found.obliques.flatMap((phrase) => accompanying(links, phrase)),
		]);
		if (partners.length > 0) {
			patients = partners;
			by = "symmetric verb: with";
		}
	} else if (GIVING.has(verb.lemma) && found.recipient.length === 0) {
		patients = [
			...patients,
			...peopleMeant(finder, behind(found, ["to"])).filter(isSomebody),
		];
	} else if (
		!patients.some((one) => one.person) ||
		found.patient.length === 0
	) {
		patients = [
			...patients,
			...peopleMeant(finder, behind(found, TARGET)).filter(
				(one) => one.person && !(isGoing(classes) && one.head.upos === "PROPN"),
			),
		];
		// "Fired on the crowd": what an attack has for its object.
		if (patients.length === 0 && classes.includes("attack"))
			patients = peopleMeant(finder, behind(found, ONTO));
		// "Lost 3-1 to Norden FC."
		if (patients.length === 0 && classes.includes("lose"))
			patients = peopleMeant(finder, behind(found, RIVAL)).filter(isSomebody);
	}
	// "She smiled", "the road led there": without a class it takes two to be news.
	if (!classed && (agents.length === 0 || patients.length === 0)) return null;
	const when = finder.when.ofVerb(verb);
	const { start, end } = links.extent(verb);
	return {
		start,
		end,
		trigger: verb,
		predicate,
		classes:
			agents.some(isSomebody) && patients.some(isSomebody)
				? byMeans(found.obliques, classes)
				: classes,
		agents,
		patients,
		symmetric: symmetric && agents.length + patients.length > 1,
		place: placeOf(links, placing(links, found, classes), when),
		when,
		clause: null,
		polarity: polarityOf(found.negated, found.modality),
		by: `verb: ${by}`,
	};
}

/** "Congratulated the crew by telephone": whoever does so calls them. */
function byMeans(
	obliques: readonly Oblique[],
	classes: readonly string[],
): readonly string[] {
	const phones = obliques.some(
		({ head, preposition }) =>
			/^(?:by|over|on|via)$/.test(preposition) &&
			/^(?:tele)?phones?$/.test(head.lower),
	);
	return phones ? [...new Set([...classes, "phone", "contact"])] : classes;
}

/** The particle of a phrasal verb, also where it was read as an adverb right behind it ("stepped down"). */
function particleOf(links: Links, verb: Token): Token | null {
	const own = links.child(verb, "compound:prt");
	if (own) return own;
	const next = links.tokens[verb.index + 1];
	return next?.head === verb.index &&
		next.dep === "advmod" &&
		isVerb(`${verb.lemma} ${next.lower}`)
		? next
		: null;
}

/** "Called the plan a mistake", "is called Norland": a name is given, nobody is called up. */
function isNaming(finder: Finder, { predicate, patient }: Arguments): boolean {
	const { links } = finder;
	if (predicate.lemma !== "call" || links.child(predicate, "compound:prt"))
		return false;
	const complement = links.child(predicate, "xcomp");
	if (complement && complement.upos !== "VERB") return true;
	return (
		patient.length > 1 ||
		startsInMarks(links, patient.at(-1)) ||
		links.children(predicate).some((child) => isPredicateNoun(finder, child))
	);
}

/** "A mistake" behind the object, read as a phrase of measure. */
function isPredicateNoun({ links, when }: Finder, child: Token): boolean {
	return (
		/^obl:(?:unmarked|npmod|tmod)$/.test(child.dep) &&
		child.upos === "NOUN" &&
		links.child(child, "det", "amod", "nmod") !== null &&
		!when.isTime(child) &&
		!/^(?:second|minute|hour|day|week|month|year|time|moment|night|morning)s?$/.test(
			child.lower,
		)
	);
}

/** Whether the word right after a phrase opens a quotation ("called it “theft”"). */
function startsInMarks(links: Links, phrase: Phrase | undefined): boolean {
	if (!phrase) return false;
	let n = phrase.head.index;
	while ((links.tokens[n]?.start ?? phrase.end) < phrase.end) n++;
	return /^["“‘'`]/.test(links.tokens[n]?.text ?? "");
}

/** "Held talks", "the talks took place": the noun tells the event. */
function carriesNoun({ predicate, patient, agent }: Arguments): boolean {
	const { lemma } = predicate;
	// "Took part in talks."
	if (lemma === "take" && patient.some(({ head }) => head.lower === "part"))
		return true;
	if (OWN_ACTION.has(lemma)) return false;
	if (LIGHT_VERBS.has(lemma) && patient.some(({ head }) => isEventObject(head)))
		return true;
	return OCCURRING.has(lemma) && agent.some(({ head }) => isEventObject(head));
}

function behind(
	{ obliques }: Arguments,
	prepositions: readonly string[],
): readonly Phrase[] {
	return obliques.filter(({ preposition }) =>
		prepositions.includes(preposition),
	);
}

/** "Spoke by telephone with B", where B was hung on the telephone. */
function accompanying(
	links: Links,
	{ head, preposition }: Oblique,
): readonly Phrase[] {
	if (!/^(?:by|in|on|at|over|via|during)$/.test(preposition)) return [];
	return links
		.children(head)
		.filter(
			(child) =>
				child.dep === "nmod" && links.child(child, "case")?.lower === "with",
		)
		.map((child) => phraseOf(links, child));
}
