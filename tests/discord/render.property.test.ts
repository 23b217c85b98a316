import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Excerpt } from "../../src/answer/answer.js";
import type { Reply } from "../../src/command.js";
import { type Rendered, render } from "../../src/discord/render.js";
import { checkMessage } from "../../src/sandbox/strict.js";
import { answer, notice, text } from "./arbitrary.js";
import { live, quotations, words } from "./unrender.js";

const RUNS = { numRuns: 300 };

/** Elements of Markdown that the bot's own marks make, and a text between each two. */
function elements({ embeds, content }: Rendered): number {
	const all =
		`${content}\n${embeds.map((e) => e.description ?? "").join("\n")}`.replace(
			/\\./gsu,
			"",
		);
	const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
	return (
		2 *
		(count(/\*\*[^*]/g) / 2 +
			count(/^> /gm) +
			count(/\]\(/g) +
			count(/\*\[[^\]]*\]\*/g))
	);
}

/** The dates that the bot's own lines may show in the reader's zone. */
const OWN_DATES = /<t:1666346400:D>/g;

function withinLimits(message: Rendered): void {
	checkMessage({ content: message.content, embeds: message.embeds });
	expect(elements(message)).toBeLessThanOrEqual(100);
	// No mention, channel, command, emoji or time is left whole, wherever it stood.
	expect(JSON.stringify(message).replace(OWN_DATES, "")).not.toMatch(
		/<(?:[@#:]|a:|t:|id:|\/\w+:)/,
	);
	// No UTF-8 holds half a character.
	expect(JSON.stringify(message)).not.toMatch(/\\ud[89a-f]/i);
}

/** Every quotation in a message is a stretch of its excerpt, word for word, and nothing in it is live. */
function verbatim(text: string, excerpts: readonly Excerpt[]): void {
	const shown = quotations(text);
	const sources = excerpts
		.map(({ citation, start, end }) => citation.article.body.slice(start, end))
		.filter((source) => words(source).length > 0);
	// A block without words (an excerpt of white space) has no quotation.
	expect(shown.length).toBeLessThanOrEqual(sources.length);
	for (const [i, quotation] of shown.entries()) {
		const source = words(sources[i] ?? "").join(" ");
		const seen = words(quotation).join(" ");
		expect(
			source.startsWith(seen) || source.includes(seen),
			`${JSON.stringify(seen)} is not in ${JSON.stringify(source)}`,
		).toBe(true);
	}
	for (const line of text.split("\n"))
		if (line.startsWith("> ")) expect(live(line.slice(2))).toEqual([]);
}

describe("arbitrary articles, questions and names", () => {
	test("an answer keeps every limit and shows the source's words as written", () => {
		fc.assert(
			fc.property(answer, fc.boolean(), (reply, embeds) => {
				const message = render(reply, { embeds });
				if (message.content.trim() === "" && message.embeds.length === 0)
					return;
				withinLimits(message);
				const found = reply.answer;
				const shown = embeds
					? (message.embeds[0]?.description ?? "")
					: message.content.slice(message.content.indexOf("\n") + 1);
				verbatim(shown, found.abstained ? found.nearest : found.excerpts);
			}),
			RUNS,
		);
	});

	test("an excerpt that has room is shown whole", () => {
		fc.assert(
			fc.property(answer, (reply) => {
				if (reply.answer.abstained) return;
				const [first] = reply.answer.excerpts;
				const source = first?.citation.article.body.slice(
					first.start,
					first.end,
				);
				if (!first || !source || source.length > 400) return;
				const lines = source.split(/[\n\r\v\f\u0085\u2028\u2029]/).length;
				if (lines > 12 || words(source).length === 0) return;
				const [seen] = quotations(render(reply).embeds[0]?.description ?? "");
				expect(words(seen ?? "")).toEqual(words(source));
			}),
			RUNS,
		);
	});

	test("a notice and a refusal keep every limit", () => {
		const refusal: fc.Arbitrary<Reply> = fc.record({
			kind: fc.constant("refusal" as const),
			message: text.filter((t) => t.trim() !== ""),
		});
		fc.assert(
			fc.property(fc.oneof(notice, refusal), fc.boolean(), (reply, embeds) => {
				const message = render(reply, { embeds });
				if (message.content.trim() === "") return;
				withinLimits(message);
			}),
			RUNS,
		);
	});
});
