import { isVerb } from "../../extract/events/classes.js";
import { IRREGULAR } from "../../library/irregular.js";
import type { Span } from "../../text/span.js";

/** A word of a question with its place. */
export interface Word extends Span {
	readonly text: string;
	readonly lower: string;
}

/** The words of a question in order. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)].map(
		(m) => ({
			text: m[0],
			lower: m[0].toLowerCase().replace(/[.’']+$/, ""),
			start: m.index,
			end: m.index + m[0].length,
		}),
	);
}

export const DO = /^(?:do|does|did|didn['’]t|doesn['’]t|don['’]t)$/;
export const BE =
	/^(?:is|are|was|were|be|been|being|isn['’]t|wasn['’]t|weren['’]t)$/;
export const HAVE = /^(?:has|have|had|hasn['’]t|hadn['’]t)$/;
export const MODAL =
	/^(?:will|would|can|could|shall|should|may|might|must|(?:wo|ca|could|would|should)n['’]t)$/;
/** Particles that make another verb of a verb, where prepositions don't: "step down", "take over". */
export const ADVERB = /^(?:up|down|off|out|away|back|over)$/;
export const ASKS = /^(?:who|whom|what|which|when|where|why|how|whose)$/;

/** Base forms that a verb's form may have, most likely first; none for what is no verb's form. */
export function basesOf(form: string): string[] {
	const lower = form.toLowerCase();
	const found = new Set<string>();
	const offer = (base: string | undefined) => {
		if (base && isVerb(base)) found.add(base);
	};
	offer(IRREGULAR.get(lower));
	offer(lower);
	if (lower.endsWith("ies") || lower.endsWith("ied"))
		offer(`${lower.slice(0, -3)}y`);
	for (const suffix of ["s", "es", "ed", "d", "ing"])
		if (lower.endsWith(suffix)) {
			const cut = lower.slice(0, -suffix.length);
			offer(cut);
			if (suffix === "ing" || suffix === "ed") {
				offer(`${cut}e`);
				if (cut.at(-1) === cut.at(-2)) offer(cut.slice(0, -1));
			}
		}
	return [...found];
}

/** The base forms, or a guess by the ending where the lexicon has none. */
export function basesOrGuess(form: string): readonly string[] {
	const found = basesOf(form);
	return found.length > 0
		? found
		: [form.replace(/(?:s|ed)$/, ""), form.replace(/[sd]$/, "")];
}

export const isBase = (word: Word): boolean => isVerb(word.lower);
export const isForm = (word: Word): boolean =>
	!isBase(word)
		? basesOf(word.lower).length > 0
		: IRREGULAR.has(word.lower) ||
			/^(?:put|cut|hit|set|let|read|become|come|run|shut|cast|cost|hurt|quit|split|spread|shed|beat|bid|burst|bet|rid|thrust|upset)$/.test(
				word.lower,
			);
