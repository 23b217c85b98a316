import { expect, test } from "vitest";
import { periodIn } from "../../../src/answer/period/period.js";

const TODAY = "2022-10-21";

test.each([
	["when did they talk before october", "2022-05-13", true],
	["when did they talk before October", "2022-10-21", false],
	["what happened in May", "2022-05-13", true],
	["what happened in May", "2021-05-13", true],
	["what happened in May", "2022-10-13", false],
	["who called whom since 2021", "2022-05-13", true],
	["who called whom since August", "2022-05-13", false],
	["what happened in May 2021", "2022-05-13", false],
	["who resigned after March", "PRESENT_REF", false],
	["what did Holm say last week", "2022-10-12", true],
	["what did Holm say last week", "2022-10-19", false],
	["what did Holm say yesterday", "2022-10-20", true],
	["who was fired on Tuesday", "2022-10-11", true],
	["who was fired on Tuesday", "2022-10-12", false],
	["what changed this year", "2022-01-03", true],
	["what changed this year", "2021-12-31", false],
	["who resigned in the last few days", "2022-10-18", true],
	["who resigned in the last few days", "2022-09-18", false],
	["what did Holm say on October 21", "2022-10-21", true],
	["what did Holm say on October 21", "2022-10-20", false],
])("%s: %s is %s", (question, value, within) => {
	expect(periodIn(question, TODAY)?.holds(value)).toBe(within);
});

test.each([
	"when did they talk",
	"who may call in the end",
	"before the war",
	"who won last week's vote",
	"what did Holm say about next year",
	"what did Holm say about the plan for May",
])("%s keeps to no time", (question) => {
	expect(periodIn(question, TODAY)).toBeNull();
});
