/** What learned features speak for, in tenths of log-odds. */
export type Weights = ReadonlyMap<string, number>;

/** One line a word or circumstance: `v say 12; that 9; parsed that 4` gives `v say`, `v say|that`, `v say|parsed that`. */
export function readWeights(text: string): Weights {
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

/** The sum over what holds. */
export function weigh(weights: Weights, features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += weights.get(feature) ?? 0;
	return sum;
}

function split(part: string): [string, number] {
	const at = part.lastIndexOf(" ");
	return [part.slice(0, at), Number(part.slice(at + 1))];
}
