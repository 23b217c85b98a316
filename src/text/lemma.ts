/** Nouns that stay as they are in the plural, or whose plural is their base form. */
const UNCHANGED =
	/(?:ics|ss|us|is)$|^(?:people|police|staff|headquarters|series|species|news|means|odds|others|grounds|goods|troops|media|women|men|children|proceeds)$/;

/**
 * The base form where the tokenizer gave the form itself, not having seen a verb or a plural there. `verbLemma` gives a verb's
 * base form.
 */
export function lemmaOf(
	lemma: string,
	lower: string,
	xpos: string,
	verbLemma: (form: string) => string,
): string {
	if (lemma !== lower || lower.length < 4) return lemma;
	if (lower === "being") return "be";
	if (xpos.length === 3 && xpos !== "VBP" && xpos.startsWith("VB"))
		return verbLemma(lower);
	if (xpos === "NNS" && lower.endsWith("s") && !UNCHANGED.test(lower))
		return singular(lower);
	return lemma;
}

function singular(plural: string): string {
	if (plural.endsWith("ies") && plural.length > 4)
		return `${plural.slice(0, -3)}y`;
	return /(?:[sx]|ch|sh|zz)es$/.test(plural)
		? plural.slice(0, -2)
		: plural.slice(0, -1);
}
