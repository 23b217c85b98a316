import fc from "fast-check";
import { expect, test } from "vitest";
import { Layered } from "../../src/library/directory/layered.js";

test("a map with changes holds what a copy of it would, and those before hold what they held", () => {
	const text = fc.constantFrom(..."abcdefghijklmnop");
	const changes = fc.array(
		fc.tuple(text, fc.option(fc.nat(9), { nil: undefined })),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(fc.array(changes, { maxLength: 12 }), (steps) => {
			const held: [Layered<number>, Map<string, number>][] = [
				[Layered.empty(), new Map()],
			];
			let [[layered, copy] = [Layered.empty<number>(), new Map()]] = held;
			for (const step of steps) {
				layered = layered.with(new Map(step));
				copy = new Map(copy);
				for (const [key, value] of step)
					if (value === undefined) copy.delete(key);
					else copy.set(key, value);
				held.push([layered, copy]);
			}
			for (const [layered, copy] of held) {
				expect(layered.size).toBe(copy.size);
				expect([...layered.keys()].sort()).toEqual([...copy.keys()].sort());
				for (const key of "abcdefghijklmnop")
					expect(layered.get(key)).toBe(copy.get(key));
			}
		}),
	);
});
