import { createHash } from "node:crypto";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Delivery, Index } from "../library/collection.js";
import {
	bytesOf,
	bytesOfIndex,
	deliveryIn,
	indexIn,
} from "../library/packed/file.js";
import { entriesIn, type Ledger, linesOf, NO_LEDGER } from "../seeds/ledger.js";

/** What a cache has of some articles. */
export interface Kept {
	readonly deliveries: readonly Delivery[];
	/** Of those deliveries that come without their shards; null where all have theirs. */
	readonly index: Index | null;
}

/** What was read of articles, kept on disk. Nothing that goes wrong with it stops anybody: what is not there is read anew. */
export interface Cache {
	/** What is kept of the articles that some keys name, with some others perhaps. */
	readonly read: (keys: ReadonlySet<string>) => Promise<Kept>;
	readonly write: (deliveries: readonly Delivery[]) => Promise<void>;
	/** Keeps the index of articles that are all kept, so that the next start need not join it anew. */
	readonly writeIndex: (index: Index) => Promise<void>;
	/** Which file held which article. */
	readonly ledger: Ledger;
}

export const NO_CACHE: Cache = {
	read: async () => ({ deliveries: [], index: null }),
	write: async () => {},
	writeIndex: async () => {},
	ledger: NO_LEDGER,
};

/** Of fewer articles than these nothing is kept: they are as soon read as found. */
const LEAST = 20;
/** The index of fewer is as soon joined. */
const LEAST_INDEXED = 500;
/** The file of the index. */
const WHOLE = "whole.index";
/** The file of the ledger: its checksum and a line break, then its lines. */
const LEDGER = "files.ledger";

/**
 * The cache of one folder of articles under one version of the rules. A file holds a batch of articles and is named by
 * their keys; it is written beside and renamed, and its checksum says whether it is whole.
 * @param warn is told of each file that is broken and of what can't be written
 */
export function openCache(
	folder: string,
	seeds: string,
	version: string,
	warn: (text: string) => void,
): Cache {
	const place = checksum(resolve(seeds));
	const own = join(folder, `${version}-${place.slice(0, 8)}`);
	const useless: string[] = [];

	const readOne = async (
		file: string,
		keys: ReadonlySet<string>,
		indexed: ReadonlySet<string>,
	): Promise<Delivery | null> => {
		const delivery = deliveryIn(await readFile(file), indexed);
		if (!delivery) {
			warn(`not used: ${file} is broken; its articles are read anew.`);
			useless.push(file);
			return null;
		}
		const wanted = delivery.keys.filter((key) => keys.has(key)).length;
		// What is mostly of articles that have left is let go, and the rest read anew.
		if (2 * wanted > delivery.keys.length) return delivery;
		useless.push(file);
		return null;
	};

	const readAll = async (
		keys: ReadonlySet<string>,
		indexed: ReadonlySet<string>,
	): Promise<Delivery[]> => {
		const files = await readdir(own).catch(() => []);
		const found: Delivery[] = [];
		for (const file of files.sort()) {
			if (!file.endsWith(".batch")) continue;
			try {
				const delivery = await readOne(join(own, file), keys, indexed);
				if (delivery) found.push(delivery);
			} catch (error) {
				warn(`not used: ${join(own, file)}: ${messageOf(error)}`);
			}
		}
		return found;
	};
	/** Without a word where there is none. */
	const readIndex = async (): Promise<Index | null> => {
		const file = join(own, WHOLE);
		const bytes = await readFile(file).catch(() => null);
		if (!bytes) return null;
		const index = indexIn(bytes);
		if (!index) warn(`not used: ${file} is broken; it is made anew.`);
		return index;
	};
	/** Written beside and renamed: whoever reads it meanwhile has the old one or the new. */
	const put = async (name: string, bytes: Uint8Array): Promise<void> => {
		await mkdir(own, { recursive: true });
		const beside = join(own, `${name}.${process.pid}.part`);
		await writeFile(beside, bytes);
		await rename(beside, join(own, name));
	};
	const ledger: Ledger = {
		async read() {
			const file = join(own, LEDGER);
			const text = await readFile(file, "utf8").catch(() => null);
			if (text === null) return [];
			const end = text.indexOf("\n");
			const lines = text.slice(end + 1);
			try {
				if (text.slice(0, end) === checksum(lines)) return entriesIn(lines);
			} catch {
				// Told like one that is torn.
			}
			warn(`not used: ${file} is broken; the articles' files are read anew.`);
			return [];
		},
		async write(entries) {
			const lines = linesOf(entries);
			try {
				await put(LEDGER, Buffer.from(`${checksum(lines)}\n${lines}`));
			} catch (error) {
				unwritable(error);
			}
		},
	};
	let isUnwritable = false;
	const unwritable = (error: unknown) => {
		if (isUnwritable) return;
		isUnwritable = true;
		warn(
			`The cache in ${folder} can't be written (${messageOf(error)}); the next start reads the articles anew.`,
		);
	};

	return {
		async read(keys) {
			const index = await readIndex();
			const deliveries = await readAll(keys, new Set(index?.keys));
			if (!index || fits(index, deliveries, keys)) return { deliveries, index };
			return { deliveries: await readAll(keys, new Set()), index: null };
		},
		async write(deliveries) {
			try {
				for (const delivery of deliveries) {
					if (delivery.keys.length < LEAST) continue;
					const name = createHash("sha256")
						.update(delivery.keys.join())
						.digest("hex")
						.slice(0, 16);
					await put(`${name}.batch`, bytesOf(delivery));
				}
				for (const file of useless.splice(0)) await rm(file, { force: true });
				await removeOthers(folder, version);
			} catch (error) {
				unwritable(error);
			}
		},
		async writeIndex(index) {
			if (index.keys.length < LEAST_INDEXED) return;
			try {
				await put(WHOLE, bytesOfIndex(index));
			} catch (error) {
				unwritable(error);
			}
		},
		ledger,
	};
}

const checksum = (text: string): string =>
	createHash("sha256").update(text).digest("hex");

/** Whether an index has all that is wanted of the deliveries that come without theirs, and nothing that is not delivered. */
function fits(
	index: Index,
	deliveries: readonly Delivery[],
	wanted: ReadonlySet<string>,
): boolean {
	const indexed = new Set(index.keys);
	const there = new Set<string>();
	for (const { keys, batch } of deliveries)
		for (const key of keys) {
			there.add(key);
			if (!batch.shard && wanted.has(key) && !indexed.has(key)) return false;
		}
	return index.keys.every((key) => there.has(key));
}

/** Takes away what other versions of the rules have left. */
async function removeOthers(folder: string, version: string): Promise<void> {
	for (const name of await readdir(folder).catch(() => []))
		if (/^[0-9a-f]{12}-[0-9a-f]{8}$/.test(name) && !name.startsWith(version))
			await rm(join(folder, name), { recursive: true, force: true });
}

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
