import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { SeedsConfig } from "../config.js";
import type { Briefing, Desk } from "../discord/desk/desk.js";
import { farDesk } from "../discord/desk/far.js";
import { type Progress, progress } from "./output.js";

/** What the desk's thread tells unasked. */
export type News =
	/** So many articles have to be read; so many of them are. */
	| { readonly news: "reading"; readonly total: number }
	| { readonly news: "read"; readonly done: number }
	/** From now on it answers. */
	| { readonly news: "open"; readonly briefing: Briefing }
	/** Answers come as fast as they will. */
	| { readonly news: "ready" };

/**
 * A desk in a thread of its own, which holds no process by itself. Rejects where the articles cannot be read; where the thread ends
 * later, that is an error which nobody catches, for without it nothing can be answered.
 * @param patience milliseconds that are waited until answers come as fast as they will
 */
export async function openDesk(
	config: SeedsConfig,
	patience: number,
): Promise<Desk> {
	const worker = new Worker(new URL("./desk-thread.js", import.meta.url), {
		workerData: config,
	});
	let told: Progress = () => {};
	let makeReady = () => {};
	const ready = new Promise<void>((resolve) => {
		makeReady = resolve;
	});
	const briefing = await new Promise<Briefing>((resolve, reject) => {
		worker.on("message", (news: Partial<News>) => {
			if (news.news === "reading") told = progress(news.total ?? 0);
			else if (news.news === "read") told(news.done ?? 0);
			else if (news.news === "ready") makeReady();
			else if (news.news === "open" && news.briefing) resolve(news.briefing);
		});
		worker.once("error", reject);
	});
	worker.on("error", (error) => {
		throw error;
	});
	const desk = farDesk(worker, briefing);
	await Promise.race([ready, setTimeout(patience, null, { ref: false })]);
	// Only now: a listener for messages would hold the process again.
	worker.unref();
	return desk;
}
