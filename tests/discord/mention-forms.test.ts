import { describe, expect, test } from "vitest";
import {
	addChannel,
	addMember,
	addUser,
	directChannel,
} from "../../src/sandbox/populate.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import type { Channel, User } from "../../src/sandbox/world.js";
import { hello, made, on, play } from "./playing.js";

const start = (before?: (sandbox: Sandbox) => void) =>
	play({ commands: [made(hello)], ...(before ? { before } : {}) });

const say = (
	content: string,
	channel: Channel = on.channel,
	user: User = on.member,
) => on.sandbox.say({ user, channel, content });

describe("is answered by a reply without a ping", () => {
	test.each([
		["<@ID> who spoke?"],
		["<@!ID> who spoke?"],
		["who spoke, <@ID>?"],
		["> somebody said so\n<@ID> did they?"],
		["<@ID> <@&1> @everyone who spoke?"],
	])("%s", async (content) => {
		await start();
		const asked = say(content.replace("ID", on.sandbox.world.bot.id));
		const reply = await on.sandbox.reply(asked);
		expect(reply).toMatchObject({ content: "hello", pinged: [] });
	});

	test("in a forum's post, its first message and what follows", async () => {
		let post: Channel | null = null;
		await start(({ world }) => {
			const [guild] = world.guilds.values();
			if (!guild) throw new Error("no server");
			const forum = addChannel(world, guild, "forum", null, 15);
			post = addChannel(world, guild, "a post", forum);
		});
		for (const content of [`${on.mention} who spoke?`, `and ${on.mention}?`]) {
			const reply = await on.sandbox.reply(say(content, post ?? on.channel));
			expect(reply).toMatchObject({ content: "hello", pinged: [] });
			expect(reply.channel).not.toBe(on.channel.id);
		}
	});

	test("in a thread below a channel, and in a direct message with the mention or without", async () => {
		await start();
		for (const [content, channel] of [
			[`${on.mention} who spoke?`, on.thread],
			[`${on.mention} who spoke?`, on.direct],
			["who spoke?", on.direct],
		] as const) {
			const reply = await on.sandbox.reply(say(content, channel));
			expect(reply).toMatchObject({
				content: "hello",
				pinged: [],
				channel: channel.id,
			});
		}
	});

	test("in a direct message of somebody in no server with the bot", async () => {
		await start();
		const stranger = addUser(on.sandbox.world, "stranger");
		const direct = directChannel(on.sandbox.world, stranger);
		const reply = await on.sandbox.reply(say("who spoke?", direct, stranger));
		expect(reply.content).toBe("hello");
	});
});

describe("is passed over", () => {
	/** What is said, and then something that is answered: by then the first has been read. */
	async function passed(act: () => void): Promise<void> {
		const writes = () =>
			on.sandbox.recording.all.filter(
				({ method, path }) => method !== "GET" && /\/messages\b/.test(path),
			).length;
		const before = writes();
		act();
		await on.sandbox.reply(say(`${on.mention} who spoke?`));
		await on.bot.stop();
		expect(writes() - before).toBe(1);
		await on.start();
	}

	test.each([
		["@everyone", "@everyone who spoke?"],
		["@here", "@here who spoke?"],
		["nobody", "who spoke?"],
		["another user", "<@123456789012345678> who spoke?"],
		["a channel of the same number", "<#ID> who spoke?"],
	])("a message to %s", async (_, content) => {
		await start();
		await passed(() => say(content.replace("ID", on.sandbox.world.bot.id)));
	});

	test("the bot's role", async () => {
		await start();
		// Discord gives a bot's own role the bot's name.
		const role = {
			id: on.sandbox.world.newId(),
			name: "Dateline",
			permissions: 0n,
		};
		on.guild.roles.push(role);
		on.guild.members.set(on.sandbox.world.bot.id, { roles: [role.id] });
		await passed(() => say(`<@&${role.id}> who spoke?`));
	});

	test("a reply that pings the bot", async () => {
		await start();
		const answer = await on.sandbox.reply(say(`${on.mention} who spoke?`));
		await passed(() =>
			on.sandbox.say({
				user: on.member,
				channel: on.channel,
				content: "thanks",
				to: answer,
			}),
		);
	});

	test.each([
		["another bot", { bot: true }],
		["a webhook", { webhook: true }],
	])("whatever %s says", async (_, about) => {
		await start();
		const robot = addUser(on.sandbox.world, "robot", about);
		addMember(on.sandbox.world, on.guild, robot);
		await passed(() => say(`${on.mention} who spoke?`, on.channel, robot));
	});

	test("what the bot itself says", async () => {
		await start();
		const { bot } = on.sandbox.world;
		await passed(() => say(`${on.mention} who spoke?`, on.channel, bot));
	});

	test("an edit that is none: Discord adds a preview to a link", async () => {
		await start();
		const asked = say(`${on.mention} https://example.org`);
		await on.sandbox.reply(asked);
		await passed(() => on.sandbox.preview(asked));
	});

	test("an edit that takes the mention away: the answer stays", async () => {
		await start();
		const asked = say(`${on.mention} who spoke?`);
		const answer = await on.sandbox.reply(asked);
		await passed(() => void on.sandbox.edit(asked, "never mind"));
		expect(on.sandbox.world.messages.get(answer.id)?.content).toBe("hello");
	});
});
