import type { Excerpt } from "../answer/answer.js";
import { tellDate } from "../answer/wording/dates.js";
import { dating } from "../answer/wording/telling.js";
import { english, type Voice } from "../language/voice.js";
import { fitInline } from "./escape.js";

/** Stands for a date while the words around it are escaped: a noncharacter, which no text may hold. */
const PLACE = "\ufdd0";

/**
 * Ten in the morning UTC is within one calendar day for readers from UTC-10 to UTC+13: a client shows a moment in its own
 * zone, where midnight would be the day before for half of the world.
 */
const HOUR = "T10:00:00Z";

/** A day as Discord shows it in the reader's own language (reference#message-formatting); null for what is known less, or more, than to the day. */
export function dayMark(value: string): string | null {
	if (!/^\d{4}-\d\d-\d\d$/.test(value)) return null;
	const seconds = Date.parse(value + HOUR) / 1_000;
	return Number.isNaN(seconds) ? null : `<t:${seconds}:D>`;
}

/** When an excerpt's event was, as Markdown: days as the reader's client writes them, all else in words. */
export function datingMarkdown(
	excerpt: Excerpt,
	most: number,
	voice: Voice = english,
): string | null {
	const mark = excerpt.when === null ? null : dayMark(excerpt.when);
	const words = dating(excerpt, voice, (value) =>
		mark ? PLACE : tellDate(value, voice),
	);
	return words && fitInline(words, most).replace(PLACE, mark ?? "");
}
