/** What may happen to an event on its way to the bot. */
export type EventFault =
	| { readonly kind: "drop" }
	| { readonly kind: "duplicate" }
	/** By so many milliseconds. */
	| { readonly kind: "delay"; readonly by: number }
	/** Comes after the next event, whichever that is. */
	| { readonly kind: "swap" };

/** What may happen to a request, in place of its answer. */
export type RequestFault =
	| { readonly kind: "status"; readonly status: number }
	/** The connection is closed without a word. */
	| { readonly kind: "nothing" }
	/** Status 200, and no JSON. */
	| { readonly kind: "garbage" }
	/** Answered as ever, but by so many milliseconds later. */
	| { readonly kind: "slow"; readonly by: number };

interface Planned<F> {
	readonly matches: (what: string) => boolean;
	readonly fault: F;
	left: number;
}

/** Faults on demand: each strikes what matches it so many times, the first planned first. */
export class Faults {
	readonly #events: Planned<EventFault>[] = [];
	readonly #requests: Planned<RequestFault>[] = [];

	/** @param event its name (`MESSAGE_CREATE`) */
	onEvent(event: string, fault: EventFault, times = 1): void {
		this.#events.push({
			matches: (what) => what === event,
			fault,
			left: times,
		});
	}

	/** @param path matched against the path below `/api/v10` */
	onRequest(
		method: string,
		path: RegExp,
		fault: RequestFault,
		times = 1,
	): void {
		this.#requests.push({
			matches: (what) =>
				what.startsWith(`${method} `) &&
				path.test(what.slice(method.length + 1)),
			fault,
			left: times,
		});
	}

	/** How many are planned that have not struck yet. */
	get left(): number {
		return [...this.#events, ...this.#requests].reduce(
			(sum, { left }) => sum + left,
			0,
		);
	}

	forEvent(event: string): EventFault | null {
		return strike(this.#events, event);
	}

	forRequest(method: string, path: string): RequestFault | null {
		return strike(this.#requests, `${method} ${path}`);
	}
}

function strike<F>(planned: Planned<F>[], what: string): F | null {
	const found = planned.find((it) => it.left > 0 && it.matches(what));
	if (!found) return null;
	found.left -= 1;
	return found.fault;
}
