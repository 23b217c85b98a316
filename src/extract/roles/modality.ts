import type { Token } from "../../text/document.js";
import { isSubject } from "./clause.js";
import { INTENDING, TRYING } from "./frames.js";
import type { Links } from "./links.js";
import { isDoubtful, isJudged, isOpen } from "./openness.js";
import { isOutcome, nearestVerb } from "./outcome.js";
import { shellNounOf } from "./shell-noun.js";
import {
	DOUBTFUL,
	PURSUING,
	REQUITAL,
	SEEKING,
	SUSPICION,
} from "./signatures.js";

/** Whether a verb tells of what is, of what is to come, or of what may be. */
export type Modality = "actual" | "planned" | "possible";

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

/** Whether the clause holds it as done, as intended or to come, or as possible only. */
export function modalityOf(links: Links, verb: Token, depth = 0): Modality {
	const here = modalityHere(links, verb);
	if (here) return here;
	const governor = links.head(verb);
	if (!governor || depth > 3) return "actual";
	const above = (token: Token) => modalityOf(links, token, depth + 1);
	const shell = shellNounOf(links, verb);
	if (shell && isDoubtful(links, shell)) return "possible";
	if (verb.dep === "ccomp" && isOpen(links, verb, governor)) return "possible";
	if (isJudged(links, verb, governor)) return "possible";
	if (isTimedBy(links, verb, governor)) return above(governor);
	const marked = isMarked(links, verb, governor);
	if (marked && isOutcome(links, verb, governor))
		return above(nearestVerb(links, governor));
	if (
		verb.dep === "xcomp" ||
		verb.dep === "acl" ||
		(verb.dep === "ccomp" && marked)
	) {
		if (INTENDING.has(governor.lemma) || isGoingTo(links, verb, governor))
			return "planned";
		if (isObliged(governor)) return "possible";
		if (governor.lemma === "able" && hasPastCopula(links, governor))
			return above(governor);
		if (TRYING.has(governor.lemma) || SUSPICION.has(governor.lemma))
			return "possible";
		if (
			verb.dep === "xcomp" &&
			(governor.upos === "VERB" || governor.upos === "AUX")
		)
			return above(governor);
		// "The risk of losing it."
		if (verb.dep === "acl" && links.child(verb, "mark")?.lower === "of")
			if (DOUBTFUL.has(governor.lemma)) return "possible";
		return marked && verb.dep === "acl" ? "planned" : "actual";
	}
	if (verb.dep === "advcl" && marked) return "planned";
	if (verb.dep === "advcl" && verb.xpos === "VBG") {
		// "Accused of killing him", "capable of killing him".
		if (SUSPICION.has(governor.lemma)) return "possible";
		if (governor.upos === "ADJ" && TRYING.has(governor.lemma))
			return "possible";
		if (isPursued(links, verb, governor)) return "planned";
	}
	if (
		verb.dep === "conj" &&
		!hasSubject(links, verb) &&
		!links.child(verb, "aux") &&
		// "Could not enter and spent a night": what is no base form shares no "could".
		!(governor.xpos === "VB" && verb.lower !== verb.lemma)
	)
		return above(governor);
	return "actual";
}

/** By the words of its own clause; null where they leave it to what the clause hangs on. */
function modalityHere(links: Links, verb: Token): Modality | null {
	for (const child of links.children(verb)) {
		const before = links.tokens[child.index - 1];
		if (child.dep === "aux" || child.dep === "aux:pass") {
			if (FUTURE.has(child.lower)) return "planned";
			if (POSSIBLE.has(child.lower)) return "possible";
		}
		if (child.dep === "mark" && CONDITIONS.has(child.lower)) return "possible";
		// "Looks as though they panicked."
		if (child.lower === "though" && before?.lower === "as") return "possible";
		if (child.dep === "advmod" && HEDGES.has(child.lower)) return "possible";
		if (child.dep === "mark" && child.lower === "to" && before) {
			// "Is to meet her", "was to have met her", but "was to become".
			if (before.lemma === "be" || links.child(verb, "cop"))
				return /^(?:become|prove)$/.test(verb.lemma) ? "actual" : "planned";
			if (CONDITIONS.has(before.lower)) return "possible";
			if (INTENDING.has(before.lemma) && before.index !== verb.head)
				return "planned";
		}
	}
	return isQuestion(links, verb) ? "possible" : null;
}

/** "Did he call her?", with its helper before its subject; what "who called her?" asks after has happened. */
function isQuestion(links: Links, verb: Token): boolean {
	if (verb.dep !== "root") return false;
	const children = links.children(verb);
	if (children.at(-1)?.text !== "?") return false;
	const subject = children.find(({ dep }) => isSubject(dep));
	const helper = children.find(({ dep }) => /^(?:aux|cop)/.test(dep));
	return (
		subject !== undefined &&
		helper !== undefined &&
		helper.index < subject.index &&
		!children.some(({ xpos, index }) => /^W/.test(xpos) && index < helper.index)
	);
}

/** An infinitive, or what something is for; but "was fined for speeding" tells what was done. */
function isMarked(links: Links, verb: Token, governor: Token): boolean {
	return links
		.children(verb)
		.some(
			({ dep, lower }) =>
				dep === "mark" &&
				(lower === "to" ||
					(lower === "for" &&
						(verb.xpos !== "VBG" ||
							(verb.dep === "acl" && !REQUITAL.has(governor.lemma))))),
		);
}

/** "Is going to hear it." */
function isGoingTo(links: Links, verb: Token, governor: Token): boolean {
	return (
		governor.lower === "going" &&
		verb.dep === "xcomp" &&
		links.tokens[governor.index + 1]?.lower === "to"
	);
}

/** "Have to pay", but "had to pay": they did. */
function isObliged({ lower }: Token): boolean {
	return lower === "have" || lower === "has";
}

/** "Aimed at boosting it", "called for lifting it", "set his sights on buying it". */
function isPursued(links: Links, verb: Token, governor: Token): boolean {
	const preposition = links.child(verb, "mark", "case");
	if (preposition?.lower === "for") return SEEKING.has(governor.lemma);
	if (!preposition || !/^(?:at|on|about|to)$/.test(preposition.lower))
		return false;
	return (
		PURSUING.has(governor.lemma) ||
		links.tokens[preposition.index - 1]?.lower === "sights"
	);
}

/** "Would be returned once she pays", "would leave after she had paid": as open as what it is timed by; "will meet him after she resigned". */
function isTimedBy(links: Links, verb: Token, governor: Token): boolean {
	if (verb.dep !== "advcl" && verb.dep !== "conj") return false;
	const timed = links
		.children(verb)
		.some(
			({ dep, lower }) =>
				dep === "mark" && /^(?:after|once|until|till|when|before)$/.test(lower),
		);
	if (!timed) return false;
	const helper = links.child(verb, "aux", "aux:pass");
	if (helper?.lower === "had")
		return links.child(governor, "aux")?.lower === "would";
	return /^VB[PZ]$/.test(helper?.xpos ?? verb.xpos);
}

/** "Was able to escape": he did. */
function hasPastCopula(links: Links, predicate: Token): boolean {
	return /^(?:was|were)$/.test(links.child(predicate, "cop")?.lower ?? "");
}

function hasSubject(links: Links, verb: Token): boolean {
	return links.children(verb).some(({ dep }) => isSubject(dep));
}
