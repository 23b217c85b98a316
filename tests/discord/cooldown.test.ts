import { describe, expect, test } from "vitest";
import { Cooldown } from "../../src/discord/cooldown.js";

describe("how fast one may ask", () => {
	const paces = {
		user: { burst: 2, every: 1_000 },
		channel: { burst: 3, every: 100 },
	};

	test("so many at once, then one each so often; told once", () => {
		const cooldown = new Cooldown(paces);
		expect(cooldown.take("a", "x", 0)).toBeNull();
		expect(cooldown.take("a", "x", 0)).toBeNull();
		expect(cooldown.take("a", "x", 0)).toEqual({
			milliseconds: 1_000,
			whose: "user",
			first: true,
		});
		expect(cooldown.take("a", "y", 400)).toEqual({
			milliseconds: 600,
			whose: "user",
			first: false,
		});
		expect(cooldown.take("a", "x", 1_000)).toBeNull();
		expect(cooldown.take("a", "x", 1_000)).toMatchObject({ first: true });
	});

	test("a full channel stops everybody there, takes nothing from them, and tells each once", () => {
		const cooldown = new Cooldown(paces);
		for (const user of ["a", "b", "c"])
			expect(cooldown.take(user, "x", 0)).toBeNull();
		for (const user of ["d", "e"]) {
			expect(cooldown.take(user, "x", 0)).toEqual({
				milliseconds: 100,
				whose: "channel",
				first: true,
			});
			expect(cooldown.take(user, "x", 0)).toMatchObject({ first: false });
			expect(cooldown.take(user, "y", 0)).toBeNull();
		}
	});

	test("remembers no more than it may, the latest", () => {
		const cooldown = new Cooldown(paces, 10);
		for (let i = 0; i < 1_000; i++) cooldown.take(`${i}`, `${i}`, 0);
		expect(cooldown.size).toBe(10);
		expect(cooldown.take("999", "z", 0)).toBeNull();
		expect(cooldown.take("999", "z", 0)).not.toBeNull();
	});

	test("a clock that goes back takes nothing away", () => {
		const cooldown = new Cooldown(paces);
		cooldown.take("a", "x", 5_000);
		expect(cooldown.take("a", "x", 0)).toBeNull();
	});
});
