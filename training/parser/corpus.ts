import { Atoms, readAtoms } from "../../src/text/syntax/atoms.js";
import { TagChoices } from "../../src/text/syntax/choices.js";
import { LONGEST_PIECE } from "../../src/text/syntax/state.js";
import { align, type Example } from "./align.js";
import { addAttribution } from "./augment.js";
import { learnTags } from "./choices.js";
import { readConllu } from "./conllu.js";
import type { Classes } from "./evaluate.js";

/** A training sentence in numbers. Heads count the root as the sentence's length. */
export interface Item {
	readonly atoms: Atoms;
	readonly goldTags: Uint8Array;
	readonly labels: Uint8Array;
	readonly heads: Int32Array;
}

export interface Corpus {
	readonly items: readonly Item[];
	readonly classes: Classes;
	readonly words: ReadonlyMap<number, Uint8Array>;
	readonly open: Uint8Array;
	readonly vocabulary: TagChoices;
}

/** The sentences of the files, on the reader's own tokens; with a source of chance also some of them changed towards news. */
export function readExamples(
	paths: readonly string[],
	random: (() => number) | null = null,
): Example[] {
	return paths
		.flatMap((path) => readConllu(path))
		.flatMap((sentence) =>
			[sentence, (random && addAttribution(sentence, random)) ?? []].flat(),
		)
		.flatMap((sentence) => align(sentence) ?? [])
		.filter((example) => example.words.length <= LONGEST_PIECE);
}

/** `seen`: how often a form must occur to be known. */
export function corpusOf(examples: readonly Example[], seen: number): Corpus {
	const classes: Classes = {
		tags: [...new Set(examples.flatMap((e) => e.xpos))].sort(),
		labels: [...new Set(examples.flatMap((e) => e.deps))].sort(),
	};
	const { words, open } = learnTags(examples, classes.tags, seen);
	const vocabulary = new TagChoices(words, open);
	const items = examples.map((e) => ({
		atoms: atomsOf(e.words, vocabulary),
		goldTags: Uint8Array.from(e.xpos, (xpos) => classes.tags.indexOf(xpos)),
		labels: Uint8Array.from(e.deps, (dep) => classes.labels.indexOf(dep)),
		heads: Int32Array.from(e.heads, (head) =>
			head < 0 ? e.heads.length : head,
		),
	}));
	return { items, classes, words, open, vocabulary };
}

/** A sentence's numbers in arrays of their own. */
export function atomsOf(
	words: Example["words"],
	vocabulary: TagChoices,
): Atoms {
	const atoms = new Atoms(words.length);
	readAtoms(words, vocabulary, atoms);
	return atoms;
}
