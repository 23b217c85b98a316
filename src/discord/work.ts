/** What is being answered right now, so that a stop can wait for it. */
export class Work {
	readonly #running = new Set<Promise<unknown>>();
	#closed = false;

	/** Whether no new work is taken any more. */
	get closed(): boolean {
		return this.#closed;
	}

	/** Counts a promise as work until it settles. It must not reject. */
	track(work: Promise<unknown>): void {
		this.#running.add(work);
		void work.finally(() => this.#running.delete(work));
	}

	/**
	 * Takes no more work and waits for what is under way.
	 * @returns how many pieces were not done in time
	 */
	async drain(milliseconds: number): Promise<number> {
		this.#closed = true;
		let timer: NodeJS.Timeout | undefined;
		const tooLong = new Promise((resolve) => {
			timer = setTimeout(resolve, milliseconds);
		});
		await Promise.race([Promise.all(this.#running), tooLong]);
		clearTimeout(timer);
		return this.#running.size;
	}
}
