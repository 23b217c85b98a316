import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Delivery } from "../library/collection.js";
import type { Batch } from "../library/packed/batch.js";
import type { Source } from "../library/shelf.js";

/** How many articles a worker takes at once. */
const AT_ONCE = 100;

/**
 * Reads articles on all cores. Each delivery is handed over as soon as it is there.
 * @param tell is told after each article
 */
export async function extractInWorkers(
	sources: readonly Source[],
	tell: () => void,
	deliver: (delivery: Delivery) => Promise<void>,
): Promise<void> {
	const cores = availableParallelism();
	const size = Math.min(AT_ONCE, Math.ceil(sources.length / cores));
	const parts = Array.from(
		{ length: Math.ceil(sources.length / size) },
		(_, n) => sources.slice(n * size, (n + 1) * size),
	);
	await Promise.all(
		Array.from({ length: Math.min(cores, parts.length) }, async () => {
			const worker = new Worker(new URL("./extractor.js", import.meta.url));
			try {
				for (let part = parts.shift(); part; part = parts.shift()) {
					const articles = await Promise.all(part.map((s) => s.article()));
					const batch = await batchFrom(worker, articles, tell);
					await deliver({ batch, keys: part.map(({ key }) => key) });
				}
			} finally {
				await worker.terminate();
			}
		}),
	);
}

function batchFrom(
	worker: Worker,
	articles: readonly unknown[],
	tell: () => void,
): Promise<Batch> {
	return new Promise((resolve, reject) => {
		const done = () => worker.off("message", hear).off("error", fail);
		const hear = (message: "one" | Batch) => {
			if (message === "one") return tell();
			done();
			resolve(message);
		};
		const fail = (error: Error) => {
			done();
			reject(error);
		};
		worker.on("message", hear).on("error", fail);
		worker.postMessage(articles);
	});
}
