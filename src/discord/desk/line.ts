import { setImmediate } from "node:timers/promises";

/** Whose turn comes first: what somebody is typing, then questions, then, mostly, what is added to answers that stand already. */
export const TURNS = ["typing", "asking", "adding"] as const;

export type Turn = (typeof TURNS)[number];

/** So many others go before what is added, then it goes: under load it would wait forever. */
const PATIENT = 3;

/**
 * Lets pieces of work that keep the thread busy go one after another, with a breath between them in which others come in
 * and answers go out. Only what a piece does until it first waits counts: none holds up the others while it waits.
 */
export class Line {
	readonly #waiting: Readonly<Record<Turn, (() => void)[]>> = {
		typing: [],
		asking: [],
		adding: [],
	};
	#going = false;
	/** How many others have gone before what waits to be added. */
	#passed = 0;

	/** How many pieces have not begun. */
	get waiting(): number {
		return TURNS.reduce((n, turn) => n + this.#waiting[turn].length, 0);
	}

	/** Begins a piece of work when those before it have had their turn. @returns what comes of it */
	run<T>(work: () => T | Promise<T>, turn: Turn = "asking"): Promise<T> {
		return new Promise((resolve, reject) => {
			this.#waiting[turn].push(() => {
				try {
					resolve(work());
				} catch (error) {
					reject(error);
				}
			});
			if (!this.#going) void this.#go();
		});
	}

	async #go(): Promise<void> {
		this.#going = true;
		for (;;) {
			await setImmediate();
			const begin = this.#next();
			if (!begin) break;
			begin();
		}
		this.#going = false;
	}

	#next(): (() => void) | undefined {
		const { adding } = this.#waiting;
		if (adding.length > 0 && this.#passed++ >= PATIENT) {
			this.#passed = 0;
			return adding.shift();
		}
		const turn = TURNS.find((one) => this.#waiting[one].length > 0);
		if (turn === "adding") this.#passed = 0;
		return turn && this.#waiting[turn].shift();
	}
}
