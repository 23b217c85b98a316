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

/** What one reading of the seeds gave. */
export interface Reading {
	/** In id order, no id twice. */
	readonly articles: readonly Article[];
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
	readonly build: (articles: readonly Article[]) => Library | Promise<Library>;
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
		library: await build(first.articles),
		articles: first.articles,
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
			const { articles } = reading;
			if (articles.length === 0 && refused.length > 0 && current.articles[0])
				return kept("Not one file could be read as an article.", refused);
			const library = await build(articles);
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

/** Ids that came, changed in text or front matter, and went; each in id order. */
function compare(before: readonly Article[], after: readonly Article[]) {
	const old = new Map(before.map((article) => [article.id, article]));
	const ids = new Set(after.map(({ id }) => id));
	const added: string[] = [];
	const changed: string[] = [];
	for (const article of after) {
		const was = old.get(article.id);
		if (!was) added.push(article.id);
		else if (!sameArticle(was, article)) changed.push(article.id);
	}
	const removed = before.map(({ id }) => id).filter((id) => !ids.has(id));
	return { added, changed, removed };
}

/** Whether two articles of one id have the same text and front matter. */
export function sameArticle(a: Article, b: Article): boolean {
	const keys = Object.keys(b) as (keyof Article)[];
	return keys.every((key) => a[key] === b[key]);
}
