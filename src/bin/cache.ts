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
import type { Delivery } from "../library/collection.js";
import { bytesOf, deliveryIn } from "../library/packed/file.js";

/** What was read of articles, kept on disk. Nothing that goes wrong with it stops anybody: what is not there is read anew. */
export interface Cache {
	/** What is kept of the articles that some keys name, with some others perhaps. */
	readonly read: (keys: ReadonlySet<string>) => Promise<Delivery[]>;
	readonly write: (deliveries: readonly Delivery[]) => Promise<void>;
}

export const NO_CACHE: Cache = {
	read: async () => [],
	write: async () => {},
};

/** Of fewer articles than these nothing is kept: they are as soon read as found. */
const LEAST = 20;

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
	const place = createHash("sha256").update(resolve(seeds)).digest("hex");
	const own = join(folder, `${version}-${place.slice(0, 8)}`);
	const useless: string[] = [];

	const readOne = async (
		file: string,
		keys: ReadonlySet<string>,
	): Promise<Delivery | null> => {
		const delivery = deliveryIn(await readFile(file));
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

	return {
		async read(keys) {
			const files = await readdir(own).catch(() => []);
			const found: Delivery[] = [];
			for (const file of files.sort()) {
				if (!file.endsWith(".batch")) continue;
				try {
					const delivery = await readOne(join(own, file), keys);
					if (delivery) found.push(delivery);
				} catch (error) {
					warn(`not used: ${join(own, file)}: ${messageOf(error)}`);
				}
			}
			return found;
		},
		async write(deliveries) {
			try {
				for (const delivery of deliveries) {
					if (delivery.keys.length < LEAST) continue;
					await mkdir(own, { recursive: true });
					const name = createHash("sha256")
						.update(delivery.keys.join())
						.digest("hex")
						.slice(0, 16);
					const beside = join(own, `${name}.${process.pid}.part`);
					await writeFile(beside, bytesOf(delivery));
					await rename(beside, join(own, `${name}.batch`));
				}
				for (const file of useless.splice(0)) await rm(file, { force: true });
				await removeOthers(folder, version);
			} catch (error) {
				warn(
					`The cache in ${folder} can't be written (${messageOf(error)}); the next start reads the articles anew.`,
				);
			}
		},
	};
}

/** Takes away what other versions of the rules have left. */
async function removeOthers(folder: string, version: string): Promise<void> {
	for (const name of await readdir(folder).catch(() => []))
		if (/^[0-9a-f]{12}-[0-9a-f]{8}$/.test(name) && !name.startsWith(version))
			await rm(join(folder, name), { recursive: true, force: true });
}

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
