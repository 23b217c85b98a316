import { unescaped } from "./visible.js";

/** Our own marks for what was cut. */
const MARKS = /^\*\[…[^\][*]*\]\* | \*\[[^\][*]*…\]\*$/g;

/** The block quotations of a description, each as the words that a reader sees; the marks for cuts left out. */
export function quotations(description: string): string[] {
	const found: string[] = [];
	let open = false;
	for (const line of description.split("\n")) {
		const quoted = line.startsWith("> ");
		if (quoted) {
			const words = unescaped(line.slice(2).replace(MARKS, ""));
			if (open) found[found.length - 1] += `\n${words}`;
			else found.push(words);
		}
		open = quoted;
	}
	return found;
}

/**
 * What in a text would still mean something to Discord, after all that a backslash protects and our own marks are taken
 * away: empty where the source is shown as written.
 */
export function live(quotation: string): string[] {
	const bare = quotation
		.replace(MARKS, "")
		.replace(/\\[^0-9A-Za-z\s]/gu, "\u200b")
		.replaceAll("**", "\u200b");
	return [
		...(bare.match(/[*_~`|<>@#[\]\\]/gu) ?? []),
		...(bare.match(/^\s*(?:[-+]|\d+[.)])(?=\s)/u) ?? []),
		...(bare.match(/\w:\/\/\S/u) ?? []),
		...(bare.match(/:[^\s:]+:/u) ?? []),
	];
}

/** Words parted by white space, as escaping may change nothing but that. */
export function words(text: string): string[] {
	return text
		.replace(/\p{Surrogate}/gu, "\ufffd")
		.replaceAll("\0", "\ufffd")
		.split(/[\s\u0085]+/)
		.filter((word) => word !== "");
}
