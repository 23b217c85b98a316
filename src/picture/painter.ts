import type { Drawing } from "./drawing.js";

/** Paints a drawing as PNG. @throws Error where that cannot be done now */
export type Paint = (drawing: Drawing) => Promise<Uint8Array>;

/** What a painter's thread sends back for each drawing it is sent. */
export type Painted =
	| { readonly png: Uint8Array }
	| { readonly failure: string };

/** A thread that paints, as a painter needs it. */
export interface Thread {
	send(drawing: Drawing): void;
	/** Stops it, whatever it is at. */
	end(): void;
}

/** Starts a thread. @param gone is told when it has ended by itself, and why */
export type StartThread = (
	painted: (result: Painted) => void,
	gone: (reason: string) => void,
) => Thread;

/** How much a painter takes on. */
export interface PainterOptions {
	/** Drawings that may wait; more are refused at once. */
	readonly waiting: number;
	/** Milliseconds that one drawing may take, the thread's start included. */
	readonly patience: number;
}

const USUAL: PainterOptions = { waiting: 16, patience: 20_000 };

interface Job {
	readonly drawing: Drawing;
	readonly resolve: (png: Uint8Array) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Paints beside the thread that answers, one drawing after another. A thread that takes too long or has died is replaced for
 * the next drawing; its own is refused.
 */
export class Painter {
	readonly #queue: Job[] = [];
	#thread: Thread | null = null;
	#current: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null;
	#closed = false;

	constructor(
		readonly start: StartThread,
		readonly options: PainterOptions = USUAL,
	) {}

	readonly paint: Paint = (drawing) =>
		new Promise((resolve, reject) => {
			if (this.#closed) return reject(new Error("the painter is closed"));
			if (this.#queue.length >= this.options.waiting)
				return reject(new Error("too many pictures wait to be painted"));
			this.#queue.push({ drawing, resolve, reject });
			this.#next();
		});

	/** Ends the thread; what waits is refused. */
	close(): void {
		this.#closed = true;
		for (const { reject } of this.#queue.splice(0))
			reject(new Error("the painter is closed"));
		this.#lose("the painter is closed");
	}

	#next(): void {
		if (this.#current) return;
		const job = this.#queue.shift();
		if (!job) return;
		const timer = setTimeout(
			() => this.#lose("the picture took too long to paint"),
			this.options.patience,
		);
		this.#current = { job, timer };
		try {
			this.#thread ??= this.#begin();
			this.#thread.send(job.drawing);
		} catch (error) {
			this.#lose(String(error));
		}
	}

	#begin(): Thread {
		const thread: Thread = this.start(
			(result) => {
				if (this.#thread !== thread) return;
				const job = this.#done();
				if ("png" in result) job?.resolve(result.png);
				else job?.reject(new Error(result.failure));
				this.#next();
			},
			(reason) => {
				if (this.#thread === thread) this.#lose(reason);
			},
		);
		return thread;
	}

	/** The current drawing is given up, and the thread with it. */
	#lose(reason: string): void {
		this.#thread?.end();
		this.#thread = null;
		this.#done()?.reject(new Error(reason));
		this.#next();
	}

	#done(): Job | null {
		const { job = null, timer } = this.#current ?? {};
		clearTimeout(timer);
		this.#current = null;
		return job;
	}
}
