import type { Library } from "../../library/library.js";
import type { Citation, Excerpt } from "../answer.js";
import { wordsOf } from "./words.js";

/** How much of an article's opening tells what it is about, in UTF-16 units. */
const OPENING = 600;
/** Names that two articles on one story share at least. */
const SHARED = 2;

const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?$/;

const named = new WeakMap<Citation["article"], ReadonlySet<string>>();

function namesOf({ citation: { article } }: Excerpt): ReadonlySet<string> {
	let names = named.get(article);
	if (!names) {
		const opening = `${article.title ?? ""}. ${article.body.slice(0, OPENING)}`;
		names = new Set(
			wordsOf(opening)
				.names.map((name) => name.replace(/'s$/, ""))
				.filter((name) => !CALENDAR.test(name)),
		);
		named.set(article, names);
	}
	return names;
}

/** Whether the articles of two excerpts tell of one story: they open with names in common, and came out within so many days. */
export function areOneStory(a: Excerpt, b: Excerpt, days: number): boolean {
	const apart = daysBetween(a, b);
	if (apart === null || apart > days) return false;
	const others = namesOf(b);
	let shared = 0;
	for (const name of namesOf(a)) if (others.has(name)) shared++;
	return shared >= SHARED;
}

/** Days between two publications; null where either is not told. */
export function daysBetween(a: Excerpt, b: Excerpt): number | null {
	const [x, y] = [a, b].map(({ citation: { article } }) =>
		Date.parse(article.published?.slice(0, 10) ?? ""),
	);
	const apart = Math.abs((x ?? Number.NaN) - (y ?? Number.NaN)) / 86_400_000;
	return Number.isFinite(apart) ? apart : null;
}

/** The entry of an excerpt's article. */
export const extractionOf = (
	{ entries, places }: Library,
	{ citation }: Excerpt,
) => entries[places.get(citation.article.id) ?? -1];
