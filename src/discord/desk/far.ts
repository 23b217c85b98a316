import type { Briefing, Desk } from "./desk.js";

/** One side of a way to another thread, as `node:worker_threads` has it. */
export interface Port {
	postMessage(message: unknown): void;
	on(event: "message", listener: (message: unknown) => void): unknown;
}

type Method = Exclude<keyof Desk, "briefing">;

interface Asked {
	readonly id: number;
	readonly method: Method;
	readonly args: readonly unknown[];
}

/** What comes back, or what went wrong; where the seeds are others since the last, what there is now. */
interface Told {
	readonly id: number;
	readonly result?: unknown;
	readonly error?: unknown;
	readonly briefing?: Briefing;
}

/** Lets another thread use a desk. @returns what that other side has to know to begin */
export function serveDesk(port: Port, desk: Desk): Briefing {
	let { briefing } = desk;
	const first = briefing;
	const tell = (told: Told) => {
		const now = desk.briefing;
		const same = now.fingerprint === briefing.fingerprint;
		briefing = now;
		port.postMessage(same ? told : { ...told, briefing });
	};
	port.on("message", (message) => {
		const { id, method, args } = message as Asked;
		const work = desk[method] as (...args: unknown[]) => Promise<unknown>;
		work(...args).then(
			(result) => tell({ id, result }),
			(error: unknown) => tell({ id, error }),
		);
	});
	return first;
}

/** A desk in another thread, which serves it at the other end of a port. */
export function farDesk(port: Port, first: Briefing): Desk {
	const asked = new Map<
		number,
		{ resolve: (result: never) => void; reject: (error: unknown) => void }
	>();
	let briefing = first;
	let last = 0;
	port.on("message", (message) => {
		const told = message as Told;
		briefing = told.briefing ?? briefing;
		const waiting = asked.get(told.id);
		asked.delete(told.id);
		if ("error" in told) waiting?.reject(told.error);
		else waiting?.resolve(told.result as never);
	});
	const there =
		<M extends Method>(method: M) =>
		(...args: Parameters<Desk[M]>): ReturnType<Desk[M]> =>
			new Promise((resolve, reject) => {
				const id = ++last;
				asked.set(id, { resolve, reject });
				port.postMessage({ id, method, args } satisfies Asked);
			}) as ReturnType<Desk[M]>;
	return {
		get briefing() {
			return briefing;
		},
		answer: there("answer"),
		draw: there("draw"),
		complete: there("complete"),
		view: there("view"),
		plain: there("plain"),
		follow: there("follow"),
	};
}
