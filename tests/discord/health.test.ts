import { afterEach, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { prometheus } from "../../src/bin/metrics.js";
import { SILENCE } from "../../src/discord/health.js";
import {
	type HealthServer,
	serveHealth,
} from "../../src/discord/health-server.js";
import { article, libraryOf } from "./library.js";
import { type Stage, stage } from "./stage.js";

let on: Stage;
let server: HealthServer;
/** How far the bot's clock is ahead. */
let ahead = 0;

async function start(heartbeatInterval = 41_250): Promise<void> {
	ahead = 0;
	const metrics = prometheus(() => on?.bot.health() ?? null);
	const library = libraryOf([article("Nobody was hurt.")]);
	on = await stage({
		commands,
		library: () => library,
		discord: { heartbeatInterval },
		options: { metrics, now: () => new Date(Date.now() + ahead) },
	});
	server = await serveHealth(
		{ host: "127.0.0.1", port: 0 },
		on.bot.health,
		metrics,
	);
}

afterEach(async () => {
	await server.close();
	await on.end();
});

async function get(path: string, method = "GET") {
	const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
		method,
	});
	return { status: response.status, body: await response.json() };
}

test("a bot that was just connected lives and is ready, and says over what", async () => {
	await start();
	for (const path of ["/healthz", "/readyz?x=1"])
		expect(await get(path)).toMatchObject({
			status: 200,
			body: { alive: true, ready: true, articles: 1 },
		});
	expect((await get("/")).status).toBe(404);
	expect((await get("/healthz", "POST")).status).toBe(405);
});

test("one that Discord has not acknowledged for long is dead, whatever it looks like", async () => {
	await start();
	ahead = SILENCE + 60_000;
	for (const path of ["/healthz", "/readyz"])
		expect(await get(path)).toMatchObject({
			status: 503,
			body: { alive: false, ready: false },
		});
});

test("an acknowledged heartbeat is a sign of life", async () => {
	await start(100);
	const begun = Date.now();
	await expect
		.poll(() => begun + (on.bot.health().heartbeat ?? 0) < Date.now() - 150)
		.toBe(true);
});

test("one that is being stopped lives, but is not ready", async () => {
	await start();
	const stopping = on.bot.stop();
	expect(on.bot.health()).toMatchObject({ alive: true, ready: false });
	await stopping;
});

test("a port that is taken is an error, not a silence", async () => {
	await start();
	const taken = { host: "127.0.0.1", port: server.port };
	await expect(serveHealth(taken, on.bot.health)).rejects.toThrow("EADDRINUSE");
});

test("answers and noes are counted by command, and the index is measured, without a word of a question", async () => {
	await start();
	for (const question of ["who was hurt?", "what did Zebulon say?"])
		await on.sandbox.ask({
			user: on.member,
			channel: on.channel,
			command: "ask",
			options: { question },
		});
	await on.sandbox.ask({
		user: on.manager,
		channel: on.channel,
		command: "reload",
	});
	const response = await fetch(`http://127.0.0.1:${server.port}/metrics`);
	expect(response.headers.get("content-type")).toContain("text/plain");
	const text = await response.text();
	const counted = [
		...text.matchAll(/^dateline_commands_total\{command="ask",.*\} (\d+)$/gm),
	];
	expect(counted.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(2);
	expect(text).toContain('outcome="no"');
	expect(text).toContain("dateline_gateway_up 1");
	expect(text).toContain("dateline_articles 1");
	expect(text).toContain("dateline_sentences 1");
	expect(text).toContain('dateline_reloads_total{swapped="true"} 1');
	expect(text).not.toContain("Zebulon");
});
