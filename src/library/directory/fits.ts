import { sameName } from "../spelling.js";
import { wordsOf } from "../terms.js";
import type { Named } from "./named.js";

/**
 * How well typed words fit somebody's name: each must be a word of one of the names, in order, up to spelling, and one
 * of them the last name (of a body: all of its words that are not small). 0 where they don't.
 */
export function fits(words: readonly string[], named: Named): number {
	let best = 0;
	for (const parts of partsOf(named)) {
		let at = 0;
		let least = 1;
		let last = false;
		for (const word of words) {
			let found = -1;
			let score = 0;
			for (let i = at; i < parts.length; i++) {
				const part = parts[i] ?? "";
				const initial = word.length === 1 && part.startsWith(word);
				const s = initial && i < parts.length - 1 ? 0.92 : sameName(word, part);
				if (s > score) {
					score = s;
					found = i;
				}
				if (s === 1) break;
			}
			if (found < 0) {
				least = 0;
				break;
			}
			least = Math.min(least, score);
			if (found === parts.length - 1) last = true;
			at = found + 1;
		}
		if (least === 0) continue;
		// A given name or a middle word alone points less surely than the last name.
		const share = words.length / parts.length;
		const score = least * (last ? 1 - 0.04 * (1 - Math.min(1, share)) : 0.92);
		if (!last && words.length === 1 && (words[0]?.length ?? 0) < 4) continue;
		best = Math.max(best, score);
	}
	return best;
}

const known = new WeakMap<Named, readonly (readonly string[])[]>();

/** The words of each of somebody's names. */
function partsOf(named: Named): readonly (readonly string[])[] {
	let parts = known.get(named);
	if (!parts) {
		parts = named.names.map(wordsOf);
		known.set(named, parts);
	}
	return parts;
}
