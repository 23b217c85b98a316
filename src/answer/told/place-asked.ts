import { isStop } from "../../library/stop-words.js";
import { termsOf } from "../../library/terms.js";
import { leadOf } from "../nearness.js";
import { stemsOver } from "../overlap.js";
import type { Passage } from "../passages.js";
import type { Question } from "../question.js";

/** "Lose at Orme", "crash near the old mill": where it is asked to have been, behind everything else. */
const AT =
	/(?:^| )(?:at|near|outside|in|inside|off) (?:the |an? )?([\p{L}\p{N}'’ -]{3,40})$/iu;
const NAMED_AT =
	/ (?:at|near|outside|in|inside|off) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)[\s?.!]*$/u;
const TIME =
	/\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week|night|morning|evening|weekend|end|beginning|first|total|all|person|public|advance|future|past|last|time|\d{4})\b/i;

/** The stems of the place that a question for a date keeps to; none where it names none. */
export function placeAsked({ wanted, action }: Question): readonly string[] {
	if (wanted !== "date" || !action) return [];
	const place = AT.exec(action.rest)?.[1] ?? "";
	if (place === "" || TIME.test(place)) return [];
	return termsOf(place)
		.filter(({ word }) => !isStop(word))
		.map(({ stem }) => stem);
}

/** Whether a question asks who did or suffered something in a place by its name ("who was hurt in Ostrey"), of which nothing about a passage speaks. */
export function isOfAnotherPlace(
	{ wanted, action, text }: Question,
	passage: Passage,
): boolean {
	if (wanted !== "person" || !action) return false;
	const place = NAMED_AT.exec(text)?.[1] ?? "";
	const stems = termsOf(place).map(({ stem }) => stem);
	return !TIME.test(place) && !isAbout(passage, stems);
}

/** Whether a passage is told of a place: in its own sentence. */
export function isThere(
	{ its: { extraction, sentence, words } }: Passage,
	place: readonly string[],
): boolean {
	return place.every(
		(stem) =>
			words.set.has(stem) ||
			words.implied.has(stem) ||
			stemsOver(extraction.document, sentence).has(stem),
	);
}

/** Whether anything about a passage speaks of a place: the sentences beside it, its title, the article's first paragraph. */
export function isAbout(passage: Passage, place: readonly string[]): boolean {
	const { extraction, beside, around } = passage.its;
	const lead = leadOf(extraction.document);
	return (
		isThere(passage, place) ||
		place.some(
			(stem) =>
				lead.has(stem) || [...beside, ...around].some((set) => set.has(stem)),
		)
	);
}
