import type { NameKind } from "./name-kind.js";
import type { NamePhrase } from "./name-phrase.js";

/** Marks of a word in a name phrase: inside it, at the start of a body's, of a person's. */
const INSIDE = 1;
export const NAME = 2;
export const PERSON = 3;

/** Marks the words of name phrases, and where each begins. */
export function mark(
	taken: Uint8Array,
	names: readonly NamePhrase[],
	kinds: ReadonlyMap<string, NameKind>,
) {
	for (const { from, to, parts } of names) {
		const kind = kinds.get(parts.join(" "));
		if (!kind || kind === "thing" || kind === "place") continue;
		taken.fill(INSIDE, from, to);
		taken[from] = kind === "person" ? PERSON : NAME;
	}
}
