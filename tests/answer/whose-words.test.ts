import { describe, expect, test } from "vitest";
import { nameAndTopic } from "../../src/answer/question/keywords.js";
import { askingOf } from "./one-article.js";

const ARTICLE = `In Oslo, Foreign Ministry spokeswoman Ida Krog called the fee "a toll on friendship." The Danish and Norwegian harbour ministers, Karen Lund and Mart Aasen, talked by phone on May 4 about the dredging.
"We will not pay twice for the same pier. The harbour is a public road," Lund told a joint news conference with Estonian Trade Minister Aino Salo.
Aasen later told state television that Oslo would withdraw its tugs once the dredging ended. A spokesman for the port said Lund had asked for the call and that Friday offered the best chance for both to speak.
He did not say whether a second call was planned. Port pilot Nils Berg said that nobody should expect a miracle from the new crane before winter.
Salo said last week that the harbour was "fighting for its crews, its piers, its future." She did not mention the strike. In a speech on Sunday Salo praised the crews.
Mayor Piet Arens has ten days to sign the plan. "He backs it," said his spokeswoman, Rita Voss, on the plan.`;

const { asked, first, words } = askingOf(ARTICLE, {
	id: "whose",
	title: "Ministers talk about harbour",
	published: "2024-05-10",
});

describe("keywords with somebody's name are answered by their words", () => {
	test.each([
		["lund pier", "Karen Lund", "pay twice"],
		["lund salo news conference", "Karen Lund", "pay twice"],
		["lund public road quote", "Karen Lund", "public road"],
		["berg crane", "Nils Berg", "miracle"],
		["Berg's expectations for the crane?", "Nils Berg", "miracle"],
		["aasen tugs statement", "Mart Aasen", "tugs"],
	])("%s: %s, %s", (question, speaker, holds) => {
		const excerpt = first(question);
		expect(excerpt?.speaker).toBe(speaker);
		expect(words(excerpt)).toContain(holds);
	});

	test("a name with a word for somebody behind it is another's", () => {
		const isName = (text: string) => text === "Berg";
		expect(nameAndTopic("Berg lawyer rent", isName)).toBeNull();
		expect(nameAndTopic("Berg crane on the pier", isName)).toEqual({
			speaker: "Berg",
			topic: "crane on the pier",
		});
	});
});

describe("a capital speaks for its government", () => {
	test.each([
		["what did Oslo call the fee", "Ida Krog", "where the sentence opens"],
		[
			"what did Oslo's harbour minister say on tv about the tugs",
			"Mart Aasen",
			"whose the minister is",
		],
	])("%s: %s, by %s", (question, speaker) => {
		expect(first(question)?.speaker).toBe(speaker);
	});
});

describe("what was not said answers as well as what was", () => {
	test.each([
		[
			"did the spokesman mention whether more calls were planned",
			"did not say whether",
		],
		[
			"did the spokesman say whether another call was planned",
			"did not say whether",
		],
		[
			"what did the spokesman leave open about a second call",
			"did not say whether",
		],
		["did Salo mention the strike in her speech", "did not mention the strike"],
	])("%s: %s", (question, holds) => {
		const excerpt = first(question);
		expect(words(excerpt)).toContain(holds);
		expect(excerpt?.negated).toBe(true);
	});
});

describe("what was not said of one thing answers nothing of another", () => {
	test.each([
		"did the spokesman mention whether the mayor would resign",
		"does Salo think the strike will help the ferries of Tarn",
	])("%s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test("what somebody did say does not stand for what they did not", () => {
		const excerpt = first("what would the spokesman not say");
		expect(excerpt?.negated).toBe(true);
	});
});

describe("otherwise asked, their words are still asked for", () => {
	test.each([
		["does salo think the harbour is fighting for its future", "Aino Salo"],
		["is the harbour fighting for its future, as Salo sees it?", "Aino Salo"],
		["And Salo, what did she say about the crews?", "Aino Salo"],
		[
			"where does mayor arens stand on the plan, what did his spokeswoman say?",
			"Rita Voss",
		],
	])("%s: %s", (question, speaker) => {
		expect(first(question)?.speaker).toBe(speaker);
	});

	test("a hyphen joins two who talked", () => {
		expect(words(first("what was the lund-aasen talk about"))).toContain(
			"dredging",
		);
	});
});
