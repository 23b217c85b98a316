import { describe, expect, test } from "vitest";
import { Seen } from "../../src/discord/seen.js";
import type { RequestFault } from "../../src/sandbox/faults.js";
import { ask, hello, logged, made, mention, on, play } from "./playing.js";

const replies = (to: { readonly id: string }) =>
	[...on.sandbox.world.messages.values()].filter((m) => m.reference === to.id);

describe("events", () => {
	test("that come twice are answered once", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.faults.onEvent("MESSAGE_CREATE", { kind: "duplicate" });
		const asked = mention();
		await on.sandbox.reply(asked);
		on.sandbox.faults.onEvent("INTERACTION_CREATE", { kind: "duplicate" });
		expect((await ask()).message?.content).toBe("hello");
		await on.bot.stop();
		expect(replies(asked)).toHaveLength(1);
		expect(
			on.sandbox.recording.matching("POST", /callback/).map((r) => r.status),
		).toEqual([204]);
		await on.start();
	});

	test("that are lost leave the next ones answered", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.faults.onEvent("MESSAGE_CREATE", { kind: "drop" });
		const lost = mention();
		await on.sandbox.reply(mention());
		expect(replies(lost)).toEqual([]);
	});

	test("that come late or in another order are answered", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.faults.onEvent("MESSAGE_CREATE", { kind: "swap" });
		on.sandbox.faults.onEvent("MESSAGE_CREATE", { kind: "delay", by: 50 });
		const asked = [mention(), mention(), mention()];
		for (const it of asked) await on.sandbox.reply(it);
		for (const it of asked) expect(replies(it)).toHaveLength(1);
	});
});

describe("the gateway", () => {
	test("asks to reconnect, and what comes meanwhile is answered", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.gateway.askToReconnect();
		await on.sandbox.reply(mention());
		await expect
			.poll(() => logged("connected to Discord again"))
			.toHaveLength(1);
	});

	test("ends the session, and the bot begins a new one", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.gateway.invalidate();
		await expect
			.poll(() => on.sandbox.gateway.connected, { timeout: 15_000 })
			.toBe(1);
		await on.sandbox.reply(mention());
		expect(on.bot.health().ready).toBe(true);
	});

	test("dies without closing: found by its heartbeat, and taken up again with what came meanwhile", async () => {
		await play({
			commands: [made(hello)],
			discord: { heartbeatInterval: 150 },
		});
		on.sandbox.gateway.stall();
		const asked = mention();
		await on.sandbox.reply(asked);
		expect(replies(asked)).toHaveLength(1);
	});
});

describe("requests", () => {
	test.each<RequestFault>([
		{ kind: "status", status: 500 },
		{ kind: "status", status: 502 },
		{ kind: "slow", by: 100 },
	])("that meet %j are answered all the same", async (fault) => {
		await play({ commands: [made(hello)] });
		on.sandbox.faults.onRequest("POST", /\/messages$/, fault);
		const asked = mention();
		const reply = await on.sandbox.reply(asked);
		expect(reply.content).toBe("hello");
	});

	test("that get no answer at all end in an apology, not in silence", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.faults.onRequest("POST", /\/messages$/, { kind: "nothing" });
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toContain("Something went wrong");
	});

	test("that get garbage crash nothing", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.faults.onRequest("POST", /\/messages$/, { kind: "garbage" });
		mention();
		const next = mention();
		await on.sandbox.reply(next);
	});

	test("that are too many wait and lose nothing", async () => {
		await play({
			commands: [made(hello)],
			discord: { rateLimit: { limit: 2, per: 300 } },
		});
		const asked = Array.from({ length: 7 }, () => mention());
		for (const it of asked) await on.sandbox.reply(it);
		for (const it of asked) expect(replies(it)).toHaveLength(1);
	});

	test("meet a 429 where nobody waits", async () => {
		await play({
			commands: [made(hello)],
			discord: { rateLimit: { limit: 2, per: 60_000 } },
		});
		const get = () =>
			fetch(`${on.sandbox.api}/v10/channels/${on.channel.id}`, {
				headers: { authorization: `Bot ${on.sandbox.token}` },
			});
		const first = await get();
		expect(first.headers.get("x-ratelimit-limit")).toBe("2");
		expect(first.headers.get("x-ratelimit-remaining")).toBe("1");
		await get();
		const third = await get();
		expect(third.status).toBe(429);
		const body = (await third.json()) as { retry_after: number };
		expect(body).toMatchObject({ global: false });
		expect(body.retry_after).toBeGreaterThan(50);
		expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(50);
	});
});

test("of what came already no more is remembered than may be", async () => {
	await play({ commands: [made(hello)] });
	const seen = new Seen(3);
	for (const id of ["a", "b", "c", "d"]) expect(seen.first(id)).toBe(true);
	expect(seen.first("d")).toBe(false);
	expect(seen.first("a")).toBe(true);
});
