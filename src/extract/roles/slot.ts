import type { Document, Token } from "../../text/document.js";
import type { Arguments } from "./arguments.js";
import { antecedentOf } from "./clause.js";
import { type Links, linksOf } from "./links.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { canAct } from "./somebody.js";
import { subjectOf } from "./subject.js";

/**
 * The place at a verb that a question asks for, as the question words it: "Who was arrested?" asks for the subject of a
 * passive, "Who did someone give something to?" for what follows "to".
 */
export interface Slot {
	readonly place: "subject" | "object" | "oblique";
	/** Whether the question is passive. */
	readonly passive: boolean;
	/** The preposition that the question leaves stranded, or null. */
	readonly preposition: string | null;
	/** Whether the question names an object of its own ("Who was given something?"). */
	readonly object: boolean;
}

/**
 * What fills the slot, best first, whatever the voice of the sentence. Where the tree does not tell, the nearest noun
 * phrase that could. Empty where there is none.
 */
export function fill(
	document: Document,
	found: Arguments,
	slot: Slot,
): readonly Phrase[] {
	const links = linksOf(document);
	const told = fromTree(found, slot);
	const [first] = told;
	if (first && canAct(first.head)) return told;
	const others = [
		...elsewhere(links, found, slot),
		nearest(links, found, slot),
	].filter((token) => token !== null);
	const better = first
		? others.find((token) => token !== first.head && canAct(token))
		: (others.find(canAct) ?? others[0]);
	if (!better) return told;
	return [phraseOf(links, antecedentOf(links, better)), ...told];
}

/** Who stands about the verb besides: the subjects and objects of the clauses above it, nearest first. */
function elsewhere(
	links: Links,
	{ predicate }: Arguments,
	slot: Slot,
): readonly Token[] {
	if (slot.place !== "subject") return [];
	const found: Token[] = [];
	let at = links.head(predicate);
	for (let n = 0; at && n < 4; n++) {
		if (at.upos === "VERB") {
			const subject = subjectOf(links, at);
			const object = links.child(at, "obj");
			if (
				object &&
				at.index < predicate.index &&
				object.index < predicate.index
			)
				found.push(object);
			if (subject) found.push(subject.head);
		} else if (at.upos === "NOUN") {
			const owner = links.child(at, "nmod:poss");
			if (owner) found.push(owner);
		}
		at = links.head(at);
	}
	return found;
}

function fromTree(found: Arguments, slot: Slot): readonly Phrase[] {
	const behind = (...prepositions: string[]) =>
		found.obliques.filter((phrase) =>
			prepositions.includes(phrase.preposition),
		);
	if (slot.place === "subject" && !slot.passive) return found.agent;
	if (slot.place === "oblique") {
		const { preposition } = slot;
		if (preposition === "by" && slot.passive) return found.agent;
		const exact = preposition === null ? [] : behind(preposition);
		if (exact.length > 0) return exact;
		if (preposition === "to" || preposition === "for") return found.recipient;
		return [];
	}
	// The subject of a passive, or the object of an active.
	if (slot.object && found.recipient.length > 0) return found.recipient;
	if (found.patient.length > 0)
		return slot.object
			? [...found.recipient, ...behind("to"), ...found.patient]
			: found.patient;
	if (found.recipient.length > 0) return found.recipient;
	const others = behind("with", "to", "on", "at", "for", "of");
	if (others.length > 0) return others;
	return slot.place === "subject" ? found.agent : [];
}

/** How far from its verb a phrase is looked for that the tree did not hang on it. */
const FURTHEST = 25;

function nearest(
	links: Links,
	{ predicate, passive }: Arguments,
	slot: Slot,
): Token | null {
	const subject = slot.place === "subject" && !slot.passive;
	const preposition =
		slot.place === "oblique"
			? slot.preposition
			: subject && passive
				? "by"
				: null;
	if (preposition) {
		const behind = behindNext(links, predicate, preposition);
		if (behind || !subject) return behind;
	}
	if (subject) {
		if (passive && links.child(predicate, "aux:pass")) return null;
		return nearestBefore(links, predicate) ?? nearestAfter(links, predicate);
	}
	return passive
		? nearestBefore(links, predicate)
		: nearestAfter(links, predicate);
}

function isNominal(token: Token): boolean {
	return (
		token.upos === "NOUN" ||
		token.upos === "PROPN" ||
		(token.upos === "PRON" && token.dep !== "nmod:poss")
	);
}

/** The noun behind the next such preposition after the verb. */
function behindNext(
	links: Links,
	verb: Token,
	preposition: string,
): Token | null {
	for (let n = verb.index + 1; n <= verb.index + FURTHEST; n++) {
		const token = links.tokens[n];
		if (!token || token.sentence !== verb.sentence) return null;
		if (token.lower !== preposition) continue;
		const noun =
			token.dep === "case" ? links.head(token) : nearestAfter(links, token);
		if (noun && isNominal(noun)) return noun;
	}
	return null;
}

/** The noun phrase before the verb that stands behind no preposition. */
function nearestBefore(links: Links, verb: Token): Token | null {
	for (let n = verb.index - 1; n >= verb.index - FURTHEST; n--) {
		const token = links.tokens[n];
		if (!token || token.sentence !== verb.sentence) return null;
		if (isNominal(token) && isTop(token) && !links.child(token, "case"))
			return token;
	}
	return null;
}

function nearestAfter(links: Links, verb: Token): Token | null {
	for (let n = verb.index + 1; n <= verb.index + FURTHEST; n++) {
		const token = links.tokens[n];
		if (!token || token.sentence !== verb.sentence) return null;
		if (isNominal(token) && isTop(token)) return token;
	}
	return null;
}

/** Not a part of a longer name or compound, and no owner. */
function isTop(token: Token): boolean {
	return !/^(flat|compound|nmod:poss|nmod:desc|obl:tmod|obl:unmarked|det|fixed)$/.test(
		token.dep,
	);
}
