import { givenName } from "./lexicon/given-names.js";
import type { NamePhrase } from "./name-phrase.js";
import type { Words } from "./words.js";

/** "Sheila and Roy Tanner": both are Tanners, so that "Mrs Tanner" is Sheila. Not where a given name has a surname of its own elsewhere. */
export function withSharedSurnames(
	words: Words,
	names: readonly NamePhrase[],
): readonly NamePhrase[] {
	const full = new Set<string>();
	for (const { parts } of names) if (parts.length > 1) full.add(parts[0] ?? "");
	return names.map((name, i) => {
		const next = names[i + 1];
		const [given = ""] = name.parts;
		if (name.parts.length !== 1 || next?.from !== name.to + 1) return name;
		if (next.titled || next.parts.length !== 2) return name;
		if (words.list[name.to]?.bare !== "and" || full.has(given)) return name;
		const both = givenName(given) && givenName(next.parts[0] ?? "");
		return both ? { ...name, parts: [given, next.parts[1] ?? ""] } : name;
	});
}
