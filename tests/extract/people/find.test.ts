import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { personAt } from "../../../src/extract/people/at.js";
import { peopleIn } from "./marked.js";

const seed = readFileSync(
	"seeds/2022-10-21-rferl-austin-shoigu-call.md",
	"utf8",
);
const body = seed.slice(seed.indexOf("\n---\n", 3) + 5);

describe("the seed article", () => {
	const people = peopleIn(body);
	const named = (name: string) => people.find((person) => person.name === name);
	const words = (name: string) =>
		named(name)?.mentions.map(({ start, end }) => body.slice(start, end));

	test.each([
		["Lloyd Austin", "defense ministers"],
		["Sergei Shoigu", "defense ministers"],
		["Pat Ryder", "Pentagon spokesman"],
		["Antony Blinken", "U.S. Secretary of State"],
		["Catherine Colonna", "French Foreign Minister"],
		["Vladimir Putin", "Russian President"],
		["Valery Gerasimov", "chief of the Russian General Staff"],
		["Joe Biden", "U.S. President"],
	])("%s has the role %s", (name, role) => {
		const roles = named(name)?.roles.map(({ start, end }) =>
			body.slice(start, end),
		);
		expect(roles).toContain(role);
	});

	test.each([
		[
			"Lloyd Austin",
			["Lloyd Austin", "Secretary Austin", "Austin", "his", "Austin", "Austin"],
		],
		["Sergei Shoigu", ["Sergei Shoigu", "Shoigu", "Shoigu"]],
		["Pat Ryder", ["Pentagon spokesman Brigadier General Pat Ryder", "Ryder"]],
		["Oleksiy Reznikov", ["his Ukrainian counterpart", "Oleksiy Reznikov"]],
		["Mark Milley", ["his U.S. counterpart", "General Mark Milley"]],
		["Russian Defense Ministry", ["The Russian Defense Ministry"]],
		[
			"Department of Defense",
			["the Pentagon", "Pentagon", "the Department of Defense"],
		],
	])("%s is named by %j", (name, mentions) => {
		expect(words(name)).toEqual(mentions);
	});

	test("the unnamed spokeswoman stays unnamed and is meant by She", () => {
		const she = body.indexOf("She did not say");
		const person = personAt(people, { start: she, end: she + 3 });
		expect(person?.name).toBeNull();
		expect(person?.gender).toBe("female");
		expect(person?.mentions).toHaveLength(2);
	});

	test("their last call is Austin's and Shoigu's", () => {
		const their = body.indexOf("Their last call");
		const group = personAt(people, { start: their, end: their + 5 });
		const members = group?.members.map((index) => people[index]?.name);
		expect(members?.sort()).toEqual(["Lloyd Austin", "Sergei Shoigu"]);
	});
});
