import type { Extraction } from "../../extract/extraction.js";
import type { Sentence } from "../../text/document.js";
import type { Inquiry } from "./inquiry.js";
import { wordsOf } from "./reading.js";

/** Where a question's words stand in a sentence. */
export interface Alignment {
	/** For each word of the question how surely the sentence has it, 0 to 1: 1 for the word itself. */
	readonly strength: readonly number[];
	/** For each word its token in the sentence; -1 where it only is implied, or is not there. */
	readonly token: readonly number[];
	/** Tokens of the sentence that are words of the question or mean the same. */
	readonly matched: ReadonlySet<number>;
}

/** What a name counts where only a pronoun or a title stands for it. */
const IMPLIED = 0.7;
/** A word less near in its meaning than this is another word. */
const NEAR = 0.3;

const CONTENT = /^(?:VERB|NOUN|ADJ|PROPN|ADV)$/;

/** Finds a question's words in a sentence: the word itself, whom a pronoun stands for, or a word of near meaning. */
export function align(
	inquiry: Inquiry,
	extraction: Extraction,
	sentence: Sentence,
): Alignment {
	const here = wordsOf(extraction, sentence);
	const { tokens } = extraction.document;
	const strength = inquiry.words.map(() => 0);
	const token = inquiry.words.map(() => -1);
	const matched = new Set<number>();
	here.stems.forEach((stem, n) => {
		const word = inquiry.wordOf(stem);
		if (word === undefined) return;
		const at = here.tokens[n] ?? -1;
		matched.add(at);
		if (strength[word] === 1) return;
		strength[word] = 1;
		token[word] = at;
	});
	inquiry.words.forEach(({ forms, sort }, word) => {
		if (strength[word] === 1) return;
		if (forms.some((stem) => here.implied.has(stem))) {
			strength[word] = IMPLIED;
			return;
		}
		if (sort === "name" || sort === "number") return;
		let best = NEAR;
		here.stems.forEach((stem, n) => {
			const at = here.tokens[n] ?? -1;
			if (!CONTENT.test(tokens[at]?.upos ?? "")) return;
			const near = inquiry.nearness(word, stem);
			if (near <= best) return;
			best = near;
			strength[word] = near;
			token[word] = at;
		});
		const at = token[word] ?? -1;
		if (at >= 0) matched.add(at);
	});
	return { strength, token, matched };
}
