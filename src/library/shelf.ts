import type { Article } from "../text/article.js";
import type { Library } from "./library.js";

/** A seed file that is no article. */
export interface RefusedFile {
	/** Path relative to the seeds folder, `/` between folders. */
	readonly file: string;
	/** Counted from 1, where one can be named. */
	readonly line: number | null;
	/** What is wrong, a sentence without the file's name. */
	readonly reason: string;
	/** What to do about it. */
	readonly advice: string;
}

/** An article that was found, to be had when it is needed. */
export interface Source {
	readonly id: string;
	/** Another for another text or front matter (`keyOf`). */
	readonly key: string;
	/** Rejects where the article is no longer the one of the key. */
	readonly article: () => Promise<Article>;
}

/** What one reading of the seeds gave. */
export interface Reading {
	/** In id order, no id twice. */
	readonly sources: readonly Source[];
	readonly refused: readonly RefusedFile[];
}

/** What a reload did. */
export interface ReloadReport {
	/** False where the old set was kept. */
	readonly swapped: boolean;
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
	/** Files that could not be read as articles. */
	readonly refused: readonly RefusedFile[];
	/** Why the old set was kept, else null. */
	readonly failure: string | null;
	readonly milliseconds: number;
}

export interface ShelfParts {
	readonly read: () => Promise<Reading>;
	readonly build: (sources: readonly Source[]) => Library | Promise<Library>;
	/** Milliseconds of a steady clock. */
	readonly clock: () => number;
}

/** Holds the set of seeds that answers, and swaps it for a new one. */
export interface Shelf {
	/** The set that answers now; whoever took it keeps a whole one, whatever a reload does meanwhile. */
	readonly library: Library;
	/** What the reading behind that set refused. */
	readonly refused: readonly RefusedFile[];
	/** Never rejects: a reload that fails keeps the old set and says why. */
	readonly reload: () => Promise<ReloadReport>;
}

/**
 * Reads and builds the first set. Rejects where that fails, for there is no old set to keep.
 *
 * A reload builds beside the old set and swaps one reference at the end. Reloads never run side by side; those asked for
 * while one runs share one run after it, so that each sees the files as they were when it was asked for, or newer.
 */
export async function openShelf(parts: ShelfParts): Promise<Shelf> {
	const { read, build, clock } = parts;
	const first = await read();
	let current = {
		library: await build(first.sources),
		articles: keysOf(first.sources),
		refused: first.refused,
	};
	let running: Promise<unknown> = Promise.resolve();
	let waiting: Promise<ReloadReport> | null = null;

	async function attempt(): Promise<ReloadReport> {
		const began = clock();
		const kept = (failure: string, refused: readonly RefusedFile[]) => ({
			swapped: false,
			added: [],
			changed: [],
			removed: [],
			refused,
			failure,
			milliseconds: clock() - began,
		});
		let refused: readonly RefusedFile[] = [];
		try {
			const reading = await read();
			refused = reading.refused;
			const { sources } = reading;
			if (sources.length === 0 && refused.length > 0 && current.articles.size)
				return kept("Not one file could be read as an article.", refused);
			const library = await build(sources);
			const articles = keysOf(sources);
			const changes = compare(current.articles, articles);
			current = { library, articles, refused };
			return {
				swapped: true,
				...changes,
				refused,
				failure: null,
				milliseconds: clock() - began,
			};
		} catch (error) {
			return kept(
				error instanceof Error ? error.message : String(error),
				refused,
			);
		}
	}

	return {
		get library() {
			return current.library;
		},
		get refused() {
			return current.refused;
		},
		reload() {
			if (waiting) return waiting;
			const next = running.then(() => {
				waiting = null;
				return attempt();
			});
			waiting = next;
			running = next;
			return next;
		},
	};
}

/** The articles' keys by their ids, in id order. */
function keysOf(sources: readonly Source[]): ReadonlyMap<string, string> {
	return new Map(sources.map(({ id, key }) => [id, key]));
}

/** Ids that came, changed in text or front matter, and went; each in id order. */
function compare(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
) {
	const ids = [...after.keys()];
	return {
		added: ids.filter((id) => !before.has(id)),
		changed: ids.filter(
			(id) => before.has(id) && before.get(id) !== after.get(id),
		),
		removed: [...before.keys()].filter((id) => !after.has(id)),
	};
}
