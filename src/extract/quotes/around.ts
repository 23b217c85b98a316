import type { Token } from "../../text/document.js";
import { Memo } from "../../text/memo.js";
import type { Tree } from "../../text/tree.js";
import { plainRelation } from "./relation.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import type { Weights } from "./weigh.js";

/** The words right beside it, its auxiliaries, and the word that it hangs on. */
export function oddsAround(
	{ tokens }: Scene,
	tree: Tree,
	weights: Weights,
	head: number,
	unit: Unit,
): number {
	const token = tokens[head];
	if (!token) return 0;
	const before = wordOf(head > unit.from ? tokens[head - 1] : undefined);
	const before2 = wordOf(head > unit.from + 1 ? tokens[head - 2] : undefined);
	const after = wordOf(tokens[head + 1]);
	const after2 = wordOf(tokens[head + 2]);
	let odds =
		weights.of("tag ", token.xpos) +
		weights.of("before ", before) +
		weights.of("after ", after) +
		weights.of("second before|", before2) +
		weights.of("second after|", after2) +
		weights.of("two before|", before2, " ", before) +
		weights.of("two after|", after, " ", after2) +
		weights.of("up ", plainRelation(token), "|", wordOf(tokens[token.head]));
	for (const c of tree.children(head)) {
		const child = tokens[c];
		if (!child) continue;
		if (child.dep.startsWith("aux"))
			odds += weights.of("aux ", child.lemma, "|", token.xpos);
		else if (child.dep === "mark") odds += weights.of("mark ", child.lower);
	}
	return odds;
}

const NO_WORDS: ReadonlySet<string> = new Set(
	"PROPN NUM PUNCT SYM X".split(" "),
);
const isPlain = new Memo((text) => /^\p{Ll}+$/u.test(text));

/** A word of the language by itself; of names, numbers and marks only the sort. */
export function wordOf(token: Token | undefined): string {
	if (!token) return "none";
	return NO_WORDS.has(token.upos) || !isPlain.of(token.text)
		? token.upos
		: token.lower;
}

/** The words that a content begins with, and the sort of its last. */
export function edgeOdds(
	{ tokens }: Scene,
	weights: Weights,
	frame: string,
	{ from, to }: Stretch,
): number {
	const first = wordOf(tokens[from]);
	return (
		weights.of("begins|", first) +
		weights.of("begins ", frame, "|", first) +
		weights.of("begins|", first, " ", wordOf(tokens[from + 1])) +
		weights.of("ends|", tokens[to - 1]?.xpos ?? "")
	);
}

/** The base form of a word of the language; of names, numbers and marks only the sort. */
export function nounOf(token: Token): string {
	return NO_WORDS.has(token.upos) || !isPlain.of(token.lemma)
		? token.upos
		: token.lemma;
}
