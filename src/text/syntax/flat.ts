import type { Analysis } from "./analyse.js";
import type { WordForm } from "./atoms.js";

/** A whole sentence so short is parsed, whatever it is. */
const SHORT = 6;

/**
 * Whether words hold no language that a tree could show: no letter at all, or, in a piece of a sentence longer than any
 * writer's, no verb and hardly a word of two letters. Columns of figures, rules of dashes, codes.
 */
export function isWordless(
	words: readonly WordForm[],
	whole: boolean,
): boolean {
	if (whole && words.length < SHORT) return false;
	let proper = 0;
	for (const { text, upos } of words) {
		if (upos === "VERB" || upos === "AUX") return false;
		if (isLetter(text.charCodeAt(0))) {
			if (whole) return false;
			if (isLetter(text.charCodeAt(1))) proper++;
		}
	}
	return proper * 5 < words.length;
}

function isLetter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 65 && code <= 90) ||
		(code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff))
	);
}

const TAGS = new Map([
	["NUM", "CD"],
	["SYM", "SYM"],
	["PUNCT", ":"],
]);

/** A tree for what has none: all hang on the first, by tags that the tokenizer tells. */
export function flat(
	words: readonly WordForm[],
	offset: number,
	root: number,
	found: Analysis[],
) {
	for (const [i, { upos }] of words.entries()) {
		const xpos = TAGS.get(upos) ?? "NN";
		if (i > 0)
			found.push({
				xpos,
				head: offset,
				dep: upos === "PUNCT" ? "punct" : "dep",
			});
		else found.push({ xpos, head: root, dep: root < 0 ? "root" : "parataxis" });
	}
}
