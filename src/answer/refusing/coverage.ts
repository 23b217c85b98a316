import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { tellDate } from "../dates.js";
import { placesIn } from "../scope.js";

/** How many articles were looked at and which dates they span: what is asked for may be older or newer. */
export function coverageOf(library: Library, scope: Scope): string {
	const places = placesIn(library, scope);
	const days = places
		.flatMap((place) => library.heads[place]?.published?.slice(0, 10) ?? [])
		.sort();
	const [first] = days;
	const last = days.at(-1);
	const span =
		first === undefined || last === undefined
			? "without a date"
			: first === last
				? `of ${tellDate(first)}`
				: `of ${tellDate(first)} to ${tellDate(last)}`;
	const n = places.length;
	return n === 1
		? `The briefing is one article, ${span}.`
		: `The briefing is ${n} articles, ${span}.`;
}
