import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { wordsOf } from "../../src/discord/words.js";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import { libraryOf, seeds } from "./library.js";
import { type Stage, stage } from "./stage.js";
import { visible } from "./visible.js";

let on: Stage;

beforeAll(async () => {
	const library = libraryOf((await seeds()).articles);
	on = await stage({ commands, library: () => library });
});

afterAll(() => on.end());

async function verified(words: string) {
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command: "verify",
		options: { words },
	});
	return message;
}

function picked(content: string) {
	const message = on.sandbox.say({
		user: on.manager,
		channel: on.channel,
		content,
	});
	return on.sandbox.pick({
		user: on.member,
		message,
		command: "Find in the briefing",
	});
}

test("/verify says that words stand there, and where", async () => {
	const message = await verified(
		"We have seen no evidence of that in this moment",
	);
	expect(message?.content).toBe(
		"These words stand exactly so in the briefing.",
	);
	expect(visible(message?.embeds)).toContain("paragraph ");
});

test("/verify says where words part from the article's, and shows the passage", async () => {
	const message = await verified(
		"We have seen much evidence of that in this moment",
	);
	expect(message?.content).toContain("“much”, where the article has “no”");
	const [embed] = message?.embeds ?? [];
	expect((embed as { description: string }).description).toContain("**no**");
});

test("/verify takes the receipt under an answer", async () => {
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command: "quote",
		options: { speaker: "Blinken", topic: "cannon fodder" },
	});
	const [embed] = message?.embeds ?? [];
	const { footer } = embed as { footer: { text: string } };
	const receipt = /receipts? ([^\s,]+)/.exec(footer.text)?.[1] ?? "";
	const told = await verified(receipt);
	expect(told?.content).toContain("exactly so");
	expect(visible(told?.embeds)).toContain("cannon fodder");
	expect((await verified("00000000-0-1-2-zz"))?.content).toContain(
		"check digits",
	);
});

test("somebody's message is looked for, for the asker alone, who may show it", async () => {
	const { message, ephemeral } = await picked(
		"> **We have seen no evidence of that in this moment.**",
	);
	expect(ephemeral).toBe(true);
	expect(message?.content).toContain("exactly so");
	expect(message && buttonsOf(message).map((b) => b.label)).toContain(
		"Show everyone",
	);
});

test.each([
	["We saw no evidence of that in this moment.", "Not exactly"],
	["Did you see the match last night? What a goal!", "do not stand"],
	["", "no words"],
	["@everyone <@&1> ".repeat(100), "do not stand"],
])("%j is told so", async (content, told) => {
	const { message, ephemeral } = await picked(content);
	expect(message?.content).toContain(told);
	expect(ephemeral).toBe(true);
	expect(message?.pinged).toEqual([]);
});

test.each([
	["> a **bold** \\*word\\*", "a bold *word*"],
	["# Title\n-# small ||spoiler|| `code`", "Title\nsmall spoiler code"],
	["snake_case and a > b", "snake_case and a > b"],
])("%j is read as %j", (content, words) => {
	expect(wordsOf({ content, embeds: [] })).toBe(words);
});

test("a message without words of its own is read by its embeds", () => {
	const embeds = [{ description: "> said" }, { description: null }];
	expect(wordsOf({ content: "", embeds })).toBe("said");
});
