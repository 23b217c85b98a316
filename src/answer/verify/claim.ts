// What of a text may be claimed to stand in the articles: all of it, without its marks, or what it has in quotation marks.
import { termsOf } from "../../library/terms.js";

/** A claim with fewer words is like too much. */
export const FEW = 3;

/** Words in quotation marks inside a longer text, where there are enough of them to be a quotation. */
export function quotedIn(text: string): string[] {
	return [...text.matchAll(/["“„«]([^"“”„«»]{12,2000})["”“»]/gu)]
		.map((match) => match[1] ?? "")
		.filter((words) => termsOf(words).length > FEW)
		.slice(0, 5);
}

/** Without quotation marks that stand around the whole of it. */
export function unquoted(text: string): string {
	return text
		.trim()
		.replace(/^["“„«'‘]+|["”“»'’]+$/gu, "")
		.trim();
}
