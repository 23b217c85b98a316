import { expect, test } from "vitest";
import { Lists } from "../../src/library/directory/lists.js";

test("a text has all that were added to it, in order, before and after it is trimmed", () => {
	const lists = new Lists<{ readonly id: number }>();
	const [a, b, c] = [{ id: 1 }, { id: 2 }, { id: 3 }];
	expect(lists.add("holm", a)).toBe(true);
	expect(lists.add("holm", b)).toBe(false);
	expect(lists.add("holm", c)).toBe(false);
	expect(lists.add("lind", b)).toBe(true);
	for (let n = 0; n < 2; n++) {
		expect(lists.get("holm")).toEqual([a, b, c]);
		expect(lists.get("lind")).toEqual([b]);
		expect(lists.get("berg")).toEqual([]);
		lists.trim();
	}
});
