import type { Atom } from "./atoms.js";
import { civil, dayNumber } from "./calendar.js";
import { map, opt, seq } from "./combinators.js";
import type { Context, Point } from "./context.js";
import { type Moment, moment } from "./moment.js";
import { ordinal } from "./numbers.js";
import { lookup, parser, word } from "./parser.js";
import { DECADES } from "./words.js";

/** "the 1990s", "the mid-1980s", "the nineties", "'70s". */
export const decade = parser<Point>(
	["#", "'", "the"],
	(atoms, at) => {
		let next = at;
		if (atoms[next]?.text === "the") {
			next++;
			if (/^(early|late|mid)$/.test(atoms[next]?.text ?? "")) next++;
			if (next > at + 1 && atoms[next]?.text === "-") next++;
		}
		const quoted = atoms[next]?.text === "'";
		if (quoted) next++;
		const number = atoms[next];
		if (!number || number.number < 0) return null;
		let end = next + 1;
		if (atoms[end]?.text === "'" && atoms[end]?.glued) end++;
		if (atoms[end]?.text !== "s" || !(atoms[end]?.glued || atoms.length < 12))
			return null;
		end++;
		const length = number.text.length;
		if (number.number % 10 !== 0) return null;
		if (length === 4 && number.number >= 1000 && number.number < 2100) {
			const century = number.number % 100 === 0 && number.number !== 2000;
			const y = number.number;
			return {
				value: () =>
					moment(century ? "century" : "decade", dayNumber(y, 1, 1), {
						stated: true,
					}),
				end,
			};
		}
		if (length !== 2 || (!quoted && next === at && !joined(atoms, at)))
			return null;
		const two = number.number;
		return { value: (context) => shortDecade(two, context), end };
	},
	["#", "'", "s", "early", "late", "mid"],
	false,
);

/** The 80s of "the 70s and 80s", "the 1970s or early 80s". */
function joined(atoms: readonly Atom[], at: number): boolean {
	const from = /^(early|late|mid)$/.test(atoms[at - 1]?.text ?? "")
		? at - 1
		: at;
	return (
		/^(and|or|to|-|,)$/.test(atoms[from - 1]?.text ?? "") &&
		atoms[from - 2]?.text === "s" &&
		(atoms[from - 3]?.number ?? 1) % 10 === 0
	);
}

/** "the nineties", "the late nineteen seventies". */
export const decadeWords = map(
	seq(
		word("the"),
		opt(word("early late mid")),
		opt(word("-")),
		opt(word("nineteen")),
		lookup(DECADES),
	),
	([, , , , two]): Point =>
		(context) =>
			shortDecade(two, context),
);

function shortDecade(two: number, { published }: Context): Moment {
	const now = published === null ? 2000 : civil(published).year;
	const century = now - (now % 100);
	const y = century + two <= now ? century + two : century - 100 + two;
	return moment("decade", dayNumber(y, 1, 1), { stated: published === null });
}

/** "the 20th century", "the eleventh century". */
export const century = map(
	seq(
		opt(word("the")),
		opt(word("early late mid")),
		opt(word("-")),
		ordinal,
		opt(word("-")),
		word("century"),
	),
	([, , , n]): Point =>
		() =>
			moment("century", dayNumber((n - 1) * 100, 1, 1), { stated: true }),
);
