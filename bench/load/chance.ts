import { seeded } from "../corpus.js";

const random = seeded(3);

/** One of a list, the same ones in the same order at each run. @throws Error where there is none */
export function pick<T>(list: readonly T[]): T {
	const one = list[Math.floor(random() * list.length)];
	if (one === undefined) throw new Error("nothing to pick from");
	return one;
}
