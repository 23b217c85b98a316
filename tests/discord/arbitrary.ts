import fc from "fast-check";
import type { Excerpt } from "../../src/answer/answer.js";
import type { Reply } from "../../src/command.js";
import type { Span } from "../../src/text/span.js";
import { article } from "./library.js";

/** Everything that means something to Discord, and things that only look so. */
const hostile = fc.constantFrom(
	"@everyone",
	"@here",
	"<@1234567890>",
	"<@&1234567890>",
	"<#1234567890>",
	"</ask:1234567890>",
	"<:smile:1234567890>",
	":smile:",
	"<t:1700000000:R>",
	"https://example.org/a_(b)_c",
	"discord.gg/abc",
	"[click](https://example.org)",
	"**bold** *it* __under__ _it_",
	"~~gone~~ ||hidden||",
	"`code` ```block```",
	"\\ \\\\ \\*",
	"# heading",
	"-# small",
	"> quoted\n>>> all",
	"- item\n* item\n+ item",
	"1. one\n2) two",
	"¯\\_(ツ)_/¯",
	"“Curly,” he said.",
	"She did not say so. He did.",
	"\u202egnp.exe",
	"\r\n\r\n",
	"\u2028\u2029\u0085\v\f",
	"*[…]*",
	"👩‍👩‍👧‍👦",
);

const piece = fc.oneof(
	hostile,
	fc.string({ unit: "binary", maxLength: 30 }),
	fc.string({ unit: "grapheme", maxLength: 30 }),
	fc.lorem({ maxCount: 12, mode: "sentences" }),
);

/** A text of any length up to some twenty times what a message holds. */
export const text = fc
	.tuple(
		fc.array(fc.tuple(piece, fc.constantFrom(" ", "\n", "")), {
			maxLength: 25,
		}),
		fc.oneof(
			{ weight: 4, arbitrary: fc.constant(1) },
			{ weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
		),
	)
	.map(([parts, times]) => parts.flat().join("").repeat(times));

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A span by shares of another's length. */
function part(whole: Span, from: number, to: number): Span {
	const length = whole.end - whole.start;
	const a = whole.start + Math.floor(Math.min(from, to) * length);
	const b = whole.start + Math.ceil(Math.max(from, to) * length);
	return { start: a, end: b };
}

export const excerpt: fc.Arbitrary<Excerpt> = fc
	.record({
		body: text,
		title: fc.option(text),
		outlet: fc.option(text),
		url: fc.option(
			fc.oneof(fc.webUrl(), text, fc.constant("https://x.org/(a)*b*")),
		),
		published: fc.constantFrom(null, "2024-03-15"),
		place: fc.tuple(share, share),
		highlights: fc.array(fc.tuple(share, share), { maxLength: 12 }),
		speaker: fc.option(text),
		role: fc.option(fc.tuple(share, share)),
		when: fc.constantFrom(null, "2022-10-21", "XXXX-02-24", "P3D"),
		negated: fc.boolean(),
	})
	.map((from) => {
		const { body } = from;
		const whole = { start: 0, end: body.length };
		const span = part(whole, ...from.place);
		return {
			...span,
			kind: "quote",
			citation: {
				article: article(body, {
					title: from.title,
					outlet: from.outlet,
					url: from.url,
					published: from.published,
				}),
				paragraph: 1,
			},
			highlights: from.highlights.map((h) => part(span, ...h)),
			speaker: from.speaker,
			role: from.role && part(whole, ...from.role),
			speech: from.speaker === null ? null : "direct",
			addressee: null,
			occasion: null,
			when: from.when,
			whenImplied: true,
			negated: from.negated,
			confidence: 1,
			by: "made",
		};
	});

export const answer: fc.Arbitrary<Extract<Reply, { kind: "answer" }>> = fc
	.record({
		question: text,
		excerpts: fc.array(excerpt, { minLength: 1, maxLength: 5 }),
		abstained: fc.boolean(),
		reason: text,
		suggestions: fc.array(text, { maxLength: 8 }),
	})
	.map(({ question, excerpts, abstained, reason, suggestions }) => ({
		kind: "answer",
		question,
		answer: abstained
			? {
					abstained,
					intent: "ask",
					reason: () => reason,
					nearest: excerpts.slice(0, 3),
					suggestions,
				}
			: { abstained, intent: "ask", excerpts },
		fingerprint: "12345678",
		private: false,
	}));

export const notice: fc.Arbitrary<Reply> = fc.record({
	kind: fc.constant("notice" as const),
	title: text,
	sections: fc.array(
		fc.record({
			heading: fc.option(text),
			lines: fc.array(text, { maxLength: 30 }),
		}),
		{ maxLength: 8 },
	),
	private: fc.boolean(),
});
