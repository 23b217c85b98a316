import type { Token } from "../../text/document.js";
import { isSubject } from "./clause.js";
import { DENYING, INTENDING, NEGATIVE_IMPLICATION, TRYING } from "./frames.js";
import type { Links } from "./links.js";

export type Modality = "actual" | "planned" | "possible";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "nor", "neither"]);
const FUTURE = new Set(["will", "shall", "'ll", "’ll", "would", "wo", "'d"]);
const POSSIBLE = new Set([
	"may",
	"might",
	"could",
	"can",
	"should",
	"must",
	"ca",
]);
const CONDITIONS = new Set(["if", "whether", "unless", "lest"]);
const HEDGES = new Set([
	"allegedly",
	"reportedly",
	"possibly",
	"perhaps",
	"probably",
	"maybe",
	"likely",
]);

/** Whether the clause says that it did not happen ("did not meet", "failed to meet", "nobody met"). */
export function isNegated(links: Links, verb: Token, depth = 0): boolean {
	for (const child of links.children(verb)) {
		if (NEGATIONS.has(child.lower)) return true;
		// "Has yet to meet her."
		if (child.dep === "mark" && child.lower === "to")
			if (links.tokens[child.index - 1]?.lower === "yet") return true;
		if (
			child.dep === "nsubj" ||
			child.dep === "nsubj:pass" ||
			child.dep === "obj"
		) {
			if (/^(nobody|none|nothing|no-one)$/.test(child.lower)) return true;
			const det = links.child(child, "det");
			if (det && (det.lower === "no" || det.lower === "neither")) return true;
		}
		if (isInsteadOf(links, child)) return true;
	}
	const governor = links.head(verb);
	if (!governor || depth > 3) return false;
	// "Stopped short of blaming her".
	if (verb.xpos === "VBG" && links.child(verb, "mark")?.lower === "of")
		if (governor.lower === "short") return true;
	const clause = verb.dep === "ccomp" || verb.dep === "advcl";
	if (clause && (DENYING.has(governor.lemma) || rulesOut(links, governor)))
		return (
			(verb.dep === "ccomp" || verb.xpos === "VBG") &&
			!isNegated(links, governor, depth + 1)
		);
	if (verb.dep === "xcomp") {
		const implied =
			NEGATIVE_IMPLICATION.has(governor.lemma) || rulesOut(links, governor);
		return implied !== isNegated(links, governor, depth + 1);
	}
	// "did not meet or call": the negation stands before both.
	return (
		verb.dep === "conj" &&
		!hasSubject(links, verb) &&
		!links.child(verb, "aux", "aux:pass") &&
		links.child(verb, "cc")?.lower === "or" &&
		isNegated(links, governor, depth + 1)
	);
}

/** "Without meeting her", "instead of meeting her", "rather than meet her". */
function isInsteadOf(links: Links, word: Token): boolean {
	if (word.dep !== "mark" && word.dep !== "case") return false;
	const before = links.tokens[word.index - 1]?.lower;
	return (
		/^(?:without|instead)$/.test(word.lower) ||
		(word.lower === "of" && before === "instead") ||
		(word.lower === "than" && before === "rather")
	);
}

/** "Ruled out meeting her." */
function rulesOut(links: Links, verb: Token): boolean {
	return verb.lemma === "rule" && links.tokens[verb.index + 1]?.lower === "out";
}

/** Whether the clause holds it as done, as intended or to come, or as possible only. */
export function modalityOf(links: Links, verb: Token, depth = 0): Modality {
	let marked = false;
	for (const child of links.children(verb)) {
		if (child.dep === "aux" || child.dep === "aux:pass") {
			if (FUTURE.has(child.lower)) return "planned";
			if (POSSIBLE.has(child.lower)) return "possible";
		}
		if (child.dep === "mark" && CONDITIONS.has(child.lower)) return "possible";
		if (child.dep === "advmod" && HEDGES.has(child.lower)) return "possible";
		if (child.dep === "mark" && child.lower === "to") {
			marked = true;
			// "Is to meet her."
			if (links.child(verb, "cop")) return "planned";
			const before = links.tokens[child.index - 1];
			if (before && CONDITIONS.has(before.lower)) return "possible";
			if (before && INTENDING.has(before.lemma) && before.index !== verb.head)
				return "planned";
		}
		if (child.dep === "mark" && child.lower === "for") marked = true;
	}
	const governor = links.head(verb);
	if (!governor || depth > 3) return "actual";
	if (
		verb.dep === "xcomp" ||
		verb.dep === "acl" ||
		(verb.dep === "ccomp" && marked)
	) {
		if (INTENDING.has(governor.lemma)) return "planned";
		if (TRYING.has(governor.lemma) || isSuspicion(governor)) return "possible";
		if (
			verb.dep === "xcomp" &&
			(governor.upos === "VERB" || governor.upos === "AUX")
		)
			return modalityOf(links, governor, depth + 1);
		return marked && verb.dep === "acl" ? "planned" : "actual";
	}
	if (verb.dep === "advcl" && marked) return "planned";
	// "Accused of killing him", "appears to have killed him".
	if (verb.dep === "advcl" && verb.xpos === "VBG" && isSuspicion(governor))
		return "possible";
	if (
		verb.dep === "conj" &&
		!hasSubject(links, verb) &&
		!links.child(verb, "aux")
	)
		return modalityOf(links, governor, depth + 1);
	return "actual";
}

/** Verbs and nouns of what is only thought to have been done. */
const SUSPICION = new Set(
	"accuse suspect charge suspicion accusation allegation allege appear seem believe rumor rumour".split(
		" ",
	),
);

function isSuspicion({ lemma }: Token): boolean {
	return SUSPICION.has(lemma);
}

function hasSubject(links: Links, verb: Token): boolean {
	return links.children(verb).some(({ dep }) => isSubject(dep));
}
