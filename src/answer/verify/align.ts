import type { Span } from "../../text/span.js";
import { oneShape } from "./tolerant.js";

/** A word or mark with its place. */
export interface Piece extends Span {
	/** In one shape, so that "isn’t" is "isn't". */
	readonly shape: string;
	readonly isWord: boolean;
}

/** Where two texts part: what each has there; null on the side that has nothing. */
export interface Difference {
	readonly claimed: Piece | null;
	readonly actual: Piece | null;
}

/** A claim laid over a text, word by word. */
export interface Alignment {
	/** The stretch of the text that comes nearest to the claim. */
	readonly span: Span;
	/** In order. */
	readonly differences: readonly Difference[];
	/** Of the claim's words, the share that stand there in the same order, 0 to 1. */
	readonly likeness: number;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|…|\.\.\.|\S/gu;

/** The words and marks of a text in order. */
export function piecesOf(text: string, from = 0): Piece[] {
	return [...text.matchAll(PIECE)].map((match) => ({
		start: from + match.index,
		end: from + match.index + match[0].length,
		shape: oneShape(match[0]),
		isWord: /[\p{L}\p{N}]/u.test(match[0]),
	}));
}

/** A mark left out or put in weighs less than a word. */
const adding = ({ isWord }: Piece) => (isWord ? 10 : 3);
/** A little less, so that what a claim leaves out is told as left out. */
const leavingOut = ({ isWord }: Piece) => (isWord ? 9 : 3);

/**
 * The stretch of a text that a claim can be turned into with the fewest changes (Sellers 1980: what stands before and
 * after it is free). Time and memory are the product of the two lengths.
 */
export function align(
	claim: readonly Piece[],
	text: readonly Piece[],
): Alignment | null {
	const wide = text.length + 1;
	const table = new Int32Array((claim.length + 1) * wide);
	const cell = (i: number, j: number) => table[i * wide + j] ?? 0;
	for (const [i, claimed] of claim.entries()) {
		table[(i + 1) * wide] = cell(i, 0) + adding(claimed);
		for (const [j, actual] of text.entries())
			table[(i + 1) * wide + j + 1] = Math.min(
				cell(i, j) + changing(claimed, actual),
				cell(i, j + 1) + adding(claimed),
				cell(i + 1, j) + leavingOut(actual),
			);
	}
	let end = 0;
	for (let j = 1; j <= text.length; j++)
		if (cell(claim.length, j) <= cell(claim.length, end)) end = j;
	const differences: Difference[] = [];
	let same = 0;
	let i = claim.length;
	let j = end;
	while (i > 0) {
		const claimed = claim[i - 1];
		const actual = text[j - 1];
		if (!claimed) break;
		if (
			actual &&
			cell(i, j) === cell(i - 1, j - 1) + changing(claimed, actual)
		) {
			if (changing(claimed, actual) > 0) differences.push({ claimed, actual });
			else if (claimed.isWord) same++;
			i--;
			j--;
		} else if (cell(i, j) === cell(i - 1, j) + adding(claimed)) {
			differences.push({ claimed, actual: null });
			i--;
		} else {
			differences.push({ claimed: null, actual: actual ?? null });
			j--;
		}
	}
	const first = text[j];
	const last = text[end - 1];
	const words = claim.filter((piece) => piece.isWord).length;
	if (!first || !last || end <= j || words === 0) return null;
	return {
		span: { start: first.start, end: last.end },
		differences: differences.reverse(),
		likeness: same / words,
	};
}

function changing(claimed: Piece, actual: Piece): number {
	if (claimed.shape === actual.shape) return 0;
	// A word is no mark: leaving out the one and putting in the other says more.
	if (claimed.isWord !== actual.isWord) return 100;
	return adding(claimed);
}
