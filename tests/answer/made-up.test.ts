import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const ARTICLE = `A former dock clerk was jailed for two years on Friday.
Edda Vorn, 44, took money from a shipping line, the court heard. The line's founder, Piet Halm, was not charged.
"I am sorry for what I did," Vorn told the court.
Harbour Minister Ilse Brandt and her Dutch counterpart, Joost Kuiper, spoke by telephone on May 3. They last spoke on April 11, a day before Brandt met Mayor Karl Ott in Emden.
Brandt did not say whether the harbour would close. "We need time," she said.
The ban on night shipping starts from next January. The council voted for it on Wednesday.
Rail union leader Maud Sells wants to meet the minister.`;

const { asked, first, words } = askingOf(ARTICLE, {
	id: "made-up",
	title: "Dock clerk jailed",
	published: "2024-05-10",
});

describe("the right one of two", () => {
	test("a date told by its distance from another", () => {
		expect(first("when did Brandt meet Ott")?.when).toBe("2024-04-12");
	});

	test("whom the lead only describes", () => {
		expect(first("when was Vorn jailed")?.when).toBe("2024-05-10");
	});

	test("whoever bears the noun of the doer", () => {
		expect(words(first("who founded the shipping line"))).toContain(
			"Piet Halm",
		);
	});

	test("the time from which something starts", () => {
		const found = first("when does the ban on night shipping start");
		expect(words(found)).toContain("next January");
	});

	test("what was not said is marked as that, apart from what was", () => {
		const answer = asked("what did Brandt say");
		const all = answer.abstained ? [] : answer.excerpts;
		expect(
			all.map((e) => [words(e).includes("did not say"), e.negated]),
		).toEqual(expect.arrayContaining([[true, true]]));
		for (const e of all)
			if (!e.negated)
				for (const h of e.highlights)
					expect(ARTICLE.slice(h.start, h.end)).not.toMatch(/^whether/);
	});
});

describe("an honest no", () => {
	test.each([
		"when did Vorn meet Kuiper",
		"why did Kuiper resign",
		"how much did the bridge cost",
		"when did Sells meet Brandt",
		"when will Brandt and Kuiper talk again",
	])("%s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});
});
