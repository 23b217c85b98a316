// Looks for words where they stand as they are, but for the shape of marks and white space.
import type { Library } from "../../library/library.js";
import { termsOf } from "../../library/terms.js";
import type { Excerpt } from "../answer.js";
import { unquoted } from "./claim.js";
import { literalOf, oneShape, patternFor } from "./tolerant.js";
import { place, type Verdict } from "./verdict.js";

/** So many places are shown; the others are counted. */
const SHOWN = 5;

/** The places where a text stands, in whichever articles; null where it stands in none. */
export function exactly(
	library: Library,
	text: string,
	quotedOnly: boolean,
): Verdict | null {
	for (const words of new Set([text.trim(), unquoted(text)])) {
		const pattern = patternFor(words);
		if (!pattern) continue;
		const part = literalOf(words);
		const excerpts: Excerpt[] = [];
		let places = 0;
		let reshaped = true;
		for (const entry of likeliest(library, words)) {
			const body = library.bodyOf(entry);
			// Far faster than the pattern, which has nothing else to find there.
			if (!body.includes(part)) continue;
			for (const match of body.matchAll(pattern)) {
				const span = { start: match.index, end: match.index + match[0].length };
				places++;
				if (match[0] === words) reshaped = false;
				const excerpt =
					excerpts.length < SHOWN
						? place(library, entry, span, [span], "verified")
						: null;
				if (excerpt) excerpts.push(excerpt);
			}
		}
		if (places > 0)
			return { kind: "exact", excerpts, places, reshaped, quotedOnly };
	}
	return null;
}

/** So many texts are gone through for one claim; of more articles, those in which its words stand near enough to each other. */
const MANY = 300;

/** A word with nothing but white space and marks that join no words around it: it is the same word wherever it stands. */
const ALONE = /(?<=^|\s)["(]?(\p{L}+)[",.:;)!?]*(?=\s|$)/dgu;

/** The articles in which a text may stand. */
function likeliest(library: Library, words: string): Iterable<number> {
	const all = library.heads.keys();
	if (library.heads.length <= MANY) return all;
	let end = 0;
	const text = oneShape(words).trim();
	const chain = [...text.matchAll(ALONE)]
		.map((match) => {
			const word = match[1] ?? "";
			const start = match.index + match[0].indexOf(word);
			return { start, end: start + word.length, word };
		})
		// The first and the last may be parts of words that have marks or figures in them.
		.filter(
			({ word }, n, alone) =>
				(n > 0 && n < alone.length - 1) || word.length >= 4,
		)
		.flatMap(({ start, end: after, word }) => {
			// No sentence between them is shorter than a unit of the text, in which an ellipsis may be three points.
			const within = text.slice(end, start).replaceAll("…", "...").length;
			end = after;
			return termsOf(word).map(({ stem }) => ({ stem, within }));
		});
	return chain.length > 0 ? library.passages.following(chain) : all;
}
