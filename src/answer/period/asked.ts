import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { type Question, readQuestion } from "../question.js";
import { placesIn } from "../scope.js";
import { besideEvent } from "./beside-event.js";
import { type Period, periodIn } from "./period.js";

/**
 * Reads a question with the stretch of time that it keeps to, counted from the newest article of the scope. Words for the time
 * that no article need have in the same words ("last week", "before June") are no part of what is looked for; of a question for somebody's
 * words none are, for it is the article that has a date.
 */
export function withPeriod(
	library: Library,
	scope: Scope,
	text: string,
): Question {
	const question = readQuestion(text);
	const dated = periodIn(text, newestIn(library, scope));
	const period = dated ?? besideEvent(library, scope, text);
	if (!period) return question;
	if (
		question.intent !== "quote" &&
		!period.relative &&
		// An event may be told with the same words, a day beside which something was is not.
		(period.side === "in" || dated === null)
	)
		return { ...question, period };
	if (question.intent === "quote" && isTopic(library, scope, text, period))
		return question;
	const rest = `${text.slice(0, period.words.start)} ${text.slice(period.words.end)}`;
	const without = readQuestion(rest.replace(/\s+/g, " ").trim());
	// "What happened last week" keeps its words, for it has no others.
	return without.intent === question.intent &&
		(without.terms.length > 0 || without.speaker !== null)
		? { ...without, period }
		: { ...question, period };
}

/** Words that what is spoken of stands behind. */
const OF = /\b(?:about|regarding|concerning|of)\s+(?:the\s+)?$/i;
const ON = /\bon\s+(?:the\s+)?$/i;

/** "Holm on the winter of 1978": a time that is spoken of, for no article is of it, and not the one at which somebody spoke. */
function isTopic(
	library: Library,
	scope: Scope,
	text: string,
	period: Period,
): boolean {
	const before = text.slice(0, period.words.start);
	const words = text.slice(period.words.start, period.words.end);
	if (OF.test(before)) return true;
	// "On Monday" is when, "on the winter of 1978" of what.
	if (!ON.test(before) && !/^on the /i.test(words)) return false;
	return !placesIn(library, scope).some((place) => {
		const published = library.heads[place]?.published;
		return published ? period.holds(published.slice(0, 10)) : false;
	});
}

/** The date of the newest article, null where none has one. */
export function newestIn(library: Library, scope: Scope): string | null {
	if (scope) return newestOf(library, scope);
	let newest = newestOfAll.get(library);
	if (newest === undefined) {
		newest = newestOf(library, scope);
		newestOfAll.set(library, newest);
	}
	return newest;
}

const newestOfAll = new WeakMap<Library, string | null>();

function newestOf(library: Library, scope: Scope): string | null {
	let newest: string | null = null;
	for (const place of placesIn(library, scope)) {
		const day = library.heads[place]?.published?.slice(0, 10) ?? null;
		if (day !== null && (newest === null || day > newest)) newest = day;
	}
	return newest;
}

/** Whether something told in an article lies in a period: by its own date, else by the article's. */
export function isWithin(
	period: Period,
	value: string | null,
	published: string | null,
): boolean {
	if (value !== null && /^\d{4}/.test(value)) return period.holds(value);
	return published !== null && period.holds(published.slice(0, 10));
}
