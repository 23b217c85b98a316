import { first, glued, map, opt, phrase, seq, turn } from "./combinators.js";
import { type Expression, fixed } from "./expression.js";
import { cardinal } from "./numbers.js";
import { lookup, memo, word } from "./parser.js";
import { UNIT_LETTERS, UNITS, type Unit } from "./words.js";

/** How many: null for an unknown number ("several"). */
export type Count = number | null;

/** A count of a unit: "three weeks". */
export interface Quantity {
	readonly count: Count;
	readonly unit: Unit;
}

export const unit = lookup(UNITS);
export const pluralUnit = turn(unit, (u) => (u.plural ? u : null));
export const singularUnit = turn(unit, (u) => (u.plural ? null : u));

/** "a", "one", "another", "half a": one of it, or a part. */
export const single = first<Count>(
	map(seq(word("half"), opt(word("-")), opt(word("a an"))), () => 0.5),
	map(seq(word("a an"), word("half"), opt(word("-"))), () => 0.5),
	map(
		seq(word("three"), word("quarters"), word("of"), word("a an")),
		() => 0.75,
	),
	map(word("a an another"), () => 1),
);

/** "several", "a few", "dozens of". */
export const vague = first<Count>(
	map(seq(opt(word("a")), word("couple"), opt(word("of"))), () => 2),
	map(seq(opt(word("a")), word("pair"), word("of")), () => 2),
	map(seq(opt(word("a")), word("few"), opt(word("short"))), () => null),
	map(seq(opt(word("a")), word("handful number"), word("of")), () => null),
	map(
		seq(word("dozens hundreds thousands scores tens"), word("of")),
		() => null,
	),
	map(phrase("quite a few"), () => null),
	map(phrase("the better part of a"), () => 1),
	map(word("several many some numerous countless various"), () => null),
);

/** A number, or a range of two, which counts as its first: "two to three", "12 to 18". */
const numbers = turn(
	seq(cardinal, opt(seq(word("to or -"), cardinal))),
	([a, range]) => (range && range[1] <= a ? null : a),
);

export const count = memo(
	first<Count>(
		numbers,
		map(cardinal, (n) => n),
		vague,
	),
);

/** What may stand between number and unit. */
const filler = word(
	"more additional consecutive full straight trading business working calendar long short whole solid extra fiscal successive entire school other",
);

const andHalf = map(
	seq(word("and"), opt(word("a one")), word("half quarter")),
	([, , part]) => (part === "half" ? 0.5 : 0.25),
);

/** The half of "seven-and-a-half years". */
const hyphenHalf = map(phrase("- and - a - half"), () => 0.5);

/** "three weeks", "an hour and a half", "8-month", "3h". */
export const quantity = memo(
	first<Quantity>(
		map(
			seq(
				count,
				opt(hyphenHalf),
				opt(word("-")),
				opt(filler),
				unit,
				opt(andHalf),
			),
			([n, more, , , u, half]) => ({
				count: n === null ? null : n + (more ?? half ?? 0),
				unit: u,
			}),
		),
		turn(
			seq(single, opt(filler), singularUnit, opt(andHalf)),
			([n, , u, half]) =>
				n === null ? null : { count: n + (half ?? 0), unit: u },
		),
		map(seq(cardinal, glued(lookup(UNIT_LETTERS))), ([n, u]) => ({
			count: n,
			unit: u,
		})),
	),
);

/** The TIMEX3 value of some quantities together: `P1Y6M`, `PT1H30M`, `PXD`. */
export function durationValue(parts: readonly Quantity[]): string {
	let date = "";
	let clock = "";
	for (const { count, unit } of parts) {
		const text = amount(count, unit);
		if (unit.clock) clock += text;
		else date += text;
	}
	return `P${date}${clock === "" ? "" : `T${clock}`}`;
}

/** The time expression of so long. */
export function duration(parts: readonly Quantity[]): Expression {
	return fixed("DURATION", durationValue(parts));
}

/** Decades, centuries and millennia of an unknown number, by the letters of TIMEX2: `PXD` would be days. */
const VAGUE = new Map([
	[10, "XDE"],
	[100, "XCE"],
	[1000, "XML"],
]);

function amount(count: Count, { letter, size, clock }: Unit): string {
	if (count === null || !(count < 1e9)) return VAGUE.get(size) ?? `X${letter}`;
	const whole = Math.floor(count * size);
	const rest = count * size - whole;
	const smaller = clock
		? { H: ["M", 60], M: ["S", 60] }[letter]
		: { Y: ["M", 12] }[letter];
	if (rest > 0 && smaller) {
		const [next, per] = smaller;
		const part = Math.round(rest * Number(per));
		if (Math.abs(part - rest * Number(per)) < 1e-9)
			return `${whole > 0 ? `${whole}${letter}` : ""}${part}${next}`;
	}
	return `${Number((count * size).toFixed(2))}${letter}`;
}
