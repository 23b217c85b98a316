import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { request } from "./client.js";
import { type Newsroom, openNewsroom } from "./newsroom.js";

let sandbox: Newsroom["sandbox"];
let clock: Newsroom["clock"];
let commands: Newsroom["commands"];

beforeEach(async () => {
	({ sandbox, clock, commands } = await openNewsroom());
});

afterEach(() => sandbox.close());

describe("commands", () => {
	const ask = { name: "ask", description: "Ask", type: 1 };
	const option = (name: string, required: boolean) => ({
		type: 3,
		name,
		description: "it",
		required,
	});

	test("are created, listed, changed and deleted", async () => {
		const made = await request(sandbox, "POST", commands, ask);
		expect(made.status).toBe(201);
		const { id } = made.body as { id: string };
		const again = await request(sandbox, "POST", commands, ask);
		expect(again).toMatchObject({ status: 200, body: { id } });
		await request(sandbox, "PATCH", `${commands}/${id}`, {
			description: "Other",
		});
		const { body } = await request(sandbox, "GET", commands);
		expect(body).toMatchObject([{ id, name: "ask", description: "Other" }]);
		await request(sandbox, "DELETE", `${commands}/${id}`);
		expect((await request(sandbox, "GET", commands)).body).toEqual([]);
		expect((await request(sandbox, "DELETE", `${commands}/${id}`)).code).toBe(
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
		const response = await request(sandbox, "POST", commands, body);
		expect(response.code).toBe(50_035);
		expect(sandbox.world.commands.size).toBe(0);
	});

	test("are counted, by type and by day", async () => {
		const menu = (n: number) => ({ name: `entry ${n}`, type: 3 });
		const all = Array.from({ length: 16 }, (_, i) => menu(i));
		expect((await request(sandbox, "PUT", commands, all)).code).toBe(30_032);
		const last = async () => {
			for (let i = 0; i < 25; i++) {
				const some = Array.from({ length: 10 }, (_, j) => ({
					...ask,
					name: `n${i}-${j}`,
				}));
				const { code } = await request(sandbox, "PUT", commands, some);
				if (code !== null) return code;
			}
			return null;
		};
		expect(await last()).toBe(30_034);
		clock.now += 86_400_001;
		expect((await request(sandbox, "PUT", commands, [ask])).status).toBe(200);
	});

	test("all at once: kept by name, the rest deleted", async () => {
		await request(sandbox, "POST", commands, ask);
		const before = [...sandbox.world.commands.keys()];
		await request(sandbox, "PUT", commands, [ask, { ...ask, name: "b" }]);
		expect([...sandbox.world.commands.keys()]).toContain(before[0]);
		await request(sandbox, "PUT", commands, []);
		expect(sandbox.world.commands.size).toBe(0);
	});
});
