import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INTENT } from "../../src/sandbox/intents.js";
import {
	addChannel,
	addGuild,
	addUser,
	directChannel,
} from "../../src/sandbox/populate.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Channel, User } from "../../src/sandbox/world.js";
import { Wire } from "./client.js";

let sandbox: Sandbox;
let channel: Channel;
let user: User;
let wire: Wire;

beforeEach(async () => {
	sandbox = await startSandbox({ privileged: 1 << 15 });
	channel = addChannel(
		sandbox.world,
		addGuild(sandbox.world, "Newsroom"),
		"general",
	);
	user = addUser(sandbox.world, "member");
	wire = new Wire(sandbox);
	await expect.poll(() => wire.op(10)).toBeDefined();
});

afterEach(() => sandbox.close());

const ALL = INTENT.guilds | INTENT.guildMessages | INTENT.directMessages;

async function identify(on: Wire, intents = ALL, token = sandbox.token) {
	on.send(2, { token, intents, properties: {} });
	await expect.poll(() => on.event("READY") ?? on.closed).toBeTruthy();
}

test("hello, identify, ready, the servers, and heartbeats acknowledged", async () => {
	await identify(wire);
	expect(wire.event("READY")).toMatchObject({
		s: 1,
		d: {
			user: { username: "Dateline" },
			application: { id: sandbox.world.applicationId },
			guilds: [{ unavailable: true }],
		},
	});
	await expect
		.poll(() => wire.event("GUILD_CREATE"))
		.toMatchObject({
			d: { name: "Newsroom", channels: [{ name: "general" }] },
		});
	wire.send(1, 2);
	await expect.poll(() => wire.op(11)).toBeDefined();
});

describe("is closed for", () => {
	test.each<[string, (on: Wire) => void, number]>([
		["a wrong token", (on) => on.send(2, { token: "x", intents: ALL }), 4004],
		[
			"a privileged intent that is not switched on",
			(on) => on.send(2, { token: sandbox.token, intents: 1 << 1 }),
			4014,
		],
		["what is no JSON", (on) => on.sendText("{"), 4002],
		["an unknown opcode", (on) => on.send(42, null), 4001],
		["a command before identifying", (on) => on.send(3, {}), 4003],
	])("%s", async (_, send, code) => {
		send(wire);
		await expect.poll(() => wire.closed).toBe(code);
	});

	test("identifying twice", async () => {
		await identify(wire);
		wire.send(2, { token: sandbox.token, intents: ALL });
		await expect.poll(() => wire.closed).toBe(4005);
	});
});

describe("resuming", () => {
	async function back(session: string, seq: number): Promise<Wire> {
		const other = new Wire(sandbox);
		await expect.poll(() => other.op(10)).toBeDefined();
		other.send(6, { token: sandbox.token, session_id: session, seq });
		return other;
	}

	test("replays what was missed, in order, and nothing else", async () => {
		await identify(wire);
		const ready = wire.event("READY")?.d as { session_id: string } | undefined;
		const session = ready?.session_id ?? "";
		const direct = directChannel(sandbox.world, user);
		sandbox.say({ user, channel: direct, content: "one" });
		await expect.poll(() => wire.event("MESSAGE_CREATE")).toBeDefined();
		const seen = wire.event("MESSAGE_CREATE")?.s ?? 0;
		wire.close(4000);
		await expect.poll(() => sandbox.gateway.connected).toBe(0);
		sandbox.say({ user, channel: direct, content: "two" });
		sandbox.say({ user, channel: direct, content: "three" });
		const other = await back(session, seen);
		await expect.poll(() => other.event("RESUMED")).toBeDefined();
		expect(other.frames.slice(1).map(({ t, s }) => [t, s])).toEqual([
			["MESSAGE_CREATE", seen + 1],
			["MESSAGE_CREATE", seen + 2],
			["RESUMED", seen + 3],
		]);
	});

	test("an unknown session is invalid", async () => {
		const other = await back("nobody's", 1);
		await expect.poll(() => other.op(9)).toMatchObject({ d: false });
	});
});

describe("message content without the privileged intent", () => {
	const content = (on: Wire) =>
		on.frames
			.filter(({ t }) => t === "MESSAGE_CREATE")
			.map(({ d }) => (d as { content: string }).content);

	test("comes where the bot is mentioned or written to, and nowhere else", async () => {
		await identify(wire);
		const me = `<@${sandbox.world.bot.id}>`;
		sandbox.say({ user, channel, content: "among us" });
		sandbox.say({ user, channel, content: `${me} hello` });
		sandbox.say({
			user,
			channel: directChannel(sandbox.world, user),
			content: "direct",
		});
		await expect
			.poll(() => content(wire))
			.toEqual(["", `${me} hello`, "direct"]);
	});

	test("with the intent it always comes", async () => {
		await identify(wire, ALL | INTENT.messageContent);
		sandbox.say({ user, channel, content: "among us" });
		await expect.poll(() => content(wire)).toEqual(["among us"]);
	});

	test("events whose intent was not asked for do not come", async () => {
		await identify(wire, INTENT.directMessages);
		sandbox.say({ user, channel, content: "among us" });
		sandbox.say({
			user,
			channel: directChannel(sandbox.world, user),
			content: "direct",
		});
		await expect.poll(() => content(wire)).toEqual(["direct"]);
		expect(wire.event("GUILD_CREATE")).toBeUndefined();
	});
});
