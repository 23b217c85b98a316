import { expect, test } from "vitest";
import { article, libraryOf } from "./library.js";
import { on, play } from "./playing.js";
import { visible } from "./visible.js";

test("an article full of mentions and Markdown pings nobody and reads as written", async () => {
	let body = "";
	const library = () =>
		libraryOf([article(body, { title: "@everyone <@1> **now**" })]);
	await play({ library });
	body = `The mayor told @everyone and <@${on.member.id}> and <@&${on.guild.id}> on Monday that **all** <t:0:R> schools close. [Click](https://example.org) discord.gg/abc, she said.`;
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command: "ask",
		options: { question: "which @everyone schools close on Monday" },
	});
	expect(message?.pinged).toEqual([]);
	expect(visible(message?.embeds)).toContain(body.split(" [Click]")[0]);
	const asked = on.sandbox.say({
		user: on.member,
		channel: on.channel,
		content: `${on.mention} which @here schools close on Monday`,
	});
	const reply = await on.sandbox.reply(asked);
	expect(reply.pinged).toEqual([]);
	expect(reply.content).not.toMatch(/<@|<t:/);
});
