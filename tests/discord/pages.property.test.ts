import fc from "fast-check";
import { expect, test } from "vitest";
import { receiptFor } from "../../src/answer/after/receipt.js";
import { referenceTo } from "../../src/answer/after/reference.js";
import { CONTENT, EMBED } from "../../src/discord/limits.js";
import type { State } from "../../src/discord/state.js";
import { excerptsOf, plainText, viewOf } from "../../src/discord/view.js";
import { extract } from "../../src/extract/extract.js";
import { checkMessage } from "../../src/sandbox/strict/message.js";
import { excerpt, text } from "./arbitrary.js";
import { article, libraryOf } from "./library.js";

const RUNS = { numRuns: 60 };

const scene = fc
	.record({
		body: text.map((t) => t.slice(0, 12_000)),
		made: fc.array(excerpt, { minLength: 1, maxLength: 4 }),
		title: fc.option(text.map((t) => t.slice(0, 100))),
		at: fc.option(fc.nat(3)),
		level: fc.nat(2),
		near: fc.boolean(),
	})
	.map(({ body, made, title, at, level, near }) => {
		const own = article(body, { title });
		const library = libraryOf([own]);
		const { sentences } = extract(own).document;
		// Real excerpts of a hostile article: whole sentences, one after another.
		const excerpts = made.flatMap((e, i) => {
			const first = sentences[i % Math.max(1, sentences.length)];
			const last = sentences[Math.min(i * 2, sentences.length - 1)] ?? first;
			if (!first || !last || last.end <= first.start) return [];
			const span = { start: first.start, end: Math.max(first.end, last.end) };
			return [
				{
					...e,
					...span,
					citation: { article: own, paragraph: 1 },
					highlights: [span],
					role: null,
				},
			];
		});
		const state: State = {
			action: "next",
			fingerprint: library.fingerprint,
			asker: "1234567890",
			at: at !== null && at < excerpts.length ? at : null,
			level,
			near,
			references: excerpts.flatMap((e) => referenceTo(library, e) ?? []),
		};
		return { library, state, body };
	});

test("whatever an article holds, pages and plain text keep every limit", () => {
	let seen = 0;
	fc.assert(
		fc.property(scene, fc.boolean(), ({ library, state, body }, hidden) => {
			const excerpts = excerptsOf(state, library);
			if (!excerpts) return;
			seen++;
			const said = { content: "headline", title: "title" };
			const view = viewOf(state, excerpts, library, said, hidden);
			checkMessage({ ...view });
			const [embed] = view.embeds;
			expect(embed?.description?.length ?? 0).toBeGreaterThan(0);
			expect(embed?.description?.length ?? 0).toBeLessThanOrEqual(
				EMBED.description,
			);
			for (const e of excerpts) expect(receiptFor(library, e)).not.toBeNull();
			const copy = plainText(state, excerpts, library);
			expect(copy.length).toBeLessThanOrEqual(CONTENT);
			expect(copy.trim()).not.toBe("");
			const [, words] = /^```\n([\s\S]*?)(?: \[…\])?\n— /.exec(copy) ?? [];
			if (words && !/[\0\ufffd]/.test(words)) expect(body).toContain(words);
		}),
		RUNS,
	);
	expect(seen).toBeGreaterThan(RUNS.numRuns / 2);
});
