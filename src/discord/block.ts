import type { Excerpt } from "../answer/answer.js";
import { attribution, briefly, citation } from "../answer/wording/telling.js";
import type { Voice } from "../language/voice.js";
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
	label: string | null,
	voice: Voice,
): Block | null {
	const { body } = excerpt.citation.article;
	const highlights = usableHighlights(excerpt);
	const render = (shown: Shown): Block => {
		const words = quotation(body, shown, highlights);
		return {
			markdown: [
				heading(excerpt, number, label, voice),
				withMarks(words.markdown, shown, voice),
				source(excerpt, shown, voice),
				elsewhere(excerpt, voice),
			]
				.filter((line) => line !== "")
				.join("\n"),
			elements: words.elements + AROUND + 2 * alsoShown(excerpt).length,
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
	voice: Voice,
): string {
	const who = attribution(excerpt, voice);
	const when = datingMarkdown(excerpt, LINE, voice);
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

/** Our own marks for a cut, in italics, which no article's words are ever shown in. */
function withMarks(
	quote: string,
	{ before, after }: Shown,
	{ say }: Voice,
): string {
	const mark = (edge: Edge, inside: string) =>
		edge === "whole" ? "" : `*[${edge === "sentence" ? "…" : inside}]*`;
	const parts = [
		mark(before, say("answer.begins-before")),
		quote.slice(2),
		mark(after, say("answer.goes-on")),
	];
	return quote && `> ${parts.filter((part) => part !== "").join(" ")}`;
}

function source(
	excerpt: Excerpt,
	{ before, after }: Shown,
	voice: Voice,
): string {
	const text = fitInline(citation(excerpt, voice), LINE);
	const target = linkTarget(excerpt.citation.article.url);
	const cut =
		before === "whole" && after === "whole"
			? ""
			: ` ${voice.say("answer.shortened")}`;
	// The label is ours: a title's brackets could end a link early.
	const link =
		target && target.length <= LINK
			? ` · [${voice.say("answer.open")}](${target})`
			: "";
	return `— ${text}${cut}${link}`;
}

/** Of the other articles that tell the same, so many are named; a link for each would leave no room for the words. */
const ALSO = 4;
const NAME = 80;
const ALSO_LINK = 200;

const alsoShown = ({ also = [] }: Excerpt) => also.slice(0, ALSO);

/** Where else the same is told, each with its link. */
function elsewhere(excerpt: Excerpt, voice: Voice): string {
	const { also = [] } = excerpt;
	if (also.length === 0) return "";
	const list = alsoShown(excerpt).map(({ citation }) => {
		const target = linkTarget(citation.article.url);
		const name = fitInline(briefly(citation, voice), NAME);
		return target && target.length <= ALSO_LINK
			? `${name} [${voice.say("answer.link")}](${target})`
			: name;
	});
	const rest = also.length - list.length;
	const all = list.join(", ");
	return `— ${voice.say("answer.also", {
		list: rest > 0 ? voice.say("list.more", { list: all, n: rest }) : all,
	})}`;
}
