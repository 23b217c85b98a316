import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { ask } from "../../src/answer/ask.js";
import { networkOf } from "../../src/answer/network/network.js";
import { timelineOf } from "../../src/answer/timeline.js";
import { openBriefing } from "../../src/bin/briefing.js";
import type { Shelf } from "../../src/library/shelf.js";
import { memory, type Times, timed } from "./measure.js";
import { questionsOf, sentencesOf } from "./questions.js";

export interface Ours {
	readonly articles: number;
	/** Bytes of the articles' texts in UTF-8. */
	readonly text: number;
	readonly sentences: number;
	/** Seconds from nothing, and how many cores were busy; null where everything was in the cache. */
	readonly cold: { readonly seconds: number; readonly cores: number } | null;
	/** Seconds until the first question is answered, and until all is made ready in the background. */
	readonly warm: number;
	readonly readied: number;
	/** Bytes more than with one article, when everything has been asked. */
	readonly memory: number;
	readonly times: Times;
	/** The longest of some reloads after one article changed, and the longest that nobody was answered meanwhile. */
	readonly reload: { readonly milliseconds: number; readonly pause: number };
	/** The slowest of some. */
	readonly timeline: number;
	readonly network: number;
}

/** Where a bench keeps what it makes. */
export interface Place {
	readonly seeds: string;
	readonly cache: string;
	/** Holds the sentences and questions for the others. */
	readonly asked: string;
}

const open = (
	seedsFolder: string,
	cacheFolder: string,
	whenReady: () => void = () => {},
) =>
	openBriefing(
		{ seedsFolder, cacheFolder, maxSeedBytes: null },
		(total) => {
			const every = Math.ceil(total / 10);
			return (done) => {
				if (total > 500 && done % every === 0)
					console.log(`  ${done} of ${total} articles read`);
			};
		},
		whenReady,
	);

/** Reads the articles into the cache; null where they are there. */
export async function fill({ seeds, cache }: Place): Promise<Ours["cold"]> {
	if (existsSync(cache)) return null;
	const used = process.cpuUsage();
	const began = performance.now();
	await open(seeds, cache);
	const seconds = (performance.now() - began) / 1000;
	const { user, system } = process.cpuUsage(used);
	return { seconds, cores: (user + system) / 1e6 / seconds };
}

function promised() {
	let keep = () => {};
	const kept = new Promise<void>((resolve) => {
		keep = resolve;
	});
	return { keep, kept };
}

/** Everything of ours that is measured with a full cache. */
export async function measureOurs(
	{ seeds, cache, asked }: Place,
	one: string,
	count: number,
	seconds: number,
): Promise<Omit<Ours, "cold">> {
	const small = promised();
	await open(one, `${cache}-one`, small.keep);
	await small.kept;
	const before = memory();
	const began = performance.now();
	const readiness = promised();
	const shelf = await open(seeds, cache, readiness.keep);
	const warm = (performance.now() - began) / 1000;
	const { library } = shelf;
	await readiness.kept;
	const readied = (performance.now() - began) / 1000;
	const questions = questionsOf(library, count);
	const timeline = { from: null, to: null, topic: null };
	const times = await timed(questions, WARM, seconds, (question) =>
		ask({ intent: "ask", question }, library),
	);
	const names = library.directory.people.slice(0, 20);
	const after = memory();
	const slowest = (all: readonly (() => unknown)[]) =>
		Math.max(
			...all.map((work) => {
				const began = performance.now();
				work();
				return performance.now() - began;
			}),
		);
	const sentences = sentencesOf(library);
	writeFileSync(asked, JSON.stringify({ sentences, questions }));
	return {
		articles: library.heads.length,
		text: library.heads.reduce(
			(n, _, entry) => n + Buffer.byteLength(library.bodyOf(entry)),
			0,
		),
		sentences: library.passages.size,
		warm,
		readied,
		memory: after - before,
		times,
		timeline: slowest(
			names.map(
				({ name }) =>
					() =>
						timelineOf(library, { ...timeline, topic: name }),
			),
		),
		network: slowest([
			() => networkOf(library, null),
			...names.map(
				(named) => () => networkOf(library, library.directory.membersOf(named)),
			),
		]),
		reload: await reload(shelf, seeds),
	};
}

/** So many questions are asked before it counts: a program that runs for days is not measured in its first second. */
export const WARM = 20;

async function reload(shelf: Shelf, seeds: string): Promise<Ours["reload"]> {
	const file = readdirSync(seeds, { recursive: true, encoding: "utf8" }).find(
		(name) => /\.(?:md|txt)$/.test(name) && !/readme/i.test(name),
	);
	const path = join(seeds, file ?? "");
	const text = readFileSync(path, "utf8");
	let milliseconds = 0;
	let pause = 0;
	for (let n = 0; n < 5; n++) {
		await setTimeout(500);
		writeFileSync(path, `${text.trimEnd()} Nothing else happened ${n}.\n`);
		const delay = monitorEventLoopDelay({ resolution: 1 });
		delay.enable();
		const report = await shelf.reload();
		delay.disable();
		pause = Math.max(pause, delay.max / 1e6);
		if (report.changed.length !== 1)
			throw new Error(report.failure ?? "no article has changed");
		milliseconds = Math.max(milliseconds, report.milliseconds);
	}
	writeFileSync(path, text);
	return { milliseconds, pause };
}
