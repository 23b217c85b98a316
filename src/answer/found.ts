import type { Library } from "../library/library.js";
import type { Answer, Excerpt, Intent } from "./answer.js";
import { excerptOf, type Finding } from "./excerpt.js";

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
	return { abstained: false, intent, excerpts };
}
