import type { Case } from "./case.js";

/** Of the neighbours in the question the share that are neighbours here. */
export function neighbours(its: Case): number {
	const { words } = its.inquiry;
	const places = words.map((): number[] => []);
	its.alignment.asked.forEach((n, at) => {
		if (n >= 0) places[n]?.push(at);
	});
	let found = 0;
	let total = 0;
	for (let n = 0; n + 1 < words.length; n++) {
		const weight = (words[n]?.weight ?? 0) + (words[n + 1]?.weight ?? 0);
		total += weight;
		if (
			places[n]?.some((a) =>
				places[n + 1]?.some((b) => b - a > 0 && b - a <= 3),
			)
		)
			found += weight;
	}
	return total === 0 ? 0 : found / total;
}

/** Of the words that hang together in the question's tree the share that hang together here. */
export function edges(its: Case): number {
	const { inquiry, alignment, extraction } = its;
	// Heads alone are asked for: a tree of the whole article need not be made.
	const { tokens } = extraction.document;
	const near = (a: number, b: number): boolean => {
		let up = a;
		for (let steps = 0; steps < 3 && up >= 0; steps++) {
			up = tokens[up]?.head ?? -1;
			if (up === b) return true;
		}
		return false;
	};
	let found = 0;
	let total = 0;
	for (const [head, part] of inquiry.pairs) {
		const weight =
			(inquiry.words[head]?.weight ?? 0) + (inquiry.words[part]?.weight ?? 0);
		total += weight;
		const a = alignment.token[head] ?? -1;
		const b = alignment.token[part] ?? -1;
		if (a < 0 || b < 0) continue;
		if (near(b, a) || near(a, b)) found += weight;
	}
	return total === 0 ? 0.5 : found / total;
}

/** The largest share of the question that a window of so many words has. */
export function densest(its: Case, width: number): number {
	const { asked } = its.alignment;
	const { words, total } = its.inquiry;
	let best = 0;
	// For each word of the question the window that it was last seen in.
	const seen = words.map(() => -1);
	for (let from = 0; from < asked.length; from += 3) {
		let sum = 0;
		const to = Math.min(from + width, asked.length);
		for (let at = from; at < to; at++) {
			const n = asked[at] ?? -1;
			if (n < 0 || seen[n] === from) continue;
			seen[n] = from;
			sum += words[n]?.weight ?? 0;
		}
		best = Math.max(best, sum);
	}
	return total === 0 ? 0 : best / total;
}

/** The longest row of the question's words that stand here in the same order. */
export function inOrder(its: Case): number {
	const asked = its.alignment.asked.filter((n) => n >= 0);
	const longest = its.inquiry.words.map(() => 0);
	for (const n of asked) {
		let before = 0;
		for (let m = 0; m < n; m++) before = Math.max(before, longest[m] ?? 0);
		longest[n] = Math.max(longest[n] ?? 0, before + 1);
	}
	return Math.max(0, ...longest);
}
