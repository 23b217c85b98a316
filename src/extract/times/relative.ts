import type { Atom } from "./atoms.js";
import { weekday } from "./calendar.js";
import { first, map, opt, phrase, seq, turn } from "./combinators.js";
import type { Context, Point } from "./context.js";
import type { Grain } from "./moment.js";
import { lookup, word } from "./parser.js";
import { fromPublished, fromReference } from "./pointing.js";
import { singularUnit } from "./quantities.js";

/** Where a relative word points: how many on, and from what. */
interface Direction {
	readonly by: number;
	readonly from: "published" | "reference";
}

export const direction = first<Direction>(
	map(
		first(phrase("this coming"), phrase("this upcoming"), phrase("the coming")),
		() => ({ by: 1, from: "published" }),
	),
	map(phrase("this past"), () => ({ by: -1, from: "published" })),
	map(seq(opt(word("the that this")), word("same")), () => ({
		by: 0,
		from: "reference",
	})),
	map(word("that"), () => ({ by: 0, from: "reference" })),
	map(seq(word("the"), word("following ensuing")), () => ({
		by: 1,
		from: "reference",
	})),
	map(seq(word("the"), word("previous preceding prior")), () => ({
		by: -1,
		from: "reference",
	})),
	map(seq(opt(word("the its their our his her")), word("last past")), () => ({
		by: -1,
		from: "published",
	})),
	map(word("previous preceding"), () => ({ by: -1, from: "published" })),
	map(
		seq(opt(word("the its their our his her")), word("next coming upcoming")),
		() => ({ by: 1, from: "published" }),
	),
	map(word("following"), () => ({ by: 1, from: "published" })),
	map(seq(opt(word("the its their our")), word("current present")), () => ({
		by: 0,
		from: "published",
	})),
	map(seq(word("this"), opt(word("very same"))), () => ({
		by: 0,
		from: "published",
	})),
);

/** So many grains from publication, or from the time told before, whichever a direction counts from. */
export function shifted({ by, from }: Direction, grain: Grain): Point {
	return from === "published"
		? fromPublished(grain, by)
		: fromReference(grain, by);
}

const tomorrow = new Map([
	["today", 0],
	["tomorrow", 1],
	["tomorrows", 1],
	["tmrw", 1],
	["tmr", 1],
	["yesterday", -1],
]);

/** "yesterday", "today", "the day after tomorrow". */
export const deictic = first<Point>(
	map(
		seq(opt(word("the")), word("day"), word("before"), word("yesterday")),
		() => fromPublished("day", -2),
	),
	map(
		seq(opt(word("the")), word("day"), word("after"), word("tomorrow tmrw")),
		() => fromPublished("day", 2),
	),
	turn(lookup(tomorrow), (by, { atoms, at }) =>
		isTitle(atoms, at) || isOfOurDays(atoms, at)
			? null
			: fromPublished("day", by),
	),
	map(word("otd eod"), () => fromPublished("day", 0)),
	map(word("eom"), () => fromPublished("month", 0)),
	map(word("eoy"), () => fromPublished("year", 0)),
);

export const calendarUnit = turn(
	seq(
		opt(
			word(
				"fiscal calendar financial business academic school tax working trading",
			),
		),
		singularUnit,
	),
	([kind, unit]) =>
		unit.grain === null || unit.clock || unit.size === 2
			? null
			: { grain: unit.grain, kind },
);

/** "last week", "this fiscal year", "the following month", "that same day". */
export const relativeUnit = turn(
	seq(direction, calendarUnit),
	([to, { grain }], { atoms, end }) => {
		if (isTitle(atoms, end - 1) || isPastDecade(atoms, end)) return null;
		const before = atoms[end - 2]?.text ?? "";
		if (grain === "weekend" && /^(?:up)?coming$/.test(before))
			return comingWeekend;
		return shifted(to, grain);
	},
);

/** "the coming weekend": this week's, as long as it has not begun. */
function comingWeekend(context: Context): ReturnType<Point> {
	const { published } = context;
	const begun = published === null || weekday(published) > 5;
	return fromPublished("weekend", begun ? 1 : 0)(context);
}

/** "the past decade", which is ten years up to now. */
function isPastDecade(atoms: readonly Atom[], end: number): boolean {
	return (
		/^(decade|century)$/.test(atoms[end - 1]?.text ?? "") &&
		atoms[end - 2]?.text === "past"
	);
}

/** Things of our days: behind "today's" these are no day's. */
const AGE =
	/^(world|youth|society|standards?|generation|era|age|climate|environment|marketplace|economy|culture|terms|money|dollars|consumers|families|children|kids|students|teenagers|adults|parents|women|men|life|technology|computers)$/;

/** "in today's world", "today's young women": no day, and no time that anybody would ask for. */
function isOfOurDays(atoms: readonly Atom[], at: number): boolean {
	if (atoms[at]?.text !== "today") return false;
	if (atoms[at + 1]?.text !== "'" || atoms[at + 2]?.text !== "s") return false;
	const what = atoms[at + 3]?.token.upos === "ADJ" ? at + 4 : at + 3;
	// "Today's women's final" is held today.
	return AGE.test(atoms[what]?.text ?? "") && atoms[what + 1]?.text !== "'";
}

/** "This Week", "VOA Today": a capital inside a sentence makes it a name. */
function isTitle(atoms: readonly Atom[], at: number): boolean {
	const [before, atom] = [atoms[at - 1], atoms[at]];
	if (!atom?.capital || !before || atom.broken) return false;
	if (!before.capital || before.text === ".") return false;
	// A capitalised "USA TODAY" in a sentence is a name, "MOVEMENT TODAY" in a heading none.
	const led = atoms[at - 2];
	return (
		!isShouted(atom) ||
		(led !== undefined && !led.broken && /^[a-z]/.test(led.token.text))
	);
}

function isShouted({ token }: Atom): boolean {
	return token.text === token.text.toUpperCase();
}
