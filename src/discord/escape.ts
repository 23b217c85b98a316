/**
 * Discord's Markdown takes a backslash before any mark for "this mark as written" (support.discord.com, "Markdown Text
 * 101"; reference#message-formatting for mentions and timestamps), so no visible word is ever changed.
 */

/**
 * Marks that mean something anywhere: emphasis, code, spoilers, links, mentions, timestamps; a colon that may open an
 * emoji or follow a scheme; a slash after a host's name, which would make an invitation of `discord.gg/…`.
 */
const ANYWHERE = /[\\*_~`|[\]<>@#]|:(?!\s)|^\/|(?<=\.[a-z]{2,24})\//gi;

/** Marks that mean something where a line begins: bullets, numbers, small print. */
const BULLET = /^(\s*)([-+])/;
const NUMBER = /^(\s*\d+)([.)])/;

/** Halves of surrogate pairs alone: no UTF-8 can hold them. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Controls that would turn round the words after them as well. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as a reader shall see it, for a place in the middle of a line: escaped, on one line. */
export function escapeInline(text: string): string {
	return plain(text).replace(ANYWHERE, "\\$&");
}

/** Text for a place where no Markdown is read (a footer, a choice): on one line, whole characters. */
export function plain(text: string): string {
	return whole(text)
		.split(LINE_BREAK)
		.join(" ")
		.replace(BIDI, "")
		.replaceAll("\0", "\ufffd");
}

/** The lines of a text, whatever breaks them. */
export function linesOf(text: string): string[] {
	return text.split(LINE_BREAK);
}

/**
 * A stretch of one line, escaped.
 * @param opensLine whether nothing stands before it on its line, where bullets and numbers would begin a list
 */
export function escapeStretch(text: string, opensLine: boolean): string {
	const escaped = whole(text)
		.replaceAll("\0", "\ufffd")
		.replace(ANYWHERE, "\\$&");
	return opensLine
		? escaped.replace(BULLET, "$1\\$2").replace(NUMBER, "$1\\$2")
		: escaped;
}

/** A web address for the round brackets of a masked link, or null where it is none that a click should open. */
export function linkTarget(url: string | null): string | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, href } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return null;
	// Brackets and angles would end the link early.
	return href.replace(
		/[()<>\\*_~`|]/g,
		(mark) =>
			`%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
	);
}

/** The longest beginning of at most `limit` code units that breaks no character, marked where it was cut. */
export function clip(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = text.slice(0, Math.max(0, limit - 1));
	return `${cut.replace(/[\ud800-\udbff]$/, "")}…`;
}

function whole(text: string): string {
	return text.replace(LONE_SURROGATE, "\ufffd");
}

/** As much of a text, escaped for the middle of a line, as `limit` code units hold. */
export function fitInline(text: string, limit: number): string {
	const escaped = escapeInline(text);
	if (escaped.length <= limit) return escaped;
	const cut = escaped.slice(0, Math.max(0, limit - 1));
	const backslashes = /\\*$/.exec(cut)?.[0].length ?? 0;
	return `${(backslashes % 2 ? cut.slice(0, -1) : cut).replace(/[\ud800-\udbff]$/, "")}…`;
}
