import { EVERYDAY } from "./lexicon/everyday.js";
import { PHRASAL } from "./lexicon/phrasal.js";

let known: ReadonlyMap<string, readonly string[]> | null = null;

function read(): ReadonlyMap<string, readonly string[]> {
	const all = new Map<string, readonly string[]>();
	for (const line of `${PHRASAL.trim()}\n${EVERYDAY.trim()}`.split("\n")) {
		const [verb = "", words = ""] = line.split(": ");
		all.set(verb, [...(all.get(verb) ?? []), ...words.split(" ")]);
	}
	return all;
}

/**
 * Single words that mean the same as a verb with its particle, by the verb's plain form: "resign", "quit" for "step down".
 * None where the lexicon has no such verb.
 */
export function wordsFor(verb: string, particle: string): readonly string[] {
	known ??= read();
	return known.get(`${verb} ${particle}`) ?? [];
}
