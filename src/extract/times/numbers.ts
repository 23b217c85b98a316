import type { Atom } from "./atoms.js";
import { ahead, first, glued, map, opt, seq, turn } from "./combinators.js";
import { lookup, memo, parser, type Read, word } from "./parser.js";
import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS, TENS } from "./words.js";

const WORDS = [...SMALL_NUMBERS.keys(), ...TENS.keys()];

/** "twenty-one", "ninety nine", "seven". */
const underHundred = parser<number>(
	WORDS,
	(atoms, at) => {
		const text = atoms[at]?.text ?? "";
		const small = SMALL_NUMBERS.get(text);
		if (small !== undefined) return { value: small, end: at + 1 };
		const tens = TENS.get(text);
		if (tens === undefined) return null;
		const next = at + (atoms[at + 1]?.text === "-" ? 2 : 1);
		const ones = SMALL_NUMBERS.get(atoms[next]?.text ?? "");
		return ones !== undefined && ones > 0 && ones < 10
			? { value: tens + ones, end: next + 1 }
			: { value: tens, end: at + 1 };
	},
	["-", ...WORDS],
);

/** No number in words is longer, so that a text of number words is still read in linear time. */
const LONGEST = 14;

const spelled = parser<number>(
	[...WORDS, ...MULTIPLIERS.keys()],
	(atoms, at) => {
		let total = 0;
		let group: number | null = null;
		let end = at;
		while (end - at < LONGEST) {
			const times: number | undefined = MULTIPLIERS.get(atoms[end]?.text ?? "");
			if (times !== undefined) {
				if (times === 100 || times === 12) group = (group ?? 1) * times;
				else {
					total += (group ?? 1) * times;
					group = null;
				}
				end++;
				continue;
			}
			const round: number = group === null ? total : group % 100;
			const open: boolean = group === null || (group >= 100 && round === 0);
			const after = end > at && atoms[end]?.text === "and" ? end + 1 : end;
			const small: Read<number> | null = open
				? underHundred.read(atoms, after)
				: null;
			if (!small || (after > end && end === at)) break;
			group = (group ?? 0) + small.value;
			end = small.end;
		}
		return end > at ? { value: total + (group ?? 0), end } : null;
	},
	["-", "and", ...WORDS, ...MULTIPLIERS.keys()],
);

/** A number in words: "two hundred and thirty", "a thousand", "two dozen". */
export const numberWords = first(
	spelled,
	map(seq(word("a"), ahead(lookup(MULTIPLIERS)), spelled), ([, , n]) => n),
);

/** A number in digits, with thousands separators and a decimal part: "1,500", "3.5", "½". */
export const numberDigits = parser<number>(
	["#", "½", "¼", "¾"],
	(atoms, at) => {
		const atom = atoms[at];
		if (!atom) return null;
		const mark = FRACTIONS.get(atom.text);
		if (mark !== undefined) return { value: mark, end: at + 1 };
		if (atom.number < 0) return null;
		let digits = atom.text;
		let end = at + 1;
		while (
			atoms[end]?.text === "," &&
			isDigits(atoms, end + 1, 3) &&
			atoms[end]?.glued &&
			digits.length < 12
		) {
			digits += atoms[end + 1]?.text ?? "";
			end += 2;
		}
		if (
			atoms[end]?.text === "." &&
			atoms[end]?.glued &&
			isDigits(atoms, end + 1, null)
		) {
			digits += `.${atoms[end + 1]?.text}`;
			end += 2;
		}
		return { value: Number(digits), end };
	},
	[",", ".", "#"],
);

const FRACTIONS = new Map([
	["½", 0.5],
	["¼", 0.25],
	["¾", 0.75],
]);

function isDigits(
	atoms: readonly Atom[],
	at: number,
	length: number | null,
): boolean {
	const atom = atoms[at];
	return (
		atom !== undefined &&
		atom.number >= 0 &&
		atom.glued &&
		(length === null || atom.text.length === length)
	);
}

/** A small run of digits of so many places. */
export function digits(
	min: number,
	max: number,
): ReturnType<typeof parser<number>> {
	return parser<number>(
		["#"],
		(atoms, at) => {
			const atom = atoms[at];
			return atom &&
				atom.number >= 0 &&
				atom.text.length >= min &&
				atom.text.length <= max
				? { value: atom.number, end: at + 1 }
				: null;
		},
		[],
	);
}

/** "2 1/2": a whole number and a fraction, or "1/2". */
const mixed = turn(
	seq(
		digits(1, 3),
		opt(seq(opt(word("-")), digits(1, 1))),
		word("/"),
		digits(1, 2),
	),
	([a, b, , c]) => {
		const over = b ? b[1] : a;
		return c > over && c < 11 ? (b ? a : 0) + over / c : null;
	},
);

/** "one and a half", "two and a quarter". */
const andHalf = map(
	seq(
		first(numberDigits, numberWords),
		word("and"),
		opt(word("a one")),
		word("half quarter"),
	),
	([n, , , part]) => n + (part === "half" ? 0.5 : 0.25),
);

/** A cardinal number in any writing. */
export const cardinal = memo(first(mixed, andHalf, numberDigits, numberWords));

/** "1st", "22nd". */
const ordinalDigits = map(
	seq(digits(1, 3), glued(word("st nd rd th"))),
	([n]) => n,
);

const ordinalWords = first(
	map(
		seq(lookup(TENS), opt(word("-")), lookup(ORDINALS)),
		([tens, , ones]) => tens + ones,
	),
	lookup(ORDINALS),
);

/** "third", "twenty-first", "3rd". */
export const ordinal = memo(first(ordinalDigits, ordinalWords));
