import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const ARTICLE = `The clerk Ida Munk is the only one whom the squatters trust. She had met their leader, Per Roos, seven times since March. The last meeting took place on May 20.
The bakers of Orme struck for the first time since 2009.
The firemen of Tolm rescued a goat. A fair took place on May 22.`;

const { asked, first } = askingOf(ARTICLE, {
	id: "squatters",
	title: "Squatters leave the mill in Tolm",
	published: "2025-06-04",
});

describe("when something happened that is told without a date", () => {
	test("the sentence beside it tells its date by a noun", () => {
		expect(first("when did Munk last meet Per Roos")?.when).toBe("2025-05-20");
	});

	test("since when there has been none is no date of this one", () => {
		expect(asked("when did the bakers of Orme strike").abstained).toBe(true);
	});

	test("what stands beside it and is something else does not date it", () => {
		const question = "when did the firemen of Tolm rescue a goat";
		expect(asked(question).abstained).toBe(true);
	});
});
