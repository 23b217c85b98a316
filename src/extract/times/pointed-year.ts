import { first, map, opt, seq } from "./combinators.js";
import type { Point } from "./context.js";
import { word } from "./parser.js";
import { fromPublished, fromReference } from "./pointing.js";

/** "this year", "of last year", "of that year": the year that a feast or a season stands in. */
export const yearPointedAt = first<Point>(
	map(seq(opt(word("of")), word("this"), word("year")), () =>
		fromPublished("year", 0),
	),
	map(seq(opt(word("of")), word("last"), word("year")), () =>
		fromPublished("year", -1),
	),
	map(seq(opt(word("of")), word("next"), word("year")), () =>
		fromPublished("year", 1),
	),
	map(seq(opt(word("of")), word("that"), word("year")), () =>
		fromReference("year", 0),
	),
);
