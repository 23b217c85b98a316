import { isEventNoun } from "../../extract/events/classes.js";
import { likeness } from "../../library/meanings.js";
import { stemOf } from "../../library/terms.js";
import type { Passage } from "../passages.js";
import { contentOf } from "../question/content-words.js";
import type { Question } from "../question.js";
import { dateOf } from "./date-of.js";
import { isPastOf } from "./event-asked.js";

/** How much of the words of the likeliest sentence one has to have that has the action and nobody to know it by. */
const ALIKE = 0.6;
/** Log odds by which a sentence that only may tell of the action is too far behind the likeliest. */
const FAR = 4;

/**
 * Puts passages that tell a date first; where the question asks for the last or first of several, those that tell of
 * the action by date. The order of the others stays.
 */
export function byDate(
	passages: readonly Passage[],
	question: Question,
): readonly Passage[] {
	const { superlative } = question;
	const [best] = passages;
	if (!best) return passages;
	const dated = passages.filter((p) => dateOf(p) !== null);
	if (dated.length === 0) return passages;
	const ahead = dated.some((p) => !isPastOf(question, p));
	const names = namesAParty(question);
	const least = Math.max(0.5, (best.match?.score ?? 0) * 0.75);
	const told = dated.filter(
		(p) =>
			p.match?.time &&
			p.match.score >= least &&
			// A meeting with somebody else fits the action no better than by its verb.
			p.score >= best.score - FAR &&
			// Nor does a decision on something else, where who decided is told by "they".
			(names || p.own >= best.own * ALIKE) &&
			// Another man's sentence of last month is none that will be passed.
			!(ahead && isPastOf(question, p)),
	);
	if (told.length === 0)
		return (dated[0]?.score ?? 0) >= best.score - 4
			? thisOneFirst(dated, question)
			: passages;
	// Where the text dates the action itself, other dates beside it only mislead.
	const others = dated.filter((p) => !told.includes(p) && !p.match);
	if (superlative === null) return thisOneFirst([...told, ...others], question);
	const sign = superlative === "first" ? 1 : -1;
	const ordered = told
		.filter((p) => /^\d{4}/.test(dateOf(p)?.value ?? ""))
		.toSorted((a, b) => {
			const [x, y] = [dateOf(a)?.value ?? "", dateOf(b)?.value ?? ""];
			return x === y ? 0 : x < y ? -sign : sign;
		});
	const [latest] = ordered;
	if (superlative === "previous" && latest) {
		const earlier = ordered.filter(
			(p) => dateOf(p)?.value !== dateOf(latest)?.value,
		);
		if (earlier.length > 0) return earlier;
	}
	// Each date once, then what tells the same date again.
	const once = ordered.filter(
		(p, n) =>
			ordered.findIndex((o) => dateOf(o)?.value === dateOf(p)?.value) === n,
	);
	const chosen = [...once, ...ordered.filter((p) => !once.includes(p))];
	return chosen.length > 0 ? chosen : told;
}

/** "Their last call", "the previous strike": one before that which the text is about. */
const ONE_BEFORE = /\b(?:last|previous|earlier|prior|preceding) (\p{L}+)/giu;
/** Log odds by which that which the text is about may be behind. */
const NEAR = 4;

/** Whether a sentence dates one before that which a question asks for, by the noun that both have. */
function isOneBefore({ its }: Passage): boolean {
	const { extraction, sentence, inquiry } = its;
	const { body } = extraction.document.article;
	const told = body.slice(sentence.start, sentence.end);
	return [...told.matchAll(ONE_BEFORE)].some(([, noun = ""]) => {
		if (!isEventNoun(noun.toLowerCase())) return false;
		const stem = stemOf(noun.toLowerCase());
		return inquiry.words.some(({ forms: [form = ""] }) =>
			form === stem ? true : likeness(form, stem) >= SAME,
		);
	});
}

/** Where nothing asks for an earlier one, a sentence that dates an earlier one goes behind those nearly as likely that do not. */
function thisOneFirst(
	passages: readonly Passage[],
	{ text }: Question,
): readonly Passage[] {
	const [first] = passages;
	if (!first || EARLIER.test(text) || !isOneBefore(first)) return passages;
	const others = passages.filter(
		(p) =>
			p.entry === first.entry &&
			p.score >= first.score - NEAR &&
			p.own >= first.own * ALIKE &&
			!isOneBefore(p),
	);
	return [...new Set([...others, ...passages])];
}

/** What asks for an earlier one. */
const EARLIER =
	/\b(?:before|last|previous(?:ly)?|earlier|prior|had|ago|since)\b/i;
/** How near in meaning another noun for the same has to be. */
const SAME = 0.5;

/** Whether the question tells who did it, or to whom or what, by more than a pronoun. */
const namesAParty = ({ action }: Question): boolean =>
	action !== null && contentOf(`${action.agent} ${action.patient}`).length > 0;
