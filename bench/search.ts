// npm run bench:search: a whole question answered, beside other programs that only look sentences up, over the same sentences
// and questions in one run; each in a process of its own. Compare the ratios, not the numbers of two machines. bench/README.md
// tells the options.
import { fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeArticle } from "./search/corpus.js";
import type { Times } from "./search/measure.js";
import type { Names } from "./search/names.js";
import type { Peer } from "./search/one.js";
import type { Ours } from "./search/ours.js";
import { PEERS } from "./search/peers.js";

const { values: options } = parseArgs({
	options: {
		articles: { type: "string", default: "100" },
		questions: { type: "string", default: "180" },
		seconds: { type: "string", default: "10" },
		names: { type: "string", default: "50000" },
		folder: { type: "string" },
		keep: { type: "string" },
		peers: { type: "string", default: Object.keys(PEERS).join(";") },
	},
});
/** As many as a briefing's articles are counted in. */
const WORDS = 1400;

const work = options.keep ?? mkdtempSync(join(tmpdir(), "dateline-bench-"));
try {
	if (options.folder) await bench("folder", options.folder, 0);
	else
		for (const size of options.articles.split(","))
			await bench(size, null, Number(size));
	if (Number(options.names) > 0)
		tellNames(await child<Names>("names", [work, options.names]));
} finally {
	if (!options.keep) rmSync(work, { recursive: true, force: true });
}

async function bench(name: string, folder: string | null, made: number) {
	const own = join(work, name);
	await putArticles(join(own, "seeds"), folder, made);
	const cold = await child<Ours["cold"]>("cold", [own]);
	const { questions, seconds } = options;
	const ours = await child<Ours>("ours", [own, questions, seconds]);
	tellOurs({ ...ours, cold });
	tell("dateline, whole answer", ours.warm, ours.memory, ours.times, ours);
	for (const peer of options.peers.split(";").filter(Boolean)) {
		try {
			const { made, memory, times } = await child<Peer>(peer, [
				own,
				questions,
				seconds,
			]);
			tell(peer, made, memory, times, ours);
		} catch (error) {
			console.log(`${peer.padEnd(23)} failed: ${String(error)}`);
		}
	}
}

/** Copies the articles of a folder, for one of them will be changed; or makes so many. */
async function putArticles(to: string, folder: string | null, made: number) {
	if (existsSync(to)) return;
	if (folder) cpSync(folder, to, { recursive: true });
	else mkdirSync(join(to, "made"), { recursive: true });
	for (let n = 0; n < made; n++) {
		const { id, title, published, body } = makeArticle(n, WORDS);
		const head = `title: ${title}\npublished: ${published}`;
		await writeFile(join(to, `${id}.md`), `---\n${head}\n---\n${body}\n`);
	}
}

/** What a process of its own measured. */
function child<T>(task: string, args: readonly string[]): Promise<T> {
	const program = fileURLToPath(new URL("./search/one.js", import.meta.url));
	return new Promise((resolve, reject) => {
		const process = fork(program, [task, ...args], {
			execArgv: ["--expose-gc", "--max-old-space-size=12000"],
		});
		process.on("message", (result) => resolve(result as T));
		process.on("error", reject);
		process.on("exit", (code) =>
			reject(new Error(`ended with ${code} before it was measured`)),
		);
	});
}

function tellOurs(ours: Ours): void {
	const { articles, text, sentences, cold, warm, reload } = ours;
	console.log(
		`\n${articles} articles, ${mega(text)} MB of text, ${sentences} sentences`,
	);
	console.log(
		cold
			? `cold start ${cold.seconds.toFixed(1)} s, ${cold.cores.toFixed(2)} cores busy`
			: "cold start not measured: there is a cache",
	);
	console.log(
		`warm start ${warm.toFixed(2)} s, all made ready after ${ours.readied.toFixed(2)} s, memory ${(ours.memory / text).toFixed(2)} times the text; one article changed: reload ${reload.milliseconds.toFixed(0)} ms, the longest without an answer ${reload.pause.toFixed(0)} ms; timeline ${ours.timeline.toFixed(0)} ms, network ${ours.network.toFixed(0)} ms at most`,
	);
	console.log(
		"                          start    memory   asked    median       p95   p95 of ours   processor's p95",
	);
}

function tell(
	name: string,
	start: number,
	memory: number,
	{ asked, median, p95, p95Cpu }: Times,
	ours: Ours,
): void {
	console.log(
		name.padEnd(23),
		`${start.toFixed(1)} s`.padStart(8),
		`${mega(memory)} MB`.padStart(9),
		String(asked).padStart(6),
		`${median.toFixed(1)} ms`.padStart(10),
		`${p95.toFixed(1)} ms`.padStart(10),
		`${(p95 / ours.times.p95).toFixed(1)} ×`.padStart(9),
		`${p95Cpu.toFixed(1)} ms`.padStart(16),
	);
}

function tellNames({ names, ...times }: Names): void {
	console.log(`\n${names} names, typed with a slip`);
	for (const [what, { median, p95 }] of Object.entries(times))
		console.log(
			what.padEnd(12),
			`median ${median.toFixed(1)} ms`.padStart(18),
			`p95 ${p95.toFixed(1)} ms`.padStart(15),
		);
}

function mega(bytes: number): string {
	return (bytes / 1e6).toFixed(0);
}
