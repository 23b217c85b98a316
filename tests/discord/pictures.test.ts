import { beforeEach, describe, expect, test } from "vitest";
import type { Drawing } from "../../src/picture/drawing.js";
import type { StoredMessage } from "../../src/sandbox/world.js";
import { article, libraryOf } from "./library.js";
import { answered, on, play } from "./playing.js";

const days = Array.from({ length: 13 }, (_, n) => n + 1);
const library = libraryOf([
	article(
		`${days.map((day) => `Jane Doe opened bridge number ${day} on March ${day}, 2023.`).join("\n\n")}\n\nJane Doe, the mayor, met Peter Roe on Monday. Doe called Anna Holm.`,
	),
]);

let painted: Drawing[] = [];
let fails = false;
const paint = async (drawing: Drawing) => {
	painted.push(drawing);
	if (fails) throw new Error("no room to paint");
	return Buffer.from(drawing.description);
};

beforeEach(async () => {
	painted = [];
	fails = false;
	await play({ library: () => library, options: { paint } });
});

const told = (message: StoredMessage | null | undefined) =>
	(message?.attachments ?? []).map(
		(file) => (file as { description?: string }).description ?? "",
	);

describe("a picture", () => {
	test("of more than it has room for is painted anew on each page, in place of the last", async () => {
		const message = await answered("timeline");
		await expect.poll(() => told(message)).toHaveLength(1);
		expect(told(message)[0]).toMatch(/^1–10 of 14|\n1–10 of 14/);
		await on.sandbox.press({ user: on.member, message, label: "Next" });
		await expect.poll(() => told(message).join()).toContain("5–14 of 14");
		expect(told(message)).toHaveLength(1);
		expect(painted).toHaveLength(2);
	});
	test("that is the same on each page is painted once, and again for who turns pages of their own", async () => {
		const message = await answered("timeline", { to: "2023-03-07" });
		await expect.poll(() => told(message)).toHaveLength(1);
		await on.sandbox.press({ user: on.member, message, label: "Next" });
		expect(told(message)).toHaveLength(1);
		expect(painted).toHaveLength(1);
		const own = await on.sandbox.press({
			user: on.manager,
			message,
			label: "Previous",
		});
		await expect.poll(() => told(own.message)).toHaveLength(1);
		expect(painted).toHaveLength(2);
	});
	test("goes with what is shown to everyone", async () => {
		const message = await answered("network", { private: true });
		await expect.poll(() => told(message)).toHaveLength(1);
		const before = new Set(on.sandbox.world.messages.keys());
		await on.sandbox.press({
			user: on.member,
			message,
			label: "Show everyone",
		});
		const open = () =>
			[...on.sandbox.world.messages.values()].find(({ id }) => !before.has(id));
		await expect.poll(() => told(open())).toHaveLength(1);
		expect(told(open())).toEqual(told(message));
	});
	test("that cannot be painted leaves the answer standing", async () => {
		fails = true;
		const message = await answered("timeline");
		await expect
			.poll(() => on.log.map(({ event }) => event))
			.toContain("the picture could not be added");
		expect(message.content).toContain("14 dated events");
		expect(told(message)).toEqual([]);
	});
});
