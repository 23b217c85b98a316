/** Each key that some parser begins or goes on with, as a number: choices are then told apart by looking into arrays. */
const numbers = new Map<string, number>();

/** Gives keys their numbers; for all keys of the grammar before any text is read. */
export function register(keys: Iterable<string>) {
	for (const key of keys)
		if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
}

/** The number of a key, 0 for one that no parser knows. */
export function numberOf(key: string): number {
	return numbers.get(key) ?? 0;
}
