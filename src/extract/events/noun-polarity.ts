import type { Token } from "../../text/document.js";
import type { Links } from "../roles/links.js";
import { modalityOf } from "../roles/modality.js";
import { isNegated } from "../roles/negation.js";
import { SEEKING } from "../roles/signatures.js";
import { polarityOf } from "./draft.js";
import type { Polarity } from "./event.js";
import { LIGHT_VERBS, OCCURRING, PROSPECTS } from "./lexicon/light-verbs.js";
import {
	HYPOTHETICAL,
	PENDING,
	PROSPECTIVE,
	UNDOING,
	UNDOING_PHRASAL,
	UNDONE,
} from "./lexicon/outcomes.js";

/**
 * How the text holds what a noun names: by what is done to it ("cancelled", "ruled out", "planned"), by the words that
 * describe it, else as its clause is told. `clause` is the verb it is the occasion of, or null.
 */
export function polarityOfNoun(
	links: Links,
	noun: Token,
	clause: Token | null,
): Polarity {
	if (links.child(noun, "det")?.lower === "no") return "negated";
	const verb = governorOf(links, noun);
	const governed = verb ? byGovernors(links, verb, noun) : null;
	if (governed && governed !== "happened") return governed;
	const described = byPredicate(links, noun) ?? byDescription(links, noun);
	// "The planned meeting took place."
	if (described && !(governed === "happened" && occurs(verb))) return described;
	const prospect = prospectOf(links, noun) ?? soughtAs(links, noun);
	if (prospect) return prospect;
	return clause ? told(links, clause) : "happened";
}

function told(links: Links, verb: Token): Polarity {
	return polarityOf(isNegated(links, verb), modalityOf(links, verb));
}

function occurs(verb: Token | null): boolean {
	return verb !== null && OCCURRING.has(verb.lemma);
}

/** The verb whose object or subject the noun is, over "plans for" and the like no further. */
function governorOf(links: Links, noun: Token): Token | null {
	const verb = links.head(noun);
	return verb?.upos === "VERB" && /^(?:obj|nsubj|nsubj:pass)$/.test(noun.dep)
		? verb
		: null;
}

/** "Planned for Monday was cancelled": of the verbs side by side the one that takes back the most. */
function byGovernors(links: Links, verb: Token, noun: Token): Polarity | null {
	const found = [verb, ...links.children(verb).filter(isSideBySide)].map(
		(each) => byGovernor(links, each, noun),
	);
	return (
		found.find((polarity) => polarity === "negated") ??
		found.find((polarity) => polarity && polarity !== "happened") ??
		found[0] ??
		null
	);
}

function isSideBySide({ dep, upos }: Token): boolean {
	return dep === "conj" && upos === "VERB";
}

/** Null where the verb says nothing of whether it happened. */
function byGovernor(links: Links, verb: Token, noun: Token): Polarity | null {
	const phrasal = `${verb.lemma} ${links.tokens[verb.index + 1]?.lower}`;
	// A meeting plans nothing: what has no object of its own was done to it.
	const done = noun.dep !== "nsubj" || !links.child(verb, "obj");
	const negated = isNegated(links, verb);
	if (done && (UNDOING.has(verb.lemma) || UNDOING_PHRASAL.has(phrasal)))
		return negated || modalityOf(links, verb) !== "actual"
			? "planned"
			: "negated";
	if (done && PENDING.has(verb.lemma)) return negated ? "negated" : "planned";
	const active = noun.dep === "nsubj";
	if (active ? OCCURRING.has(verb.lemma) : LIGHT_VERBS.has(verb.lemma))
		return told(links, verb);
	return null;
}

/** "A summit was possible." */
function byPredicate(links: Links, noun: Token): Polarity | null {
	const predicate = noun.dep === "nsubj" ? links.head(noun) : null;
	if (!predicate || !links.child(predicate, "cop")) return null;
	if (PROSPECTIVE.has(predicate.lower)) return "planned";
	if (UNDONE.has(predicate.lower)) return "negated";
	return HYPOTHETICAL.has(predicate.lower) || predicate.lower === "unlikely"
		? "possible"
		: null;
}

/** "The planned meeting", "talks scheduled for May", "a cancelled visit". */
function byDescription(links: Links, noun: Token): Polarity | null {
	for (const child of links.children(noun)) {
		if (child.dep === "amod") {
			if (UNDONE.has(child.lower)) return "negated";
			if (PROSPECTIVE.has(child.lower)) return "planned";
			if (HYPOTHETICAL.has(child.lower)) return "possible";
		}
		if (!/^acl(?::relcl)?$/.test(child.dep) || child.upos !== "VERB") continue;
		if (UNDOING.has(child.lemma)) return "negated";
		if (PENDING.has(child.lemma) && !links.child(child, "obj"))
			return "planned";
	}
	return null;
}

/** "Plans" for a meeting; "no need" for an in-person meeting: the word before the preposition, marks aside, whatever the tree made of it. */
function prospectOf(links: Links, noun: Token): Polarity | null {
	for (let n = noun.index - 1; n > noun.index - 7; n--) {
		const token = links.tokens[n];
		if (!token || token.upos === "VERB" || token.text === ",") break;
		if (token.lower !== "for" && token.lower !== "of") continue;
		let before = links.tokens[n - 1];
		if (before?.upos === "PUNCT") before = links.tokens[n - 2];
		if (!before || !PROSPECTS.has(before.lemma)) return null;
		const denied = links.tokens[before.index - 1]?.lower === "no";
		return denied ? "negated" : "possible";
	}
	return null;
}

/** "Called for talks", "did not push for her expulsion": what is asked for has not happened. */
function soughtAs(links: Links, noun: Token): Polarity | null {
	if (noun.dep !== "obl" || links.child(noun, "case")?.lower !== "for")
		return null;
	const verb = links.head(noun);
	return verb && SEEKING.has(verb.lemma) ? "planned" : null;
}
