import { describe, expect, test } from "vitest";
import { mark, plain } from "./marked.js";

/** Published on Friday, October 21, 2022. */
const PUBLISHED = "2022-10-21";

describe("feasts are computed", () => {
	test.each([
		"They met on [[Easter 2018|2018-04-01]].",
		"They met on [[Good Friday 2022|2022-04-15]].",
		"They met on [[Thanksgiving 2021|2021-11-25]].",
		"They met on [[Labor Day 2021|2021-09-06]].",
		"They met on [[Eid al-Fitr 2022|2022-05-02]].",
		"They met on [[Eid al-Adha 2018|2018-08-21]].",
		"They met on [[Passover 2022|2022-04-16]].",
		"They met on [[Rosh Hashanah 2022|2022-09-26]].",
		"They met on [[Lunar New Year 2022|2022-02-01]].",
		"They will meet on [[New Year's Day|2023-01-01]].",
		"They met [[last Christmas|2021-12-25]].",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});
});
