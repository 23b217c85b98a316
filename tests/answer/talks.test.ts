import { describe, expect, test } from "vitest";
import { talkAsked } from "../../src/answer/question/talk.js";
import { askingOf } from "./one-article.js";

const ARTICLE = `The farm ministers of Norland and Estmark -- Ada Holm and Petr Vasko -- discussed the grain shortage in a video call on March 3 that the ministry said was meant to keep trade going.
Holm spoke separately with her Sudrian counterpart, Lena Brandt, "to reaffirm the support for the southern ports," ministry spokesman Jan Oster said in another statement later on March 3.
Trade Secretary Ines Dahl said Norland would keep up contacts with Estmark but that a deal depended on President Karl Ott opening the canals.
"Quite the opposite, we see Estmark closing one lock after another," Dahl told a joint news conference with Sudrian Foreign Minister Rita Voss.
The call was the third between Vasko and Holm since Estmark closed its canals on January 5.
Transport chief Mark Ebner and Mayor Piet Arens talked by phone on Monday about a temporary bus line.
Ebner and union leader Sonja Kray met last week to talk about night shifts, the railway said.`;

const { asked, first, words, marked } = askingOf(ARTICLE, {
	id: "talks",
	title: "Grain and buses",
	published: "2024-03-06",
});

describe("what two spoke about is told by whoever tells of their talk", () => {
	test.each([
		["What did Holm and Vasko talk about?", "the grain shortage"],
		["what were holm and vasko talking about", "the grain shortage"],
		["what did Holm discuss with Vasko", "the grain shortage"],
		["What did Vasko talk to Holm about?", "the grain shortage"],
		["what was the call between Holm and Vasko about", "the grain shortage"],
		["what was discussed by Holm and Vasko", "the grain shortage"],
		["what did Ebner and Arens talk about", "a temporary bus line"],
		["what did Ebner call Arens about", "a temporary bus line"],
		["what did Kray and Ebner discuss", "night shifts"],
	])("%s: %s", (question, topic) => {
		expect(marked(first(question))).toContain(topic);
	});

	test.each([
		["What did Dahl and Ott talk about?", "one speaks of the other"],
		["what did Brandt and Vasko discuss", "each spoke with a third"],
	])("%s is not told: %s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test.each([
		["what did Holm talk about", "of one alone her words are asked for"],
		["who did Holm and Vasko call", "somebody is asked for"],
		["when did Holm and Vasko discuss it", "a time is asked for"],
	])("%s is no question for the topic of a talk: %s", (question) => {
		expect(talkAsked(question)).toBeNull();
	});
});

describe("all of somebody's words are asked for as some are", () => {
	test.each([
		"everything dahl said about estmark",
		"all dahl said about the locks",
		"list all the things Dahl has said about estmark",
		"everything that Dahl said",
	])("%s", (question) => {
		const excerpt = first(question);
		expect(excerpt?.speaker).toBe("Ines Dahl");
		expect(words(excerpt)).toContain("Dahl");
	});
});
