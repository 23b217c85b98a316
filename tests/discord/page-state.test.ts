import fc from "fast-check";
import { expect, test } from "vitest";
import { CUSTOM_ID } from "../../src/discord/limits.js";
import { packPage, readPage } from "../../src/discord/page-state.js";
import { readState } from "../../src/discord/state.js";

const state = fc.record({
	action: fc.constantFrom("previous", "next", "everyone" as const),
	asker: fc.bigInt(1n, 2n ** 63n).map(String),
	page: fc.nat(10_000),
	command: fc.constantFrom("timeline", "about"),
	args: fc.dictionary(
		fc.constantFrom("topic", "from", "to", "person"),
		fc.string({ unit: "grapheme", maxLength: 40 }),
		{ noNullPrototype: true },
	),
});

test("whatever was asked comes back from its custom_id, or has no room in one", () => {
	let kept = 0;
	fc.assert(
		fc.property(state, (it) => {
			const id = packPage(it as Parameters<typeof packPage>[0]);
			if (id === null) return;
			kept++;
			expect(id.length).toBeLessThanOrEqual(CUSTOM_ID);
			expect(readPage(id)).toEqual(it);
			// The other sort of button takes it for none of its own.
			expect(readState(id)).toBeNull();
		}),
	);
	expect(kept).toBeGreaterThan(30);
});

test("the longest that /timeline takes has room", () => {
	expect(
		packPage({
			action: "next",
			asker: String(2n ** 63n),
			page: 999,
			command: "timeline",
			args: { topic: "x".repeat(36), from: "2024-05-01", to: "2024-05-01" },
		}),
	).not.toBeNull();
});

test.each(["", "2", "2n", "2x:timeline", "1n:timeline", "2nAA", "2nAA:"])(
	"%j is none",
	(id) => {
		expect(readPage(id)).toBeNull();
	},
);
