import type { Passage } from "../passages.js";
import { isAfter } from "../phrases/datable.js";
import { parsed } from "../question/parsed.js";
import { asksAhead } from "../question/tense.js";
import type { Question } from "../question.js";
import { dateOf } from "../told/date-of.js";
import { isDatedElsewhere } from "./elsewhere.js";

/** A name that stands there, or whom a word there stands for. */
const SAID = 0.5;
/** So much of the question its names have to be: "when does he leave" of nobody else. */
const MOSTLY = 0.4;

/**
 * Whether what is to come is asked for, and a passage dates what is ahead, in the clause with all whom or what the question
 * names, which are most of it.
 */
export function isAheadAsAsked(
	{ text, wanted }: Question,
	passage: Passage,
): boolean {
	const { inquiry, alignment, extraction } = passage.its;
	const time = dateOf(passage);
	const { published } = extraction.document.article;
	if (wanted !== "date" || !asksAhead(text) || !time) return false;
	if (!isAfter(time.value, published) || isDatedElsewhere(passage))
		return false;
	let named = 0;
	const { tokens } = parsed(text);
	for (const [n, { weight, token }] of inquiry.words.entries()) {
		if (!/^\p{Lu}/u.test(tokens[token]?.text ?? "")) continue;
		if ((alignment.strength[n] ?? 0) < SAID) return false;
		named += weight;
	}
	return named >= MOSTLY * inquiry.total;
}
