import { z } from "zod";
import type { Stamp } from "./stamp.js";

/** An article's file as it was when it was read: while it looks the same, its article is known without reading it. */
export interface Entry {
	/** Path relative to the seeds folder, `/` between folders. */
	readonly file: string;
	readonly stamp: Stamp;
	/** Names the article that it held (`keyOf`). */
	readonly key: string;
}

/** What is known of the files of a folder from one start of the program to the next. */
export interface Ledger {
	/** None where nothing is kept, or what is kept is broken. */
	readonly read: () => Promise<readonly Entry[]>;
	readonly write: (entries: readonly Entry[]) => Promise<void>;
}

export const NO_LEDGER: Ledger = {
	read: async () => [],
	write: async () => {},
};

const LINES = z.array(
	z.tuple([
		z.string(),
		z.number(),
		z.number(),
		z.number(),
		z.number(),
		z.string(),
	]),
);

/** Entries as a file keeps them. */
export const linesOf = (entries: readonly Entry[]): string =>
	JSON.stringify(
		entries.map(({ file, stamp: { size, mtimeMs, ctimeMs, ino }, key }) => [
			file,
			size,
			mtimeMs,
			ctimeMs,
			ino,
			key,
		]),
	);

/** @throws SyntaxError or ZodError where the text is none of `linesOf` */
export const entriesIn = (text: string): Entry[] =>
	LINES.parse(JSON.parse(text)).map(
		([file, size, mtimeMs, ctimeMs, ino, key]) => ({
			file,
			stamp: { size, mtimeMs, ctimeMs, ino },
			key,
		}),
	);
