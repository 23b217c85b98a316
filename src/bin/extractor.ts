// A worker thread: reads the articles it is sent and sends back what they say, packed.
import { parentPort } from "node:worker_threads";
import { extract } from "../extract/extract.js";
import { batchOf } from "../library/packed/batch.js";
import type { Article } from "../text/article.js";

parentPort?.on("message", (articles: readonly Article[]) => {
	const batch = batchOf(
		articles.map((article) => {
			const extraction = extract(article);
			parentPort?.postMessage("one");
			return extraction;
		}),
	);
	const { articles: packed, cards, shard } = batch;
	parentPort?.postMessage(batch, [
		packed.bytes.buffer,
		cards.bytes.buffer,
		shard.pairs.buffer,
		shard.places.buffer,
	] as ArrayBuffer[]);
});
