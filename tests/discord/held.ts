import { expect } from "vitest";
import type { Excerpt } from "../../src/answer/answer.js";
import { dayMark } from "../../src/discord/moment.js";
import type { Rendered } from "../../src/discord/render.js";
import { checkMessage } from "../../src/sandbox/strict/message.js";
import { live, quotations, words } from "./unrender.js";

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

/**
 * Holds a message to every limit, and to pinging nobody.
 * @param excerpts whose dates the bot's own lines may show in the reader's zone
 */
export function withinLimits(
	message: Rendered,
	excerpts: readonly Excerpt[],
): void {
	checkMessage({ content: message.content, embeds: message.embeds });
	expect(elements(message)).toBeLessThanOrEqual(100);
	let written = JSON.stringify(message);
	for (const { when } of excerpts)
		written = written.replaceAll((when && dayMark(when)) || "\0", "");
	// No mention, channel, command, emoji or time is left whole, wherever it stood.
	expect(written).not.toMatch(/<(?:[@#:]|a:|t:|id:|\/\w+:)/);
	// No UTF-8 holds half a character.
	expect(written).not.toMatch(/\\ud[89a-f]/i);
}

/** Every quotation in a message is a stretch of its excerpt, word for word, and nothing in it is live. */
export function verbatim(text: string, excerpts: readonly Excerpt[]): void {
	const shown = quotations(text);
	const sources = excerpts
		.map(({ citation, start, end }) => citation.article.body.slice(start, end))
		.filter((source) => words(source).length > 0);
	// A block without words (an excerpt of white space) has no quotation.
	expect(shown.length).toBeLessThanOrEqual(sources.length);
	let from = 0;
	for (const quotation of shown) {
		const seen = words(quotation).join(" ");
		// One that has no room is left out; the order of the others stays.
		const at = sources.findIndex(
			(source, i) => i >= from && words(source).join(" ").includes(seen),
		);
		expect(
			at,
			`${JSON.stringify(seen)} is not in ${JSON.stringify(sources.slice(from))}`,
		).toBeGreaterThanOrEqual(0);
		from = at + 1;
	}
	for (const line of text.split("\n"))
		if (line.startsWith("> ")) expect(live(line.slice(2))).toEqual([]);
}
