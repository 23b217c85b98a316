import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/command.js";
import { render } from "../../src/discord/render.js";
import { answer, notice, text } from "./arbitrary.js";
import { verbatim, withinLimits } from "./held.js";
import { quotations, words } from "./unrender.js";

const RUNS = { numRuns: 300 };

describe("arbitrary articles, questions and names", () => {
	test("an answer keeps every limit and shows the source's words as written", () => {
		fc.assert(
			fc.property(answer, fc.boolean(), (reply, embeds) => {
				const message = render(reply, { embeds });
				if (message.content.trim() === "" && message.embeds.length === 0)
					return;
				const found = reply.answer;
				const excerpts = found.abstained ? found.nearest : found.excerpts;
				withinLimits(message, excerpts);
				const shown = embeds
					? (message.embeds[0]?.description ?? "")
					: message.content.slice(message.content.indexOf("\n") + 1);
				verbatim(shown, excerpts);
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
				withinLimits(message, []);
			}),
			RUNS,
		);
	});
});
