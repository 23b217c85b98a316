// BM25 (Robertson and Zaragoza 2009) over a sentence's own words, and what its paragraph, its neighbours and its article
// add, which a reader sees with it.

/** BM25: how soon more of the same term counts for less, and how much a long sentence loses. */
export const K1 = 1.1;
export const B = 0.45;
/** What a term adds to a sentence by standing around it, as shares of its value. */
export const PARAGRAPH = 0.32;
export const NEIGHBOUR = 0.12;
export const ARTICLE = 0.1;

/** What a term adds to a sentence at most, as a share of its value. */
export const MOST = K1 + 1;

/** What a term adds to a sentence in which it stands so often, as a share of its value. */
export function share(often: number, length: number, average: number): number {
	return (often * MOST) / (often + K1 * (1 - B + (B * length) / average));
}

/** Inverse document frequency, 0 to about 15, of a term that stands in so many of `n` sentences. */
export function rarityOf(count: number, n: number): number {
	return Math.log(1 + (Math.max(n, count) - count + 0.5) / (count + 0.5));
}

/** The average length that bounds are counted with: what the real average is changes with the articles. */
const USUAL = 20;
const STEPS = 120;

/** The share as a whole number of steps, 1 to 252, rounded up. */
export function boundOf(often: number, length: number): number {
	return Math.ceil(share(often, length, USUAL) * STEPS);
}

let lastAverage = Number.NaN;
let lastBounds = new Float64Array(0);

/** What a bound comes to at another average. A longer average makes every sentence shorter by comparison, by no more than that ratio. */
export function boundAt(average: number): Float64Array {
	if (average === lastAverage) return lastBounds;
	const ratio = Math.max(1, average / USUAL);
	lastBounds = Float64Array.from({ length: 256 }, (_, steps) =>
		Math.min(MOST, (steps / STEPS) * ratio),
	);
	lastAverage = average;
	return lastBounds;
}
