import { describe, expect, test } from "vitest";
import { addMember, addUser } from "../../src/sandbox/populate.js";
import { ask, hello, logged, made, mention, on, play } from "./playing.js";

describe("who asks too fast", () => {
	const slow = (user: number, channel: number) =>
		play({
			commands: [made(hello)],
			options: {
				now: () => new Date(0),
				paces: {
					user: { burst: user, every: 5_000 },
					channel: { burst: channel, every: 5_000 },
				},
			},
		});

	test("a slash command too many is answered privately", async () => {
		await slow(1, 9);
		expect((await ask()).message?.content).toBe("hello");
		const { message, ephemeral } = await ask();
		expect(message?.content).toContain("Try again in 5 seconds");
		expect(ephemeral).toBe(true);
	});

	test("a mention too many is answered by a direct message, once", async () => {
		await slow(1, 9);
		await on.sandbox.reply(mention());
		const ignored = [mention(), mention(), mention()];
		await expect.poll(() => logged("asked too fast")).toHaveLength(3);
		const all = () => [...on.sandbox.world.messages.values()];
		const told = () =>
			all()
				.filter(({ channel }) => channel === on.direct.id)
				.map(({ content }) => content);
		await expect.poll(told).toHaveLength(1);
		expect(told()).toEqual([
			`You ask faster than I may answer. Try again in 5 seconds, please. (<#${on.channel.id}>)`,
		]);
		for (const { id } of ignored)
			expect(all().some((m) => m.reference === id)).toBe(false);
	});

	test("a full channel makes others wait too, and other channels do not", async () => {
		await slow(9, 1);
		await on.sandbox.reply(mention());
		const other = addUser(on.sandbox.world, "other");
		addMember(on.sandbox.world, on.guild, other);
		const { message } = await on.sandbox.ask({
			user: other,
			channel: on.channel,
			command: "ask",
			options: { question: "x" },
		});
		expect(message?.content).toContain("too many questions");
		expect((await ask(on.thread)).message?.content).toBe("hello");
	});
});
