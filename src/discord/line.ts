import { setImmediate } from "node:timers/promises";

/**
 * Lets pieces of work that keep the process busy go one after another, with a breath between them in which events come in
 * and answers go out. Only what a piece does until it first waits counts: none holds up the others while it waits.
 */
export class Line {
	#tail: Promise<unknown> = Promise.resolve();
	#waiting = 0;

	/** How many pieces have not begun. */
	get waiting(): number {
		return this.#waiting;
	}

	/** Begins a piece of work when those before it have had their turn. @returns what comes of it */
	run<T>(work: () => T | Promise<T>): Promise<T> {
		this.#waiting += 1;
		const turn = this.#tail.then(() => setImmediate());
		const done = turn.then(() => {
			this.#waiting -= 1;
			return { result: Promise.resolve().then(work) };
		});
		// The next has its turn once this one's first stretch is over, which runs in the microtask after it has begun.
		this.#tail = done.then(() => undefined);
		return done.then(({ result }) => result);
	}
}
