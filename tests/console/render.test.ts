import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Excerpt } from "../../src/answer/answer.js";
import type { Reply } from "../../src/command.js";
import { render, type View } from "../../src/console/render.js";
import { COLOURED, PLAIN } from "../../src/console/style.js";
import { article } from "../commands/stage.js";
import { bareExcerpt } from "../excerpt.js";

const FILE: View = { width: Number.POSITIVE_INFINITY, style: PLAIN };
const COLOUR: View = { width: 40, style: COLOURED };

/** An excerpt of all of a body, with the words in ⟦⟧ as its highlights. */
function excerptOf(marked: string, own: Partial<Excerpt> = {}): Excerpt {
	const highlights: { start: number; end: number }[] = [];
	let body = "";
	for (const [, plain = "", inner] of marked.matchAll(
		/([^⟦]*)(?:⟦([^⟧]*)⟧)?/g,
	)) {
		body += plain;
		if (inner === undefined) continue;
		highlights.push({ start: body.length, end: body.length + inner.length });
		body += inner;
	}
	return bareExcerpt({
		citation: { article: article({ body }), paragraph: 2 },
		highlights,
		...own,
	});
}
const answerOf = (...excerpts: Excerpt[]): Reply => ({
	kind: "answer",
	question: "?",
	answer: { abstained: false, intent: "ask", excerpts },
	fingerprint: "0a1b2c3d",
	private: false,
});

test("where else the same is told stands under the citation, each with its address", () => {
	const body = "The bridge opened on Monday, and it is safe.";
	const also = [
		article({ body, id: "b", title: "Bridge", url: "https://example.org/b" }),
		article({ body, id: "c", title: "Open", url: null }),
	].map((of) => ({
		start: 0,
		end: body.length,
		citation: { article: of, paragraph: 3 },
	}));
	const shown = render(answerOf(excerptOf(body, { also })), FILE);
	expect(shown).toMatch(
		/— also in .*Bridge.*paragraph 3 https:\/\/example\.org\/b$/m,
	);
	expect(shown).toMatch(/— also in .*Open.*paragraph 3$/m);
});

test("an answer in a file: whole lines, the answering words told again below", () => {
	const said = excerptOf("The bridge opened on ⟦Monday⟧, and it is safe.", {
		speaker: "Jane Doe",
		speech: "indirect",
		when: "2024-04-29",
		whenImplied: true,
	});
	expect(render(answerOf(said), FILE)).toBe(
		[
			"1. Jane Doe — reported, not verbatim speech · said 29 April 2024 (worked out from the publication date)",
			"    The bridge opened on Monday, and it is safe.",
			"    » Monday",
			"    — The Paper · New bridge opens · published 2 May 2024 · paragraph 2",
			"      https://paper.example/bridge",
			"",
			"Word for word from the articles · seeds 0a1b2c3d",
		].join("\n"),
	);
});

test("in colours the answering words are marked where they stand, also over a line's end", () => {
	const text = render(
		answerOf(
			excerptOf(
				"The bridge opened on ⟦Monday the first of May⟧, and it is safe.",
			),
		),
		COLOUR,
	);
	expect(text).not.toContain("»");
	expect(text).toContain(
		`    The bridge opened on ${COLOURED.answer("Monday the")}\n`,
	);
	expect(text).toContain(
		`    ${COLOURED.answer("first of May")}, and it is safe.`,
	);
	for (const line of stripVTControlCharacters(text).split("\n"))
		expect(line.length).toBeLessThanOrEqual(40);
});

test("highlights that overlap or come in any order are marked once", () => {
	const { citation, ...rest } = excerptOf("one two three");
	const highlights = [
		{ start: 4, end: 13 },
		{ start: 0, end: 7 },
		{ start: 4, end: 7 },
	];
	const text = render(answerOf({ ...rest, citation, highlights }), COLOUR);
	expect(stripVTControlCharacters(text)).toContain("    one two three");
	expect(text).toContain(`${COLOURED.answer("one two")} three`);
});

test("a no: the reason, what may have been meant, and near misses that are called none", () => {
	const reply: Reply = {
		kind: "answer",
		question: "?",
		answer: {
			abstained: true,
			intent: "quote",
			reason: () => "Nobody called “Dough” speaks in the briefing.",
			nearest: [excerptOf("Doe said no.")],
			suggestions: ["Jane Doe", "John Roe"],
		},
		fingerprint: "0a1b2c3d",
		private: false,
	};
	const text = render(reply, FILE);
	expect(text).toMatch(/^Nobody called “Dough” speaks in the briefing\.\n/);
	expect(text).toContain("Did you mean Jane Doe, John Roe?");
	expect(text).toContain(
		"which is no answer:\n\n– From the article\n    Doe said no.",
	);
});

test("a no with nothing near does not speak of words", () => {
	const reply: Reply = {
		kind: "answer",
		question: "?",
		answer: {
			abstained: true,
			intent: "ask",
			reason: () => "Nothing.",
			nearest: [],
			suggestions: [],
		},
		fingerprint: "0a1b2c3d",
		private: true,
	};
	expect(render(reply, FILE)).toBe("Nothing.\n\nseeds 0a1b2c3d");
});

test("a notice", () => {
	const reply: Reply = {
		kind: "notice",
		title: "Sources",
		sections: [
			{ heading: null, lines: ["One."] },
			{ heading: "More", lines: ["Two.", "Three."] },
		],
		private: false,
	};
	expect(render(reply, FILE)).toBe(
		"Sources\n\n  One.\n\nMore\n  Two.\n  Three.",
	);
});

test("a refusal", () => {
	expect(render({ kind: "refusal", message: "No." }, FILE)).toBe("No.");
});

describe("nothing in an article or its front matter reaches the terminal as a command", () => {
	const evil = "\u001b]0;owned\u0007\u001b[2J\u009b31m";
	test.each([FILE, COLOUR])("%#", (view) => {
		const { citation, ...rest } = excerptOf(`Before ⟦${evil}⟧ after.`, {
			speaker: `Doe${evil}`,
		});
		const own = { ...citation.article, title: evil, outlet: evil };
		const text = render(
			answerOf({ ...rest, citation: { ...citation, article: own } }),
			view,
		);
		expect(stripVTControlCharacters(text)).not.toMatch(/(?!\n)\p{Cc}/u);
		expect(text).not.toContain(evil);
		// What is left are the styles of our own.
		expect(text).not.toContain("\u001b[2J");
	});
});

test("neither a title nor an excerpt can turn our words around", () => {
	const { citation, ...rest } = excerptOf("Words \u202eas they stand.");
	const own = { ...citation.article, title: "Sub\u202etitle" };
	const text = render(
		answerOf({ ...rest, citation: { ...citation, article: own } }),
		FILE,
	);
	expect(text).toContain("Words \ufffdas they stand.");
	expect(text).toContain("· Subtitle · published");
});

test("every word of an excerpt is shown, in order, with nothing between, whatever is marked", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "grapheme", minLength: 1 }),
			fc.array(fc.tuple(fc.nat(60), fc.nat(60))),
			fc.integer({ min: 24, max: 60 }),
			(body, spans, width) => {
				const highlights = spans.map(([a, b]) => ({
					start: Math.min(a, b),
					end: Math.max(a, b),
				}));
				const excerpt = {
					...excerptOf(""),
					citation: {
						article: article({ body, url: null, outlet: null, title: "T" }),
						paragraph: 1,
					},
					end: body.length,
					highlights,
				};
				const text = stripVTControlCharacters(
					render(answerOf(excerpt), { width, style: COLOURED }),
				);
				const rest = text.slice("1. From the article".length);
				const shown = rest.slice(0, rest.lastIndexOf("\n    — T"));
				const words = (s: string) => s.split(/\s+/).filter(Boolean);
				expect(words(shown)).toEqual(words(body));
			},
		),
	);
});
