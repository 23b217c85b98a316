import type { Analysis } from "./analyse.js";

/**
 * "On Monday, the mayor, Jane Doe, said": a finite verb has a subject. Where a parse leaves it without one and hangs what stands
 * before it on the time or place that opens the clause, as that one's apposition, it is the verb's. Changes the words' places in
 * `found`, from the word `offset` on.
 */
export function findLostSubjects(found: Analysis[], offset: number): void {
	for (let i = offset; i < found.length; i++) {
		const word = found[i];
		if (word?.dep !== "appos" || word.head < offset || word.head > i) continue;
		const opening = found[word.head];
		if (!opening?.dep.startsWith("obl") || opening.head < i) continue;
		const verb = found[opening.head];
		if (
			!/^VB[DZP]$/.test(verb?.xpos ?? "") ||
			verb?.dep === "conj" ||
			hasSubject(found, offset, opening.head)
		)
			continue;
		found[i] = { ...word, head: opening.head, dep: "nsubj" };
	}
}

function hasSubject(
	found: readonly Analysis[],
	offset: number,
	verb: number,
): boolean {
	for (let i = offset; i < found.length; i++)
		if (found[i]?.head === verb && /subj/.test(found[i]?.dep ?? ""))
			return true;
	return false;
}
