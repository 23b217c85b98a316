import type { Atom } from "./atoms.js";
import {
	type Grain,
	type Moment,
	moment,
	shift,
	timexValue,
} from "./moment.js";
import type { Beside, Time } from "./time.js";

/** A time as it was found, with what it is counted on from. */
export interface Found {
	readonly time: Time;
	readonly moment: Moment | null;
	/** Its atoms, to the first one after it. */
	readonly from: number;
	readonly to: number;
}

/** How far before it, in atoms, a time still anchors "a day before they met", and how far after it one anchors its noun. */
const REACH = 12;

const HEDGED =
	/^(?:more|less|over|under|nearly|almost|about|around|roughly|approximately|some|at least|up to|as)\b/i;

const UNITS = new Map<string, { readonly grain: Grain; readonly size: number }>(
	[
		["D", { grain: "day", size: 1 }],
		["W", { grain: "day", size: 7 }],
		["M", { grain: "month", size: 1 }],
		["Y", { grain: "year", size: 1 }],
	],
);

const ORDER: readonly Grain[] = ["day", "month", "year"];

/** Each length that stands before or after something, with the date that follows from it. Linear. */
export function placeBeside(
	found: readonly Found[],
	atoms: readonly Atom[],
	body: string,
): Time[] {
	return found.map((length, i) => {
		const { time, to } = length;
		const side = atoms[to]?.text;
		if (time.type !== "DURATION" || (side !== "before" && side !== "after"))
			return time;
		const back = found[i - 1];
		const ahead = found[i + 1];
		const by = side === "before" ? -1 : 1;
		const place = (of: Found, dates: Beside["dates"], way: number): Time => ({
			...time,
			beside: {
				side,
				dates,
				anchor: { start: of.time.start, end: of.time.end },
				value: HEDGED.test(body.slice(time.start, time.end))
					? null
					: valueAt(of.moment, time.value, way),
			},
		});
		if (back && leads(back, length, atoms))
			return place(back, "following", -by);
		if (ahead && closes(ahead, length, atoms))
			return place(ahead, "governing", by);
		return time;
	});
}

/** "on August 2, a day before …": the date stands before it in the sentence, set off at most by a few words and a comma. */
function leads(back: Found, { from }: Found, atoms: readonly Atom[]): boolean {
	const gap = from - back.to;
	return (
		isDate(back) &&
		gap <= REACH &&
		sameSentence(atoms, back.from, from) &&
		(gap === 0 ||
			/^[,(–—-]$|^(?:or|just|only)$/.test(atoms[from - 1]?.text ?? ""))
	);
}

/** "three weeks after the fire of June 3, 2021": the date belongs to the noun behind it, with no verb between. */
function closes(ahead: Found, { to }: Found, atoms: readonly Atom[]): boolean {
	if (!isDate(ahead) || ahead.from - to > REACH) return false;
	if (!sameSentence(atoms, to, ahead.from)) return false;
	for (let at = to + 1; at < ahead.from; at++)
		if (/^(?:VERB|AUX)$|^PUNCT$/.test(atoms[at]?.token.upos ?? ""))
			return false;
	return true;
}

function isDate({ time, moment: m }: Found): boolean {
	return time.type === "DATE" && m !== null && m.known !== "nothing";
}

function sameSentence(atoms: readonly Atom[], a: number, b: number): boolean {
	return atoms[a]?.token.sentence === atoms[b]?.token.sentence;
}

/** The date a whole length away; null where the length is vague or finer than the date it is counted from. */
function valueAt(
	from: Moment | null,
	length: string,
	way: number,
): string | null {
	const [, count, letter] = /^P(\d{1,4})([DWMY])$/.exec(length) ?? [];
	const unit = UNITS.get(letter ?? "");
	if (!from || !unit) return null;
	const rank = ORDER.indexOf(from.grain);
	if (rank < 0 || rank > ORDER.indexOf(unit.grain)) return null;
	const day = shift(unit.grain, from.day, way * Number(count) * unit.size);
	return timexValue(moment(unit.grain, day, { known: from.known }));
}
