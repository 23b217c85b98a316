import {
	Atoms,
	readAtoms,
	type Vocabulary,
} from "../../src/text/syntax/atoms.js";
import { type ParserTables, parse } from "../../src/text/syntax/parser.js";
import type { Scorer } from "../../src/text/syntax/scorer.js";
import { State } from "../../src/text/syntax/state.js";
import { tag } from "../../src/text/syntax/tagger.js";
import type { Example } from "./align.js";

export interface Classes {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
}

export interface Score {
	words: number;
	xpos: number;
	heads: number;
	labelled: number;
}

/** Tags and parses the examples as at run time. */
export function evaluate(
	examples: readonly Example[],
	vocabulary: Vocabulary,
	classes: Classes,
	tagger: Scorer,
	parser: ParserTables,
): Score {
	const state = new State();
	const total: Score = { words: 0, xpos: 0, heads: 0, labelled: 0 };
	for (const example of examples) {
		const atoms = new Atoms(example.words.length);
		readAtoms(example.words, vocabulary, atoms);
		const tags = new Uint8Array(atoms.count + 2);
		tag(atoms, tagger, tags);
		parse(state, atoms, tags, parser);
		for (let i = 0; i < atoms.count; i++) {
			total.words++;
			if (classes.tags[(tags[i] ?? 0) - 1] === example.xpos[i]) total.xpos++;
			const head = state.head[i] === atoms.count ? -1 : state.head[i];
			if (head !== example.heads[i]) continue;
			total.heads++;
			if (classes.labels[(state.label[i] ?? 0) - 1] === example.deps[i])
				total.labelled++;
		}
	}
	return total;
}

export function show(
	name: string,
	{ words, xpos, heads, labelled }: Score,
): string {
	const percent = (n: number) => ((100 * n) / words).toFixed(2);
	return `${name.padEnd(12)} words ${words}  XPOS ${percent(xpos)}  UAS ${percent(heads)}  LAS ${percent(labelled)}`;
}
