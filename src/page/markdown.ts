import { parse } from "discord-markdown-parser";
import { html, type nothing, type TemplateResult } from "lit";
import "@skyra/discord-components-core/discord-code.js";
import "@skyra/discord-components-core/discord-mention.js";
import "@skyra/discord-components-core/discord-quote.js";
import "@skyra/discord-components-core/discord-spoiler.js";
import "@skyra/discord-components-core/discord-time.js";
import { fullTime, shownTime } from "./time.js";

type Node = ReturnType<typeof parse>[number];

/** How what is mentioned by an id is called; null for what this user does not see. */
export interface Names {
	readonly user: (id: string) => string | null;
	readonly channel: (id: string) => string | null;
	/** The one who reads. */
	readonly me: string;
	readonly light: boolean;
}

/**
 * Longest text that is read for Markdown, in UTF-16 units: far beyond what Discord lets anybody send. More of it is shown
 * as it is.
 */
const LONGEST = 8_000;

/** Shown, or the words alone. */
type Part = TemplateResult | string | typeof nothing;

/**
 * Discord's Markdown as a reader sees it. Text goes into templates as text: nothing that somebody wrote becomes HTML.
 * @param embedded whether it stands in an embed, where links may have words of their own
 */
export function markdown(
	source: string,
	names: Names,
	embedded = false,
): readonly Part[] {
	if (source.length > LONGEST) return [source];
	return parts(parse(source, embedded ? "extended" : "normal"), names);
}

function parts(content: unknown, names: Names): readonly Part[] {
	if (typeof content === "string") return [content];
	if (!Array.isArray(content)) return [];
	return content.map((node: Node) => part(node, names));
}

function part(node: Node, names: Names): Part {
	const inner = () => parts(node.content, names);
	switch (node.type) {
		case "text":
			return String(node.content);
		case "br":
		case "newline":
			return html`<br />`;
		case "strong":
			return html`<strong>${inner()}</strong>`;
		case "em":
			return html`<em>${inner()}</em>`;
		case "underline":
		case "u":
			return html`<u>${inner()}</u>`;
		case "strikethrough":
		case "del":
			return html`<s>${inner()}</s>`;
		case "inlineCode":
			return html`<code class="code">${node.content}</code>`;
		case "codeBlock":
			return html`<pre class="code" tabindex="0">${node.content}</pre>`;
		case "blockQuote":
			return html`<discord-quote ?light-theme=${names.light}>${inner()}</discord-quote>`;
		case "spoiler":
			return html`<discord-spoiler ?light-theme=${names.light} tabindex="0">${inner()}</discord-spoiler>`;
		case "heading":
			return html`<div class="heading">${inner()}</div>`;
		case "subtext":
			return html`<div class="subtext">${inner()}</div>`;
		case "link":
		case "url":
		case "autolink":
			return link(String(node.target), inner());
		case "timestamp":
			return moment(node, names);
		case "user":
			return mention("user", names.user(String(node.id)), node, names);
		case "channel":
			return mention("channel", names.channel(String(node.id)), node, names);
		case "everyone":
		case "here":
			return html`<discord-mention ?light-theme=${names.light} type="user">${node.type}</discord-mention>`;
		case "slashCommand":
			return html`<discord-mention ?light-theme=${names.light} type="slash">${node.fullName}</discord-mention>`;
		default:
			return typeof node.content === "string" ? node.content : html`${inner()}`;
	}
}

/** Only what a browser opens as a page becomes a link. */
function link(target: string, words: readonly Part[]): TemplateResult {
	let url: URL | null = null;
	try {
		url = new URL(target);
	} catch {
		// Not an address: its words are shown all the same.
	}
	if (url?.protocol !== "https:" && url?.protocol !== "http:")
		return html`${words}`;
	return html`<a href=${url.href} target="_blank" rel="noopener noreferrer">${words}</a>`;
}

function moment(node: Node, names: Names): TemplateResult {
	const seconds = Number(node.timestamp);
	const form = typeof node.format === "string" ? node.format : null;
	const shown = shownTime(seconds, form, Date.now());
	return html`<discord-time ?light-theme=${names.light} title=${fullTime(seconds)}>${shown}</discord-time>`;
}

function mention(
	type: "user" | "channel",
	name: string | null,
	node: Node,
	names: Names,
): TemplateResult {
	const known = name ?? (type === "user" ? "unknown-user" : "unknown");
	return html`<discord-mention
		?light-theme=${names.light}
		type=${type}
		?highlight=${type === "user" && node.id === names.me}
	>${known}</discord-mention>`;
}
