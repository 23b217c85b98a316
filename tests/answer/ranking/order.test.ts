import { expect, test } from "vitest";
import { ask } from "../../../src/answer/ask.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import { bareArticle } from "../../../src/text/article.js";

/** The first excerpt and the words marked in it, or null for an honest no. */
function first(body: string, question: string) {
	const library = buildLibrary([
		extract({ ...bareArticle(body, "2024-05-10"), id: "made-up" }),
	]);
	const answer = ask({ intent: "ask", question }, library);
	const excerpt = answer.abstained ? undefined : answer.excerpts[0];
	const mark = excerpt?.highlights[0];
	return excerpt
		? {
				text: body.slice(excerpt.start, excerpt.end),
				marked: mark ? body.slice(mark.start, mark.end) : "",
			}
		: null;
}

test.each([
	[
		"the sentence that has the number, though another has more of the words",
		"The harbour museum in Emden is visited by schools from all over the region each year. The harbour museum had 48,000 visitors in 2019. It is open daily.",
		"How many visitors did the harbour museum have in 2019?",
		"48,000",
	],
	[
		"the sentence whose verb has the asked one as its subject, not the one that only names both",
		"Lind and Holm spoke about the bridge with reporters. The new bridge was designed by the architect Ada Lind. Holm paid for the bridge.",
		"Who designed the new bridge?",
		"Ada Lind",
	],
	[
		"the sentence with the date of the opening, not the one with another date of the same thing",
		"The tram line was planned in 1968 by the city council. The tram line opened in 1974 after long delays. Some 30,000 people use it.",
		"When was the tram line opened?",
		"1974",
	],
	[
		"the sentence that gives the reason, though the one before has as many of the words",
		"The ferry to Borkum was cancelled on Monday. The ferry was cancelled because the crew had fallen ill. Passengers were told to wait.",
		"Why was the ferry cancelled?",
		"the crew had fallen ill",
	],
	[
		"the sentence that means the same in other words",
		"The firm has its head office in Bremen. Its founder bought a freighter in 1931 for the coffee trade. The trade ended with the war.",
		"What did the founder purchase in 1931?",
		"a freighter",
	],
])("first comes %s", (_, body, question, holds) => {
	const found = first(body, question);
	expect(found?.text).toContain(holds);
	expect(found?.marked).toContain(holds);
});

test.each([
	[
		"the sentence has another ordinal than is asked with",
		"Teodora Lind studied in Geneva. Lind won second prize at the Emden piano competition in 1957. She lived in Bremen.",
		"When did Lind win first prize at the Emden piano competition?",
	],
	[
		"a number there is of other things than are counted",
		"The minister thanked the firefighters of the valley. Portugal sent two helicopters, one of which had to turn back. The rain went on.",
		"How many firefighters did Portugal send?",
	],
])("no answer comes where %s", (_, body, question) => {
	expect(first(body, question)).toBeNull();
});

test("the date of the second prize comes where the second prize is asked for", () => {
	const body =
		"Teodora Lind studied in Geneva. Lind won second prize at the Emden piano competition in 1957. She lived in Bremen.";
	expect(
		first(body, "When did Lind win second prize at the Emden competition?")
			?.marked,
	).toBe("1957");
});
