import { writeFileSync } from "node:fs";

/** One REST request as it came in, with the status it was answered with. */
export interface Recorded {
	readonly method: string;
	/** With its query. */
	readonly path: string;
	readonly body: unknown;
	readonly status: number;
}

/** Every REST request of a run, in order. */
export class Recording {
	readonly #requests: Recorded[] = [];

	add(request: Recorded): void {
		this.#requests.push(request);
	}

	/** The requests whose path matches, in order. */
	matching(method: string, path: RegExp): Recorded[] {
		return this.#requests.filter(
			(r) => r.method === method && path.test(r.path),
		);
	}

	get all(): readonly Recorded[] {
		return this.#requests;
	}

	/** As JSON Lines. */
	toString(): string {
		return this.#requests.map((r) => `${JSON.stringify(r)}\n`).join("");
	}

	/** Writes the requests to a file as JSON Lines, after what stands there. */
	write(file: string): void {
		writeFileSync(file, this.toString(), { flag: "a" });
	}
}
