import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { type Line, parseLine } from "../../src/console/parse.js";

const parsed = (line: string) => parseLine(line, commands);
/** A call as `name {arguments that are not null}`. */
function told(line: Line): string {
	if (line.kind === "wrong") return line.message;
	if (line.kind !== "command") return line.kind;
	const given = Object.entries(line.args).filter(([, v]) => v !== null);
	return `${line.command.name} ${JSON.stringify(Object.fromEntries(given))}`;
}

describe("what a line asks for", () => {
	test.each([
		["", "nothing"],
		["   ", "nothing"],
		["exit", "exit"],
		[" QUIT ", "exit"],
		["/exit", "exit"],
		["help", "help {}"],
		["?", "help {}"],
		["/HELP", "help {}"],
		["/sources private:true", 'sources {"private":true}'],
		["who called whom", 'ask {"question":"who called whom"}'],
		[
			"what of topic:war and private:true",
			'ask {"question":"what of topic:war and private:true"}',
		],
		[
			"/quote speaker:Blinken topic:war",
			'quote {"speaker":"Blinken","topic":"war"}',
		],
		[
			"/quote topic:war speaker:Blinken",
			'quote {"speaker":"Blinken","topic":"war"}',
		],
		[
			"/quote speaker: Antony Blinken  topic: the war ",
			'quote {"speaker":"Antony Blinken","topic":"the war"}',
		],
		["/quote Blinken", 'quote {"speaker":"Blinken"}'],
		["/quote Blinken topic:war", 'quote {"speaker":"Blinken","topic":"war"}'],
		['/quote speaker:"Blinken topic:x"', 'quote {"speaker":"Blinken topic:x"}'],
		[
			'/quote "Antony Blinken" topic:"war"',
			'quote {"speaker":"Antony Blinken","topic":"war"}',
		],
		['/quote speaker:"open', 'quote {"speaker":"\\"open"}'],
		[
			'/ask what is "cannon fodder" private:yes',
			'ask {"question":"what is \\"cannon fodder\\"","private":true}',
		],
		["/when call: Austin, Shoigu", 'when {"event":"call: Austin, Shoigu"}'],
		["/when event:10:30 o'clock", 'when {"event":"10:30 o\'clock"}'],
		["/when invasion private:no", 'when {"event":"invasion","private":false}'],
		["/quote SPEAKER:x", 'quote {"speaker":"x"}'],
		["/quote myspeaker:x", 'quote {"speaker":"myspeaker:x"}'],
	])("%s", (line, expected) => {
		expect(told(parsed(line))).toBe(expected);
	});
});

describe("what can't be followed is told with what to type", () => {
	test.each([
		[
			"/quote",
			"speaker is missing. Type /quote speaker:… [topic:…] [private:true]",
		],
		["/quote topic:war", "speaker is missing."],
		["/quote speaker: topic:war", "speaker is missing."],
		["/quote x speaker:y", "speaker is given twice."],
		["/quote speaker:x speaker:y", "speaker is given twice."],
		["/when invasion private:perhaps", "private is either true or false."],
		["/help me", "There is nothing to add to /help."],
		[
			`/quote ${"x".repeat(101)}`,
			"speaker has 101 characters; at most 100 are taken.",
		],
		["x".repeat(501), "question has 501 characters"],
		["/qoute x", "There is no command /qoute. Did you mean /quote?"],
		["/w", "Did you mean /when or /who?"],
		["/wen", "Did you mean /when"],
		[
			"/frobnicate",
			"There is no command /frobnicate. /help lists what there is.",
		],
		["/", "There is no command /. /help"],
		["/constructor", "There is no command /constructor."],
	])("%s", (line, expected) => {
		const result = parsed(line);
		expect(result.kind).toBe("wrong");
		expect(told(result)).toContain(expected);
	});
});

test.each(["constructor", "toString", "__proto__"])(
	"%s is a question like any other",
	(line) => {
		expect(told(parsed(line))).toBe(`ask {"question":"${line}"}`);
	},
);

test("a long line of quotation marks and colons is read at once", () => {
	const began = performance.now();
	parsed(`/quote ${'" speaker: :'.repeat(20_000)}`);
	expect(performance.now() - began).toBeLessThan(1000);
});
