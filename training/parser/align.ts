import type { WordForm } from "../../src/text/syntax/atoms.js";
import { tokenize } from "../../src/text/tokenize.js";
import type { GoldSentence, GoldWord } from "./conllu.js";

/** A training sentence: the words as the reader cuts them, with the treebank's analysis carried over. */
export interface Example {
	readonly document: string;
	readonly words: readonly WordForm[];
	readonly xpos: readonly string[];
	readonly upos: readonly string[];
	/** -1 for the root. */
	readonly heads: readonly number[];
	readonly deps: readonly string[];
}

/**
 * Carries a treebank sentence over to the reader's own tokens, by the characters they share. A token over several words
 * stands for the outermost of them; several tokens inside one word hang on the last of them. Null where that gives no tree.
 */
export function align(gold: GoldSentence, text = gold.text): Example | null {
	const words = tokenize(text, 0, text.length);
	const overlaps = words.map((word) =>
		overlapping(gold.words, word.start, word.end),
	);
	if (words.length === 0 || overlaps.some((o) => o.length === 0)) return null;
	// The word that each token stands for, and the token that stands for each word.
	const stands = overlaps.map((o) => outermost(gold.words, o));
	const token = new Map<number, number>();
	for (const [t, o] of overlaps.entries()) {
		for (const g of o) {
			const before = token.get(g);
			if (
				before === undefined ||
				isWord(words[t]?.text) ||
				!isWord(words[before]?.text)
			)
				token.set(g, t);
		}
	}
	const heads: number[] = [];
	const deps: string[] = [];
	const xpos: string[] = [];
	const upos: string[] = [];
	for (const [t, g] of stands.entries()) {
		const word = gold.words[g];
		if (!word) return null;
		const main = token.get(g) ?? t;
		const text = words[t]?.text ?? "";
		if (main !== t && stands[main] === g) {
			// A part of a longer word: "state" and "-" of "state-owned".
			heads.push(main);
			deps.push(isWord(text) ? "compound" : "punct");
			xpos.push(
				isWord(text)
					? /^\d/.test(text)
						? "CD"
						: word.xpos === "JJ"
							? "NN"
							: word.xpos
					: text === "-"
						? "HYPH"
						: word.xpos,
			);
			upos.push(isWord(text) ? word.upos : "PUNCT");
			continue;
		}
		let head = word.head;
		while (head >= 0 && token.get(head) === t)
			head = gold.words[head]?.head ?? -1;
		heads.push(head < 0 ? -1 : (token.get(head) ?? -1));
		deps.push(head < 0 ? "root" : word.dep);
		xpos.push(word.xpos);
		upos.push(word.upos);
	}
	if (!isTree(heads)) return null;
	return { document: gold.document, words, xpos, upos, heads, deps };
}

function isWord(text: string | undefined): boolean {
	return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}

function overlapping(
	words: readonly GoldWord[],
	start: number,
	end: number,
): number[] {
	const found: number[] = [];
	for (const [g, word] of words.entries()) {
		if (word.start < end && start < word.end) found.push(g);
	}
	return found;
}

function outermost(
	words: readonly GoldWord[],
	group: readonly number[],
): number {
	return (
		group.find((g) => !group.includes(words[g]?.head ?? -1)) ?? group[0] ?? 0
	);
}

function isTree(heads: readonly number[]): boolean {
	if (heads.filter((head) => head < 0).length !== 1) return false;
	return heads.every((_, i) => {
		let up = i;
		for (let steps = 0; steps <= heads.length; steps++) {
			if (up < 0) return true;
			up = heads[up] ?? -1;
		}
		return false;
	});
}
