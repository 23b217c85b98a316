import type { Document, Token } from "../../text/document.js";
import type { Atom } from "./atoms.js";
import { readAtoms } from "./atoms.js";
import { type Found, placeBeside } from "./beside.js";
import { type DayNumber, parseDay } from "./calendar.js";
import type { Context, Reference, Tense } from "./context.js";
import type { Expression, Rule } from "./expression.js";
import type { Lean } from "./lean.js";
import { fresh, type Memory, NOTHING, remember } from "./memory.js";
import { agoRules } from "./rules/ago.js";
import { calendarRules } from "./rules/calendar.js";
import { clockRules } from "./rules/clock.js";
import { durationRules } from "./rules/durations.js";
import { laterRules } from "./rules/later.js";
import { lengthRules } from "./rules/lengths.js";
import { partOfDayRules } from "./rules/part-of-day.js";
import { referenceRules } from "./rules/references.js";
import { reportRules } from "./rules/report.js";
import { setRules } from "./rules/sets.js";
import { select } from "./select.js";
import { leanAt } from "./tense.js";
import type { Time } from "./time.js";

/** Every form of time expression, in the order in which they win a tie. */
export const rules: readonly Rule[] = [
	...agoRules,
	...laterRules,
	...setRules,
	...clockRules,
	...partOfDayRules,
	...referenceRules,
	...reportRules,
	...calendarRules,
	...durationRules,
	...lengthRules,
];

const rulesAt = select(rules, (rule) => rule.reads);

/** What a rule reads at a place. */
interface Reading {
	readonly rule: Rule;
	readonly end: number;
	readonly expression: Expression;
}

const NO_READINGS: readonly Reading[] = [];

/** What the rules read at a place, the longest first; of two as long the earlier rule's. */
function readingsAt(atoms: readonly Atom[], at: number): readonly Reading[] {
	const fitting = rulesAt(atoms[at], atoms[at + 1]);
	// As of most words.
	if (fitting.length === 0) return NO_READINGS;
	const readings: Reading[] = [];
	for (const rule of fitting) {
		const read = rule.reads.read(atoms, at);
		if (read && read.end > at)
			readings.push({ rule, end: read.end, expression: read.value });
	}
	return readings.length < 2
		? readings
		: readings.sort((a, b) => b.end - a.end);
}

/** More figures in a row than any date has are a table or a code. */
const FIGURES = 200;

/** Where the numbers and marks that begin at a place end; the place itself where the atom before it is one too. */
function endOfFigures(atoms: readonly Atom[], at: number): number {
	if (!isFigure(atoms[at]) || isFigure(atoms[at - 1])) return at;
	let end = at + 1;
	while (isFigure(atoms[end])) end++;
	return end;
}

const FIGURE_MARK = /[-/.,:;|+]/;

function isFigure(atom: Atom | undefined): boolean {
	return (
		atom !== undefined &&
		(atom.number >= 0 ||
			(atom.text.length === 1 && FIGURE_MARK.test(atom.text)))
	);
}

/** What a place in the text tells; which way the words around it lean is found when it is asked for: only some ask, and it is dear. */
class Surroundings implements Context {
	readonly published: DayNumber | null;
	readonly quarter: Reference | null;
	readonly period: Reference | null;
	readonly year: Reference | null;
	readonly #memory: Memory;
	readonly #document: Document;
	readonly #first: Token;
	readonly #last: Token;
	#lean: Lean | null = null;

	constructor(
		document: Document,
		published: DayNumber | null,
		memory: Memory,
		first: Token,
		last: Token,
	) {
		this.#document = document;
		this.published = published;
		this.#memory = memory;
		this.quarter = memory.quarter;
		this.period = memory.period;
		this.year = memory.year;
		this.#first = first;
		this.#last = last;
	}

	get reference(): Reference | null {
		return this.#settled("reference");
	}

	get day(): Reference | null {
		return this.#settled("day");
	}

	/** "The vote is on Tuesday. A day earlier they met.": what is past is not counted from what lies ahead. */
	#settled(which: "reference" | "day"): Reference | null {
		const last = this.#memory[which];
		if (!last || this.published === null || last.moment.day <= this.published)
			return last;
		const { tense, sure } = this.#leaning();
		return tense === "past" && sure ? this.#memory.past[which] : last;
	}

	get tense(): Tense {
		return this.#leaning().tense;
	}

	get sure(): boolean {
		return this.#leaning().sure;
	}

	get firm(): boolean {
		return this.#leaning().firm;
	}

	get yields(): number {
		return this.#leaning().yields;
	}

	#leaning(): Lean {
		this.#lean ??= leanAt(this.#document, this.#first, this.#last);
		return this.#lean;
	}
}

/** Every time of a document, in order of the text, each resolved in the light of those before it. */
export function findTimes(document: Document): Time[] {
	const atoms = readAtoms(document);
	const published = parseDay(document.article.published);
	const found: Found[] = [];
	let memory: Memory = NOTHING;
	for (let at = 0; at < atoms.length; ) {
		const figures = endOfFigures(atoms, at);
		if (figures - at > FIGURES) {
			at = figures;
			continue;
		}
		const readings = readingsAt(atoms, at);
		const first = atoms[at];
		const from = at++;
		const longest = atoms[(readings[0]?.end ?? 0) - 1];
		if (!longest || !first) continue;
		const context = new Surroundings(
			document,
			published,
			fresh(memory, first),
			first.token,
			longest.token,
		);
		for (const { rule, end, expression } of readings) {
			const last = atoms[end - 1];
			const resolved = expression.resolve(context);
			if (!resolved || !last) continue;
			const span = { start: first.start, end: last.end };
			const { type, value, certainty, anchor, moment } = resolved;
			const time: Time = {
				start: span.start,
				end: span.end,
				type,
				value,
				certainty,
				anchor,
				beside: null,
				by: rule.name,
			};
			found.push({ time, moment, from, to: end });
			memory = remember(memory, resolved, span, rule.name, published);
			at = end;
			break;
		}
	}
	return placeBeside(found, atoms, document.article.body);
}
