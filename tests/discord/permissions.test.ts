import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import { article, libraryOf } from "./library.js";
import { hello, logged, made, mention, on, play } from "./playing.js";
import type { Stage } from "./stage.js";
import { unescaped } from "./visible.js";

describe("permissions", () => {
	function deny(bit: bigint, closed = false): Promise<Stage> {
		return play({
			commands: [made(hello)],
			before: ({ world }) => {
				for (const channel of world.channels.values())
					channel.overwrites = [
						{ id: world.bot.id, kind: "member", allow: 0n, deny: bit },
					];
				if (closed)
					for (const user of world.users.values())
						if (user.username === "member")
							world.users.set(user.id, { ...user, closed });
			},
		});
	}

	test.each([
		["a channel", "channel", PERMISSION.sendMessages, "Send Messages"],
		[
			"a thread",
			"thread",
			PERMISSION.sendMessagesInThreads,
			"Send Messages in Threads",
		],
		["a channel unseen", "channel", PERMISSION.viewChannel, "View Channels"],
	] as const)(
		"in %s where it may not answer, it tells the asker privately what it lacks",
		async (_, where, bit, name) => {
			await deny(bit);
			mention(on[where]);
			const told = await on.sandbox.posted(
				({ channel }) => channel === on.direct.id,
			);
			expect(told.content).toContain(`the permission ${name} `);
			expect(told.content).toContain(`<#${on[where].id}>`);
			expect(told.pinged).toEqual([]);
		},
	);

	test("where the asker takes no private messages it is logged", async () => {
		await deny(PERMISSION.sendMessages, true);
		mention();
		await expect
			.poll(() => logged("the asker could not be told either"))
			.toHaveLength(1);
	});

	test("without Embed Links all of the answer stands in the message", async () => {
		const library = libraryOf([
			article(
				'"We will not close the schools," Mayor Jane Doe said on Monday.',
			),
		]);
		await play({
			commands,
			library: () => library,
			before: ({ world }) => {
				for (const channel of world.channels.values())
					channel.overwrites = [
						{
							id: world.bot.id,
							kind: "member",
							allow: 0n,
							deny: PERMISSION.embedLinks,
						},
					];
			},
		});
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `${on.mention} who will not close the schools?`,
		});
		const reply = await on.sandbox.reply(asked);
		expect(reply.embeds).toEqual([]);
		expect(unescaped(reply.content)).toContain("We will not close the schools");
		expect(reply.content).toContain("The Outlet");
	});

	test("without Read Message History the answer is no reply", async () => {
		await deny(PERMISSION.readMessageHistory);
		mention();
		const answer = await on.sandbox.posted(
			({ channel }) => channel === on.channel.id,
		);
		expect(answer.reference).toBeNull();
		expect(answer.content).toBe("hello");
	});

	test("a question deleted meanwhile gets its answer all the same", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.world.messages.delete(mention().id);
		const answer = await on.sandbox.posted(() => true);
		expect(answer.content).toBe("hello");
		expect(answer.reference).toBeNull();
	});
});
