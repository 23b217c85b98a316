import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { personAt } from "../../../src/extract/people/at.js";
import { marked, peopleIn } from "./marked.js";

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

	test("names are joined over the article", () => {
		expect(words("Lloyd Austin")).toEqual([
			"Lloyd Austin",
			"Secretary Austin",
			"Austin",
			"Austin",
			"Austin",
		]);
		expect(words("Oleksiy Reznikov")).toEqual([
			"his Ukrainian counterpart",
			"Oleksiy Reznikov",
		]);
		expect(words("Mark Milley")).toEqual([
			"his U.S. counterpart",
			"General Mark Milley",
		]);
		expect(words("Vladimir Putin")).toHaveLength(5);
		expect(words("Russian Defense Ministry")).toEqual([
			"The Russian Defense Ministry",
		]);
		expect(words("Department of Defense")).toEqual([
			"the Pentagon",
			"Pentagon",
			"the Department of Defense",
		]);
	});

	test("the unnamed spokeswoman stays unnamed and is meant by She", () => {
		const she = body.indexOf("She did not say");
		const person = personAt(people, { start: she, end: she + 3 });
		expect(person?.name).toBeNull();
		expect(person?.gender).toBe("female");
		expect(person?.mentions).toHaveLength(2);
	});
});

describe("whom a marked stretch means", () => {
	test.each([
		["John Smith spoke. [Smith] left.", "John Smith"],
		["Jane Doe, 42, a farmer, spoke. [She] left early.", "Jane Doe"],
		["[Ford's chief economist], Jane Doe, said so.", "Jane Doe"],
	])("%s", (text, name) => {
		const { body, span } = marked(text);
		expect(personAt(peopleIn(body), span)?.name).toBe(name);
	});
});
