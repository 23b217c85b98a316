// Everything shown as source text is the body's own: for every command, input and article.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../commands/index.js";
import type { Answer, Elsewhere, Excerpt } from "../src/answer/answer.js";
import { ask } from "../src/answer/ask.js";
import { answerRecord, extractRecord } from "../src/bin/records.js";
import type { Context } from "../src/command.js";
import { extract } from "../src/extract/extract.js";
import { english } from "../src/language/voice.js";
import { buildLibrary } from "../src/library/build.js";
import type { Library } from "../src/library/library.js";
import {
	article,
	articles,
	askedOf,
	question,
	reprinted,
} from "./arbitrary.js";
import { NOTHING_CHANGED } from "./reload.js";
import { expectInside, spansIn } from "./spans.js";

const runs = { numRuns: 150 };

function expectExcerpt(excerpt: Excerpt, library: Library) {
	const { body, id } = excerpt.citation.article;
	const entry = library.entries.find((e) => e.document.article.id === id);
	expect(entry?.document.article.body).toBe(body);
	expectInside(excerpt, { start: 0, end: body.length });
	for (const h of excerpt.highlights) expectInside(h, excerpt);
	for (const other of excerpt.also ?? []) expectElsewhere(other, id, library);
	for (const span of [excerpt.role, excerpt.addressee, excerpt.occasion])
		if (span) expectInside(span, { start: 0, end: body.length });
	const sentences = entry?.document.sentences ?? [];
	expect(sentences.map((s) => s.start)).toContain(excerpt.start);
	expect(sentences.map((s) => s.end)).toContain(excerpt.end);
}

/** Where another article tells the same: whole sentences of that one. */
function expectElsewhere(other: Elsewhere, id: string, library: Library) {
	const { article } = other.citation;
	expect(article.id).not.toBe(id);
	const entry = library.entries.find(
		(e) => e.document.article.id === article.id,
	);
	expect(entry?.document.article.body).toBe(article.body);
	const sentences = entry?.document.sentences ?? [];
	expect(sentences.map((s) => s.start)).toContain(other.start);
	expect(sentences.map((s) => s.end)).toContain(other.end);
}

function expectAnswer(answer: Answer, library: Library) {
	const shown = answer.abstained ? answer.nearest : answer.excerpts;
	for (const excerpt of shown) expectExcerpt(excerpt, library);
	if (answer.abstained) expect(answer.reason(english)).not.toBe("");
	else {
		expect(answer.excerpts.length).toBeGreaterThanOrEqual(1);
		expect(answer.excerpts.length).toBeLessThanOrEqual(5);
		for (const side of (answer.differ ?? []).flatMap(({ sides }) => sides)) {
			const { article } = side.citation;
			const its = answer.excerpts.filter((e) => e.citation.article === article);
			expect(its.some((e) => e.start <= side.start && side.end <= e.end)).toBe(
				true,
			);
		}
	}
}

describe("verbatim", () => {
	test("every finding lies in the body, and every text printed is cut from it", () => {
		fc.assert(
			fc.property(article("made"), (made) => {
				const found = extract(made);
				const whole = { start: 0, end: made.body.length };
				const { document, ...findings } = found;
				for (const list of [
					document.paragraphs,
					document.sentences,
					document.tokens,
					document.quoted,
				])
					for (const span of list) expectInside(span, whole);
				for (const span of spansIn(findings)) expectInside(span, whole);
				for (const record of spansIn(extractRecord(found)))
					if ("text" in record)
						expect(record.text).toBe(made.body.slice(record.start, record.end));
			}),
			runs,
		);
	});

	test("every command's excerpts are whole sentences of an article", async () => {
		await fc.assert(
			fc.asyncProperty(
				articles,
				question,
				question,
				fc.constantFrom(...commands),
				async (seeds, first, second, command) => {
					const library = buildLibrary(seeds.map(extract));
					const texts = [first, second];
					// Built from the options themselves, so it has their types.
					const args: unknown = Object.fromEntries(
						Object.entries(command.options).map(([name, option]) => [
							name,
							option.type === "boolean" ? false : (texts.shift() ?? null),
						]),
					);
					const reply = await command.run(
						args as Parameters<typeof command.run>[0],
						contextOf(library),
					);
					if (reply.kind === "answer") expectAnswer(reply.answer, library);
				},
			),
			runs,
		);
	});

	test("the records of `ask` cut their texts from the body", async () => {
		const ask = commands.find(({ name }) => name === "ask");
		expect(ask).toBeDefined();
		await fc.assert(
			fc.asyncProperty(articles, question, async (seeds, asked) => {
				const library = buildLibrary(seeds.map(extract));
				const reply = await ask?.run(
					{ question: asked, private: null },
					contextOf(library),
				);
				if (reply?.kind !== "answer") return;
				const record = answerRecord("q", asked, reply.answer);
				const bodies = new Map(seeds.map(({ id, body }) => [id, body]));
				for (const shown of spansIn(record))
					if ("text" in shown && "article" in shown)
						expect(shown.text).toBe(
							bodies.get(String(shown.article))?.slice(shown.start, shown.end),
						);
			}),
			runs,
		);
	});
});

const askedReprints = reprinted.chain((seeds) =>
	askedOf(seeds).map((asked) => ({ seeds, asked })),
);

describe("verbatim, of reprints", () => {
	test("what several articles tell alike is shown once, each citation its own article's words", () => {
		let met = 0;
		fc.assert(
			fc.property(askedReprints, ({ seeds, asked }) => {
				const library = buildLibrary(seeds.map(extract));
				const answer = ask({ intent: "ask", question: asked }, library);
				expectAnswer(answer, library);
				if (answer.abstained) return;
				for (const { citation, also = [] } of answer.excerpts) {
					const ids = [citation, ...also.map((o) => o.citation)].map(
						({ article: { id } }) => id,
					);
					expect(new Set(ids).size).toBe(ids.length);
					met += also.length;
				}
				for (const shown of spansIn(answerRecord("q", asked, answer)))
					if ("text" in shown && "article" in shown)
						expect(shown.text).toBe(
							seeds
								.find(({ id }) => id === shown.article)
								?.body.slice(shown.start, shown.end),
						);
			}),
			runs,
		);
		expect(met).toBeGreaterThan(0);
	});
});

function contextOf(library: Library): Context {
	return {
		library,
		voice: english,
		now: new Date("2024-06-01T00:00:00Z"),
		asker: { id: "1", isAdmin: true },
		guild: null,
		reload: async () => NOTHING_CHANGED,
	};
}
