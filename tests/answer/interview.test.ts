import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const ARTICLE = `Nadja Voss has steered the Elder ferry since 1999. The Beacon met the captain for an interview on Thursday in her wheelhouse, among maps and thirty-one pots of basil.

**Q: In 2008 you sold your boat. What made you come back?**

**A:** Boredom, above all. My brother Emil had kept my old oilskins, and they still fitted.

**Q: The harbour board cut the winter service in November. How did the islanders cope?**

**A:** On foot, over the ice. Two of them pulled a piano to the school on a sledge.

**Q: Emil Voss told this paper that you are “a pirate with a timetable”. Is that fair?**

**A:** He still owes me an anchor.

**Q: The new ferry is said to cost too much. When will it sail?**

**A:** In June. The yard has sworn it on a stack of invoices.

**Q: Where did you learn to steer?**

**A:** In my uncle’s coal barge. He steered with his knees and smoked with both hands.`;

const { first, words, marked } = askingOf(ARTICLE, {
	id: "wheelhouse",
	title: "Nadja Voss: “The river has no reverse gear”",
	published: "2024-02-16",
});

describe("a question that an interviewer asked too", () => {
	test.each([
		["why did nadja voss come back", "Boredom, above all"],
		["how did the islanders manage without the winter service", "On foot"],
		["where did voss learn to steer", "In my uncle’s coal barge"],
		["when is the new ferry going to sail", "In June"],
		["is it fair to call voss a pirate", "He still owes me an anchor"],
	])(
		"%s: is answered by the reply, with the question before it",
		(asked, reply) => {
			const excerpt = first(asked);
			expect(excerpt?.speaker).toBe("Nadja Voss");
			expect(marked(excerpt)).toContain(reply);
			expect(words(excerpt)).toContain("?");
		},
	);

	test("a month that a reply names to what is ahead is the next", () => {
		expect(first("when will the new ferry sail")?.when).toBe("2024-06");
	});
});

describe("what an interviewer tells", () => {
	test("a fact before the question answers for itself, without the label", () => {
		const excerpt = first("who cut the winter service");
		expect(marked(excerpt)).toBe("The harbour board");
		expect(words(excerpt)).not.toContain("On foot");
	});

	test("another's words are the other's", () => {
		const excerpt = first("what did emil voss call the captain");
		expect(excerpt?.speaker).toBe("Emil Voss");
		expect(marked(excerpt)).toContain("a pirate with a timetable");
	});
});

test("a sentence of a reply is whoever replied", () => {
	expect(first("who pulled a piano to the school")?.speaker).toBe("Nadja Voss");
});
