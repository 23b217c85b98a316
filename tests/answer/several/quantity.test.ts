import { expect, test } from "vitest";
import { areApart, quantityIn } from "../../../src/answer/several/quantity.js";

const told = (text: string) =>
	quantityIn(text, { start: 0, end: text.length }, 0);

test.each([
	["12 people were killed", 12, 12, "12"],
	["the deaths of seventeen men", 17, 17, "seventeen"],
	["forty-two children", 42, 42, "forty-two"],
	["1.5 million homes", 1.5e6, 1.5e6, "1.5 million"],
	["1,204 homes", 1204, 1204, "1,204"],
	["at least 100 dead", 100, 125, "at least 100"],
	["about two hundred ships", 180, 220, "about two hundred"],
	["up to 40 boats", 30, 40, "up to 40"],
	["more than $20 million", 20e6, 25e6, "more than $20 million"],
])("%s", (text, least, most, words) => {
	const quantity = told(text);
	expect(quantity?.least).toBeCloseTo(least);
	expect(quantity?.most).toBeCloseTo(most);
	expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe(words);
});

test.each([
	["10 to 12 people", "one end of a range is not the number"],
	["between 10 and 12 people", "nor is the other"],
	["dozens of people", "nobody counted them"],
	["nobody", "there is none"],
])("%s: %s", (text) => {
	expect(told(text)).toBeNull();
});

test.each([
	["12 dead", "17 dead", true, "another count"],
	["at least 12 dead", "at least 17 dead", true, "another count, both bounded"],
	["12 dead", "twelve dead", false, "one count, spelt otherwise"],
	["about 200 dead", "205 dead", false, "roughly the same"],
	["more than 10 dead", "12 dead", false, "the bound holds"],
	["5% of them", "12 people", false, "a share is no count"],
	["$5 a day", "€7 a day", false, "other currencies"],
])("%s and %s: %s, %s", (a, b, apart) => {
	const [x, y] = [told(a), told(b)];
	expect(x && y && areApart(x, y)).toBe(apart);
});
