import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { rehearse } from "../answer/rehearsal.js";
import { gatherMoments } from "../answer/timeline/order.js";
import type { SeedsConfig } from "../config.js";
import { extract } from "../extract/extract.js";
import {
	type Collection,
	collect,
	type Delivery,
	indexOf,
} from "../library/collection.js";
import { readCompany } from "../library/company.js";
import type { Library } from "../library/library.js";
import { readMeanings } from "../library/meanings.js";
import { batchOf } from "../library/packed/batch.js";
import {
	openShelf,
	type Reading,
	type RefusedFile,
	type Shelf,
	type Source,
} from "../library/shelf.js";
import { gatherLists } from "../library/suggest.js";
import { seedsReader } from "../seeds.js";
import type { Article } from "../text/article.js";
import { type Cache, NO_CACHE, openCache } from "./cache.js";
import { type Progress, progress, warn } from "./output.js";
import { withRests } from "./rest.js";
import { rulesVersion } from "./rules.js";
import { extractInWorkers } from "./workers.js";

/**
 * The set of articles that answers, to be reloaded while the program runs.
 * @param tell makes what is told how many of how many articles are read
 * @param whenReady is told when answers come as fast as they will
 */
export async function openBriefing(
	config: SeedsConfig,
	tell: (total: number) => Progress = progress,
	whenReady: () => void = () => {},
): Promise<Shelf> {
	const { seedsFolder, maxSeedBytes } = config;
	const cache = cacheOf(config);
	const read = seedsReader(seedsFolder, maxSeedBytes, cache.ledger);
	const build = libraryBuilder(cache, tell);
	const shelf = await openShelf({
		read: async () => warned(await read()),
		build,
		clock: () => performance.now(),
	});
	// Of many articles this takes seconds, and questions can be answered meanwhile.
	withRests(atFirst(shelf.library)).then(whenReady, (error: unknown) =>
		warn(`What was to be made ready is not: ${String(error)}`),
	);
	return shelf;
}

/** The articles of a folder, the configured one where none is named, for one run of a program. */
export async function readLibrary(
	folder: string | null,
	config: SeedsConfig,
): Promise<Library> {
	const seedsFolder = folder ?? config.seedsFolder;
	const cache = cacheOf({ ...config, seedsFolder });
	const read = seedsReader(seedsFolder, config.maxSeedBytes, cache.ledger);
	const reading = await read();
	return libraryBuilder(cache, progress)(warned(reading).sources);
}

/** Warns of each file that is no article. */
export function warned<R extends Pick<Reading, "refused">>(reading: R): R {
	for (const refused of reading.refused) warn(complaint(refused));
	return reading;
}

function cacheOf({ cacheFolder, seedsFolder }: SeedsConfig): Cache {
	return cacheFolder === null
		? NO_CACHE
		: openCache(cacheFolder, seedsFolder, rulesVersion(), warn);
}

/** More articles than these, or a longer one while others wait for answers, are read in threads of their own. */
const AT_ONCE = 60;
const LONG = 15_000;

/** Builds libraries one after another, each from what the last one or the cache knew of the articles that have not changed. */
export function libraryBuilder(
	cache: Cache,
	tell: (total: number) => Progress,
): (sources: readonly Source[]) => Promise<Library> {
	let now: Collection | null = null;
	return async (sources) => {
		const keys = sources.map(({ key }) => key);
		const kept = now
			? { deliveries: [], index: null }
			: await cache.read(new Set(keys));
		const deliveries = [...kept.deliveries];
		const known = new Set([
			...(now?.items.keys() ?? []),
			...deliveries.flatMap(({ keys }) => keys),
		]);
		const missing = sources.filter(({ key }) => !known.has(key));
		const told = tell(missing.length);
		let done = 0;
		const one = () => told(++done);
		const few =
			missing.length <= AT_ONCE
				? await Promise.all(missing.map((source) => source.article()))
				: null;
		if (few && (now === null || lengthOf(few) <= LONG)) {
			if (few.length > 0) deliveries.push(await extractHere(few, missing, one));
		} else
			await extractInWorkers(missing, one, async (delivery) => {
				deliveries.push(delivery);
				await cache.write([delivery]);
			});
		readMeanings();
		readCompany();
		if (now && missing.length === 0 && sameKeys(now, keys)) return now.library;
		const first = now === null;
		now = await withRests(collect(now, deliveries, keys, kept.index));
		if (!first) await withRests(ready(now.library));
		const index = first && !few?.length ? indexOf(now) : null;
		if (index && index.shard !== kept.index?.shard)
			await cache.writeIndex(index);
		return now.library;
	};
}

const sameKeys = ({ items }: Collection, keys: readonly string[]): boolean =>
	items.size === keys.length && keys.every((key) => items.has(key));

/** What would be gathered when it is first asked for, and keep the asker waiting. */
function* ready(library: Library): Generator<void, void> {
	yield* gatherLists(library);
	yield* gatherMoments(library);
}

function* atFirst(library: Library): Generator<void, void> {
	yield* ready(library);
	yield* rehearse(library);
	yield* readAgain(library);
}

/** So many beginnings of articles, each so long in UTF-16 units: a few hundredths of a second each. */
const BEGINNINGS = 16;
const BEGINNING = 2500;

/**
 * Reads the beginnings of some articles and leaves what it finds: where everything came from the cache, the first article that
 * changes would else be read by code that has just been loaded, which takes three times as long.
 */
function* readAgain({ heads, bodyOf }: Library): Generator<void, void> {
	for (let n = 0; n < Math.min(BEGINNINGS, heads.length); n++) {
		const entry = Math.floor((n * heads.length) / BEGINNINGS);
		const head = heads[entry];
		if (head)
			batchOf([extract({ ...head, body: bodyOf(entry).slice(0, BEGINNING) })]);
		yield;
	}
}

async function extractHere(
	articles: readonly Article[],
	sources: readonly Source[],
	one: () => void,
): Promise<Delivery> {
	const extractions = [];
	for (const article of articles) {
		extractions.push(extract(article));
		one();
		await setImmediate();
	}
	return { batch: batchOf(extractions), keys: sources.map(({ key }) => key) };
}

const lengthOf = (articles: readonly Article[]): number =>
	articles.reduce((length, { body }) => length + body.length, 0);

function complaint({ file, line, reason, advice }: RefusedFile): string {
	const place = line === null ? file : `${file}:${line}`;
	return `not read: ${place}: ${reason} ${advice}`;
}
