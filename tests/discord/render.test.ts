import { describe, expect, test } from "vitest";
import type { Answer, Excerpt } from "../../src/answer/answer.js";
import type { Reply } from "../../src/command.js";
import { render } from "../../src/discord/render.js";
import type { Span } from "../../src/text/span.js";
import { bareExcerpt } from "../excerpt.js";
import { article } from "./library.js";

const BODY = [
	'"We will *not* close the schools," Mayor Jane Doe told parents on Monday.',
	"She did not say when she would decide. Nobody asked.",
	`${"A long sentence goes on and on. ".repeat(200)}The end.`,
].join("\n");

function span(text: string): Span {
	const start = BODY.indexOf(text);
	if (start < 0) throw new Error(`not in the article: ${text}`);
	return { start, end: start + text.length };
}

function excerpt(text: string, about: Partial<Excerpt> = {}): Excerpt {
	return bareExcerpt({
		...span(text),
		citation: {
			article: article(BODY, {
				title: "Schools [stay] open",
				url: "https://example.org/schools_(1)",
			}),
			paragraph: 2,
		},
		...about,
	});
}

const first = BODY.split("\n")[0] ?? "";
const SAID = excerpt(first, {
	kind: "quote",
	highlights: [span("We will *not* close the schools,")],
	speaker: "Jane Doe",
	role: span("Mayor"),
	speech: "direct",
	addressee: span("parents"),
	when: "2024-03-11",
	whenImplied: true,
});

function reply(answer: Answer, question = "who *said* so?"): Reply {
	return {
		kind: "answer",
		question,
		answer,
		fingerprint: "0123abcd",
		private: false,
	};
}

const found = (...excerpts: Excerpt[]): Reply =>
	reply({ abstained: false, intent: "quote", excerpts });

const CITED =
	"— The Outlet · Schools \\[stay\\] open · published 15 March 2024 · paragraph 2";
const LINK = "[open the article](https://example.org/schools%5F%281%29)";

test("where articles differ the headline says so, and no number stands in it alone", () => {
	const first = excerpt("Nobody asked.", { highlights: [span("Nobody")] });
	const sides = [span("Nobody"), span("asked")].map((side) => ({
		...side,
		citation: first.citation,
		when: null,
	}));
	const { content, embeds } = render({
		kind: "answer",
		question: "?",
		answer: {
			abstained: false,
			intent: "ask",
			excerpts: [first],
			differ: [{ what: "number", sides }],
		},
		fingerprint: "0a1b2c3d",
		private: false,
	});
	expect(content).toMatch(
		/^The articles tell different numbers: “Nobody” — .*; “asked” — /,
	);
	expect(embeds[0]?.description).not.toContain("different numbers");
});

test("where else the same is told is one line with links, four of them and how many more", () => {
	const also = Array.from({ length: 6 }, (_, n) => ({
		...span("Nobody asked."),
		citation: {
			article: article(BODY, {
				outlet: `Paper *${n}*`,
				published: "2024-03-15",
				url: `https://example.org/${n}`,
			}),
			paragraph: 1,
		},
	}));
	const shown = render({
		kind: "answer",
		question: "?",
		answer: {
			abstained: false,
			intent: "ask",
			excerpts: [excerpt("Nobody asked.", { also })],
		},
		fingerprint: "0a1b2c3d",
		private: false,
	}).embeds[0]?.description;
	const line = shown?.split("\n").at(-1);
	expect(line).toMatch(
		/^— Also in Paper \\\*0\\\* \(15 March 2024\) \[link\]\(https:\/\/example\.org\/0\), /,
	);
	expect(line).toMatch(/ and 2 more$/);
});

describe("an answer", () => {
	test("says who spoke, how, when, the words and where they stand", () => {
		expect(render(found(SAID))).toEqual({
			content: "Jane Doe: one excerpt from the briefing",
			embeds: [
				{
					title: "who \\*said\\* so?",
					description: [
						"**Jane Doe, Mayor, to parents — direct quotation** · said <t:1710151200:D> (worked out from the publication date)",
						'> "**We will \\*not\\* close the schools,**" Mayor Jane Doe told parents on Monday.',
						`${CITED} · ${LINK}`,
					].join("\n"),
					footer: {
						text: "Word for word from the articles · seeds 0123abcd",
					},
					color: 0x2f6db5,
				},
			],
			ephemeral: false,
		});
	});

	test("numbers several excerpts", () => {
		const [embed] = render(found(SAID, excerpt("Nobody asked."))).embeds;
		expect(embed?.description).toContain("**1\\. Jane Doe, Mayor");
		expect(embed?.description).toContain("\n\n**2\\.**\n> Nobody asked.\n");
	});

	test("a date is the headline of an answer to when", () => {
		const { content } = render(
			reply({
				abstained: false,
				intent: "when",
				excerpts: [excerpt("Nobody asked.", { when: "2022-10-21" })],
			}),
		);
		expect(content).toMatch(/^21 October 2022 — The Outlet · /);
	});

	test("so are the words that answer, where they are few", () => {
		const sentence = "She did not say when she would decide. Nobody asked.";
		const of = (highlights: readonly string[], negated = false) =>
			render(
				reply({
					abstained: false,
					intent: "who",
					excerpts: [
						excerpt(sentence, { highlights: highlights.map(span), negated }),
					],
				}),
			).content;
		expect(of(["Nobody", "asked"])).toMatch(/^“Nobody”, “asked” — The Outlet/);
		expect(of([sentence])).toMatch(/^“She did not say/);
		expect(of([])).toBe("Found: one excerpt from the briefing");
		expect(of(["Nobody"], true)).toBe("Found: one excerpt from the briefing");
	});

	test("one too long is cut at a sentence's end, with a mark and a remark", () => {
		const long = excerpt(BODY.split("\n")[2] ?? "");
		const [embed] = render(found(long, SAID)).embeds;
		expect(embed?.description).toContain("and on. *[…]*\n");
		expect(embed?.description).toContain(
			"paragraph 2 (shortened) · [open the article]",
		);
		expect(embed?.description).toContain("**2\\. Jane Doe");
	});

	test("what has no room is dropped whole, and counted", () => {
		const long = excerpt(BODY.split("\n")[2] ?? "");
		const [embed] = render(found(long, long, long, SAID, SAID)).embeds;
		expect(embed?.description).toMatch(
			/\n\n3 more excerpts have no room here: [^\n]+$/,
		);
	});

	test("without embeds all of it stands in the message", () => {
		const { content, embeds } = render(found(SAID), { embeds: false });
		expect(embeds).toEqual([]);
		expect(content).toMatch(
			/^Jane Doe: one excerpt from the briefing\n\*\*Jane Doe, Mayor/,
		);
	});
});

describe("a no", () => {
	const no = (about: Partial<Extract<Answer, { abstained: true }>>) =>
		render(
			reply({
				abstained: true,
				intent: "ask",
				reason: () => "Nothing about *cats*.",
				nearest: [],
				suggestions: [],
				...about,
			}),
		);

	test("gives its reason", () => {
		const { content, embeds } = no({});
		expect(content).toBe("Nothing about \\*cats\\*.");
		expect(embeds[0]).toEqual({
			title: "who \\*said\\* so?",
			footer: { text: "seeds 0123abcd" },
			color: 0x80868f,
		});
	});

	test("offers names and the nearest, as what they are", () => {
		const [embed] = no({
			nearest: [excerpt("Nobody asked.")],
			suggestions: ["Jane Doe", "J*hn"],
		}).embeds;
		expect(embed?.description).toBe(
			`Did you mean Jane Doe, J\\*hn?\nThe nearest that the briefing has:\n\n> Nobody asked.\n${CITED} · ${LINK}`,
		);
	});

	test("a reason too long for a headline stands whole below", () => {
		const reason = `Nothing about ${"cats, ".repeat(80)}or dogs.`;
		const { content, embeds } = no({ reason: () => reason });
		expect(content).toHaveLength(300);
		expect(embeds[0]?.description).toBe(reason);
	});
});

test("a notice is a headline and its sections", () => {
	expect(
		render({
			kind: "notice",
			title: "Sources",
			sections: [
				{ heading: null, lines: ["2 articles"] },
				{ heading: "Articles", lines: ["1. a_b", "- c"] },
			],
			private: true,
		}),
	).toEqual({
		content: "Sources",
		embeds: [
			{
				description: "2 articles\n\n**Articles**\n1\\. a\\_b\n\\- c",
				color: 0x80868f,
			},
		],
		ephemeral: true,
	});
});

test("a refusal is one sentence for the asker alone", () => {
	expect(render({ kind: "refusal", message: "Not *you*." })).toEqual({
		content: "Not \\*you\\*.",
		embeds: [],
		ephemeral: true,
	});
});
