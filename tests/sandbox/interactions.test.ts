import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Interaction } from "../../src/sandbox/world.js";
import { request } from "./client.js";
import { type Newsroom, openNewsroom } from "./newsroom.js";

let sandbox: Newsroom["sandbox"];
let channel: Newsroom["channel"];
let user: Newsroom["user"];
let clock: Newsroom["clock"];
let commands: Newsroom["commands"];

beforeEach(async () => {
	({ sandbox, channel, user, clock, commands } = await openNewsroom());
});

afterEach(() => sandbox.close());

describe("interactions", () => {
	async function delivered(type: "ask" | "type"): Promise<Interaction> {
		await request(sandbox, "POST", commands, {
			name: "ask",
			description: "Ask",
			type: 1,
			options: [{ type: 3, name: "it", description: "it", autocomplete: true }],
		});
		const ask = {
			user,
			channel,
			command: "ask",
			options: { it: "x" },
			focused: "it",
		};
		void sandbox[type](ask).catch(() => {});
		const [it] = sandbox.world.interactions.values();
		if (!it) throw new Error("nothing was delivered");
		return it;
	}

	const callback = (it: Interaction, body: unknown) =>
		request(
			sandbox,
			"POST",
			`/interactions/${it.id}/${it.token}/callback`,
			body,
		);
	const hook = (it: Interaction) =>
		`/webhooks/${sandbox.world.applicationId}/${it.token}`;
	const hello = { type: 4, data: { content: "hello" } };

	test("take one answer", async () => {
		const it = await delivered("ask");
		expect((await callback(it, hello)).status).toBe(204);
		expect((await callback(it, hello)).code).toBe(40_060);
		expect(it.original?.content).toBe("hello");
	});

	test("take none after three seconds", async () => {
		const it = await delivered("ask");
		clock.now += 3_001;
		expect((await callback(it, hello)).code).toBe(10_062);
	});

	test("give fifteen minutes after a deferral, hidden or not as that said", async () => {
		const it = await delivered("ask");
		await callback(it, { type: 5, data: { flags: 64 } });
		clock.now += 14 * 60_000;
		const edit = { content: "later" };
		const original = `${hook(it)}/messages/@original`;
		expect((await request(sandbox, "PATCH", original, edit)).status).toBe(200);
		expect(it).toMatchObject({
			ephemeral: true,
			original: { content: "later" },
		});
		clock.now += 2 * 60_000;
		expect((await request(sandbox, "PATCH", original, edit)).code).toBe(10_015);
	});

	test("a follow-up is read, changed and deleted by its id, an ordinary message is not", async () => {
		const it = await delivered("ask");
		await callback(it, hello);
		const made = await request(sandbox, "POST", hook(it), { content: "more" });
		const at = `${hook(it)}/messages/${(made.body as { id: string }).id}`;
		await request(sandbox, "PATCH", at, { content: "less" });
		expect((await request(sandbox, "GET", at)).body).toMatchObject({
			content: "less",
		});
		expect((await request(sandbox, "DELETE", at)).status).toBe(204);
		expect((await request(sandbox, "GET", at)).code).toBe(10_008);
		const other = sandbox.say({ user, channel, content: "hm" });
		const foreign = `${hook(it)}/messages/${other.id}`;
		expect((await request(sandbox, "DELETE", foreign)).code).toBe(10_008);
	});

	test("have no webhook before the first answer", async () => {
		const it = await delivered("ask");
		expect(
			(await request(sandbox, "POST", hook(it), { content: "x" })).code,
		).toBe(10_015);
	});

	test("do not take an answer of another kind", async () => {
		const it = await delivered("ask");
		expect((await callback(it, { type: 8, data: { choices: [] } })).code).toBe(
			50_035,
		);
		expect((await callback(it, hello)).status).toBe(204);
	});

	test.each([
		["25 choices", 25, "n", 204],
		["26 choices", 26, "n", 400],
		["a name of 100", 1, "n".repeat(100), 204],
		["a name of 101", 1, "n".repeat(101), 400],
		["no name", 1, "", 400],
	])("autocompletion: %s", async (_, count, name, status) => {
		const it = await delivered("type");
		const choices = Array(count).fill({ name, value: "v" });
		expect((await callback(it, { type: 8, data: { choices } })).status).toBe(
			status,
		);
	});
});
