import type { Library } from "../../library/library.js";
import type { Span } from "../../text/span.js";
import type { Excerpt } from "../answer.js";
import { isSame } from "./same.js";
import { wordsOf } from "./words.js";

/** Which of the articles that tell the same is cited first. */
export type FirstCited = "oldest" | "newest";

/** Excerpts that tell the same, one of each article; the first one is the best. */
export type Group = readonly [Excerpt, ...Excerpt[]];

/** The groups with an excerpt in the one that tells the same; null where none does. */
export function joined(
	library: Library,
	groups: readonly Group[],
	excerpt: Excerpt,
): Group[] | null {
	const at = groups.findIndex(
		([best, ...others]) =>
			isSame(library, best, excerpt) &&
			others.every(
				(o) => o.citation.article.id !== excerpt.citation.article.id,
			),
	);
	if (at < 0) return null;
	return groups.map((group, n) => (n === at ? [...group, excerpt] : group));
}

/**
 * One excerpt for all of a group, with where else the same is told, in order of publication; as sure as the best. Cited
 * first is what has the words that answer.
 */
export function oneOf(group: Group, first: FirstCited): Excerpt {
	const [best, ...others] = group;
	if (others.length === 0) return best;
	const ordered = inOrder(group, first);
	const answer = spelled(best, best.highlights[0] ?? best);
	const cited = ordered.find((e) => spelled(e, e).includes(answer)) ?? best;
	return {
		...cited,
		confidence: best.confidence,
		also: ordered
			.filter((e) => e !== cited)
			.map(({ citation, start, end }) => ({ citation, start, end })),
	};
}

/** Excerpts in order of publication; equals stay as they are. */
export const inOrder = (
	excerpts: readonly Excerpt[],
	first: FirstCited,
): readonly Excerpt[] =>
	[...excerpts].sort((a, b) => byPublication(a, b, first));

/** The words of a span between blanks, however their marks are shaped. */
const spelled = ({ citation }: Excerpt, { start, end }: Span): string =>
	` ${wordsOf(citation.article.body.slice(start, end)).all.join(" ")} `;

/** What tells no date of publication comes last; equals stay in order of rank, which is the same on any machine. */
function byPublication(
	{ citation: { article: a } }: Excerpt,
	{ citation: { article: b } }: Excerpt,
	first: FirstCited,
): number {
	const [x, y] = [a.published ?? "", b.published ?? ""];
	if (x === y) return 0;
	if (x === "" || y === "") return x === "" ? 1 : -1;
	return x < y === (first === "oldest") ? -1 : 1;
}
