import { resolvePhrase } from "../../../src/extract/times/phrase.js";

/** The text of `They met on [[May 13|2022-05-13]].` without its marks. */
export function plain(marked: string): string {
	return marked.replaceAll(/\[\[([^|\]]*)\|[^\]]*\]\]/g, "$1");
}

/** A text with its times marked as `[[words|value]]`. */
export function mark(body: string, published: string | null): string {
	let marked = "";
	let at = 0;
	for (const { start, end, value } of resolvePhrase(body, published)) {
		marked += `${body.slice(at, start)}[[${body.slice(start, end)}|${value}]]`;
		at = end;
	}
	return marked + body.slice(at);
}
