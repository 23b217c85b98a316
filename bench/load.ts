// npm run bench:load -- [seconds] [file for the recording]: the built bot as a process of its own under load in a local Discord, on
// loopback alone. 50 interactions a second, 1,000 articles, a reload every ten seconds, the gateway dropped every twenty. Ends with status 1
// where something was lost, answered twice, or too late. Clock times mean little on a machine that does other work meanwhile.
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { startSandbox } from "../src/sandbox/sandbox.js";
import { cpuOf, memoryOf, startBot } from "./load/bot.js";
import { Briefing } from "./load/briefing.js";
import { Deeds } from "./load/deeds.js";
import { addNewsroom } from "./load/newsroom.js";
import { report } from "./load/report.js";

const SECONDS = Number(process.argv[2] ?? 120);
const RECORDING = process.argv[3] ?? null;
/** Interactions a second. */
const RATE = 50;
/** In milliseconds. */
const RELOAD_EVERY = 10_000;
const DROP_EVERY = 20_000;

const briefing = new Briefing();
const sandbox = await startSandbox();
const deeds = new Deeds(sandbox, addNewsroom(sandbox.world), briefing);
const bot = await startBot(sandbox, briefing.folder);
const samples: number[] = [];
const sampling = setInterval(() => {
	const kilobytes = memoryOf(bot);
	if (kilobytes !== null) samples.push(kilobytes / 1_024);
}, 1_000);

const sent: Promise<void>[] = [];
const before = cpuOf(bot);
const began = Date.now();
let reloads = 0;
let drops = 0;
for (let n = 0; Date.now() - began < SECONDS * 1_000; n++) {
	const due = began + (n * 1_000) / RATE;
	const wait = due - Date.now();
	if (wait > 0) await setTimeout(wait);
	sent.push(deeds.one(n));
	const elapsed = Date.now() - began;
	if (elapsed > (reloads + 1) * RELOAD_EVERY) {
		reloads++;
		briefing.change(`Jane Doe met Peter Roe on May ${reloads}.`);
		sent.push(deeds.reload());
	}
	if (elapsed > (drops + 1) * DROP_EVERY) {
		drops++;
		sandbox.gateway.disconnect(4_000);
	}
}
await Promise.all(sent);
clearInterval(sampling);
const { refused, failures } = deeds;
const cpu = cpuOf(bot) - before;
const load = {
	seconds: SECONDS,
	reloads,
	drops,
	refused,
	failures,
	samples,
	cpu,
};
if (!report(sandbox, load)) process.exitCode = 1;
if (RECORDING) {
	rmSync(RECORDING, { force: true });
	sandbox.recording.write(RECORDING);
}
bot.kill("SIGTERM");
await once(bot, "close");
await sandbox.close();
briefing.remove();
