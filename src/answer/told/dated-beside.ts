import { classesOf, isEventNoun } from "../../extract/events/classes.js";
import { When } from "../../extract/events/when.js";
import type { Extraction } from "../../extract/extraction.js";
import { linksOf } from "../../extract/roles/links.js";
import type { Time } from "../../extract/times/time.js";
import type { Sentence } from "../../text/document.js";
import { nearnessOf, type Sought } from "../action/happenings.js";
import type { Passage } from "../passages.js";
import { timesIn } from "../phrases/time-phrases.js";
import type { Question } from "../question.js";
import { dateOf } from "./date-of.js";

/** A match this good is the very action; a sentence with this much of the question's words need not have been read as it. */
const SURELY = 0.75;
const NEARLY_ALL = 0.9;
/** How near in meaning a word of the sentence beside it has to be to the question's verb. */
const SAME = 0.75;
/** Where that sentence may stand, by places from the one that tells of the action: behind it before in front of it. */
const PLACES = [1, -1, 2];

/**
 * What a passage that tells of the action without a date has beside it, where the text tells of the same again with one: "They
 * met at a hotel. The meeting took place on Friday." The passage is the same but for the sentence that is shown and its date;
 * null where there is none.
 */
export function datedBeside(
	{ wanted }: Question,
	sought: Sought | null,
	passage: Passage | undefined,
): Passage | null {
	const match = passage?.match;
	if (wanted !== "date" || !sought || !passage || !match) return null;
	if (dateOf(passage) !== null || !match.actual || match.act < SAME)
		return null;
	if (match.score < SURELY && passage.own < NEARLY_ALL) return null;
	const { extraction, sentence } = passage.its;
	const { sentences } = extraction.document;
	for (const by of PLACES) {
		const beside = sentences[sentence.index + by];
		if (
			!beside ||
			Math.abs(beside.paragraph - sentence.paragraph) > (by < 0 ? 1 : 0)
		)
			continue;
		const time = timeOf(extraction, beside, sought);
		if (!time) continue;
		const { start, end } = time;
		return {
			...passage,
			sentence: beside,
			answers: [],
			match: { ...match, time },
			phrase: { start, end, time, fit: 1, suits: true, bound: false },
		};
	}
	return null;
}

/** The date of a noun for what is sought that was told before: "the meeting took place on Friday", "they held talks on Friday". */
function timeOf(
	extraction: Extraction,
	sentence: Sentence,
	sought: Sought,
): Time | null {
	const { document } = extraction;
	const times = timesIn(extraction, sentence);
	if (times.length === 0) return null;
	const when = new When(document, times, linksOf(document), sentence.from);
	for (let n = sentence.from; n < sentence.to; n++) {
		const noun = document.tokens[n];
		if (noun?.upos !== "NOUN" || !isEventNoun(noun.lemma)) continue;
		const classes = classesOf(noun.lemma, "NOUN");
		if (nearnessOf(sought, noun.lemma, classes) < SAME) continue;
		const time = when.ofNoun(noun);
		if (time && /^\d{4}-/.test(time.value)) return time;
	}
	return null;
}
