import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INTENT } from "../../src/sandbox/intents.js";
import {
	addChannel,
	addGuild,
	addUser,
	directChannel,
} from "../../src/sandbox/populate.js";
import {
	type Sandbox,
	type SandboxOptions,
	startSandbox,
} from "../../src/sandbox/sandbox.js";
import { request, Wire } from "./client.js";

let sandbox: Sandbox;
let now = 1_700_000_000_000;

const begin = async (options: SandboxOptions = {}) => {
	sandbox = await startSandbox({ now: () => now, ...options });
};

beforeEach(() => {
	now = 1_700_000_000_000;
});

afterEach(() => sandbox.close());

const ALL = INTENT.guilds | INTENT.guildMessages | INTENT.directMessages;

async function connect(query = "v=10"): Promise<Wire> {
	const wire = new Wire(sandbox, query);
	await expect.poll(() => wire.op(10) ?? wire.closed).toBeTruthy();
	return wire;
}

async function identify(more: object = {}): Promise<Wire> {
	const wire = await connect();
	wire.send(2, { token: sandbox.token, intents: ALL, properties: {}, ...more });
	await expect
		.poll(() => wire.event("READY") ?? wire.op(9) ?? wire.closed)
		.toBeTruthy();
	return wire;
}

describe("shards", () => {
	test("each gets its servers, and the first the direct messages", async () => {
		await begin();
		const guilds = Array.from({ length: 6 }, (_, n) => {
			now += 10;
			return addGuild(sandbox.world, `server ${n}`);
		});
		const wires = [
			await identify({ shard: [0, 2] }),
			await identify({ shard: [1, 2] }),
		];
		const user = addUser(sandbox.world, "member");
		for (const guild of guilds)
			sandbox.say({
				user,
				channel: addChannel(sandbox.world, guild, "general"),
				content: "among us",
			});
		sandbox.say({
			user,
			channel: directChannel(sandbox.world, user),
			content: "direct",
		});
		const heard = (wire: Wire) =>
			wire.frames
				.filter(({ t }) => t === "MESSAGE_CREATE")
				.map(({ d }) => (d as { guild_id?: string }).guild_id ?? "direct");
		await expect.poll(() => wires.flatMap(heard)).toHaveLength(7);
		for (const [n, wire] of wires.entries()) {
			const own = guilds
				.map(({ id }) => id)
				.filter((id) => (BigInt(id) >> 22n) % 2n === BigInt(n));
			expect(heard(wire)).toEqual(n === 0 ? [...own, "direct"] : own);
			expect(wire.event("READY")?.d).toMatchObject({ shard: [n, 2] });
			expect(wire.frames.filter(({ t }) => t === "GUILD_CREATE")).toHaveLength(
				own.length,
			);
		}
	});
});

describe("is closed for", () => {
	test.each<[string, SandboxOptions, object, number]>([
		["a shard beyond their number", {}, { shard: [2, 2] }, 4010],
		["a shard that is no pair", {}, { shard: "first" }, 4010],
		["too many servers for one connection", { guildsPerShard: 1 }, {}, 4011],
		["intents that there are none of", {}, { intents: 1 << 30 }, 4013],
		["intents that are no number", {}, { intents: "all" }, 4013],
		["a privileged intent", {}, { intents: 1 << 15 }, 4014],
	])("%s", async (_, options, data, code) => {
		await begin(options);
		for (const name of ["one", "two"]) {
			now += 10;
			addGuild(sandbox.world, name);
		}
		const wire = await identify(data);
		await expect.poll(() => wire.closed).toBe(code);
	});

	test("another version of the gateway", async () => {
		await begin();
		const wire = await connect("v=6");
		await expect.poll(() => wire.closed).toBe(4012);
	});

	test("more than 120 frames a minute", async () => {
		await begin();
		const wire = await identify();
		for (let n = 0; n < 120; n++) wire.send(1, n);
		await expect.poll(() => wire.closed).toBe(4008);
	});

	test("a frame beyond 4,096 bytes", async () => {
		await begin();
		const wire = await connect();
		wire.send(2, { token: "x".repeat(5_000) });
		await expect.poll(() => wire.closed).toBe(4002);
	});

	test("silence", async () => {
		await begin({ patience: 30 });
		const wire = await connect();
		await expect.poll(() => wire.closed).toBe(4009);
	});

	test("resuming beyond what was sent", async () => {
		await begin();
		const first = await identify();
		const { session_id } = (first.event("READY")?.d ?? {}) as {
			session_id?: string;
		};
		const wire = await connect();
		wire.send(6, { token: sandbox.token, session_id, seq: 99 });
		await expect.poll(() => wire.closed).toBe(4007);
	});
});

describe("identifying", () => {
	test("is counted, and the day renews it", async () => {
		await begin({ shards: 3 });
		const limit = async () =>
			(await request(sandbox, "GET", "/gateway/bot")).body;
		expect(await limit()).toMatchObject({
			shards: 3,
			session_start_limit: { total: 1_000, remaining: 1_000 },
		});
		await identify();
		now += 1_000;
		expect(await limit()).toMatchObject({
			session_start_limit: { remaining: 999, reset_after: 86_399_000 },
		});
		now += 86_400_000;
		expect(await limit()).toMatchObject({
			session_start_limit: { remaining: 1_000 },
		});
	});

	test("too soon after another of its group makes no session", async () => {
		await begin({ identifyEvery: 5_000, concurrency: 2 });
		await identify({ shard: [0, 4] });
		expect((await identify({ shard: [1, 4] })).event("READY")).toBeDefined();
		expect((await identify({ shard: [2, 4] })).op(9)).toMatchObject({
			d: false,
		});
		now += 5_000;
		expect((await identify({ shard: [2, 4] })).event("READY")).toBeDefined();
	});
});

test("what a session no longer keeps makes it invalid", async () => {
	await begin();
	const user = addUser(sandbox.world, "member");
	const channel = directChannel(sandbox.world, user);
	const first = await identify();
	const { session_id } = (first.event("READY")?.d ?? {}) as {
		session_id?: string;
	};
	first.close(4000);
	await expect.poll(() => sandbox.gateway.connected).toBe(0);
	for (let n = 0; n < 1_100; n++)
		sandbox.say({ user, channel, content: String(n) });
	const wire = await connect();
	wire.send(6, { token: sandbox.token, session_id, seq: 1 });
	await expect.poll(() => wire.op(9)).toMatchObject({ d: false });
});
