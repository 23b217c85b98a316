import { describe, expect, test } from "vitest";
import { contentOf } from "../../src/answer/question/content-words.js";
import { askingOf } from "./one-article.js";

const { asked, first, words } = askingOf(
	`VESSLAND -- The ferry line Harro will discontinue its night service to Osk in July, its managing director, Tilda Brom, said on Monday.
The new ferry, the Grebe, made its maiden voyage on 4 April, two years behind schedule.
Captains and stokers walked off the job on Tuesday and were joined by the staff of the ticket offices.
The opening of the new quay has been delayed until 12 June because divers found a wreck there.
The cost of the quay, 14 million marks, was borne by the town of Osk.
Police detained a stoker, Jan Pell, in a cellar in Lower Street. He is accused of burglary.
The regional council rejected the plan for a bridge by 31 votes to 12.
Brom will step down in autumn. She prefers a life in the mountains, her office said.
Onlookers on the mole applauded when the Grebe came in; some 900 had come.
The town will pay for the funerals of the two divers.`,
	{ id: "other-words", title: "Ferry", published: "2025-04-14" },
);

describe("a question in other words than the article's", () => {
	test.each([
		[
			"when will Harro drop the night service",
			"discontinue",
			"what is dropped is discontinued",
		],
		[
			"until when was the opening of the quay put off",
			"delayed until 12 June",
			"what is put off is delayed",
		],
		[
			"when did captains and stokers go on strike",
			"walked off the job",
			"whoever walks off the job strikes",
		],
		[
			"where was the stoker seized",
			"Lower Street",
			"whoever is seized is detained",
		],
		[
			"when is Brom quitting",
			"step down in autumn",
			"whoever steps down quits",
		],
		[
			"by how many votes did the council turn down the bridge",
			"31 votes",
			"what is turned down is rejected",
		],
		["how many spectators were on the mole", "900", "onlookers are spectators"],
		[
			"who pays for the burials of the divers",
			"The town will pay",
			"funerals are burials",
		],
	])("%s: %s, for %s", (question, answer) => {
		expect(words(first(question))).toContain(answer);
	});

	test("what nobody tells in any words is refused", () => {
		expect(asked("which airline flies to Osk").abstained).toBe(true);
	});
});

describe("a phrase in a question", () => {
	const forms = (text: string) =>
		contentOf(text).map(({ stem, same = [] }) => [stem, ...same]);

	test("is one thing to look for, its plain words beside its own", () => {
		const [, foot, ...others] = forms("the town footed the bill");
		expect(foot?.[0]).toBe("foot");
		expect(foot).toContain("pay");
		expect(others).toEqual([]);
	});

	test("is found by the word that tells most, and not by its verb", () => {
		expect(forms("twelve made it out alive").map(([own]) => own)).toEqual([
			"12",
			"aliv",
		]);
	});

	test("keeps whoever stands between its parts", () => {
		expect(forms("take the harbour company to court").flat()).toEqual(
			expect.arrayContaining(["harbor", "compani", "sue"]),
		);
	});

	test("of nothing but words of its own keeps them all", () => {
		const stems = contentOf("the phone call").map(({ stem }) => stem);
		expect(stems).toEqual(["phone", "call"]);
	});
});
