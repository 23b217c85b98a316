/** Lets pieces of work on one thing wait for each other, in the order in which they came. */
export class Turns {
	readonly #last = new Map<string, Promise<void>>();

	async take(key: string, work: () => Promise<void>): Promise<void> {
		const before = this.#last.get(key) ?? Promise.resolve();
		const mine = before.then(work);
		const settled = mine.catch(() => {});
		this.#last.set(key, settled);
		try {
			await mine;
		} finally {
			if (this.#last.get(key) === settled) this.#last.delete(key);
		}
	}
}
