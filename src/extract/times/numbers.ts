import type { Atom } from "./atoms.js";
import {
	first,
	lookup,
	map,
	opt,
	parser,
	type Read,
	seq,
	turn,
	word,
} from "./parser.js";
import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS, TENS } from "./words.js";

const WORDS = [...SMALL_NUMBERS.keys(), ...TENS.keys()];

/** "twenty-one", "ninety nine", "seven". */
const underHundred = parser<number>(WORDS, (atoms, at) => {
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
});

/** A number in words: "two hundred and thirty", "a thousand", "two dozen". */
export const numberWords = parser<number>(
	[...WORDS, "a", "hundred", "thousand"],
	(atoms, at) => {
		let end = at;
		let total = 0;
		let group: number | null = null;
		const text = atoms[at]?.text;
		if (text === "a") {
			if (!MULTIPLIERS.has(atoms[at + 1]?.text ?? "")) return null;
			group = 1;
			end++;
		} else if (text === "hundred" || text === "thousand") group = 1;
		for (;;) {
			const small =
				group === null || group % 100 === 0
					? underHundred.read(atoms, end)
					: null;
			if (small && !atoms[end]?.broken) {
				group = (group ?? 0) + small.value;
				end = small.end;
				continue;
			}
			const word = atoms[end]?.text ?? "";
			const times = MULTIPLIERS.get(word);
			if (times === undefined || group === null) {
				if (
					word !== "and" ||
					group === null ||
					group % 100 !== 0 ||
					group === 0
				)
					break;
				const rest = underHundred.read(atoms, end + 1);
				if (!rest || group < 100) break;
				group += rest.value;
				end = rest.end;
				continue;
			}
			if (times === 100) group = Math.max(group, 1) * 100;
			else {
				total += Math.max(group, 1) * times;
				group = null;
				const rest = readRest(atoms, end + 1);
				end = rest.end - 0;
				group = rest.value;
				if (group === null) break;
				continue;
			}
			end++;
		}
		const value = total + (group ?? 0);
		return end > at ? { value, end } : null;
	},
);

/** What may follow "thousand": "two thousand (and) fifteen". */
function readRest(
	atoms: readonly Atom[],
	at: number,
): { value: number | null; end: number } {
	const next = atoms[at]?.text === "and" ? at + 1 : at;
	const rest = underHundred.read(atoms, next);
	return rest ? rest : { value: null, end: at };
}

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
	return parser<number>(["#"], (atoms, at) => {
		const atom = atoms[at];
		return atom &&
			atom.number >= 0 &&
			atom.text.length >= min &&
			atom.text.length <= max
			? { value: atom.number, end: at + 1 }
			: null;
	});
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
export const cardinal = first(mixed, andHalf, numberDigits, numberWords);

const suffix = word("st nd rd th");

/** "1st", "22nd". */
const ordinalDigits = parser<number>(
	["#"],
	(atoms, at): Read<number> | null => {
		const atom = atoms[at];
		const next = atoms[at + 1];
		return atom &&
			next?.glued &&
			atom.number >= 0 &&
			atom.text.length < 4 &&
			suffix.read(atoms, at + 1)
			? { value: atom.number, end: at + 2 }
			: null;
	},
);

const ordinalWords = first(
	map(
		seq(lookup(TENS), opt(word("-")), lookup(ORDINALS)),
		([tens, , ones]) => tens + ones,
	),
	lookup(ORDINALS),
);

/** "third", "twenty-first", "3rd". */
export const ordinal = first(ordinalDigits, ordinalWords);
