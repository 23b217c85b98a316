import { INTENDING } from "../../extract/roles/frames.js";
import { type Links, linksOf } from "../../extract/roles/links.js";
import { modalityOf } from "../../extract/roles/modality.js";
import { isNegated } from "../../extract/roles/negation.js";
import { stemOf } from "../../library/terms.js";
import type { Token } from "../../text/document.js";
import { PAST_ENDINGS } from "../question/tense.js";
import type { Asked } from "./rules.js";
import { asksOfPast } from "./unfounded.js";

/** Verbs of telling something: who "did not explain" has left it untold. */
const TELLING =
	/^(?:say|explain|comment|disclose|reveal|specify|elaborate|know|name|identify|tell|give|provide|publish|clear|release|confirm|announce)$/;
/** What a question looks for where it asks for the very silence. */
const ASKS_NO = /\b(?:not|never|no|refuse[ds]?|decline[ds]?)\b|n['’]t\b/i;
const UNKNOWN =
	/\b(?:no comment|not (?:yet )?(?:known|clear|public|disclosed|revealed|released|published)|un(?:known|clear)|declined to|refused to|would not (?:say|comment)|was not available|remains? a mystery)\b/i;

/**
 * Whether a sentence says that what is asked for was left untold ("did not explain his vote", "made no comment"): of a question
 * for words, a reason, a number or a date that is no answer.
 */
export function isLeftUntold({ question, passage: { its } }: Asked): boolean {
	const { extraction, sentence } = its;
	if (ASKS_NO.test(question.text) || question.by === "yes or no") return false;
	if (question.wanted === "thing" || question.wanted === "person") return false;
	const { document } = extraction;
	const text = document.article.body.slice(sentence.start, sentence.end);
	if (question.wanted === "reason" && UNKNOWN.test(text)) return true;
	const links = linksOf(document);
	return document.tokens.slice(sentence.from, sentence.to).some(
		(token) =>
			token.upos === "VERB" &&
			// "Without saying goodbye" leaves nothing untold.
			token.xpos !== "VBG" &&
			TELLING.test(token.lemma) &&
			isNegated(links, token) &&
			// "He did not say why. The bridge closed in May": what stands outside of it may answer.
			holdsAnswer(its.phrase, token, sentence.end),
	);
}

/** Whether the phrase that would answer stands behind the verb, or there is none. */
function holdsAnswer(
	phrase: Asked["passage"]["phrase"],
	verb: Token,
	end: number,
): boolean {
	return (
		phrase === null ||
		!phrase.suits ||
		(phrase.start > verb.start && phrase.end <= end)
	);
}

/** A question for what has happened. */
const PAST = new RegExp(
	`\\b(?:did|was|were|has|had|have)\\b|^(?:who|what|which(?: \\p{L}+){1,2}) \\p{L}+(?:${PAST_ENDINGS})\\b`,
	"iu",
);
/** One for what is planned or possible, whatever its tense. */
const AHEAD =
	/\b(?:will|would|can|could|may|might|should|shall|going to|plan(?:s|ned)?|expect(?:s|ed|ation)?|want(?:s|ed)?|due|supposed|meant|hope[sd]?|intend(?:s|ed)?|promise[sd]?|propose[sd]?|offer(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed)?|threaten(?:s|ed)?|vow(?:s|ed)?|seek|sought|urge[sd]?|call(?:s|ed)? for|suggest(?:s|ed)?|schedule[sd]?|fear(?:s|ed)?|accuse[sd]?|likely|possible|next|upcoming|call(?:s|ed)? on|said|say|says|tell|told|think|thought|believe[sd]?|warn(?:s|ed)?|predict(?:s|ed)?|forecast|face[sd]?|if|order(?:s|ed)?|request(?:s|ed)?|agree[sd]?|decide[sd]?)\b|\bto \p{L}+/iu;

/** Whether a question asks for what has happened, and a sentence tells of what is to come, wanted or possible alone. */
export function isUnrealised({ question, passage }: Asked): boolean {
	if (question.by === "yes or no") return false;
	const { its, match } = passage;
	if (match && asksOfPast(question)) return !match.actual && !match.negated;
	if (!PAST.test(question.text) || AHEAD.test(question.text)) return false;
	const { tokens } = its.extraction.document;
	const links = linksOf(its.extraction.document);
	if (match) return !match.actual && !match.negated;
	const asked = new Set(question.action?.bases.map((base) => stemOf(base)));
	const verbs = its.alignment.token.flatMap((at, n) => {
		const token = tokens[at];
		const isAsked = its.inquiry.words[n]?.forms.some((f) => asked.has(f));
		const isThere = its.alignment.strength[n] === 1;
		return isAsked && isThere && token?.upos === "VERB" ? [token] : [];
	});
	if (verbs.length > 0) return verbs.every((verb) => isAhead(links, verb));
	// "The union expects 6,000 people", where those who came are asked for.
	const [first] = passage.answers;
	const head = first && tokens[first.phrase.head];
	const governor = head && links.head(head);
	return (
		/^(?:number|duration)$/.test(question.wanted) &&
		head?.dep === "obj" &&
		governor?.upos === "VERB" &&
		(INTENDING.has(governor.lemma) || governor.lemma === "face")
	);
}

function isAhead(links: Links, verb: Token): boolean {
	return modalityOf(links, verb) === "planned" || INTENDING.has(verb.lemma);
}
