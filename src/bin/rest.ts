import { setImmediate } from "node:timers/promises";

/** Longest time, in milliseconds, that work keeps a bot from answering. */
export const AT_A_STRETCH = 15;

/** Does the work of a generator with rests for others to go on in. */
export async function withRests<T>(work: Generator<void, T>): Promise<T> {
	let began = performance.now();
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		if (performance.now() - began < AT_A_STRETCH) continue;
		await setImmediate();
		began = performance.now();
	}
}
