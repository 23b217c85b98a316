import type { Excerpt } from "../answer/answer.js";
import { attribution, citation } from "../answer/telling.js";
import { fitInline, linkTarget } from "./escape.js";
import { datingMarkdown } from "./moment.js";
import { quotation, usableHighlights } from "./quote.js";
import { type Edge, type Shown, shorten } from "./shorten.js";

/** An excerpt with who said it and where it stands, as Markdown. */
export interface Block {
	readonly markdown: string;
	readonly elements: number;
	/** Whether only a part of the excerpt is shown. */
	readonly shortened: boolean;
}

/** Names and titles longer than this are cut; the words of an article never are without a mark. */
const LINE = 300;
const LINK = 600;
/** Elements of the lines around the words: a bold number, a link, the text between. */
const AROUND = 6;

/**
 * An excerpt as a block: its number and source, the words themselves, and the citation.
 * @param room code units it may take
 * @param elements elements of Markdown it may take
 * @param label what it is here for, in our own words
 * @returns null where not even a part of it fits
 */
export function block(
	excerpt: Excerpt,
	number: number | null,
	room: number,
	elements: number,
	label: string | null = null,
): Block | null {
	const { body } = excerpt.citation.article;
	const highlights = usableHighlights(excerpt);
	const render = (shown: Shown): Block => {
		const words = quotation(body, shown, highlights);
		return {
			markdown: [
				heading(excerpt, number, label),
				withMarks(words.markdown, shown),
				source(excerpt, shown),
			]
				.filter((line) => line !== "")
				.join("\n"),
			elements: words.elements + AROUND,
			shortened: shown.before !== "whole" || shown.after !== "whole",
		};
	};
	const fits = (b: Block) =>
		b.markdown.length <= room && b.elements <= elements;

	const shown = shorten(
		body,
		excerpt,
		excerpt.highlights[0] ?? null,
		room,
		// Measured with both marks, so that cutting can't make it longer than what was measured.
		({ start, end }) =>
			fits(render({ start, end, before: "inside", after: "inside" })) ||
			(start === excerpt.start &&
				end === excerpt.end &&
				fits(render({ start, end, before: "whole", after: "whole" }))),
	);
	const result = render(shown);
	return shown.start < shown.end && fits(result) ? result : null;
}

/** Who spoke and how, bold, and when. */
function heading(
	excerpt: Excerpt,
	number: number | null,
	label: string | null,
): string {
	const who = attribution(excerpt);
	const when = datingMarkdown(excerpt, LINE);
	const bold = [
		number === null ? "" : `${number}\\.`,
		label === null ? "" : fitInline(who === null ? label : `${label}:`, LINE),
		who === null ? "" : fitInline(who, LINE),
	].filter((part) => part !== "");
	return [
		bold.length ? `**${bold.join(" ")}**` : "",
		when === null
			? ""
			: `${bold.length > (number === null ? 0 : 1) ? "· " : ""}${when}`,
	]
		.filter((part) => part !== "")
		.join(" ");
}

const BEFORE: Readonly<Record<Edge, string>> = {
	whole: "",
	sentence: "*[…]* ",
	inside: "*[… the sentence begins before this]* ",
};
const AFTER: Readonly<Record<Edge, string>> = {
	whole: "",
	sentence: " *[…]*",
	inside: " *[the sentence goes on …]*",
};

/** Our own marks for a cut, in italics, which no article's words are ever shown in. */
function withMarks(quote: string, { before, after }: Shown): string {
	return quote && `> ${BEFORE[before]}${quote.slice(2)}${AFTER[after]}`;
}

function source(excerpt: Excerpt, { before, after }: Shown): string {
	const text = fitInline(citation(excerpt), LINE);
	const target = linkTarget(excerpt.citation.article.url);
	const cut = before === "whole" && after === "whole" ? "" : " (shortened)";
	// The label is ours: a title's brackets could end a link early.
	const link =
		target && target.length <= LINK ? ` · [open the article](${target})` : "";
	return `— ${text}${cut}${link}`;
}
