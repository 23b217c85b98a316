import { VERB_CLASSES } from "./verb-classes.js";

const classes = new Map<string, string>();
for (const line of VERB_CLASSES.trim().split("\n")) {
	const [name = "", ...verbs] = line.split(" ");
	for (const verb of verbs) classes.set(verb, name);
}

/**
 * What a verb mostly tells of, by WordNet: `communication`, `cognition`, `emotion`, `perception`, `social`, else `other`. One
 * with a particle ("point_out") that is not listed is as the verb alone.
 */
export function verbClass(lemma: string): string {
	const known = classes.get(lemma);
	if (known !== undefined) return known;
	const particle = lemma.indexOf("_");
	return (
		(particle < 0 ? undefined : classes.get(lemma.slice(0, particle))) ??
		"other"
	);
}
