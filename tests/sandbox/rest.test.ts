import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { request } from "./client.js";
import { type Newsroom, openNewsroom } from "./newsroom.js";

let sandbox: Newsroom["sandbox"];
let channel: Newsroom["channel"];
let user: Newsroom["user"];

beforeEach(async () => {
	({ sandbox, channel, user } = await openNewsroom());
});

afterEach(() => sandbox.close());

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
