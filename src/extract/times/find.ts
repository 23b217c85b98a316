import type { Document } from "../../text/document.js";
import type { Atom } from "./atoms.js";
import { readAtoms } from "./atoms.js";
import { parseDay } from "./calendar.js";
import type { Context } from "./context.js";
import type { Expression, Rule } from "./expression.js";
import { fresh, type Memory, NOTHING, remember } from "./memory.js";
import { calendarRules } from "./rules/calendar.js";
import { clockRules } from "./rules/clock.js";
import { distanceRules } from "./rules/distance.js";
import { durationRules } from "./rules/durations.js";
import { referenceRules } from "./rules/references.js";
import { setRules } from "./rules/sets.js";
import { leanAt } from "./tense.js";
import type { Time } from "./time.js";

/** Every form of time expression, in the order in which they win a tie. */
export const rules: readonly Rule[] = [
	...distanceRules,
	...setRules,
	...clockRules,
	...calendarRules,
	...durationRules,
	...referenceRules,
];

/** The rules by the word that they may begin with, "#" for a number in digits. */
const byStart = new Map<string, Rule[]>();
for (const rule of rules)
	for (const start of rule.reads.starts)
		byStart.set(start, [...(byStart.get(start) ?? []), rule]);

interface Found {
	readonly from: number;
	readonly to: number;
	readonly rule: Rule;
	readonly expression: Expression;
}

/** Every time of a document, in order of the text. */
export function findTimes(document: Document): Time[] {
	const atoms = readAtoms(document);
	return resolve(document, atoms, recognize(atoms));
}

/** Which words are time expressions, and what they mean. */
function recognize(atoms: readonly Atom[]): Found[] {
	const found: Found[] = [];
	for (let at = 0; at < atoms.length; ) {
		const atom = atoms[at];
		const candidates = atom && byStart.get(atom.number >= 0 ? "#" : atom.text);
		let best: Found | null = null;
		for (const rule of candidates ?? []) {
			const read = rule.reads.read(atoms, at);
			if (read && read.end > (best?.to ?? at))
				best = { from: at, to: read.end, rule, expression: read.value };
		}
		if (best) found.push(best);
		at = best ? best.to : at + 1;
	}
	return found;
}

/** Their values, each in the light of those before it. */
function resolve(
	document: Document,
	atoms: readonly Atom[],
	found: readonly Found[],
): Time[] {
	const published = parseDay(document.article.published);
	const times: Time[] = [];
	let memory: Memory = NOTHING;
	for (const { from, to, rule, expression } of found) {
		const first = atoms[from];
		const last = atoms[to - 1];
		if (!first || !last) continue;
		const span = { start: first.start, end: last.end };
		const context: Context = {
			published,
			...fresh(memory, span),
			...leanAt(document, first.token),
		};
		const resolved = expression.resolve(context);
		if (!resolved) continue;
		const { type, value, certainty, anchor } = resolved;
		times.push({
			...span,
			type,
			value,
			certainty,
			anchor,
			by: rule.name,
		});
		memory = remember(memory, resolved, span, rule.name, published);
	}
	return times;
}
