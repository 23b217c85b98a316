import { where } from "./combinators.js";
import { type Place, parser } from "./parser.js";
import { MONTHS, WEEKDAYS } from "./words.js";

/** A month's name, with its abbreviation's full stop. */
export const month = parser<number>(
	MONTHS.keys(),
	(atoms, at) => {
		const text = atoms[at]?.text ?? "";
		const value = MONTHS.get(text);
		if (value === undefined) return null;
		const short =
			text.length < 5 && text !== "may" && text !== "june" && text !== "july";
		const dotted = short && atoms[at + 1]?.text === "." && atoms[at + 1]?.glued;
		return { value, end: dotted ? at + 2 : at + 1 };
	},
	["."],
);

/** A weekday's name, with its abbreviation's full stop. */
export const weekday = parser<number>(
	WEEKDAYS.keys(),
	(atoms, at) => {
		const text = atoms[at]?.text ?? "";
		const value = WEEKDAYS.get(text);
		if (value === undefined) return null;
		const dotted =
			text.length < 6 && atoms[at + 1]?.text === "." && atoms[at + 1]?.glued;
		const end = dotted ? at + 2 : at + 1;
		if ((text === "sun" || text === "sat") && !dotted && atoms.length > 3) {
			const next = atoms[end]?.text === "," ? atoms[end + 1] : atoms[end];
			if (!next || (next.number < 0 && !MONTHS.has(next.text))) return null;
		}
		return { value, end };
	},
	["."],
);

/** Not the beginning of a longer number, a percentage, a time of day or a sum. */
export const numberEnds = where(({ atoms, at }: Place) => {
	const next = atoms[at];
	if (!next) return true;
	if (next.glued) {
		const after = atoms[at + 1];
		if (next.text === "%" || next.text === "°") return false;
		if (/^[.,:]$/.test(next.text) && after?.glued && (after.number ?? -1) >= 0)
			return false;
	}
	return !/^(million|billion|percent|trillion)$/.test(next.text);
});

/** Whether an ordinal before it would count it, rather than name a day. */
export function isNominal(atom: Place["atoms"][number] | undefined): boolean {
	return (
		atom !== undefined &&
		!atom.broken &&
		/^(NOUN|PROPN|ADJ|NUM)$/.test(atom.token.upos)
	);
}
