import { beforeEach, describe, expect, test } from "vitest";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
	groupChannel,
} from "../../src/sandbox/populate.js";
import type { Channel, User } from "../../src/sandbox/world.js";
import { NOTHING_CHANGED } from "../reload.js";
import { libraryOf, seeds } from "./library.js";
import { on, play } from "./playing.js";

/** Somebody who has installed the bot to themselves, in a server that has not taken it in, which they manage. */
let guest: User;
let abroad: Channel;
let group: Channel;
let reloads = 0;

beforeEach(async () => {
	const { articles } = await seeds();
	const library = libraryOf(articles);
	reloads = 0;
	await play({
		library: () => library,
		reload: async () => {
			reloads++;
			return NOTHING_CHANGED;
		},
	});
	const { world } = on.sandbox;
	guest = addUser(world, "guest");
	world.installs.add(guest.id);
	const guild = addGuild(world, "Elsewhere", false);
	addMember(world, guild, guest, PERMISSION.manageGuild);
	addMember(world, guild, on.member);
	abroad = addChannel(world, guild, "talk");
	group = groupChannel(world, "friends");
});

const quote = (channel: Channel, user = guest) =>
	on.sandbox.ask({
		user,
		channel,
		command: "quote",
		options: { speaker: "Blinken" },
	});

/** From now on the server lets nobody see what guests' apps answer. */
function confine(): void {
	const [everyone] =
		on.sandbox.world.guilds.get(abroad.guild ?? "")?.roles ?? [];
	if (!everyone) throw new Error("no roles");
	abroad.overwrites = [
		{
			id: everyone.id,
			kind: "role",
			allow: 0n,
			deny: PERMISSION.useExternalApps,
		},
	];
}

describe("installed to a user", () => {
	test("answers in a server without the bot, and among friends", async () => {
		for (const channel of [abroad, group]) {
			const { message, ephemeral } = await quote(channel);
			expect(ephemeral).toBe(false);
			expect(message?.content).toContain("Blinken");
			if (!message) throw new Error("no answer");
			await on.sandbox.press({ user: guest, message, label: "One by one" });
			await on.sandbox.press({ user: guest, message, label: "Plain text" });
		}
	});

	test("is not offered to those who have not installed it", () => {
		expect(() => quote(abroad, on.member)).toThrow("not offered");
		expect(() => quote(group, on.member)).toThrow("not offered");
	});

	test("gives nobody the right to reload by managing a server without the bot", async () => {
		expect(() =>
			on.sandbox.ask({ user: guest, channel: abroad, command: "reload" }),
		).toThrow("not offered");
		expect(reloads).toBe(0);
	});
});

describe("where a server lets only the asker see what apps answer", () => {
	test("the answer is private from the start, and offers to show it to nobody", async () => {
		confine();
		const { message, ephemeral } = await quote(abroad);
		expect(ephemeral).toBe(true);
		if (!message) throw new Error("no answer");
		const labels = () => buttonsOf(message).map(({ label }) => label);
		expect(labels()).toEqual(["One by one", "Plain text"]);
		await on.sandbox.press({ user: guest, message, label: "One by one" });
		expect(labels()).toContain("Next");
		expect(labels()).not.toContain("Show everyone");
	});

	test("a timeline's pages too", async () => {
		confine();
		const { message, ephemeral } = await on.sandbox.ask({
			user: guest,
			channel: abroad,
			command: "timeline",
		});
		expect(ephemeral).toBe(true);
		expect(message && buttonsOf(message)).toEqual([]);
	});
});

test("a private answer shown to everyone takes one of the five follow-ups", async () => {
	const { message } = await on.sandbox.ask({
		user: guest,
		channel: abroad,
		command: "quote",
		options: { speaker: "Blinken", private: true },
	});
	if (!message) throw new Error("no answer");
	await on.sandbox.press({ user: guest, message, label: "Show everyone" });
	await expect
		.poll(() => [...on.sandbox.world.interactions.values()].at(-1)?.followUps)
		.toBe(4);
});
