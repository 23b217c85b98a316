import type { Library } from "../../library/library.js";
import type { Statement } from "../statements.js";
import { sameWords, type Words, wordsOf } from "./words.js";

/** How many words at either end of a quotation find those that may be the same. */
const ENDS = 4;
/** How many of them it is held against at most, which keeps the work linear. */
const MOST = 8;

/** A quotation that was met, and the article it stands in. */
interface Met {
	readonly entry: number;
	readonly words: Words;
}

/**
 * Statements of one speaker in order of publication, without the quotations that an earlier article has in the same words;
 * and how many those are.
 */
export function withoutReprints(
	library: Library,
	statements: readonly Statement[],
): { readonly own: readonly Statement[]; readonly again: number } {
	const published = ({ entry }: Statement) =>
		library.heads[entry]?.published?.slice(0, 10) ?? "~";
	const inOrder = statements
		.map((statement) => ({ statement, day: published(statement) }))
		.sort(
			(a, b) =>
				(a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
				a.statement.entry - b.statement.entry ||
				a.statement.shown.start - b.statement.shown.start,
		);
	const met = new Map<string, Met[]>();
	let again = 0;
	const own = inOrder.flatMap(({ statement }) => {
		const { entry } = statement;
		const body = library.entries[entry]?.document.article.body ?? "";
		const quotes = statement.quotes.filter(({ start, end }) => {
			const words = wordsOf(body.slice(start, end));
			const ends = endsOf(words);
			const before = ends.some((key) =>
				(met.get(key) ?? []).some(
					(m) => m.entry !== entry && sameWords(m.words, words),
				),
			);
			for (const key of ends) {
				const there = met.get(key);
				if (!there) met.set(key, [{ entry, words }]);
				else if (there.length < MOST) there.push({ entry, words });
			}
			if (before) again++;
			return !before;
		});
		return quotes.length > 0 ? [{ ...statement, quotes }] : [];
	});
	return { own, again };
}

function endsOf({ content }: Words): readonly string[] {
	return [
		`^${content.slice(0, ENDS).join(" ")}`,
		`$${content.slice(-ENDS).join(" ")}`,
	];
}
