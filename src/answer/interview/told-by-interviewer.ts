import { REPLIED } from "../../extract/quotes/interview.js";
import { contains, type Span } from "../../text/span.js";
import { stemsOver } from "../overlap.js";
import type { Passage } from "../passages.js";
import type { Question } from "../question.js";
import type { Case } from "../ranking/case.js";
import type { Resemblance } from "./resemblance.js";

/** Whether an interviewer's sentence tells what is asked for: a fact before the question, and not what is asked itself. */
export function tellsItself(
	{ wanted, by, text }: Question,
	{ sentence, its, match, phrase }: Passage,
	{ alike }: Resemblance,
): boolean {
	const { body } = its.extraction.document.article;
	if (/\?\W*$/.test(body.slice(sentence.start, sentence.end))) return false;
	const acts = match !== null && match.score >= 0.5;
	switch (wanted) {
		case "person":
			return acts && match.asked.length > 0;
		case "date":
			return acts ? match.time !== null : phrase !== null && !alike;
		case "number":
		case "duration":
			return phrase !== null && (phrase.suits || acts) && !alike;
		case "place":
			return phrase?.suits === true && !alike;
		case "reason":
			return phrase?.suits === true;
		default:
			if (by === "yes or no") return !alike;
			// "Keel told us that you are “…”": what is asked for may be those words.
			if (quotesOthers(its, sentence)) return !/^how\b/i.test(text);
			return acts && match.asked.length > 0 && /^(?:what|which)\b/i.test(text);
	}
}

/** Whether an interviewer's sentence quotes somebody whom the question names. */
function quotesOthers({ extraction, inquiry }: Case, sentence: Span): boolean {
	return extraction.quotes.some(
		({ source, by, start, end }) =>
			source !== null &&
			by !== REPLIED &&
			contains(sentence, { start, end }) &&
			[...stemsOver(extraction.document, source)].some((stem) =>
				inquiry.asked.has(stem),
			),
	);
}
