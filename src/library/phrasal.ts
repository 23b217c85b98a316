import { PHRASAL } from "./lexicon/phrasal.js";

let known: ReadonlyMap<string, readonly string[]> | null = null;

function read(): ReadonlyMap<string, readonly string[]> {
	return new Map(
		PHRASAL.trim()
			.split("\n")
			.map((line): [string, readonly string[]] => {
				const [verb = "", words = ""] = line.split(": ");
				return [verb, words.split(" ")];
			}),
	);
}

/**
 * Single words that mean the same as a verb with its particle, by the verb's plain form: "resign", "quit" for "step down".
 * None where the lexicon has no such verb.
 */
export function wordsFor(verb: string, particle: string): readonly string[] {
	known ??= read();
	return known.get(`${verb} ${particle}`) ?? [];
}
