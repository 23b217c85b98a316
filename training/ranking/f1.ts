/** The words of an answer as SQuAD compares them: lower case, without marks and articles. */
function words(text: string): string[] {
	return text
		.toLowerCase()
		.replace(/[!-/:-@[-`{-~]/g, "")
		.replace(/\b(a|an|the)\b/g, " ")
		.split(/\s+/)
		.filter(Boolean);
}

/** F1 over the words of two answers, as SQuAD measures it: 1 for the same words. */
export function likenessOf(gold: string, found: string): number {
	const left = words(gold);
	const right = words(found);
	const all = left.length + right.length;
	let same = 0;
	for (const word of right) {
		const at = left.indexOf(word);
		if (at < 0) continue;
		left.splice(at, 1);
		same++;
	}
	return same === 0 ? 0 : (2 * same) / all;
}
