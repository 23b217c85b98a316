import { Atoms, readAtoms, type WordForm } from "./atoms.js";
import { flat, isWordless } from "./flat.js";
import { findLostClauses } from "./lost-clause.js";
import { findLostSubjects } from "./lost-subject.js";
import { mendTags } from "./mistaken-tags.js";
import { model } from "./model.js";
import { parse } from "./parser.js";
import { LONGEST_PIECE, State } from "./state.js";
import { tag } from "./tagger.js";

/** A word's place in its sentence's tree. */
export interface Analysis {
	/** Penn tag. */
	readonly xpos: string;
	/** The index of its head in the sentence, -1 for the root. */
	readonly head: number;
	readonly dep: string;
}

const state = new State();
const atoms = new Atoms(LONGEST_PIECE);
const tags = new Uint8Array(LONGEST_PIECE + 4);

/**
 * Tags and parses one sentence. One that is longer than the parser takes goes through it in pieces, whose roots hang on the
 * first piece's.
 */
export function analyse(words: readonly WordForm[]): Analysis[] {
	const found: Analysis[] = [];
	let root = -1;
	for (let from = 0; from < words.length; ) {
		const to = pieceEnd(words, from);
		const whole = from === 0 && to === words.length;
		const piece = whole ? words : words.slice(from, to);
		if (isWordless(piece, whole)) flat(piece, from, root, found);
		else analysePiece(piece, from, root, found);
		if (root < 0) root = found.findIndex(({ head }) => head < 0);
		from = to;
	}
	return found;
}

/** The end of a piece: after the last comma, semicolon or dash that leaves it a fair length, or where it must end. */
function pieceEnd(words: readonly WordForm[], from: number): number {
	if (words.length - from <= LONGEST_PIECE) return words.length;
	const end = from + LONGEST_PIECE;
	for (let i = end; i > from + LONGEST_PIECE / 2; i--) {
		if (/^[,;:.—–]$|^--$/.test(words[i - 1]?.text ?? "")) return i;
	}
	return end;
}

function analysePiece(
	words: readonly WordForm[],
	offset: number,
	root: number,
	found: Analysis[],
) {
	const trained = model();
	const { tagNames, labelNames } = trained;
	readAtoms(words, trained.vocabulary, atoms);
	tags.fill(0, 0, atoms.count + 2);
	tag(atoms, trained.tags, tags);
	mendTags(words, tags, tagNames);
	parse(state, atoms, tags, trained);
	for (let i = 0; i < atoms.count; i++) {
		const head = state.head[i] as number;
		const isRoot = head === atoms.count;
		found.push({
			xpos: tagNames[(tags[i] as number) - 1] ?? "",
			head: isRoot ? root : head + offset,
			dep: isRoot
				? root < 0
					? "root"
					: "parataxis"
				: (labelNames[(state.label[i] as number) - 1] ?? "dep"),
		});
	}
	findLostSubjects(found, offset);
	findLostClauses(words, found, offset);
}
