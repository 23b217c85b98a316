import { expect, test } from "vitest";
import { ask, questionOf } from "../../../src/answer/ask.js";
import { topicOf } from "../../../src/answer/overlap.js";
import { passagesFor } from "../../../src/answer/passages.js";
import {
	type InArticle,
	inArticle,
} from "../../../src/answer/ranking/in-article.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import { bareArticle } from "../../../src/text/article.js";

const MUSEUM = `Police in Varnholt have arrested two people and recovered three of the five drawings that were taken last month from the Tellmann Museum in Varnholt.
The suspects are a roofer from Ulmbach and his cousin.
They were brought before a judge on Sunday and said nothing.
The thieves came in through a window on the second floor.
They were gone within four minutes.
A guard on his round noticed an empty frame.
The alarm had been switched off because of dust from building work.
The five sheets are insured for 2.1 million crowns.
Visitors were sent home for two days.
The director, Hanne Lorenz, has ordered new locks.
The museum opens its doors again on March 17.
It had some 90,000 visitors last year.`;

const FERRY = `The ferry line Skagen will sell two of its five ships.
Its owner, Brita Holm, said that fuel had become too dear.
The ships are named Alva and Embla.
A buyer from Ravnes has offered 30 million crowns.
The crews will be told on Friday.
A union called the plan a disgrace.
The line was founded in 1951.
It carries 400,000 passengers a year.
Holm took over from her father.
The island council will meet next week.`;

const library = buildLibrary(
	[MUSEUM, FERRY].map((body, n) =>
		extract({
			...bareArticle(body, "2026-03-09"),
			id: `told/${n}`,
			title: n === 0 ? "Two held over drawings" : "Ferry line sells ships",
		}),
	),
);

function first(question: string): string {
	const answer = ask({ intent: "ask", question }, library);
	const excerpt = answer.abstained ? undefined : answer.excerpts[0];
	return excerpt
		? excerpt.citation.article.body.slice(excerpt.start, excerpt.end)
		: "";
}

test.each([
	[
		"why had the alarm at the Tellmann museum been off",
		"dust from building work",
		"it alone tells of an alarm, while the lead has more of the words",
	],
	[
		"for how much are the museum's sheets insured",
		"2.1 million",
		"it alone tells of insurance",
	],
	[
		"how many passengers does the ferry line carry",
		"400,000",
		"the lead names the ferry line and tells of no passengers",
	],
])("%s: %s comes first, for %s", (question, holds) => {
	expect(first(question)).toContain(holds);
});

/** What the sentence that holds some words tells beside the rest of its article. */
function told(question: string, holds: string): InArticle | undefined {
	const asked = questionOf(library, null, { intent: "ask", question });
	const topic = topicOf(library, null, asked.terms);
	const passage = passagesFor(library, null, asked, topic, null).find(
		({ its: { extraction, sentence } }) =>
			extraction.document.article.body
				.slice(sentence.start, sentence.end)
				.includes(holds),
	);
	return passage && inArticle(passage.its);
}

test("what the opening tells is not fresh, and what stands once tells more than what stands often", () => {
	const question = "Was the alarm of the museum in Varnholt switched off?";
	const lead = told(question, "have arrested");
	const alarm = told(question, "had been switched off");
	expect(lead?.opening).toBe(1);
	expect(alarm?.opening).toBe(0);
	expect(lead?.fresh).toBe(0);
	expect(alarm?.fresh).toBe(1);
	expect(alarm?.told).toBeGreaterThan(lead?.told ?? 1);
	expect(alarm?.known).toBe(lead?.known);
});
