import { findTimes } from "../../../src/extract/times/find.js";
import type { Time } from "../../../src/extract/times/time.js";
import { readDocument } from "../../../src/text/read.js";

/** The times of a text, published on a day. */
export function timesOf(body: string, published: string | null): Time[] {
	return findTimes(
		readDocument({
			id: "a",
			title: null,
			outlet: null,
			author: null,
			published,
			url: null,
			language: "en",
			body,
		}),
	);
}

/** The text of `They met on [[May 13|2022-05-13]].` without its marks. */
export function plain(marked: string): string {
	return marked.replaceAll(/\[\[([^|\]]*)\|[^\]]*\]\]/g, "$1");
}

/** A text with its times marked as `[[words|value]]`. */
export function mark(body: string, published: string | null): string {
	let marked = "";
	let at = 0;
	for (const { start, end, value } of timesOf(body, published)) {
		marked += `${body.slice(at, start)}[[${body.slice(start, end)}|${value}]]`;
		at = end;
	}
	return marked + body.slice(at);
}
