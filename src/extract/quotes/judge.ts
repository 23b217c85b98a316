import type { Candidate } from "./candidate.js";
import { WEIGHTS } from "./lexicon/weights.js";

const weights = readWeights(WEIGHTS);

/**
 * How likely a reader takes the candidate's content as attributed to its source: log-odds in tenths, summed over what
 * holds of the candidate.
 */
export function judge({ features }: Candidate): number {
	let sum = weights.get("bias") ?? 0;
	for (const feature of features) sum += weights.get(feature) ?? 0;
	return sum;
}

/** One line a word or circumstance: `v say 12; that 9; parsed that 4` gives `v say`, `v say|that`, `v say|parsed that`. */
function readWeights(text: string): Map<string, number> {
	const read = new Map<string, number>();
	for (const line of text.trim().split("\n")) {
		const [first = "", ...rest] = line.split("; ");
		const [name, weight] = split(first);
		read.set(name, weight);
		for (const part of rest) {
			const [more, extra] = split(part);
			read.set(`${name}|${more}`, extra);
		}
	}
	return read;
}

function split(part: string): [string, number] {
	const at = part.lastIndexOf(" ");
	return [part.slice(0, at), Number(part.slice(at + 1))];
}
