import { stemOf } from "../../library/terms.js";
import { PRINTED } from "./lexicon/printed.js";

const byStem = new Map<string, string[]>();
for (const line of PRINTED.trim().split(/[|\n]/)) {
	const [word = "", ...others] = line.split(" ");
	const known = byStem.get(stemOf(word)) ?? [];
	for (const other of others.map(stemOf))
		if (!known.includes(other)) known.push(other);
	byStem.set(stemOf(word), known);
}

/** The stems of what an article may have in place of a word that it lacks, given by its stem. */
export function printedFor(stem: string): readonly string[] {
	return byStem.get(stem) ?? [];
}
