import type { Inquiry } from "./inquiry.js";
import type { SentenceWords } from "./reading.js";

/** Where a question's words stand in a sentence. */
export interface Alignment {
	/** For each word of the question how surely the sentence has it, 0 to 1: 1 for the word itself. */
	readonly strength: readonly number[];
	/** For each word its token in the sentence; -1 where it only is implied, or is not there. */
	readonly token: readonly number[];
	/** For each word of the sentence which word of the question it is, or -1. */
	readonly asked: readonly number[];
	/** Tokens of the sentence that are words of the question or mean the same. */
	readonly matched: ReadonlySet<number>;
}

/** What a name counts where only a pronoun or a title stands for it. */
const IMPLIED = 0.7;
/** What a name counts that the article's first sentences have. */
const STORY = 0.5;
/** What a word counts that the sentence takes up from the one before. */
const CARRIED = 0.5;
/** A word less near in its meaning than this is another word. */
const NEAR = 0.3;

/** Finds a question's words in a sentence: the word itself, whom a pronoun stands for, or a word of near meaning. */
export function align(
	inquiry: Inquiry,
	here: SentenceWords,
	story: ReadonlySet<string>,
	carried: ReadonlySet<string>,
): Alignment {
	const strength = inquiry.words.map(() => 0);
	const token = inquiry.words.map(() => -1);
	const matched = new Set<number>();
	const asked = here.stems.map((stem) => inquiry.wordOf(stem) ?? -1);
	asked.forEach((word, n) => {
		if (word < 0) return;
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
		if (sort === "name" && forms.some((stem) => story.has(stem)))
			strength[word] = STORY;
		if (sort !== "verb" && forms.some((stem) => carried.has(stem)))
			strength[word] = Math.max(strength[word] ?? 0, CARRIED);
		if (sort === "name" || sort === "number") return;
		let best = Math.max(NEAR, strength[word] ?? 0);
		here.stems.forEach((stem, n) => {
			if (!here.content[n]) return;
			const near = inquiry.nearness(word, stem);
			if (near <= best) return;
			best = near;
			strength[word] = near;
			token[word] = here.tokens[n] ?? -1;
		});
		const at = token[word] ?? -1;
		if (at >= 0) matched.add(at);
	});
	return { strength, token, asked, matched };
}
