import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexMentions, personAt } from "../../../src/extract/people/at.js";
import { body as bodies } from "../../arbitrary.js";
import { peopleIn } from "./marked.js";

describe("any text at all", () => {
	test("people and mentions lie in the body and are in order", () => {
		fc.assert(
			fc.property(bodies, (body) => {
				const people = peopleIn(body);
				for (const [place, person] of people.entries()) {
					expect(person.index).toBe(place);
					expect(person.mentions.length).toBeGreaterThan(0);
					const starts = person.mentions.map(({ start }) => start);
					expect(starts).toEqual([...starts].sort((a, b) => a - b));
					for (const span of [...person.mentions, ...person.roles]) {
						expect(span.start).toBeGreaterThanOrEqual(0);
						expect(span.end).toBeGreaterThan(span.start);
						expect(span.end).toBeLessThanOrEqual(body.length);
					}
					for (const member of person.members)
						expect(people[member]).toBeDefined();
					if (person.name !== null) expect(body).toContain(person.name);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test("each mention means its person, unless one of the same words does", () => {
		fc.assert(
			fc.property(bodies, (body) => {
				const people = peopleIn(body);
				for (const { mention, person } of indexMentions(people).entries) {
					const found = personAt(people, mention);
					expect(found).not.toBeNull();
					if (found === person) continue;
					const same = found?.mentions.some(
						({ start, end }) => start === mention.start && end === mention.end,
					);
					expect(same).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test.each([
		["", 0, 0],
		["John Smith spoke.", 5, 2],
		["John Smith spoke.", -4, 900],
		["John Smith spoke.", 900, 901],
	])("an odd span of %j is no trouble", (body, start, end) => {
		expect(() => personAt(peopleIn(body), { start, end })).not.toThrow();
	});
});

describe("a text of 20,000 characters made to be slow", () => {
	test.each([
		["names in one sentence", "John Smith and Mary Jones, "],
		["capitals", "Aa Bb Cc of Dd "],
		["roles of roles", "the minister of the minister of "],
		["pronouns", "he told her that they said it of him "],
		["one name, many roles", "President Smith, the president, said. "],
		["acronyms", "Big Bank (BB) "],
		["possessives", "Smith's minister's "],
		["quotations", '"He said," she said. '],
		["brackets", "A Smith ("],
		["hyphens", "A-B-"],
	])("%s", (_, piece) => {
		const body = piece.repeat(Math.ceil(20_000 / piece.length));
		expect(() => peopleIn(body)).not.toThrow();
	});
});
