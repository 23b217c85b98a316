import { expect, test } from "vitest";
import { windowOf } from "../../src/answer/window.js";

test.each([
	["when did they talk before october", "2022-05-13", true],
	["when did they talk before October", "2022-10-21", false],
	["what happened in May", "2022-05-13", true],
	["what happened in May", "2022-10-13", false],
	["who called whom since 2021", "2022-05-13", true],
	["who called whom since August", "2022-05-13", false],
	["what happened in May 2021", "2022-05-13", false],
	["who resigned after March", "PRESENT_REF", false],
])("%s: %s is %s", (question, value, within) => {
	expect(windowOf(question, "2022-10-21")?.(value)).toBe(within);
});

test.each(["when did they talk", "who may call in the end", "before the war"])(
	"%s names no time",
	(question) => {
		expect(windowOf(question, "2022-10-21")).toBeNull();
	},
);
