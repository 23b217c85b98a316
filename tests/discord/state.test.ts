import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reference } from "../../src/answer/after/reference.js";
import { CUSTOM_ID } from "../../src/discord/limits.js";
import {
	ACTIONS,
	type Action,
	packState,
	readState,
	type State,
} from "../../src/discord/state.js";

function reference(most: {
	readonly entry: number;
	readonly body: number;
}): fc.Arbitrary<Reference> {
	return fc
		.tuple(
			fc.nat(most.entry),
			fc.nat(3),
			fc.boolean(),
			fc.nat(most.body),
			fc.integer({ min: 1, max: 600 }),
			fc.option(fc.tuple(fc.nat(599), fc.integer({ min: 1, max: 600 }))),
			fc.option(fc.nat(200)),
		)
		.map(([entry, kind, negated, start, length, answer, time]) => ({
			entry,
			kind,
			negated,
			start,
			end: start + length,
			answer: answer && {
				start: start + answer[0],
				end: start + answer[0] + answer[1],
			},
			time,
		}));
}

function state(references: fc.Arbitrary<Reference[]>): fc.Arbitrary<State> {
	return fc.record({
		action: fc.constantFrom(...(Object.keys(ACTIONS) as Action[])),
		fingerprint: fc.nat(0xffffffff).map((n) => n.toString(16).padStart(8, "0")),
		asker: fc.bigInt(0n, (1n << 64n) - 1n).map(String),
		at: fc.option(fc.nat(4)),
		level: fc.nat(2),
		near: fc.boolean(),
		references,
	});
}

test("five excerpts of a thousand long articles fit into a button, and come back as they were", () => {
	const references = fc.array(reference({ entry: 1_000, body: 30_000 }), {
		maxLength: 5,
	});
	fc.assert(
		fc.property(state(references), (it) => {
			const id = packState(it);
			expect(id.length).toBeLessThanOrEqual(CUSTOM_ID);
			expect(readState(id)).toEqual(it);
		}),
	);
});

test("whatever there is, a button's limit is kept and what comes back begins the list", () => {
	const references = fc.array(
		reference({ entry: 10_000_000, body: 500_000_000 }),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(state(references), (it) => {
			const id = packState(it);
			expect(id.length).toBeLessThanOrEqual(CUSTOM_ID);
			const back = readState(id);
			expect(back?.asker).toBe(it.asker);
			const spans = (all: readonly Reference[] | undefined) =>
				all?.map(({ entry, start, end }) => [entry, start, end]);
			expect(spans(back?.references)).toEqual(
				spans(it.references.slice(0, back?.references.length)),
			);
		}),
	);
});

test.each(["", "1", "hello", "1p1a2b3c4d", "1p1a2b3c4dz", "2p1a2b3c4dAAAA"])(
	"%j is no button of ours",
	(id) => {
		expect(readState(id)).toBeNull();
	},
);

test("no custom_id makes reading it fail", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 100 }), (text) => {
			readState(text);
			readState(`1p1a2b3c4d${text}`);
		}),
	);
});
