import type { WordForm } from "./atoms.js";

/**
 * Sets right what a tagger that looks a few words around takes for something else again and again: "Mr. Holm argued" (a small word
 * after names for one more of them), "according to state law" (what follows "to" for an infinitive). `tags` holds places in
 * `names` plus one.
 */
export function mendTags(
	words: readonly WordForm[],
	tags: Uint8Array,
	names: readonly string[],
): void {
	const [name, past, noun, base] = ["NNP", "VBD", "NN", "VB"].map(
		(tag) => names.indexOf(tag) + 1,
	) as [number, number, number, number];
	for (let i = 1; i < words.length; i++) {
		const tag = tags[i];
		if (tag === name) {
			if (tags[i - 1] === name && isPast(words[i]?.text ?? "")) tags[i] = past;
		} else if (
			tag === base &&
			words[i - 1]?.text === "to" &&
			words[i - 2]?.text.toLowerCase() === "according"
		)
			tags[i] = noun;
	}
}

/** Small letters and the ending of the past; "Med" and "Ahmed" are names. */
function isPast(text: string): boolean {
	return text.length > 4 && text.endsWith("ed") && /^[a-z]+$/.test(text);
}
