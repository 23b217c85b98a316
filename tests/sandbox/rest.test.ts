import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
} from "../../src/sandbox/populate.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Channel, Interaction, User } from "../../src/sandbox/world.js";
import { request } from "./client.js";

let sandbox: Sandbox;
let channel: Channel;
let user: User;
let now: number;

beforeEach(async () => {
	now = Date.UTC(2024, 2, 15);
	sandbox = await startSandbox({ now: () => now });
	const guild = addGuild(sandbox.world, "Newsroom");
	channel = addChannel(sandbox.world, guild, "general");
	user = addUser(sandbox.world, "member");
	addMember(sandbox.world, guild, user);
});

afterEach(() => sandbox.close());

const commands = () => `/applications/${sandbox.world.applicationId}/commands`;

describe("at the door", () => {
	test.each([
		["an unknown route", "GET", "/nowhere", undefined, 404, 0],
		["an unknown method", "PATCH", "/users/@me", undefined, 404, 0],
		["a broken body", "POST", "/users/@me/channels", "{", 400, 50_109],
		["an unknown channel", "POST", "/channels/1/messages", {}, 404, 10_003],
		[
			"another's application",
			"GET",
			"/applications/1/commands",
			undefined,
			403,
			50_001,
		],
	])("%s", async (_, method, path, body, status, code) => {
		expect(await request(sandbox, method, path, body)).toMatchObject({
			status,
			code,
		});
	});

	test("a wrong token", async () => {
		const { status } = await request(
			sandbox,
			"GET",
			"/users/@me",
			undefined,
			"Bot another",
		);
		expect(status).toBe(401);
	});

	test("every request is recorded, with its body and status", async () => {
		await request(sandbox, "GET", "/users/@me");
		await request(sandbox, "POST", "/channels/1/messages", { content: "x" });
		expect(sandbox.recording.all).toEqual([
			{ method: "GET", path: "/api/v10/users/@me", body: null, status: 200 },
			{
				method: "POST",
				path: "/api/v10/channels/1/messages",
				body: { content: "x" },
				status: 404,
			},
		]);
		expect(String(sandbox.recording).trim().split("\n")).toHaveLength(2);
	});
});

describe("messages", () => {
	const embed = (about: object) => ({ embeds: [{ title: "x", ...about }] });
	const field = { name: "n", value: "v" };

	test.each<[string, object, number | null]>([
		["2,000 characters", { content: "x".repeat(2_000) }, null],
		[
			"2,000 emoji, which are 4,000 units",
			{ content: "😀".repeat(2_000) },
			null,
		],
		["one more", { content: "x".repeat(2_001) }, 50_035],
		["nothing", { content: " " }, 50_006],
		["a description", embed({ description: "x".repeat(4_096) }), null],
		["too long a one", embed({ description: "x".repeat(4_097) }), 50_035],
		["25 fields", embed({ fields: Array(25).fill(field) }), null],
		["26 fields", embed({ fields: Array(26).fill(field) }), 50_035],
		["an empty field", embed({ fields: [{ name: "", value: "v" }] }), 50_035],
		[
			"more than 6,000 over two embeds",
			{
				embeds: [
					{ description: "x".repeat(3_000) },
					{ description: "x".repeat(3_001) },
				],
			},
			50_035,
		],
		["11 embeds", { embeds: Array(11).fill({ title: "x" }) }, 50_035],
		[
			"an answer to a message that is gone",
			{ content: "x", message_reference: { message_id: "1" } },
			50_035,
		],
		[
			"the same, where it need not be there",
			{
				content: "x",
				message_reference: { message_id: "1", fail_if_not_exists: false },
			},
			null,
		],
	])("%s", async (_, body, code) => {
		const response = await request(
			sandbox,
			"POST",
			`/channels/${channel.id}/messages`,
			body,
		);
		expect(response.code).toBe(code);
	});

	test.each([
		["all, where nothing is said", undefined, ["user", "everyone"]],
		["nobody", { parse: [] }, []],
		["one", { parse: [], users: ["user"] }, ["user"]],
		["a kind", { parse: ["everyone"] }, ["everyone"]],
	])("pings %s", async (_, allowed, expected) => {
		const withId = JSON.parse(
			JSON.stringify(allowed ?? null).replace('"user"', `"${user.id}"`),
		) as unknown;
		const { body } = await request(
			sandbox,
			"POST",
			`/channels/${channel.id}/messages`,
			{
				content: `<@${user.id}> @everyone`,
				...(withId ? { allowed_mentions: withId } : {}),
			},
		);
		const { id } = body as { id: string };
		expect(sandbox.world.messages.get(id)?.pinged).toEqual(
			expected.map((who) => (who === "user" ? user.id : who)),
		);
	});
});

describe("commands", () => {
	const ask = { name: "ask", description: "Ask", type: 1 };
	const option = (name: string, required: boolean) => ({
		type: 3,
		name,
		description: "it",
		required,
	});

	test("are created, listed, changed and deleted", async () => {
		const made = await request(sandbox, "POST", commands(), ask);
		expect(made.status).toBe(201);
		const { id } = made.body as { id: string };
		const again = await request(sandbox, "POST", commands(), ask);
		expect(again).toMatchObject({ status: 200, body: { id } });
		await request(sandbox, "PATCH", `${commands()}/${id}`, {
			description: "Other",
		});
		const { body } = await request(sandbox, "GET", commands());
		expect(body).toMatchObject([{ id, name: "ask", description: "Other" }]);
		await request(sandbox, "DELETE", `${commands()}/${id}`);
		expect((await request(sandbox, "GET", commands())).body).toEqual([]);
		expect((await request(sandbox, "DELETE", `${commands()}/${id}`)).code).toBe(
			10_063,
		);
	});

	test.each([
		["a name in capitals", { ...ask, name: "Ask" }],
		["a name with a space", { ...ask, name: "ask me" }],
		["no description", { ...ask, description: "" }],
		[
			"an optional option before a required one",
			{ ...ask, options: [option("a", false), option("b", true)] },
		],
		[
			"26 options",
			{
				...ask,
				options: Array.from({ length: 26 }, (_, i) => option(`o${i}`, false)),
			},
		],
		[
			"two options of one name",
			{ ...ask, options: [option("a", false), option("a", false)] },
		],
		[
			"26 choices of an option",
			{
				...ask,
				options: [
					{
						...option("a", false),
						choices: Array.from({ length: 26 }, (_, i) => ({
							name: `c${i}`,
							value: `c${i}`,
						})),
					},
				],
			},
		],
		[
			"more than 8,000 characters",
			{
				...ask,
				options: Array.from({ length: 25 }, (_, i) => ({
					...option(`o${i}`, false),
					choices: Array.from({ length: 4 }, (_, j) => ({
						name: `${j}`.repeat(50),
						value: `${j}`.repeat(50),
					})),
				})),
			},
		],
		[
			"a translation for a language that is none",
			{ ...ask, name_localizations: { xx: "fragen" } },
		],
	])("are refused with %s", async (_, body) => {
		const response = await request(sandbox, "POST", commands(), body);
		expect(response.code).toBe(50_035);
		expect(sandbox.world.commands.size).toBe(0);
	});

	test("are counted, by type and by day", async () => {
		const menu = (n: number) => ({ name: `entry ${n}`, type: 3 });
		const all = Array.from({ length: 16 }, (_, i) => menu(i));
		expect((await request(sandbox, "PUT", commands(), all)).code).toBe(30_032);
		const last = async () => {
			for (let i = 0; i < 25; i++) {
				const some = Array.from({ length: 10 }, (_, j) => ({
					...ask,
					name: `n${i}-${j}`,
				}));
				const { code } = await request(sandbox, "PUT", commands(), some);
				if (code !== null) return code;
			}
			return null;
		};
		expect(await last()).toBe(30_034);
		now += 86_400_001;
		expect((await request(sandbox, "PUT", commands(), [ask])).status).toBe(200);
	});

	test("all at once: kept by name, the rest deleted", async () => {
		await request(sandbox, "POST", commands(), ask);
		const before = [...sandbox.world.commands.keys()];
		await request(sandbox, "PUT", commands(), [ask, { ...ask, name: "b" }]);
		expect([...sandbox.world.commands.keys()]).toContain(before[0]);
		await request(sandbox, "PUT", commands(), []);
		expect(sandbox.world.commands.size).toBe(0);
	});
});

describe("interactions", () => {
	async function delivered(type: "ask" | "type"): Promise<Interaction> {
		await request(sandbox, "POST", commands(), {
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
		now += 3_001;
		expect((await callback(it, hello)).code).toBe(10_062);
	});

	test("give fifteen minutes after a deferral, hidden or not as that said", async () => {
		const it = await delivered("ask");
		await callback(it, { type: 5, data: { flags: 64 } });
		now += 14 * 60_000;
		const edit = { content: "later" };
		const original = `${hook(it)}/messages/@original`;
		expect((await request(sandbox, "PATCH", original, edit)).status).toBe(200);
		expect(it).toMatchObject({
			ephemeral: true,
			original: { content: "later" },
		});
		now += 2 * 60_000;
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
