import { describe, expect, test, vi } from "vitest";
import type { Drawing } from "../../src/picture/drawing.js";
import {
	type Painted,
	Painter,
	type Thread,
} from "../../src/picture/painter.js";

const drawing = (name: string): Drawing => ({
	name,
	svg: "",
	width: 1,
	height: 1,
	paged: false,
	description: "",
});

/** Threads that do what a test tells them to. */
function threads() {
	const all: {
		readonly sent: string[];
		ended: boolean;
		readonly painted: (result: Painted) => void;
		readonly gone: (reason: string) => void;
	}[] = [];
	const start = (
		painted: (result: Painted) => void,
		gone: (reason: string) => void,
	): Thread => {
		const thread = { sent: [] as string[], ended: false, painted, gone };
		all.push(thread);
		return {
			send: ({ name }) => void thread.sent.push(name),
			end: () => {
				thread.ended = true;
			},
		};
	};
	return { all, start };
}

const png = (byte: number): Painted => ({ png: Uint8Array.of(byte) });

describe("a painter", () => {
	test("paints one after another in one thread, which it starts with the first", async () => {
		const { all, start } = threads();
		const painter = new Painter(start);
		expect(all).toHaveLength(0);
		const done = Promise.all(["a", "b"].map((n) => painter.paint(drawing(n))));
		expect(all[0]?.sent).toEqual(["a"]);
		all[0]?.painted(png(1));
		expect(all[0]?.sent).toEqual(["a", "b"]);
		all[0]?.painted(png(2));
		expect(await done).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
		expect(all).toHaveLength(1);
	});
	test("refuses at once what has no room to wait", async () => {
		const { all, start } = threads();
		const painter = new Painter(start, { waiting: 1, patience: 1_000 });
		const first = painter.paint(drawing("a"));
		const second = painter.paint(drawing("b"));
		await expect(painter.paint(drawing("c"))).rejects.toThrow("too many");
		all[0]?.painted(png(1));
		all[0]?.painted(png(2));
		await Promise.all([first, second]);
	});
	test("says what could not be painted, and paints the next", async () => {
		const { all, start } = threads();
		const painter = new Painter(start);
		const first = painter.paint(drawing("a"));
		const second = painter.paint(drawing("b"));
		all[0]?.painted({ failure: "no such font" });
		all[0]?.painted(png(2));
		await expect(first).rejects.toThrow("no such font");
		expect(await second).toEqual(Uint8Array.of(2));
		expect(all).toHaveLength(1);
	});
	test.each([
		[
			"has died",
			(thread?: { gone: (reason: string) => void }) => thread?.gone("it died"),
		],
		["takes too long", () => vi.advanceTimersByTime(1_001)],
	])("a thread that %s is replaced for the next", async (_, happen) => {
		vi.useFakeTimers();
		try {
			const { all, start } = threads();
			const painter = new Painter(start, { waiting: 4, patience: 1_000 });
			const first = painter.paint(drawing("a"));
			const second = painter.paint(drawing("b"));
			happen(all[0]);
			await expect(first).rejects.toThrow(/died|too long/);
			expect(all.map(({ ended, sent }) => ({ ended, sent }))).toEqual([
				{ ended: true, sent: ["a"] },
				{ ended: false, sent: ["b"] },
			]);
			// What the first still says is of a drawing that was given up.
			all[0]?.painted(png(1));
			all[0]?.gone("late");
			all[1]?.painted(png(2));
			expect(await second).toEqual(Uint8Array.of(2));
		} finally {
			vi.useRealTimers();
		}
	});
	test("a thread that cannot be started refuses its drawing alone", async () => {
		const { all, start } = threads();
		let tries = 0;
		const painter = new Painter((painted, gone) => {
			tries += 1;
			if (tries === 1) throw new Error("no threads left");
			return start(painted, gone);
		});
		await expect(painter.paint(drawing("a"))).rejects.toThrow("no threads");
		const second = painter.paint(drawing("b"));
		all[0]?.painted(png(2));
		expect(await second).toEqual(Uint8Array.of(2));
	});
	test("refuses what waits when it is closed, and all that comes after", async () => {
		const { all, start } = threads();
		const painter = new Painter(start);
		const both = [painter.paint(drawing("a")), painter.paint(drawing("b"))];
		painter.close();
		for (const one of [...both, painter.paint(drawing("c"))])
			await expect(one).rejects.toThrow("closed");
		expect(all[0]?.ended).toBe(true);
	});
});
