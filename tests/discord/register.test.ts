import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Command, defineCommand } from "../../src/command.js";
import { registerCommands } from "../../src/discord/register.js";
import { addGuild } from "../../src/sandbox/populate.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { conforms } from "./conform.js";

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox();
});

beforeEach(() => sandbox.world.commands.clear());

afterAll(async () => {
	await sandbox.close();
	conforms(sandbox);
});

const quote = command("quote");
const when = command("when");
const reload = { ...command("reload"), options: {}, adminOnly: true };

function command(name: string): Command {
	return defineCommand({
		name,
		description: `all about ${name}`,
		adminOnly: false,
		options: {
			private: { description: "quietly", type: "boolean", required: false },
			topic: {
				description: "what about",
				type: "string",
				required: true,
				maxLength: 80,
				complete: () => [],
			},
		},
		run: () => ({ kind: "refusal", message: "no" }),
	});
}

/** What was written, as "METHOD what". */
async function writing(
	commands: readonly Command[],
	guild: string | null = null,
) {
	const before = sandbox.recording.all.length;
	const did = await registerCommands({
		token: sandbox.token,
		api: sandbox.api,
		guild,
		commands,
	});
	const wrote = sandbox.recording.all
		.slice(before)
		.filter(({ method }) => method !== "GET")
		.map(({ method }) => method);
	return { did, wrote };
}

function stored(name: string) {
	return [...sandbox.world.commands.values()].find((c) => c.body.name === name);
}

test("the first registration writes all at once, required options first", async () => {
	const { did, wrote } = await writing([quote, when, reload]);
	expect(did).toEqual({
		created: ["quote", "when", "reload"],
		updated: [],
		deleted: [],
		unchanged: [],
		guild: null,
	});
	expect(wrote).toEqual(["PUT"]);
	expect(stored("quote")?.body).toMatchObject({
		options: [
			{ type: 3, name: "topic", autocomplete: true, max_length: 80 },
			{ type: 5, name: "private" },
		],
		default_member_permissions: null,
		contexts: [0, 1, 2],
		integration_types: [0, 1],
	});
	// Who manages a server that has not taken the bot in has no say over it.
	expect(stored("reload")?.body).toMatchObject({
		default_member_permissions: 32,
		contexts: [0, 1],
		integration_types: [0],
	});
});

test.each([null, "guild"])(
	"the same again writes nothing, scope: %s",
	async (scope) => {
		const guild = scope && addGuild(sandbox.world, "one").id;
		await writing([quote, when, reload], guild);
		const { did, wrote } = await writing([quote, when, reload], guild);
		expect(did.unchanged).toEqual(["quote", "when", "reload"]);
		expect(wrote).toEqual([]);
	},
);

const changes: readonly [string, Partial<Command>][] = [
	["a description", { description: "something else" }],
	["who may", { adminOnly: true }],
	["the options", { options: {} }],
	[
		"an option's length",
		{
			options: {
				...quote.options,
				topic: {
					description: "what about",
					type: "string",
					required: true,
					maxLength: 81,
					complete: () => [],
				},
			},
		},
	],
];

test.each(changes)(
	"a change of %s writes that command alone",
	async (_, by) => {
		await writing([quote, when]);
		const id = stored("quote")?.id;
		const { did, wrote } = await writing([{ ...quote, ...by }, when]);
		expect(did).toMatchObject({ updated: ["quote"], unchanged: ["when"] });
		expect(wrote).toEqual(["PATCH"]);
		// The server's own settings hang on it.
		expect(stored("quote")?.id).toBe(id);
		expect((await writing([{ ...quote, ...by }, when])).wrote).toEqual([]);
	},
);

test("one more is created, one fewer deleted, and the rest left alone", async () => {
	await writing([quote, when]);
	const { did, wrote } = await writing([when, reload]);
	expect(did).toMatchObject({
		created: ["reload"],
		deleted: ["quote"],
		unchanged: ["when"],
	});
	expect(wrote).toEqual(["POST", "DELETE"]);
});

test("one server's commands leave those of everywhere alone", async () => {
	const guild = addGuild(sandbox.world, "two").id;
	await writing([quote]);
	await writing([when], guild);
	expect([...sandbox.world.commands.values()].map((c) => c.guild)).toEqual([
		null,
		guild,
	]);
});

test.each([
	["a capital letter", { name: "Quote" }],
	["a space", { name: "a quote" }],
	["no description", { description: "" }],
	["a description too long", { description: "x".repeat(101) }],
])(
	"what Discord would refuse is named before it is sent: %s",
	async (_, by) => {
		await expect(writing([{ ...quote, ...by }])).rejects.toThrow(RangeError);
	},
);
