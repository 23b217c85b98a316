import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const ARTICLE = `The board of Orme Bank named Lena Brask chief executive on Monday. Her predecessor, Tove Almen, resigned after an audit of the bank's loans.
Harbour chief Ivo Sand was replaced on Friday with Mara Lund, who had been his deputy for six years.
Police searched the bank's offices on Tuesday before reporters arrived.`;

const { asked, first, marked } = askingOf(ARTICLE, {
	id: "orme",
	title: "Orme Bank has a new chief",
	published: "2024-05-03",
});

describe("who follows whom is asked in many ways, and an article has one", () => {
	test.each([
		["who ran the bank until Brask took over", "Tove Almen"],
		["who was in charge of the bank before Brask was appointed", "Tove Almen"],
		["who had the job before Lena Brask", "Tove Almen"],
		["Who led Orme Bank before Lena Brask?", "Tove Almen"],
		["who preceded Lena Brask", "Tove Almen"],
		["whom did Lena Brask succeed", "Tove Almen"],
		["who got Ivo Sand's chair?", "Mara Lund"],
		["who took Ivo Sand's place", "Mara Lund"],
		["who inherited Ivo Sand's job", "Mara Lund"],
	])("%s: %s", (question, name) => {
		expect(marked(first(question))).toContain(name);
	});

	test("who was somewhere before others came held no office", () => {
		const answer = asked("who was at the bank before reporters arrived");
		expect(answer.abstained ? "" : marked(answer.excerpts[0])).not.toContain(
			"Tove Almen",
		);
	});
});
