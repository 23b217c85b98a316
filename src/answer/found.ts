import type { Library } from "../library/library.js";
import type { Answer, Excerpt, Intent } from "./answer.js";
import { excerptOf, type Finding } from "./excerpt.js";
import { understood } from "./understood.js";

/** Most excerpts of one answer. */
const MOST = 5;

/** An answer of the first few findings, none of which shows what another shows already. */
export function found(
	library: Library,
	intent: Intent,
	findings: readonly Finding[],
): Answer {
	const excerpts: Excerpt[] = [];
	for (const finding of findings) {
		if (excerpts.length === MOST) break;
		const excerpt = excerptOf(library, finding);
		const shown = excerpts.some(
			(e) =>
				e.citation.article.id === excerpt?.citation.article.id &&
				e.start < excerpt.end &&
				excerpt.start < e.end &&
				// One sentence may tell of two events.
				(e.kind !== "event" ||
					e.highlights[0]?.start === excerpt.highlights[0]?.start),
		);
		if (excerpt && !shown) excerpts.push(excerpt);
	}
	return { abstained: false, intent, excerpts: readable(library, excerpts) };
}

/**
 * Excerpts that can each be understood alone, by those before it at least; one that an earlier one takes in is told already,
 * unless it tells of an event of its own.
 */
function readable(library: Library, excerpts: readonly Excerpt[]): Excerpt[] {
	const told: Excerpt[] = [];
	for (const excerpt of excerpts) {
		const { id } = excerpt.citation.article;
		const same = told.filter((e) => e.citation.article.id === id);
		if (
			excerpt.kind !== "event" &&
			same.some((e) => e.start <= excerpt.start && excerpt.end <= e.end)
		)
			continue;
		const document = library.entries[library.places.get(id) ?? -1]?.document;
		const wider = document ? understood(document, excerpt) : excerpt;
		const known = same.some(
			({ start, end }) => start < excerpt.start && wider.start < end,
		);
		told.push(known ? excerpt : wider);
	}
	return told;
}
