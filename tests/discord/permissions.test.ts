import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import { addChannel } from "../../src/sandbox/populate.js";
import type { Channel } from "../../src/sandbox/world.js";
import { article, libraryOf } from "./library.js";
import { ask, hello, logged, made, mention, on, play } from "./playing.js";
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

	/** The bot's rights in a channel change, and Discord does not tell it in time. */
	const closed = (bit: bigint, channel = on.channel) => {
		channel.overwrites = [
			{ id: on.sandbox.world.bot.id, kind: "member", allow: 0n, deny: bit },
		];
	};

	test.each([
		["Send Messages", PERMISSION.sendMessages],
		["View Channels", PERMISSION.viewChannel],
	])(
		"lost so lately that only Discord knows (%s): the asker is told privately",
		async (_, bit) => {
			await play({ commands: [made(hello)] });
			closed(bit);
			mention();
			const told = await on.sandbox.posted(
				({ channel }) => channel === on.direct.id,
			);
			expect(told.content).toContain(`<#${on.channel.id}>`);
			expect(told.content).toContain("Send Messages");
			expect(logged("may not answer in a channel")).toHaveLength(1);
		},
	);

	test("lost between a question and its edit: the asker is told, the answer stays", async () => {
		await play({ commands: [made(hello)] });
		const asked = mention();
		const answer = await on.sandbox.reply(asked);
		closed(PERMISSION.sendMessages);
		on.sandbox.updateChannel(on.channel);
		on.sandbox.edit(asked, `${on.mention} and now?`);
		const told = await on.sandbox.posted(
			({ channel }) => channel === on.direct.id,
		);
		expect(told.content).toContain("Send Messages");
		expect(on.sandbox.world.messages.get(answer.id)?.content).toBe("hello");
	});

	test("in a post of a forum it needs the right to send in threads", async () => {
		let post: Channel | null = null;
		await play({
			commands: [made(hello)],
			before: ({ world }) => {
				const [guild] = world.guilds.values();
				if (!guild) throw new Error("no server");
				const forum = addChannel(world, guild, "forum", null, 15);
				const deny = PERMISSION.sendMessagesInThreads;
				forum.overwrites = [
					{ id: world.bot.id, kind: "member", allow: 0n, deny },
				];
				post = addChannel(world, guild, "a post", forum);
			},
		});
		const { id } = mention(post ?? on.channel);
		const told = await on.sandbox.posted(
			({ channel }) => channel === on.direct.id,
		);
		const asked = on.sandbox.world.messages.get(id);
		expect(told.content).toContain("Send Messages in Threads");
		expect(told.content).toContain(`<#${asked?.channel}>`);
		expect(asked?.channel).not.toBe(on.channel.id);
	});

	test("taken from everyone, a command is answered all the same: that needs no right in the channel", async () => {
		await deny(PERMISSION.sendMessages | PERMISSION.embedLinks);
		expect((await ask()).message?.content).toBe("hello");
		expect((await ask(on.channel, true)).message?.content).toBe("hello");
	});

	test("given back by a role, it answers", async () => {
		await play({
			commands: [made(hello)],
			before: ({ world }) => {
				const [guild] = world.guilds.values();
				if (!guild) throw new Error("no server");
				const role = { id: world.newId(), name: "bots", permissions: 0n };
				guild.roles.push(role);
				guild.members.set(world.bot.id, { roles: [role.id] });
				const { sendMessages: bit } = PERMISSION;
				for (const channel of world.channels.values())
					channel.overwrites = [
						{ id: guild.id, kind: "role", allow: 0n, deny: bit },
						{ id: role.id, kind: "role", allow: bit, deny: 0n },
					];
			},
		});
		expect((await on.sandbox.reply(mention())).content).toBe("hello");
	});

	test("where neither the answer nor the apology is taken, the asker is told privately", async () => {
		await play({ commands: [made(hello)] });
		for (let n = 0; n < 2; n++)
			on.sandbox.refuseNext("POST", new RegExp(`${on.channel.id}/messages$`));
		mention();
		const told = await on.sandbox.posted(
			({ channel }) => channel === on.direct.id,
		);
		expect(told.content).toMatch(/Something went wrong.* under [0-9a-f]{8}/);
		expect(told.content).toContain(`<#${on.channel.id}>`);
	});
});
