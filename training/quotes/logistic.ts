import { minimize } from "./minimize.js";

/** What holds of a case, each with how much of it holds; whether it is right, and how much it counts. */
export interface Example {
	readonly names: ReadonlyMap<string, number>;
	readonly right: boolean;
	readonly count: number;
}

const STEPS = 120;

/** Logistic regression with its weights drawn to zero (L2): `calm` is what the square of a weight costs. The weight of `bias` is free. */
export function learnLogistic(
	examples: readonly Example[],
	calm: number,
): Map<string, number> {
	const places = new Map<string, number>([["bias", 0]]);
	const rows = examples.map(({ names }) => {
		const at = new Int32Array(names.size);
		const much = new Float64Array(names.size);
		let n = 0;
		for (const [name, share] of names) {
			const place = places.get(name) ?? places.size;
			places.set(name, place);
			at[n] = place;
			much[n++] = share;
		}
		return { at, much };
	});
	const loss = (weights: Float64Array, slope: Float64Array): number => {
		let sum = 0;
		slope.fill(0);
		for (let j = 1; j < weights.length; j++) {
			const weight = weights[j] ?? 0;
			sum += (calm / 2) * weight * weight;
			slope[j] = calm * weight;
		}
		for (const [i, { at, much }] of rows.entries()) {
			const example = examples[i];
			if (!example) continue;
			let odds = weights[0] ?? 0;
			for (let k = 0; k < at.length; k++)
				odds += (weights[at[k] ?? 0] ?? 0) * (much[k] ?? 0);
			const { right, count } = example;
			sum += count * Math.log1p(Math.exp(right ? -odds : odds));
			const pull = count * (1 / (1 + Math.exp(-odds)) - (right ? 1 : 0));
			slope[0] = (slope[0] ?? 0) + pull;
			for (let k = 0; k < at.length; k++) {
				const j = at[k] ?? 0;
				slope[j] = (slope[j] ?? 0) + pull * (much[k] ?? 0);
			}
		}
		return sum;
	};
	const weights = minimize(loss, places.size, STEPS);
	return new Map([...places].map(([name, j]) => [name, weights[j] ?? 0]));
}
