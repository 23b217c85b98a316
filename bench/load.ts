// npm run bench:load -- [seconds] [file for the recording]: the built bot as a process of its own under load in a local Discord, on
// loopback alone. 50 interactions a second, 1,000 articles, a reload every ten seconds, the gateway dropped every twenty. Ends with status 1
// where something was lost, answered twice, or too late. Clock times mean little on a machine that does other work meanwhile.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { buttonsOf } from "../src/sandbox/buttons.js";
import { PERMISSION } from "../src/sandbox/permissions.js";
import { type Sandbox, startSandbox } from "../src/sandbox/sandbox.js";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
	type Channel,
	type Interaction,
	type StoredMessage,
	type User,
} from "../src/sandbox/world.js";
import { makeArticles, seeded } from "./corpus.js";

const SECONDS = Number(process.argv[2] ?? 120);
const RECORDING = process.argv[3] ?? null;
const RATE = 50;
const ARTICLES = 1_000;
const WORDS = 500;
const RELOAD_EVERY = 10_000;
const DROP_EVERY = 20_000;
/** Asks no faster than the bot's own cooldowns let people. */
const MEMBERS = 400;
const CHANNELS = 60;

const random = seeded(3);
const pick = <T>(list: readonly T[]): T => {
	const one = list[Math.floor(random() * list.length)];
	if (one === undefined) throw new Error("nothing to pick from");
	return one;
};

const folder = mkdtempSync(join(tmpdir(), "dateline-load-"));
const articles = makeArticles(ARTICLES, WORDS);
for (const { id, title, published, body } of articles) {
	mkdirSync(join(folder, "made"), { recursive: true });
	writeFileSync(
		join(folder, `${id}.md`),
		`---\ntitle: ${title}\npublished: ${published}\n---\n${body}`,
	);
}
const words = articles[0]?.body.match(/\p{L}{5,}/gu) ?? ["bridge"];
const names = articles[0]?.body.match(/(?<=[a-z] )\p{Lu}\p{L}{3,}/gu) ?? [
	"Doe",
];

const sandbox = await startSandbox();
const guild = addGuild(sandbox.world, "Newsroom");
const channels = Array.from({ length: CHANNELS }, (_, n) =>
	addChannel(sandbox.world, guild, `channel-${n}`),
);
const members = Array.from({ length: MEMBERS }, (_, n) => {
	const user = addUser(sandbox.world, `member-${n}`);
	addMember(sandbox.world, guild, user);
	return user;
});
const manager = addUser(sandbox.world, "manager");
addMember(sandbox.world, guild, manager, PERMISSION.manageGuild);

const bot = await startBot(sandbox, folder);
const samples: number[] = [];
const sampling = setInterval(() => {
	const kilobytes = memoryOf(bot);
	if (kilobytes !== null) samples.push(kilobytes / 1_024);
}, 1_000);

/** Answers with buttons, the newest last. */
const pressable: { user: User; message: StoredMessage }[] = [];
let refused = 0;
let failures = 0;
const sent: Promise<void>[] = [];
const before = cpuOf(bot);
const began = Date.now();
let reloads = 0;
let drops = 0;
for (let n = 0; Date.now() - began < SECONDS * 1_000; n++) {
	const due = began + (n * 1_000) / RATE;
	const wait = due - Date.now();
	if (wait > 0) await setTimeout(wait);
	sent.push(one(n).catch(tellFailure));
	const elapsed = Date.now() - began;
	if (elapsed > (reloads + 1) * RELOAD_EVERY) {
		reloads++;
		// Something has to be read anew.
		const { id } = pick(articles);
		appendFileSync(
			join(folder, `${id}.md`),
			`\nJane Doe met Peter Roe on May ${reloads}.\n`,
		);
		sent.push(
			sandbox
				.ask({ user: manager, channel: pick(channels), command: "reload" })
				.then(() => {}, tellFailure),
		);
	}
	if (elapsed > (drops + 1) * DROP_EVERY) {
		drops++;
		sandbox.gateway.disconnect(4_000);
	}
}
await Promise.all(sent);
clearInterval(sampling);
const cpu = cpuOf(bot) - before;
report();
bot.kill("SIGTERM");
await once(bot, "close");
await sandbox.close();
rmSync(folder, { recursive: true });

/** What a client would not send is not the bot's failure: a button that another press has taken away meanwhile. */
function tellFailure(error: unknown): void {
	const told = error instanceof Error ? error.message : String(error);
	if (/^no button|is disabled|is gone|does not see/.test(told)) return;
	failures++;
	process.stderr.write(`${told}\n`);
}

/** Something that somebody does. */
async function one(n: number): Promise<void> {
	const user = pick(members);
	const channel = pick(channels);
	switch (n % 10) {
		case 0:
			await sandbox.type({
				user,
				channel,
				command: "quote",
				focused: "speaker",
				options: { speaker: pick(names).slice(0, 3) },
			});
			return;
		case 1:
		case 2: {
			const target = pressable.at(-1 - (n % 7));
			const label =
				target &&
				pick(
					buttonsOf(target.message).filter(
						(b) => !b.disabled && b.label !== "Remove",
					),
				).label;
			if (!target || !label) break;
			await sandbox.press({ ...target, label });
			return;
		}
	}
	const [command, options] = question(n, channel);
	const { message, ephemeral } = await sandbox.ask({
		user,
		channel,
		command,
		options,
	});
	if (!message) return;
	if (message.embeds.length === 0 && ephemeral) refused++;
	if (buttonsOf(message).length > 1) pressable.push({ user, message });
	if (pressable.length > 50) pressable.shift();
}

function question(
	n: number,
	_: Channel,
): [command: string, options: Record<string, string>] {
	switch (n % 10) {
		case 3:
			return ["quote", { speaker: pick(names) }];
		case 4:
			return ["when", { event: pick(words) }];
		case 5:
			return ["who", { question: `met ${pick(names)}` }];
		case 6:
			return ["timeline", { topic: pick(words) }];
		case 7:
			return ["about", { person: pick(names) }];
		case 8:
			return ["verify", { words: `${pick(words)} ${pick(words)}` }];
		default:
			return [
				"ask",
				{
					question: `What did ${pick(names)} say about ${pick(words)} and ${pick(words)}?`,
				},
			];
	}
}

function report(): void {
	const all = [...sandbox.world.interactions.values()];
	const acknowledged = all.filter((it) => it.acknowledgedAt !== null);
	const waits = sorted(acknowledged);
	const at = (share: number, of = waits) =>
		of[Math.min(of.length - 1, Math.floor(of.length * share))] ?? 0;
	const completions = sorted(acknowledged.filter(({ type }) => type === 4));
	const callbacks = sandbox.recording.matching("POST", /\/callback/);
	const twice = callbacks.filter(({ status }) => status === 400).length;
	const late = callbacks.filter(({ status }) => status === 404).length;
	const third = Math.floor(samples.length / 3);
	const middle = median(samples.slice(third, 2 * third));
	const last = median(samples.slice(-third));
	const lines: readonly (readonly [string, string | number])[] = [
		["seconds", SECONDS],
		["interactions", all.length],
		["reloads", reloads],
		["gateway dropped", drops],
		["lost", all.length - acknowledged.length],
		["acknowledged twice or refused", twice],
		["past three seconds", late],
		[
			"deferred",
			acknowledged.filter(({ acknowledged: how }) => how === 5 || how === 6)
				.length,
		],
		["refused by a cooldown", refused],
		["without an answer", failures],
		["acknowledged after, ms: median", at(0.5)],
		["  p95", at(0.95)],
		["  p99", at(0.99)],
		["  longest", waits.at(-1) ?? 0],
		["  p99 of completions", at(0.99, completions)],
		["memory, MB: middle third", Math.round(middle)],
		["  last third", Math.round(last)],
		["processor time, s", Math.round(cpu)],
	];
	for (const [what, value] of lines)
		process.stdout.write(`${what.padEnd(32)}${String(value).padStart(10)}\n`);
	if (RECORDING) {
		rmSync(RECORDING, { force: true });
		sandbox.recording.write(RECORDING);
	}
	if (all.length > acknowledged.length || twice > 0 || late > 0 || failures > 0)
		process.exitCode = 1;
}

/** How long each waited, the shortest first. */
function sorted(acknowledged: readonly Interaction[]): number[] {
	return acknowledged.map(waitOf).sort((a, b) => a - b);
}

/** Milliseconds from when it was delivered: what comes while the gateway is down is delivered when it is back. */
function waitOf(it: Interaction): number {
	const delivered = it.away
		? (sandbox.gateway.resumed.find((at) => at >= it.at) ?? it.at)
		: it.at;
	return Math.max(0, (it.acknowledgedAt ?? 0) - delivered);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function startBot(
	{ api, token }: Sandbox,
	seeds: string,
): Promise<ChildProcess> {
	const child = spawn(process.execPath, ["dist/src/bin/start.js"], {
		env: {
			PATH: process.env.PATH,
			DISCORD_TOKEN: token,
			DISCORD_API: api,
			SEEDS_DIR: seeds,
			// Such as --max-old-space-size, to see in how little memory it lives.
			NODE_OPTIONS: process.env.BOT_NODE_OPTIONS ?? "",
			LOG_LEVEL: "warn",
		},
		stdio: ["ignore", "ignore", "pipe"],
	});
	let log = "";
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		log += text;
		if (log.includes("To add the bot")) process.stderr.write(text);
	});
	while (!log.includes("To add the bot")) await once(child.stderr, "data");
	return child;
}

/** Kilobytes that a process holds in memory; null where this system does not tell. */
function memoryOf({ pid }: ChildProcess): number | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) || null;
	} catch {
		return null;
	}
}

/** Seconds of processor time that a process has used, 0 where this system does not tell. */
function cpuOf({ pid }: ChildProcess): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
			.replace(/^.*\) /, "")
			.split(" ");
		// In hundredths of a second: proc(5), utime and stime.
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return 0;
	}
}
