/** What is being answered right now, so that a stop can wait for it. */
export class Work {
	readonly #running = new Set<Promise<unknown>>();
	#closed = false;

	/** Whether no new work is taken any more. */
	get closed(): boolean {
		return this.#closed;
	}

	/** Counts a promise as work until it settles. */
	track(work: Promise<unknown>): void {
		const done = () => this.#running.delete(work);
		this.#running.add(work);
		work.then(done, done);
	}

	/**
	 * Takes no more work and waits for what is under way, also for what is turned away meanwhile.
	 * @returns how many pieces were not done in time
	 */
	async drain(milliseconds: number): Promise<number> {
		this.#closed = true;
		let late = false;
		let timer: NodeJS.Timeout | undefined;
		const tooLong = new Promise<void>((resolve) => {
			timer = setTimeout(() => {
				late = true;
				resolve();
			}, milliseconds);
		});
		while (this.#running.size > 0 && !late)
			await Promise.race([Promise.allSettled(this.#running), tooLong]);
		clearTimeout(timer);
		return this.#running.size;
	}
}
