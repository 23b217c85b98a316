import {
	mkdtempSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
	type Entry,
	entriesIn,
	type Ledger,
	linesOf,
} from "../../src/seeds/ledger.js";
import { seedsReader } from "../../src/seeds.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "dateline-ledger-"));
	for (let n = 0; n < 500; n++) put(`a${n}.txt`, `Text ${n}.`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Written a minute ago. */
function put(file: string, text: string): void {
	writeFileSync(join(folder, file), text);
	const old = new Date(Date.now() - 60_000);
	utimesSync(join(folder, file), old, old);
}

function ledgerOf(entries: readonly Entry[] = []) {
	const written: (readonly Entry[])[] = [];
	const ledger: Ledger = {
		read: async () => entries,
		write: async (all) => void written.push(all),
	};
	return { ledger, written };
}

async function keysBy(
	ledger: Ledger,
	maxBytes: number | null = null,
): Promise<ReadonlyMap<string, string>> {
	const { sources } = await seedsReader(folder, maxBytes, ledger)();
	return new Map(sources.map(({ id, key }) => [id, key]));
}

async function ledgered(): Promise<readonly Entry[]> {
	const { ledger, written } = ledgerOf();
	await keysBy(ledger);
	return written[0] ?? [];
}

test("what was read of many files is told to the ledger, and the same is known from it", async () => {
	const entries = await ledgered();
	expect(entries).toHaveLength(500);
	const { ledger, written } = ledgerOf(entries);
	expect(await keysBy(ledger)).toEqual(await keysBy(ledgerOf().ledger));
	expect(written).toEqual([]);
});

test("a file that looks as it did is not read, for its key is the ledger's; its article still is the one of its key or none", async () => {
	const [first, ...others] = await ledgered();
	if (!first) throw new Error("nothing was told");
	const { ledger } = ledgerOf([{ ...first, key: "another" }, ...others]);
	const { sources } = await seedsReader(folder, null, ledger)();
	const source = sources.find(({ key }) => key === "another");
	expect(`${source?.id}.txt`).toBe(first.file);
	await expect(source?.article()).rejects.toThrow("changed");
});

test("a file that was written since is read anew, of the same size and time or not, and told", async () => {
	const entries = await ledgered();
	const path = join(folder, "a7.txt");
	const before = statSync(path);
	writeFileSync(path, "Test 7.");
	utimesSync(path, before.atime, before.mtime);
	const { ledger, written } = ledgerOf(entries);
	const keys = await keysBy(ledger);
	const old = entries.find(({ file }) => file === "a7.txt");
	expect(keys.get("a7")).not.toBe(old?.key);
	expect(keys.get("a8")).toBe(
		entries.find(({ file }) => file === "a8.txt")?.key,
	);
	expect(written[0]).toHaveLength(500);
});

test("a file that is gone is not there, and one that is too large by now is refused", async () => {
	const entries = await ledgered();
	put("b.txt", "x".repeat(100));
	const all = ledgerOf(entries);
	await keysBy(all.ledger);
	rmSync(join(folder, "a7.txt"));
	put("c.txt", "Text.");
	const keys = await keysBy(ledgerOf(all.written[0]).ledger, 50);
	expect(keys.has("a7")).toBe(false);
	expect(keys.has("b")).toBe(false);
	expect(keys.size).toBe(500);
});

test("of few files the ledger is not asked, nor told", async () => {
	rmSync(join(folder, "a1.txt"));
	const { ledger, written } = ledgerOf([
		{
			file: "a2.txt",
			stamp: statSync(join(folder, "a2.txt")),
			key: "another",
		},
	]);
	expect((await keysBy(ledger)).get("a2")).not.toBe("another");
	expect(written).toEqual([]);
});

test("entries come back from a file's lines as they were, and other text is refused", () => {
	const stamp = { size: 5, mtimeMs: 1.5, ctimeMs: 2.25, ino: 9 };
	const entries = [{ file: "a/“é”.md", stamp, key: "0a" }];
	expect(entriesIn(linesOf(entries))).toEqual(entries);
	expect(() => entriesIn("[[1]]")).toThrow();
	expect(() => entriesIn("[")).toThrow();
});
