/** Fills `slope` with the slope at `at` and gives the value there. */
export type Loss = (at: Float64Array, slope: Float64Array) => number;

/** So many steps back are remembered. */
const MEMORY = 8;
const HALVINGS = 20;
/** A step that wins less than this share of the loss is the last. */
const ENOUGH = 1e-6;

/** The place where a smooth convex loss is least, by L-BFGS (Nocedal 1980) from zero: no matter in which order its examples come. */
export function minimize(
	loss: Loss,
	size: number,
	steps: number,
): Float64Array {
	let at = new Float64Array(size);
	let slope = new Float64Array(size);
	let value = loss(at, slope);
	const past: Pair[] = [];
	for (let step = 0; step < steps; step++) {
		const down = direction(slope, past);
		const steep = -dot(slope, down);
		const next = new Float64Array(size);
		const nextSlope = new Float64Array(size);
		let length = 1;
		let reached = value;
		for (let half = 0; half < HALVINGS; half++) {
			for (let j = 0; j < size; j++)
				next[j] = (at[j] ?? 0) - length * (down[j] ?? 0);
			reached = loss(next, nextSlope);
			if (reached <= value + 1e-4 * length * steep) break;
			length /= 2;
		}
		const moved = next.map((x, j) => x - (at[j] ?? 0));
		const bent = nextSlope.map((x, j) => x - (slope[j] ?? 0));
		const curve = dot(moved, bent);
		if (curve > 1e-10) past.push({ moved, bent, curve });
		if (past.length > MEMORY) past.shift();
		const won = value - reached;
		[at, slope, value] = [next, nextSlope, reached];
		if (won < ENOUGH * Math.abs(value)) break;
	}
	return at;
}

/** A step with how the slope changed over it. */
interface Pair {
	readonly moved: Float64Array;
	readonly bent: Float64Array;
	readonly curve: number;
}

/** The slope, bent by what the last steps tell of the curvature. */
function direction(slope: Float64Array, past: readonly Pair[]): Float64Array {
	const to = Float64Array.from(slope);
	const shares: number[] = [];
	for (const { moved, bent, curve } of past.toReversed()) {
		const share = dot(moved, to) / curve;
		shares.push(share);
		addTo(to, bent, -share);
	}
	const last = past.at(-1);
	const scale = last
		? last.curve / dot(last.bent, last.bent)
		: 1 / Math.sqrt(dot(slope, slope));
	for (let j = 0; j < to.length; j++) to[j] = scale * (to[j] ?? 0);
	for (const { moved, bent, curve } of past)
		addTo(to, moved, (shares.pop() ?? 0) - dot(bent, to) / curve);
	return to;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
	return sum;
}

function addTo(a: Float64Array, b: Float64Array, times: number): void {
	for (let j = 0; j < a.length; j++) a[j] = (a[j] ?? 0) + times * (b[j] ?? 0);
}
