import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import { keyOf } from "../../src/library/key.js";
import {
	openShelf,
	type Reading,
	type RefusedFile,
	type ShelfParts,
} from "../../src/library/shelf.js";
import { type Article, bareArticle } from "../../src/text/article.js";

const article = (id: string, body = "Text.", title: string | null = null) => ({
	...bareArticle(body),
	id,
	title,
});
const refusedFile: RefusedFile = {
	file: "bad.md",
	line: 2,
	reason: "No.",
	advice: "Mend it.",
};
const reading = (
	articles: readonly Article[],
	refused: readonly RefusedFile[] = [],
): Reading => ({
	sources: articles.map((article) => ({
		id: article.id,
		key: keyOf(article),
		article: async () => article,
	})),
	refused,
});

/** A shelf whose next reading is set from outside. */
async function shelfOf(first: Reading, parts: Partial<ShelfParts> = {}) {
	let next: () => Promise<Reading> = async () => first;
	let time = 0;
	const shelf = await openShelf({
		read: () => next(),
		build: async (sources) =>
			buildLibrary(
				(await Promise.all(sources.map((s) => s.article()))).map(extract),
			),
		clock: () => {
			time += 5;
			return time;
		},
		...parts,
	});
	return {
		shelf,
		ids: () => shelf.library.entries.map((e) => e.document.article.id),
		reads: (read: () => Promise<Reading>) => {
			next = read;
		},
	};
}

test("a reload tells what was added, changed and removed, and swaps", async () => {
	const { shelf, ids, reads } = await shelfOf(
		reading([article("a"), article("b"), article("c"), article("d")]),
	);
	const old = shelf.library;
	const now = [article("a"), article("b", "New."), article("d", "Text.", "T")];
	reads(async () => reading([...now, article("e")], [refusedFile]));
	expect(await shelf.reload()).toEqual({
		swapped: true,
		added: ["e"],
		changed: ["b", "d"],
		removed: ["c"],
		refused: [refusedFile],
		failure: null,
		milliseconds: 5,
	});
	expect(ids()).toEqual(["a", "b", "d", "e"]);
	expect(shelf.refused).toEqual([refusedFile]);
	expect(old.entries).toHaveLength(4);
	expect(shelf.library.fingerprint).not.toBe(old.fingerprint);
});

describe("a reload that fails keeps the old set and says why", () => {
	test.each<[string, () => Promise<Reading>, string]>([
		[
			"the folder is gone",
			() => Promise.reject(new Error("There is no folder.")),
			"There is no folder.",
		],
		[
			"nothing but broken files",
			async () => reading([], [refusedFile]),
			"Not one file could be read as an article.",
		],
		[
			"building throws",
			async () => reading([{ ...article("x"), body: null as never }]),
			"",
		],
	])("%s", async (_name, read, failure) => {
		const { shelf, ids, reads } = await shelfOf(reading([article("a")]));
		const old = shelf.library;
		reads(read);
		const report = await shelf.reload();
		expect(report.swapped).toBe(false);
		expect(report.failure).toContain(failure);
		expect(report.failure).not.toBe("");
		expect(report.removed).toEqual([]);
		expect(shelf.library).toBe(old);
		expect(ids()).toEqual(["a"]);
		reads(async () => reading([article("b")]));
		expect((await shelf.reload()).swapped).toBe(true);
		expect(ids()).toEqual(["b"]);
	});
});

test("a folder that was emptied on purpose empties the set", async () => {
	const { shelf, ids, reads } = await shelfOf(reading([article("a")]));
	reads(async () => reading([]));
	expect(await shelf.reload()).toMatchObject({ swapped: true, removed: ["a"] });
	expect(ids()).toEqual([]);
});

test("the first set must stand", async () => {
	const read = () => Promise.reject(new Error("There is no folder."));
	await expect(shelfOf(reading([]), { read })).rejects.toThrow("no folder");
});

test("the old set answers until the new one stands", async () => {
	const { shelf, ids, reads } = await shelfOf(reading([article("a")]));
	let finish: (r: Reading) => void = () => {};
	reads(() => new Promise((resolve) => (finish = resolve)));
	const report = shelf.reload();
	await Promise.resolve();
	expect(ids()).toEqual(["a"]);
	await new Promise(setImmediate);
	expect(ids()).toEqual(["a"]);
	finish(reading([article("b")]));
	await report;
	expect(ids()).toEqual(["b"]);
});

test("reloads run one after another, and those that wait share one run", async () => {
	const finish: ((r: Reading) => void)[] = [];
	const { shelf, ids, reads } = await shelfOf(reading([]));
	reads(() => new Promise((resolve) => finish.push(resolve)));
	const first = shelf.reload();
	await new Promise(setImmediate);
	const second = shelf.reload();
	const third = shelf.reload();
	expect(second).not.toBe(first);
	expect(third).toBe(second);
	await new Promise(setImmediate);
	expect(finish).toHaveLength(1);
	finish[0]?.(reading([article("a")]));
	expect((await first).added).toEqual(["a"]);
	await new Promise(setImmediate);
	expect(finish).toHaveLength(2);
	finish[1]?.(reading([article("a"), article("b")]));
	expect((await second).added).toEqual(["b"]);
	expect(ids()).toEqual(["a", "b"]);
});
