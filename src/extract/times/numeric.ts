import { isMonthDay } from "./calendar.js";
import type { Point } from "./context.js";
import { parser, word } from "./parser.js";
import { shortYear, yearPoint } from "./pointing.js";
import { MONTHS } from "./words.js";

/** A day of the month, with its year where that is told. */
export interface Day {
	readonly month: number;
	readonly day: number;
	readonly year: Point | null;
}

const separator = word("/ - .");

/** "10/31/1974", "2015-03-03", "31-Oct-74", "2019/aug/01", "20161016". */
export const numeric = parser<Day>(
	["#", ...MONTHS.keys()],
	(atoms, at) => {
		const before = atoms[at - 1];
		const head = atoms[at];
		if (
			!head ||
			(head.glued &&
				before &&
				/^[\d.:$-]/.test(before.text) &&
				atoms[at - 2] &&
				before.glued &&
				(atoms[at - 2]?.number ?? -1) >= 0)
		)
			return null;
		if (head.text.length === 8 && head.number > 0) {
			const [y, m, d] = [
				Math.floor(head.number / 10000),
				Math.floor(head.number / 100) % 100,
				head.number % 100,
			];
			return y >= 1900 && y < 2100 && isMonthDay(m, d)
				? { value: { month: m, day: d, year: yearPoint(y) }, end: at + 1 }
				: null;
		}
		const mark = atoms[at + 1]?.text;
		if (
			mark === undefined ||
			!separator.read(atoms, at + 1) ||
			atoms[at + 3]?.text !== mark
		)
			return null;
		const parts = [head, atoms[at + 2], atoms[at + 4]];
		if (
			mark !== "/" &&
			parts.some((_, n) => n > 0 && !atoms[at + 2 * n]?.glued)
		)
			return null;
		const tail = atoms[at + 5];
		if (
			tail?.glued &&
			(tail.number >= 0 ||
				(tail.text === mark &&
					(atoms[at + 6]?.number ?? -1) >= 0 &&
					atoms[at + 6]?.glued &&
					(atoms[at + 6]?.text.length ?? 0) > 2))
		)
			return null;
		const named = parts.findIndex((part) => MONTHS.has(part?.text ?? ""));
		const numbers = parts
			.filter((_, n) => n !== named)
			.map((part) => part?.number ?? -1);
		const lengths = parts
			.filter((_, n) => n !== named)
			.map((part) => part?.text.length ?? 0);
		if (numbers.some((n) => n < 0)) return null;
		const found =
			named >= 0
				? withName(MONTHS.get(parts[named]?.text ?? "") ?? 0, numbers, lengths)
				: inDigits(numbers, lengths, mark);
		return found && isMonthDay(found.month, found.day)
			? { value: found, end: at + 5 }
			: null;
	},
	["/", "-", "."],
);

function yearOf(n: number, length: number): Point | null {
	if (length === 4) return n >= 1000 && n < 2200 ? yearPoint(n) : null;
	return length === 2 ? shortYear(n) : null;
}

function withName(
	m: number,
	[a = 0, b = 0]: number[],
	[la = 0, lb = 0]: number[],
): Day | null {
	const y = la === 4 ? yearOf(a, 4) : yearOf(b, lb);
	return y && { month: m, day: la === 4 ? b : a, year: y };
}

function inDigits(
	[a = 0, b = 0, c = 0]: number[],
	[la = 0, lb = 0, lc = 0]: number[],
	mark: string,
): Day | null {
	if (la === 4 && lb <= 2 && lc <= 2) {
		const y = yearOf(a, 4);
		return y && { month: b, day: c, year: y };
	}
	const y = la <= 2 && lb <= 2 ? yearOf(c, lc) : null;
	if (!y || (mark === "." && lc !== 4 && lc !== 2)) return null;
	return a > 12 || (mark === "." && b <= 12 && a > 12)
		? { month: b, day: a, year: y }
		: b > 12 || a <= 12
			? { month: a, day: b, year: y }
			: null;
}
