import type { Answer, Excerpt } from "../answer/answer.js";
import {
	attribution,
	citation,
	cite,
	dating,
	differing,
} from "../answer/wording/telling.js";
import type { InParts, Reply, Section } from "../command.js";
import { english } from "../language/voice.js";
import { excerptLines, wrapped } from "./excerpt.js";
import { type Style, styleFor } from "./style.js";

/** How a reply is shown: columns (Infinity for no wrapping, as in a file) and colours. */
export interface View {
	readonly width: number;
	readonly style: Style;
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100;

/** A terminal is given lines that fit it; a file or another program gets them whole. */
export function viewOf(output: NodeJS.WriteStream): View {
	return {
		width: output.isTTY
			? Math.min(output.columns || 80, WIDEST)
			: Number.POSITIVE_INFINITY,
		style: styleFor(output),
	};
}

/** What is ours stands at the margin, an article's words four columns in. */
const INDENT = "    ";

/** A reply as text for a terminal, no line break at its end. */
export function render(reply: Reply, view: View): string {
	switch (reply.kind) {
		case "refusal":
			return wrapped(reply.message, "", view, view.style.warning);
		case "notice":
			return [
				wrapped(reply.title, "", view, view.style.strong),
				...reply.sections.map((section) => tellSection(section, view)),
			].join("\n\n");
		case "timeline":
		case "about":
		case "network":
			return tellParts(reply, view);
		case "answer": {
			const { answer, fingerprint } = reply;
			const words =
				answer.abstained && answer.nearest.length === 0
					? []
					: ["Word for word from the articles"];
			const foot = [...words, `seeds ${fingerprint}`].join(" · ");
			return [
				...(reply.verdict
					? [wrapped(reply.verdict, "", view, view.style.strong)]
					: []),
				renderAnswer(answer, view),
				wrapped(foot, "", view, view.style.faint),
			].join("\n\n");
		}
	}
}

/** Parts shown at once: more than fit a few screens are asked for more narrowly. */
const PARTS = 30;

function tellParts(reply: InParts, view: View): string {
	const { headline, lead, parts, numbered, fingerprint } = reply;
	const rest = parts.length - PARTS;
	return [
		wrapped(headline, "", view, view.style.strong),
		...lead.map((section) => tellSection(section, view)),
		...parts
			.slice(0, PARTS)
			.map(({ label, excerpt }, n) =>
				tellExcerpt(excerpt, numbered ? n + 1 : null, view, label),
			),
		...(rest > 0
			? [wrapped(`… and ${rest} more: ask for less to see them.`, "", view)]
			: []),
		wrapped(
			`Word for word from the articles · seeds ${fingerprint}`,
			"",
			view,
			view.style.faint,
		),
	].join("\n\n");
}

function renderAnswer(answer: Answer, view: View): string {
	const { style } = view;
	if (!answer.abstained)
		return [
			...answer.excerpts.map((excerpt, n) => tellExcerpt(excerpt, n + 1, view)),
			...[
				...(answer.differ ?? []).map((differ) => differing(differ)),
				...(answer.notes ?? []).map((note) => note(english)),
			].map((note) => wrapped(note, "", view, style.warning)),
		].join("\n\n");
	const { reason, suggestions, nearest } = answer;
	return [
		wrapped(reason(english), "", view, style.warning),
		suggestions.length > 0
			? wrapped(`Did you mean ${suggestions.join(", ")}?`, "", view)
			: null,
		nearest.length > 0
			? wrapped("The nearest there is, which is no answer:", "", view)
			: null,
		...nearest.map((excerpt) => tellExcerpt(excerpt, null, view)),
	]
		.filter((part) => part !== null)
		.join("\n\n");
}

function tellExcerpt(
	excerpt: Excerpt,
	number: number | null,
	view: View,
	label: string | null = null,
): string {
	const { style } = view;
	const { url } = excerpt.citation.article;
	const told = [label, attribution(excerpt), dating(excerpt)].filter(
		(part) => part !== null,
	);
	const head = told.join(" · ") || "From the article";
	const mark = number === null ? "–" : `${number}.`;
	return [
		wrapped(`${mark} ${head}`, "", view, style.strong),
		...excerptLines(excerpt, INDENT, view),
		wrapped(`— ${citation(excerpt)}`, INDENT, view, style.faint),
		url && wrapped(url, `${INDENT}  `, view, style.faint),
		...(excerpt.also ?? []).map(({ citation }) =>
			wrapped(
				`— also in ${[cite(citation), citation.article.url].filter(Boolean).join(" ")}`,
				INDENT,
				view,
				style.faint,
			),
		),
	]
		.filter((line) => line !== null)
		.join("\n");
}

function tellSection({ heading, lines }: Section, view: View): string {
	return [
		...(heading === null
			? []
			: [wrapped(heading, "", view, view.style.strong)]),
		...lines.map((line) => wrapped(line, "  ", view)),
	].join("\n");
}
