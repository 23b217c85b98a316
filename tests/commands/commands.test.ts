import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { english } from "../../src/language/voice.js";
import { article, contextOf, libraryOf, REPORT, run } from "./stage.js";

const command = (name: string) => {
	const found = commands.find((c) => c.name === name);
	if (!found) throw new Error(`no command ${name}`);
	return found;
};
const noticeOf = async (...of: Parameters<typeof run>) => {
	const reply = await run(...of);
	if (reply.kind !== "notice") throw new Error(`a ${reply.kind}`);
	return reply;
};
const textOf = async (...of: Parameters<typeof run>) =>
	(await noticeOf(...of)).sections
		.flatMap(({ heading, lines }) => [heading ?? "", ...lines])
		.join("\n");

describe("the list", () => {
	test("names every command once", () => {
		expect(commands.map(({ name }) => name)).toEqual([
			"quote",
			"when",
			"who",
			"ask",
			"timeline",
			"about",
			"network",
			"verify",
			"sources",
			"reload",
			"help",
		]);
	});
	test("each has a file of its own name", () => {
		const files = readdirSync("commands");
		for (const { name } of commands) expect(files).toContain(`${name}.ts`);
	});
	test.each(commands)(
		"/$name can be registered",
		({ description, options, name }) => {
			const all = [
				[name, { description }] as const,
				...Object.entries(options),
			];
			for (const [own, spec] of all) {
				expect(own).toMatch(/^[a-z-]{1,32}$/);
				expect(spec.description.length).toBeGreaterThan(0);
				expect(spec.description.length).toBeLessThanOrEqual(100);
			}
		},
	);
	test("only reload is for admins", () => {
		const admins = commands.filter((c) => c.adminOnly).map((c) => c.name);
		expect(admins).toEqual(["reload"]);
	});
	test.each(["quote", "when", "who", "ask", "timeline", "about", "sources"])(
		"/%s can be private",
		(name) => {
			expect(command(name).options.private?.type).toBe("boolean");
		},
	);
	test("help tells of every command but itself", async () => {
		const told = await textOf(command("help"));
		for (const { name } of commands)
			if (name !== "help") expect(told).toContain(`/${name} – `);
	});
});

describe("lookups", () => {
	test.each<[string, Record<string, string>, string, string]>([
		["quote", { speaker: "Doe" }, "quote", "What did Doe say?"],
		[
			"quote",
			{ speaker: " Doe ", topic: "the bridge" },
			"quote",
			"What did Doe say about the bridge?",
		],
		["quote", { speaker: "Doe", topic: "  " }, "quote", "What did Doe say?"],
		["when", { event: "opening" }, "when", "When: opening?"],
		["when", { event: "when did it open" }, "when", "when did it open"],
		["who", { question: "opened the bridge" }, "who", "Who opened the bridge"],
		["who", { question: "called whom" }, "who", "Who called whom"],
		["who", { question: "was arrested?" }, "who", "Who was arrested?"],
		["who", { question: "whom did Doe meet" }, "who", "whom did Doe meet"],
		[
			"who",
			{ question: "with whom did Doe meet" },
			"who",
			"with whom did Doe meet",
		],
		["who", { question: "Who opened it?" }, "who", "Who opened it?"],
		["who", { question: "did Doe meet whom?" }, "who", "did Doe meet whom?"],
	])("/%s %j", async (name, options, intent, question) => {
		const reply = await run(command(name), options);
		expect(reply).toMatchObject({
			kind: "answer",
			question,
			answer: { intent },
			private: false,
			fingerprint: contextOf().library.fingerprint,
		});
	});
	test("/ask reads what is asked", async () => {
		const reply = await run(command("ask"), {
			question: "What did Jane Doe say about the old bridge?",
		});
		expect(reply).toMatchObject({
			kind: "answer",
			answer: { abstained: false, intent: "quote" },
		});
	});
	test.each(["quote", "when", "who", "ask"])("/%s private", async (name) => {
		const options = {
			speaker: "Doe",
			event: "x",
			question: "x",
			private: true,
		};
		expect(await run(command(name), options)).toMatchObject({ private: true });
	});
	test.each(["quote", "when", "who", "ask"])("/%s of nothing", async (name) => {
		const options = { speaker: " ", event: "\n", question: "\t" };
		expect(await run(command(name), options)).toMatchObject({
			kind: "refusal",
		});
	});
	test("with no articles every lookup says so", async () => {
		const context = contextOf({ library: libraryOf() });
		const reply = await run(command("ask"), { question: "who?" }, context);
		const answer = reply.kind === "answer" ? reply.answer : null;
		expect(answer?.abstained && answer.reason(english)).toContain(
			"no articles",
		);
	});
});

describe("autocompletion", () => {
	const complete = (
		name: string,
		option: string,
		typed: string,
		filled?: Record<string, string>,
	) =>
		command(name)
			.options[option]?.complete?.(typed, contextOf(), filled)
			.map(({ value }) => value);
	test("speakers, with nothing typed and with something", () => {
		expect(complete("quote", "speaker", "")).toEqual(["Jane Doe"]);
		expect(complete("quote", "speaker", "do")).toEqual(["Jane Doe"]);
		expect(complete("quote", "speaker", "zzzz")).toEqual([]);
	});
	test("topics of a speaker", () => {
		expect(complete("quote", "topic", "bri", { speaker: "Doe" })).toContain(
			"old bridge",
		);
	});
	test("events are a list", () => {
		expect(complete("when", "event", "")).toBeInstanceOf(Array);
	});
	test("never more than 25, never longer than 100", () => {
		const long = "x".repeat(101);
		const people = Array.from(
			{ length: 40 },
			(_, n) =>
				`Anna Number${String.fromCharCode(65 + (n % 26))}${n > 25 ? "b" : "a"} said it rained.`,
		);
		const library = libraryOf(
			article({ body: [...people, `Mr. ${long} said no.`].join("\n\n") }),
		);
		const choices =
			command("quote").options.speaker?.complete?.(
				"",
				contextOf({ library }),
			) ?? [];
		expect(choices.length).toBeLessThanOrEqual(25);
		for (const { name, value } of choices) {
			expect(name.length).toBeLessThanOrEqual(100);
			expect(value.length).toBeLessThanOrEqual(100);
		}
	});
});

describe("/sources", () => {
	test("tells how much there is, from whom, from when", async () => {
		const library = libraryOf(
			article(),
			article({ id: "older", outlet: null, published: "2023-01-05T10:00:00Z" }),
		);
		const told = await textOf(command("sources"), {}, contextOf({ library }));
		expect(told).toContain("2 articles from The Paper, unnamed");
		expect(told).toContain("Published from 5 January 2023 to 2 May 2024");
		expect(told).toContain("4 sentences");
		expect(told).toContain(library.fingerprint);
		expect(told.indexOf("2 May 2024", 80)).toBeGreaterThan(0);
	});
	test("newest first, and many are only counted", async () => {
		const many = Array.from({ length: 30 }, (_, n) =>
			article({
				id: `a${n}`,
				title: `Title ${n}`,
				published: `2024-01-${String(n + 1).padStart(2, "0")}`,
			}),
		);
		const { sections } = await noticeOf(
			command("sources"),
			{},
			contextOf({ library: libraryOf(...many) }),
		);
		expect(sections[1]?.heading).toBe("The newest 20");
		expect(sections[1]?.lines).toHaveLength(20);
		expect(sections[1]?.lines[0]).toBe(
			"Title 29 · The Paper · 30 January 2024",
		);
	});
	test("an empty set says what to do", async () => {
		const context = contextOf({ library: libraryOf() });
		expect(await textOf(command("sources"), {}, context)).toContain(
			"no articles yet",
		);
	});
	test("no dates", async () => {
		const library = libraryOf(article({ published: null }));
		const told = await textOf(command("sources"), {}, contextOf({ library }));
		expect(told).toContain("No publication dates");
		expect(told).toContain("1 article without `published`");
	});
});

describe("/reload", () => {
	const admin = { id: "1", isAdmin: true };
	test("is refused to others, and does nothing", async () => {
		let asked = false;
		const reload = async () => {
			asked = true;
			return REPORT;
		};
		const reply = await run(command("reload"), {}, contextOf({ reload }));
		expect(reply).toMatchObject({ kind: "refusal" });
		expect(asked).toBe(false);
	});
	const told = async (own: Partial<typeof REPORT>) => {
		const reload = async () => ({ ...REPORT, ...own });
		const context = contextOf({ asker: admin, reload });
		const { title } = await noticeOf(command("reload"), {}, context);
		return `${title}\n${await textOf(command("reload"), {}, context)}`;
	};
	test("nothing new", async () => {
		expect(await told({})).toContain("Reloaded\n\nNothing has changed.");
	});
	test("what came, changed and went, and what was refused", async () => {
		const text = await told({
			added: ["a", "b"],
			changed: ["c"],
			removed: ["d"],
			refused: [
				{ file: "x.md", line: 3, reason: "It is bad.", advice: "Mend it." },
				{
					file: "y.md",
					line: null,
					reason: "It is empty.",
					advice: "Fill it.",
				},
			],
		});
		expect(text).toContain("Added (2)\na\nb\nChanged (1)\nc\nRemoved (1)\nd");
		expect(text).toContain("x.md, line 3: It is bad. Mend it.");
		expect(text).toContain("y.md: It is empty. Fill it.");
	});
	test("a failure says that the old set answers, and why", async () => {
		const text = await told({ swapped: false, failure: "The folder is gone." });
		expect(text).toContain("Not reloaded");
		expect(text).toContain("still answer. The folder is gone.");
		expect(text).not.toContain("Nothing has changed");
	});
	test("many are only counted", async () => {
		const added = Array.from({ length: 100 }, (_, n) => `a${n}`);
		const text = await told({ added });
		expect(text).toContain("Added (100)");
		expect(text).toContain("… and 85 more");
	});
});
