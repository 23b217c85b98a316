import { areBeside } from "../../library/keyboard.js";
import { substitution } from "../../library/spelling.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const VOWEL = /[aeiouy]/;

/** What each slip costs: the less, the more often fingers make it. */
const COST = {
	swapped: 0.5,
	doubled: 0.5,
	vowelLeftOut: 0.6,
	leftOut: 0.7,
	near: 0.7,
	alike: 0.75,
	other: 0.75,
	far: 1,
};

/**
 * Tells every string that one slip turns into a typed word of small letters, with the slip's cost (Damerau 1964: a letter
 * left out, put in, replaced, or two swapped account for four misspellings of five). The same string may be told twice.
 */
export function eachOrigin(
	typed: string,
	tell: (origin: string, cost: number) => void,
): void {
	for (let at = 0; at < typed.length; at++) {
		const before = typed.slice(0, at);
		const after = typed.slice(at + 1);
		const letter = typed[at] ?? "";
		const next = typed[at + 1];
		if (next !== undefined && next !== letter)
			tell(before + next + letter + typed.slice(at + 2), COST.swapped);
		tell(before + after, added(letter, typed[at - 1], next));
		for (const other of LETTERS)
			if (other !== letter)
				tell(before + other + after, replaced(letter, other));
	}
	for (let at = 0; at <= typed.length; at++)
		for (const letter of LETTERS)
			tell(
				typed.slice(0, at) + letter + typed.slice(at),
				leftOut(letter, typed[at - 1], typed[at]),
			);
}

function added(letter: string, ...neighbours: (string | undefined)[]): number {
	return neighbours.includes(letter) ? COST.doubled : COST.other;
}

function replaced(letter: string, other: string): number {
	if (areBeside(letter, other)) return COST.near;
	const alike = substitution(letter.charCodeAt(0), other.charCodeAt(0)) < 1;
	return alike ? COST.alike : COST.far;
}

function leftOut(
	letter: string,
	...neighbours: (string | undefined)[]
): number {
	if (neighbours.includes(letter)) return COST.doubled;
	return VOWEL.test(letter) ? COST.vowelLeftOut : COST.leftOut;
}
