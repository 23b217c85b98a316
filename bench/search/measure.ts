import { setImmediate } from "node:timers/promises";

/** What each of some questions took, in milliseconds. */
export interface Times {
	readonly asked: number;
	/** By the clock, which other work on the machine disturbs. */
	readonly median: number;
	readonly p95: number;
	/** By processor time, the garbage collector's threads included. */
	readonly p95Cpu: number;
}

/**
 * Asks one question after another until all are asked or so many seconds are over, three at least.
 * @param questions those before `warm` are asked and not counted
 */
export async function timed(
	questions: readonly string[],
	warm: number,
	seconds: number,
	search: (question: string) => unknown,
): Promise<Times> {
	const began = performance.now();
	const clock: number[] = [];
	const processor: number[] = [];
	for (const [n, question] of questions.entries()) {
		const spent = (performance.now() - began) / 1000;
		if (n < warm && spent > seconds / 5) continue;
		if (spent > seconds && clock.length >= 3) break;
		const used = process.cpuUsage();
		const start = performance.now();
		await search(question);
		const took = performance.now() - start;
		const { user, system } = process.cpuUsage(used);
		// What a question held is let go when its job is over.
		await setImmediate();
		if (n < warm) continue;
		clock.push(took);
		processor.push((user + system) / 1000);
	}
	return {
		asked: clock.length,
		median: at(clock, 0.5),
		p95: at(clock, 0.95),
		p95Cpu: at(processor, 0.95),
	};
}

function at(times: readonly number[], share: number): number {
	const ascending = times.toSorted((a, b) => a - b);
	return ascending[Math.floor(ascending.length * share)] ?? Number.NaN;
}

/** Bytes of the heap and of all that lies beside it, after the garbage is collected (node --expose-gc). */
export function memory(): number {
	const { gc } = globalThis;
	gc?.();
	gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
