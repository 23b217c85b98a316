import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCache } from "../../src/bin/cache.js";
import { rulesVersion } from "../../src/bin/rules.js";
import { extract } from "../../src/extract/extract.js";
import {
	type Collection,
	collect,
	type Delivery,
	type Index,
	indexOf,
} from "../../src/library/collection.js";
import { keyOf } from "../../src/library/key.js";
import { batchOf } from "../../src/library/packed/batch.js";
import { articleOf } from "../library/made.js";
import { DATELINE, runProgram } from "./program.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "dateline-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const articles = Array.from({ length: 24 }, (_, n) =>
	articleOf(`a${String(n).padStart(2, "0")}`, `Ada Lind called Bo Holm ${n}.`),
);
const delivery: Delivery = {
	batch: batchOf(articles.map(extract)),
	keys: articles.map(keyOf),
};
const all = new Set(delivery.keys);
const NOTHING = { deliveries: [], index: null };
const VERSION = "0123456789ab";

function cache(version = VERSION) {
	const warnings: string[] = [];
	return {
		warnings,
		...openCache(folder, "seeds", version, (text) => warnings.push(text)),
	};
}
const files = () =>
	readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.(?:batch|part)$/.test(file),
	);

test("what was written is read again, and is the same library", async () => {
	await cache().write([delivery]);
	const {
		deliveries: [read],
	} = await cache().read(all);
	expect(read).toEqual(delivery);
	const library = (one: Delivery) => {
		const work = collect(null, [one], one.keys);
		for (;;) {
			const { done, value } = work.next();
			if (done) return value.library;
		}
	};
	const again = library(read ?? delivery);
	expect(again.fingerprint).toBe(library(delivery).fingerprint);
	expect(again.entries[7]?.document.article).toEqual(articles[7]);
	expect(again.directory.find("Ada Lind")).toHaveLength(1);
});

describe("a file that is not whole is named, passed over and taken away", () => {
	test.each<[string, (bytes: Buffer) => Buffer]>([
		["cut short", (bytes) => bytes.subarray(0, bytes.length / 2)],
		["empty", () => Buffer.alloc(0)],
		["no such file at all", () => Buffer.from("hello")],
		[
			"one bit turned",
			(bytes) => {
				const turned = Buffer.from(bytes);
				turned[bytes.length - 9] = (turned[bytes.length - 9] ?? 0) ^ 1;
				return turned;
			},
		],
	])("%s", async (_name, spoil) => {
		await cache().write([delivery]);
		const [file = ""] = files();
		const path = join(folder, file);
		writeFileSync(path, spoil(readFileSync(path)));
		const { read, write, warnings } = cache();
		expect(await read(all)).toEqual(NOTHING);
		expect(warnings.join()).toContain(file);
		await write([]);
		expect(files()).toEqual([]);
	});
});

describe("the index of many articles in one", () => {
	const many = Array.from({ length: 520 }, (_, n) =>
		articleOf(`m${String(n).padStart(3, "0")}`, `Ada Lind met Bo Holm ${n}.`),
	);
	const batches = Array.from({ length: 8 }, (_, n): Delivery => {
		const some = many.slice(n * 65, (n + 1) * 65);
		return { batch: batchOf(some.map(extract)), keys: some.map(keyOf) };
	});
	const keys = many.map(keyOf);
	const built = (
		deliveries: readonly Delivery[],
		keys: readonly string[],
		index: Index | null,
	) => {
		const work = collect(null, deliveries, keys, index);
		for (;;) {
			const { done, value } = work.next();
			if (done) return value;
		}
	};
	const found = ({ library }: Collection) =>
		["holm", "17", "300", "met"].map((stem) =>
			library.passages.search([{ stem, weight: 1 }], null, 9),
		);

	beforeEach(async () => {
		const { write, writeIndex } = cache();
		await write(batches);
		const index = indexOf(built(batches, keys, null));
		if (index) await writeIndex(index);
	});

	test.each<[string, readonly string[]]>([
		["as it was written", keys],
		["some articles have left", keys.slice(3)],
	])("%s: it is used, and finds the same", async (_name, wanted) => {
		const { deliveries, index } = await cache().read(new Set(wanted));
		expect(index?.keys).toHaveLength(520);
		expect(deliveries.every(({ batch }) => batch.shard === null)).toBe(true);
		expect(found(built(deliveries, wanted, index))).toEqual(
			found(built(batches, wanted, null)),
		);
	});

	test.each<[string, (folder: string) => void]>([
		[
			"it is cut short",
			(own) => {
				const path = join(own, "whole.index");
				writeFileSync(path, readFileSync(path).subarray(0, 5000));
			},
		],
		["it is not there", (own) => rmSync(join(own, "whole.index"))],
	])("%s: each delivery has its own", async (_name, spoil) => {
		spoil(join(folder, readdirSync(folder)[0] ?? ""));
		const { deliveries, index } = await cache().read(new Set(keys));
		expect(index).toBeNull();
		expect(deliveries.every(({ batch }) => batch.shard !== null)).toBe(true);
		expect(found(built(deliveries, keys, null))).toEqual(
			found(built(batches, keys, null)),
		);
	});

	test("a batch that it needs is gone: it is not used", async () => {
		const [first = ""] = files();
		rmSync(join(folder, first));
		const { deliveries, index } = await cache().read(new Set(keys));
		expect(index).toBeNull();
		expect(deliveries).toHaveLength(7);
		expect(deliveries.every(({ batch }) => batch.shard !== null)).toBe(true);
	});

	test("an article of a batch that had left is back: it is not used", async () => {
		const fewer = indexOf(built(batches, keys.slice(15), null));
		expect(fewer?.keys).toHaveLength(505);
		if (fewer) await cache().writeIndex(fewer);
		expect((await cache().read(new Set(keys.slice(15)))).index).not.toBeNull();
		const { deliveries, index } = await cache().read(new Set(keys));
		expect(index).toBeNull();
		expect(deliveries.every(({ batch }) => batch.shard !== null)).toBe(true);
	});
});

test("what another version of the rules found is not read, and goes when this one has something", async () => {
	await cache("ffffffffffff").write([delivery]);
	expect(await cache().read(all)).toEqual(NOTHING);
	await cache().write([delivery]);
	expect(files()).toHaveLength(1);
	expect(files()[0]).toMatch(new RegExp(`^${VERSION}-`));
});

test("a batch of which most articles have left is let go", async () => {
	await cache().write([delivery]);
	const { read, write } = cache();
	expect(await read(new Set(delivery.keys.slice(0, 5)))).toEqual(NOTHING);
	await write([]);
	expect(files()).toEqual([]);
});

test("a disk that can't be written stops nobody", async () => {
	rmSync(folder, { recursive: true });
	writeFileSync(folder, "a file where the folder should be");
	const { read, write, warnings } = cache();
	expect(await read(all)).toEqual(NOTHING);
	await write([delivery]);
	expect(warnings).toHaveLength(1);
});

test("the ledger of the files comes back, and a torn one is told of and not used", async () => {
	const stamp = { size: 5, mtimeMs: 1.5, ctimeMs: 2, ino: 9 };
	const entries = [{ file: "a.md", stamp, key: "0a" }];
	await cache().ledger.write(entries);
	expect(await cache().ledger.read()).toEqual(entries);
	expect(await cache("ffffffffffff").ledger.read()).toEqual([]);
	const path = join(folder, readdirSync(folder)[0] ?? "", "files.ledger");
	writeFileSync(path, readFileSync(path).subarray(0, -3));
	const { ledger, warnings } = cache();
	expect(await ledger.read()).toEqual([]);
	expect(warnings[0]).toContain("files.ledger is broken");
});

test("the version is of the rules as they are built", () => {
	expect(rulesVersion()).toMatch(/^[0-9a-f]{12}$/);
	expect(rulesVersion()).toBe(rulesVersion());
});

test("many articles are read in threads, and the next run has them from the cache", async () => {
	const seeds = join(folder, "seeds");
	const kept = join(folder, "kept");
	mkdirSync(seeds);
	for (let n = 0; n < 70; n++)
		writeFileSync(
			join(seeds, `${n}.txt`),
			`Ada Lind opened bridge number ${n} in Oakton on Monday.\n`,
		);
	const run = () =>
		runProgram(
			DATELINE,
			["ask", "--seeds", seeds, "who opened bridge number 43"],
			"",
			{ CACHE_DIR: kept },
		);
	const first = await run();
	expect(first.stdout).toContain("bridge number 43");
	const written = readdirSync(kept, { recursive: true, encoding: "utf8" });
	expect(written.filter((f) => f.endsWith(".batch")).length).toBeGreaterThan(0);
	expect(await run()).toEqual(first);
	expect(readdirSync(kept, { recursive: true, encoding: "utf8" })).toEqual(
		written,
	);
}, 60_000);
