import { type Case, has } from "./case.js";
import type { Sort } from "./inquiry.js";

/** The weighted share of the question's words, each as far as it counts. */
export function share(
	{ inquiry }: Case,
	value: (n: number) => number,
	counts: (n: number) => boolean = () => true,
): number {
	let sum = 0;
	let total = 0;
	inquiry.words.forEach(({ weight }, n) => {
		if (!counts(n)) return;
		total += weight;
		sum += weight * value(n);
	});
	return total === 0 ? 0 : sum / total;
}

/** How surely the sentence has a word of the question, 0 to 1. */
export const strengthOf = ({ alignment }: Case, n: number): number =>
	alignment.strength[n] ?? 0;

/** The share of the words of one sort; half where the question has none. */
export function ofSort(its: Case, sort: Sort): number {
	const { words } = its.inquiry;
	if (!words.some((w) => w.sort === sort)) return 0.5;
	return share(
		its,
		(n) => strengthOf(its, n),
		(n) => words[n]?.sort === sort,
	);
}

/** The weight of the heaviest word, each as far as it counts, beside the heaviest of all. */
export function rarest(
	{ inquiry }: Case,
	value: (n: number) => number,
): number {
	let most = 0;
	let top = 0;
	inquiry.words.forEach(({ weight }, n) => {
		top = Math.max(top, weight);
		most = Math.max(most, weight * value(n));
	});
	return top === 0 ? 0 : most / top;
}

/** What neither the sentence nor what stands around it has. */
export function lacking(its: Case): number {
	return share(its, (n) =>
		strengthOf(its, n) > 0 || has(its, n, its.around) ? 0 : 1,
	);
}
