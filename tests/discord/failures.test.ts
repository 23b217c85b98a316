import { describe, expect, test } from "vitest";
import { defineCommand } from "../../src/command.js";
import { ask, hello, logged, made, mention, on, play } from "./playing.js";

describe("a command that fails", () => {
	const failing = made(() => {
		throw new Error("the index is on fire");
	});

	test("is answered with a sentence and an id, which the log has too, without the question", async () => {
		await play({ commands: [failing] });
		const { message, ephemeral } = await ask();
		const [line] = logged("answering failed");
		expect(line?.about.id).toMatch(/^[0-9a-f]{8}$/);
		expect(message?.content).toContain(String(line?.about.id));
		expect(message?.content).not.toContain("fire");
		expect(ephemeral).toBe(true);
		expect(JSON.stringify(line)).toContain("the index is on fire");
		expect(JSON.stringify(on.log)).not.toContain("secret");
	});

	test("is answered so to a mention as well", async () => {
		await play({ commands: [failing] });
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toContain(
			String(logged("answering failed")[0]?.about.id),
		);
		expect(JSON.stringify(on.log)).not.toContain("secret");
	});

	test("an answer that Discord does not take is answered with an id", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.refuseNext("POST", /\/callback|\/messages$/);
		const { message } = await ask();
		expect(message?.content).toContain("under ");
		on.sandbox.refuseNext("POST", /\/messages$/);
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toContain(
			String(logged("answering failed")[1]?.about.id),
		);
	});

	test("in autocompletion offers nothing", async () => {
		const command = made(hello, {
			options: {
				question: {
					description: "it",
					type: "string",
					required: true,
					complete: () => {
						throw new Error("no");
					},
				},
			},
		});
		await play({ commands: [command] });
		const choices = await on.sandbox.type({
			user: on.member,
			channel: on.channel,
			command: "ask",
			focused: "question",
			options: { question: "x" },
		});
		expect(choices).toEqual([]);
		expect(logged("an autocompletion failed")).toHaveLength(1);
	});
});

test("a command that is registered but no longer known is answered", async () => {
	await play({ commands: [made(hello)] });
	const old = defineCommand({
		name: "old",
		description: "gone",
		adminOnly: false,
		options: {},
		run: hello,
	});
	const other = await on.start({ commands: [old] });
	await other.stop();
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command: "old",
	});
	expect(message?.content).toContain("no longer know /old");
});
