import { beforeEach, describe, expect, test } from "vitest";
import type { Desk } from "../../src/discord/desk/desk.js";
import type { StoredMessage } from "../../src/sandbox/world.js";
import { article, libraryOf } from "./library.js";
import { answered, logged, on, play } from "./playing.js";
import { visible } from "./visible.js";

const body = (day: number) =>
	`Jane Doe opened bridge number ${day} on March ${day}, 2023.`;
const days = Array.from({ length: 13 }, (_, n) => n + 1);
const said = ["It is done", "The river was high", "We will go on"].map(
	(words) => `"${words}," Jane Doe said. Nobody was hurt.`,
);
const text = [...days.map(body), ...said].join("\n\n");
const before = libraryOf([article(text)]);
const after = libraryOf([article(`${text}\n\nIt rained.`)]);

/** The library of now, and whether the desk keeps what it has looked up to itself until Discord has been asked for time. */
let library = before;
let busy = false;
/** What is called when something is looked up, before it is handed out. */
let meanwhile = () => {};

/** A desk that takes longer than anybody waits: it hands nothing out before the bot has acknowledged. */
function slow(desk: Desk): Desk {
	const held =
		<A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
		async (...args: A): Promise<T> => {
			const callbacks = () => on.sandbox.recording.matching("POST", /callback/);
			const n = callbacks().length;
			meanwhile();
			const result = work(...args);
			if (busy) {
				busy = false;
				await expect.poll(() => callbacks().length).toBeGreaterThan(n);
			}
			return result;
		};
	return {
		get briefing() {
			return desk.briefing;
		},
		answer: held(desk.answer),
		view: held(desk.view),
		plain: held(desk.plain),
		draw: desk.draw,
		complete: desk.complete,
		follow: desk.follow,
	};
}

beforeEach(async () => {
	library = before;
	busy = false;
	meanwhile = () => {};
	await play({
		library: () => library,
		around: slow,
		options: { deferAfter: 1 },
	});
});

/** Acknowledgements in their order: 5 and 6 ask for time. */
const types = () =>
	on.sandbox.recording
		.matching("POST", /callback/)
		.map(({ body }) => (body as { type: number }).type);

const press = (message: StoredMessage, label: string, user = on.member) => {
	busy = true;
	return on.sandbox.press({ user, message, label });
};

describe("what takes longer is acknowledged first", () => {
	test.each([false, true])("a command, private: %s", async (hidden) => {
		busy = true;
		const { message, deferred, ephemeral } = await on.sandbox.ask({
			user: on.member,
			channel: on.channel,
			command: "quote",
			options: { speaker: "Doe", private: hidden },
		});
		expect({ deferred, ephemeral }).toEqual({
			deferred: true,
			ephemeral: hidden,
		});
		expect(visible(message?.embeds)).toContain("It is done");
	});

	test("the asker's button: the message changes", async () => {
		const message = await answered("quote", { speaker: "Doe" });
		const pressed = await press(message, "One by one");
		expect(pressed.message?.id).toBe(message.id);
		expect(types().at(-1)).toBe(6);
		expect(JSON.stringify(message.embeds)).toContain("1 of 3");
	});

	test("somebody else's: they get their own", async () => {
		const message = await answered("quote", { speaker: "Doe" });
		const shown = visible(message.embeds);
		const own = await press(message, "One by one", on.manager);
		expect(own).toMatchObject({ deferred: true, ephemeral: true });
		expect(JSON.stringify(own.message?.embeds)).toContain("1 of 3");
		expect(visible(message.embeds)).toBe(shown);
	});

	test("the words alone", async () => {
		const message = await answered("quote", { speaker: "Doe" });
		const copy = await press(message, "Plain text");
		expect(copy).toMatchObject({ deferred: true, ephemeral: true });
		expect(copy.message?.content).toContain("It is done");
	});

	test.each(["quote", "timeline"])(
		"what is shown to everyone: /%s",
		async (command) => {
			const message = await answered(command, {
				private: true,
				...(command === "quote" ? { speaker: "Doe" } : {}),
			});
			const had = new Set(on.sandbox.world.messages.keys());
			await press(message, "Show everyone");
			const open = await on.sandbox.posted(({ id }) => !had.has(id));
			expect(types().at(-1)).toBe(6);
			expect(open.only).toBe(null);
			expect(visible(open.embeds)).toBe(visible(message.embeds));
			expect(JSON.stringify(message.components)).not.toContain("everyone");
		},
	);

	test("a page, by the asker and by somebody else", async () => {
		const message = await answered("timeline");
		await press(message, "Next");
		expect(types().at(-1)).toBe(6);
		expect(visible(message.embeds)).toContain("bridge number 6");
		const own = await press(message, "Next", on.manager);
		expect(types().at(-1)).toBe(5);
		expect(own.ephemeral).toBe(true);
		expect(visible(own.message?.embeds)).toContain("bridge number 11");
		expect(visible(message.embeds)).toContain("bridge number 6");
	});
});

describe("where the seeds change while it is looked up", () => {
	const reload = () => {
		library = after;
	};
	test("the asker is told beside the message, which stays", async () => {
		const message = await answered("quote", { speaker: "Doe" });
		const shown = visible(message.embeds);
		meanwhile = reload;
		const { message: told, ephemeral } = await press(message, "One by one");
		expect(told?.content).toContain("changed");
		expect(ephemeral).toBe(true);
		expect(visible(message.embeds)).toBe(shown);
	});
	test.each(["One by one", "Plain text"])(
		"so is somebody else: %s",
		async (label) => {
			const message = await answered("quote", { speaker: "Doe" });
			meanwhile = reload;
			const told = await press(message, label, on.manager);
			expect(told.message?.content).toContain("changed");
			expect(told.ephemeral).toBe(true);
		},
	);
	test("between the two halves of showing it to everyone", async () => {
		const message = await answered("quote", { speaker: "Doe", private: true });
		let looks = 0;
		meanwhile = () => {
			if (++looks === 2) reload();
		};
		const had = new Set(on.sandbox.world.messages.keys());
		await press(message, "Show everyone");
		const told = await on.sandbox.posted(({ id }) => !had.has(id));
		expect(told.content).toContain("changed");
		expect(told.only).toBe(on.member.id);
	});
});

test("what fails after Discord was asked for time is told in its place", async () => {
	const message = await answered("quote", { speaker: "Doe" });
	meanwhile = () => {
		throw new Error("it broke");
	};
	const { message: told, ephemeral } = await on.sandbox.press({
		user: on.member,
		message,
		label: "One by one",
	});
	expect(ephemeral).toBe(true);
	expect(told?.content).toContain("went wrong");
	expect(logged("answering failed")).toHaveLength(1);
});

test("what is there in time comes without “thinking”", async () => {
	await on.bot.stop();
	const quick = await on.start({ deferAfter: 60_000 });
	const message = await answered("quote", { speaker: "Doe" });
	await on.sandbox.press({ user: on.member, message, label: "Plain text" });
	expect(types().slice(-2)).toEqual([4, 4]);
	await quick.stop();
	await on.start();
});
