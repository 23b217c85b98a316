import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import type { Call, Desk } from "../../../src/discord/desk/desk.js";
import { farDesk, serveDesk } from "../../../src/discord/desk/far.js";
import { deskHere } from "../../../src/discord/desk/here.js";
import { NOTHING_CHANGED } from "../../reload.js";
import { article, libraryOf } from "../library.js";

const first = libraryOf([
	article(
		'Jane Doe opened the bridge on March 1, 2023.\n\n"It is done," Doe said.',
	),
]);
const second = libraryOf([article("It rained in Oakton on Friday.")]);
let library = first;
let ports: readonly MessagePort[] = [];
let here: Desk;
let far: Desk;

beforeEach(() => {
	library = first;
	here = deskHere({
		commands,
		library: () => library,
		reload: async () => {
			library = second;
			return NOTHING_CHANGED;
		},
	});
	const { port1, port2 } = new MessageChannel();
	ports = [port1, port2];
	far = farDesk(port2, serveDesk(port1, here));
});

afterEach(() => {
	for (const port of ports) port.close();
});

const asker = { id: "80351110224678912", guild: null, isAdmin: true } as const;
const call = (command: string, args: object = {}): Call => ({
	command,
	args: args as Call["args"],
	asker: { ...asker, language: "de" },
	now: new Date(0),
});

test("answers from another thread are those of this one, pictures too", async () => {
	for (const asked of [
		call("quote", { speaker: "Doe", topic: null, private: null }),
		call("timeline", { topic: null, from: null, to: null, private: true }),
		call("verify", { words: "It is done", private: null }),
	]) {
		const { seconds: _, drawing, ...answer } = await far.answer(asked);
		const { seconds: __, drawing: own, ...same } = await here.answer(asked);
		expect(answer).toEqual(same);
		if (drawing === null || own === null) expect(drawing).toBe(own);
		else expect(await far.draw(drawing)).toEqual(await here.draw(own));
	}
	const typed = { command: "quote", option: "speaker", text: "Do" };
	const typing = {
		...typed,
		filled: {},
		asker: call("").asker,
		now: new Date(0),
	};
	expect(await far.complete(typing)).toEqual([
		{ name: "Jane Doe", value: "Jane Doe" },
	]);
	const asks = "what did Doe say about the bridge?";
	expect(await far.follow(asks, "and about rain?")).toBe(
		await here.follow(asks, "and about rain?"),
	);
});

test("answers come back to whoever asked, whatever comes first", async () => {
	const slow = far.answer(call("help", { command: null, private: null }));
	const typing = { command: "quote", option: "speaker", text: "", filled: {} };
	const quick = far.complete({
		...typing,
		asker: call("").asker,
		now: new Date(0),
	});
	const order: string[] = [];
	await Promise.all([
		slow.then(() => order.push("answer")),
		quick.then(() => order.push("completion")),
	]);
	expect(order).toEqual(["completion", "answer"]);
});

test("a failure comes back as one, with its message", async () => {
	await expect(far.answer(call("nonsense"))).rejects.toThrow(
		"there is no command nonsense",
	);
	await expect(far.draw(7)).rejects.toThrow("too long ago");
});

test("a reload is known on this side by the time that it is told of", async () => {
	const old = far.briefing;
	const { reload } = await far.answer(call("reload"));
	expect(reload).toEqual({ swapped: true, milliseconds: 1 });
	expect(far.briefing).toEqual(here.briefing);
	expect(far.briefing.fingerprint).not.toBe(old.fingerprint);
});

test("a picture is drawn once, and of many the oldest are forgotten", async () => {
	const asked = call("timeline", {
		topic: null,
		from: null,
		to: null,
		private: null,
	});
	const drawings: number[] = [];
	for (let n = 0; n < 65; n++) {
		const { drawing } = await here.answer(asked);
		if (drawing !== null) drawings.push(drawing);
	}
	const [oldest = 0, next = 0] = drawings;
	await expect(here.draw(oldest)).rejects.toThrow("too long ago");
	expect((await here.draw(next))?.name).toBe("timeline");
	await expect(here.draw(next)).rejects.toThrow("too long ago");
});
