import { beforeAll, describe, expect, test } from "vitest";
import type { Answer, Excerpt } from "../../src/answer/answer.js";
import { ask } from "../../src/answer/ask.js";
import { extract } from "../../src/extract/extract.js";
import { english } from "../../src/language/voice.js";
import { buildLibrary } from "../../src/library/build.js";
import type { Library } from "../../src/library/library.js";
import { readSeeds } from "../../src/seeds.js";

let library: Library;

beforeAll(async () => {
	const { articles } = await readSeeds("seeds");
	library = buildLibrary(articles.map(extract));
});

const asked = (question: string): Answer =>
	ask({ intent: "ask", question }, library);
const excerpts = (answer: Answer): readonly Excerpt[] =>
	answer.abstained ? [] : answer.excerpts;
const words = ({ citation, start, end }: Excerpt): string =>
	citation.article.body.slice(start, end);
const marked = ({ citation, highlights }: Excerpt): string[] =>
	highlights.map((h) => citation.article.body.slice(h.start, h.end));

describe("who called whom", () => {
	test.each([
		[
			"Lloyd Austin",
			"Sergei Shoigu",
			"2022-10-21",
			"in a phone call on October 21",
		],
		["Austin", "Oleksiy Reznikov", null, "Austin spoke separately"],
		["Austin", "Shoigu", null, "Austin initiated the call with Shoigu"],
		["Shoigu", "Austin", "2022-05-13", "Their last call took place on May 13"],
		["Valery Gerasimov", "Mark Milley", null, "a few days before a phone call"],
	])("%s and %s, %s", (agent, patient, when, sentence) => {
		const found = excerpts(asked("who called whom")).find((e) => {
			const all = marked(e).join(" and ");
			return (
				words(e).includes(sentence) &&
				all.includes(agent) &&
				all.includes(patient)
			);
		});
		expect(found).toBeDefined();
		if (when) expect(found?.when).toBe(when);
	});
});

describe("what somebody said", () => {
	test("each of Blinken's statements, told apart", () => {
		const found = excerpts(asked("what did Blinken say"));
		expect(found.map((e) => e.speech).sort()).toEqual([
			"direct",
			"indirect",
			"mixed",
			"mixed",
		]);
		expect(new Set(found.map((e) => e.speaker))).toEqual(
			new Set(["Antony Blinken"]),
		);
		expect(found.flatMap(marked)).toContain(
			'"We have seen no evidence of that in this moment. On the contrary, we see Russia doubling and tripling down on its aggression,"',
		);
	});

	test.each([
		[
			"what did Blinken say about cannon fodder",
			"Antony Blinken",
			"cannon fodder",
		],
		[
			"what did Blinkin say about cannon fodder",
			"Antony Blinken",
			"cannon fodder",
		],
		["Blinken on cannon fodder", "Antony Blinken", "cannon fodder"],
		[
			"what did the Pentagon spokesman say",
			"Pat Ryder",
			"lines of communication",
		],
		[
			"what did Antonny Blinken say about the land",
			"Antony Blinken",
			"their land",
		],
		["quotes from Putin", "Vladimir Putin", "no need"],
		[
			"what did the Russian Defense Ministry say",
			"Russian Defense Ministry",
			"actual topics",
		],
		[
			"what did the US secretary of state say about evidence",
			"Antony Blinken",
			"no evidence",
		],
	])("%s", (question, speaker, content) => {
		const [first] = excerpts(asked(question));
		expect(first?.speaker).toBe(speaker);
		expect(first && words(first)).toContain(content);
	});

	test("the Pentagon spokesman's two statements", () => {
		expect(
			excerpts(asked("what did the Pentagon spokesman say")).map(
				(e) => e.speaker,
			),
		).toEqual(["Pat Ryder", "Pat Ryder"]);
	});

	test("the spokeswoman's, with the sentence that begins with a pronoun", () => {
		const found = excerpts(asked("what did the spokeswoman say"));
		const all = found.map(words).join(" ");
		expect(all).toContain("Austin initiated the call with Shoigu");
		expect(all).toContain("She did not say whether");
		expect(all).not.toContain("Ryder");
	});
});

describe("when something happened", () => {
	test.each([
		["when did the invasion begin", "2022-02-24", "February 24"],
		["when was the invasion of Ukraine", "2022-02-24", "February 24"],
		["when did Russia invade Ukraine?", "2022-02-24", "February 24"],
		["when did Austin and Shoigu last talk", "2022-10-21", "October 21"],
		["when did Austin call Shoygu", "2022-10-21", "October 21"],
	])("%s", (question, when, highlight) => {
		const [first] = excerpts(asked(question));
		expect(first?.when).toBe(when);
		expect(first && marked(first)[0]).toContain(highlight);
	});

	test("/when invasion", () => {
		const answer = ask({ intent: "when", event: "invasion" }, library);
		const [first] = excerpts(answer);
		expect(answer.intent).toBe("when");
		expect(first?.when).toBe("2022-02-24");
		expect(first && words(first)).toContain("launched its full-scale invasion");
	});

	test("the call before the last one comes second", () => {
		const found = excerpts(asked("when did Austin and Shoigu last talk"));
		expect(found.slice(0, 2).map((e) => e.when)).toEqual([
			"2022-10-21",
			"2022-05-13",
		]);
		expect(found.map((e) => e.when)).not.toContain("2022-02-24");
	});
});

describe("a misspelt name still finds its bearer", () => {
	test.each([
		["who called Shoygu", "Shoigu"],
		["who did Austin speak with, Reznikof", "Reznikov"],
		["who spoke with Reznikof", "Reznikov"],
		["what did Blinkin say", "Blinken"],
	])("%s", (question, name) => {
		const [first] = excerpts(asked(question));
		expect(first && words(first)).toContain(name);
	});
});

describe("not in the briefing", () => {
	test.each([
		["what did Zelensky say", "Zelensky"],
		["when did Blinken visit Kyiv", "Kyiv"],
		["what did Macron say about the war", "Macron"],
		["who called Zelensky", "Zelensky"],
		["what did Blinken say about China", "China"],
		["what did Gordon Brown say", "Gordon Brown"],
		["when did Macron call Putin", "Macron"],
	])("%s", (question, missing) => {
		const answer = asked(question);
		expect(answer.abstained).toBe(true);
		if (answer.abstained) expect(answer.reason(english)).toContain(missing);
	});
});

describe("nothing to look for", () => {
	test.each([
		"",
		"   ",
		"?!",
		"…",
		"\u0000",
		"the of and",
		"x".repeat(10_000),
		"\ud800",
		"what did say",
		"who",
		"when",
		"(((((",
		"*".repeat(5000),
	])("case %#", (question) => {
		const answer = asked(question);
		expect(answer.abstained).toBe(true);
		if (answer.abstained) expect(answer.reason(english)).not.toBe("");
	});

	test("no articles yet", () => {
		const answer = ask(
			{ intent: "ask", question: "what did Blinken say" },
			buildLibrary([]),
		);
		expect(answer.abstained && answer.reason(english)).toContain(
			"There are no articles yet.",
		);
	});
});

test("the same question gives the same answer", () => {
	for (const question of ["who called whom", "what did Blinken say", "Ukraine"])
		expect(asked(question)).toEqual(asked(question));
});

test.each([
	"who called macron",
	"did macron call austin",
	"when did lavrov call austin",
])(
	"whoever no article knows is nobody's stand-in, in small letters too: %s",
	(question) => {
		const answer = asked(question);
		expect(answer.abstained).toBe(true);
	},
);
