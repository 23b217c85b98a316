// Started by bench/search.ts: one program of the bench in a process of its own, so that its memory is its own too.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle } from "./corpus.js";
import { memory, type Times, timed } from "./measure.js";
import { measureNames } from "./names.js";
import { fill, measureOurs, type Place, WARM } from "./ours.js";
import { beside, PEERS } from "./peers.js";

export interface Peer {
	/** Seconds to make the index. */
	readonly made: number;
	/** Bytes of the index without the sentences it was given. */
	readonly memory: number;
	readonly times: Times;
}

const [task = "", folder = "", count = "", seconds = ""] =
	process.argv.slice(2);
const place: Place = {
	seeds: join(folder, "seeds"),
	cache: join(folder, "cache"),
	asked: join(folder, "asked.json"),
};

process.send?.(await run());
process.disconnect();

async function run(): Promise<unknown> {
	switch (task) {
		case "names":
			return measureNames(Number(count));
		case "cold":
			return fill(place);
		case "ours": {
			const one = join(folder, "one");
			if (!existsSync(one)) {
				mkdirSync(one);
				writeFileSync(join(one, "one.md"), makeArticle(1, 300).body);
			}
			return measureOurs(place, one, Number(count), Number(seconds));
		}
		default:
			return measurePeer();
	}
}

async function measurePeer(): Promise<Peer> {
	const make = PEERS[task];
	if (!make) throw new Error(`there is no "${task}" in the bench`);
	const asked: { sentences: string[]; questions: string[] } = JSON.parse(
		readFileSync(place.asked, "utf8"),
	);
	const before = memory();
	const began = performance.now();
	const search = await make(asked.sentences);
	const made = (performance.now() - began) / 1000;
	return {
		made,
		memory: memory() - before + (beside.get(search) ?? 0),
		times: await timed(asked.questions, WARM, Number(seconds), search),
	};
}
