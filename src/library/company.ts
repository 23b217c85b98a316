import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** For each stem its place, and for each place a row of whole numbers. */
interface Vectors {
	readonly places: ReadonlyMap<string, number>;
	readonly values: Int8Array;
	readonly size: number;
	/** For each place the length of its row. */
	readonly lengths: Float64Array;
}

let vectors: Vectors | null = null;

/** Written by `training/company/vectors.ts`: a line with the size of a row, a line of stems, the rows. */
function read(): Vectors {
	const bytes = brotliDecompressSync(
		readFileSync(new URL("./lexicon/company.bin", import.meta.url)),
	);
	const first = bytes.indexOf("\n");
	const second = bytes.indexOf("\n", first + 1);
	const size = Number(bytes.toString("utf8", 0, first));
	const stems = bytes.toString("utf8", first + 1, second).split(" ");
	const values = new Int8Array(bytes.subarray(second + 1));
	const lengths = Float64Array.from(stems, (_, at) => {
		let sum = 0;
		for (let n = at * size; n < (at + 1) * size; n++)
			sum += (values[n] ?? 0) ** 2;
		return Math.sqrt(sum);
	});
	return {
		places: new Map(stems.map((stem, n) => [stem, n])),
		values,
		size,
		lengths,
	};
}

/** Reads the vectors now, so that the first question need not wait for them. */
export function readCompany(): void {
	vectors ??= read();
}

/**
 * How alike the company is that two words keep in texts, both as stems: the cosine of their vectors, -1 to 1, about 0.5 for words that are
 * told of together ("yen" and "currency") whether they mean the same or the opposite; 0 for words that are not known.
 */
export function companyOf(a: string, b: string): number {
	vectors ??= read();
	const { places, values, size, lengths } = vectors;
	const at = places.get(a);
	const to = places.get(b);
	if (at === undefined || to === undefined) return 0;
	let sum = 0;
	const left = at * size;
	const right = to * size;
	for (let n = 0; n < size; n++)
		sum += (values[left + n] ?? 0) * (values[right + n] ?? 0);
	return sum / ((lengths[at] ?? 1) * (lengths[to] ?? 1));
}

/** The company of several words together. */
export interface Company {
	readonly row: Float64Array;
	/** The cosine with another, -1 to 1; 0 where one of them has no word that is known. */
	readonly like: (other: Company) => number;
}

/** The weighted mean of the vectors of some stems, each of one length before it is weighed. */
export function meanOf(
	weighed: readonly (readonly [string, number])[],
): Company {
	vectors ??= read();
	const { places, values, size, lengths } = vectors;
	const row = new Float64Array(size);
	for (const [stem, weight] of weighed) {
		const at = places.get(stem);
		if (at === undefined) continue;
		const by = weight / (lengths[at] ?? 1);
		for (let n = 0; n < size; n++)
			row[n] = (row[n] ?? 0) + by * (values[at * size + n] ?? 0);
	}
	return {
		row,
		like: (other) => {
			const both = Math.hypot(...row) * Math.hypot(...other.row);
			if (both === 0) return 0;
			return row.reduce((sum, x, n) => sum + x * (other.row[n] ?? 0), 0) / both;
		},
	};
}
