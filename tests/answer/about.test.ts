import { describe, expect, test } from "vitest";
import { aboutWhom } from "../../src/answer/about.js";
import { article, libraryOf } from "../commands/stage.js";

const library = libraryOf(
	article({
		id: "a",
		published: "2024-05-02",
		body: `Jane Doe, the mayor of Elmsworth, met Peter Roe on April 12. "The old bridge was unsafe," Doe said. She did not say what it had cost.`,
	}),
	article({
		id: "b",
		published: "2024-06-01",
		body: `Peter Roe called Jane Doe on Friday. Doe said the harbour would be next. "We are ready," she said. Mary Brown and Gordon Brown said they were glad.`,
	}),
);
const about = (words: string) => {
	const subject = aboutWhom(library, words);
	if (subject.kind !== "known") throw new Error(subject.kind);
	return subject.about;
};

describe("somebody whom two articles name", () => {
	test("has roles in the articles' words, with their places", () => {
		const { roles, name, articles } = about("Doe");
		expect(name).toBe("Jane Doe");
		expect(articles).toBe(2);
		expect(
			roles.map(({ start, end, citation }) =>
				citation.article.body.slice(start, end),
			),
		).toEqual(["mayor of Elmsworth"]);
	});
	test("is quoted so often, what was not said left out, first and latest by date", () => {
		const { quoted, first, latest } = about("Jane Doe");
		expect(quoted).toEqual({ direct: 2, mixed: 0, indirect: 1 });
		expect(first?.citation.article.id).toBe("a");
		expect(latest?.citation.article.id).toBe("b");
		expect(latest?.speech).toBe("direct");
	});
	test("met and called others, each place told", () => {
		const { contacts } = about("Jane Doe");
		expect(
			contacts.map(({ name, excerpts }) => [name, excerpts.length]),
		).toEqual([["Peter Roe", 2]]);
		expect(about("Roe").contacts.map(({ name }) => name)).toEqual(["Jane Doe"]);
	});
});

test("a name that two bear is asked for again", () => {
	const subject = aboutWhom(library, "Brown");
	expect(subject).toMatchObject({ kind: "several" });
	if (subject.kind === "several")
		expect([...subject.names].sort()).toEqual(["Gordon Brown", "Mary Brown"]);
});

test("a misspelt stranger is nobody", () => {
	expect(aboutWhom(library, "Zimmerman")).toMatchObject({ kind: "unknown" });
});

describe("what several articles quote in the same words", () => {
	const said = `"The old bridge was never safe for lorries," Jane Doe said.`;
	const told = (body: string, n: number) =>
		article({ id: `r${n}`, published: `2024-05-0${n + 1}`, body });
	const countsOf = (...bodies: string[]) => {
		const subject = aboutWhom(
			libraryOf(...bodies.map((body, n) => told(body, n))),
			"Jane Doe",
		);
		if (subject.kind !== "known") throw new Error(subject.kind);
		const { quoted, again, first, latest } = subject.about;
		return [
			quoted.direct,
			again,
			first?.citation.article.id,
			latest?.citation.article.id,
		];
	};
	test.each([
		[
			"a reprint is counted apart, and is neither the latest nor a second one",
			[said, `Mayor Jane Doe spoke. ${said}`],
			[1, 1, "r0", "r0"],
		],
		[
			"whoever says it twice in one article is quoted twice there",
			[`${said}\n\nThe council met.\n\n${said}`],
			[2, 0, "r0", "r0"],
		],
		[
			"another number is another quotation",
			[
				`"The bridge may carry forty lorries a day," Jane Doe said.`,
				`"The bridge may carry fifty lorries a day," Jane Doe said.`,
			],
			[2, 0, "r0", "r1"],
		],
	])("%s", (_, bodies, expected) => {
		expect(countsOf(...bodies)).toEqual(expected);
	});
});
