import type { Library } from "../library/library.js";
import type { Excerpt, Found, Intent } from "./answer.js";
import { excerptOf, type Finding } from "./excerpt.js";
import {
	type FirstCited,
	type Group,
	joined,
	oneOf,
} from "./several/gather.js";
import { understood } from "./understood.js";

/** Most excerpts of one answer. */
const MOST = 5;
/** How many findings are held against them at most, for what tells the same in another article. */
const COMPARED = 24;

/**
 * An answer of the first few findings, none of which shows what another shows already; what several articles tell alike
 * is one excerpt.
 * @param first which of the articles that tell the same is cited first
 */
export function found(
	library: Library,
	intent: Intent,
	findings: readonly Finding[],
	first: FirstCited = "oldest",
): Found {
	let groups: readonly Group[] = [];
	for (const finding of findings.slice(0, COMPARED)) {
		const excerpt = excerptOf(library, finding);
		if (
			!excerpt ||
			groups.some((group) => group.some((e) => shows(e, excerpt)))
		)
			continue;
		groups =
			joined(library, groups, excerpt) ??
			(groups.length < MOST ? [...groups, [excerpt]] : groups);
	}
	const excerpts = groups.map((group) => oneOf(group, first));
	return { abstained: false, intent, excerpts: readable(library, excerpts) };
}

/** Whether two excerpts are of one place; but one sentence may tell of two events. */
function shows(a: Excerpt, b: Excerpt): boolean {
	return (
		a.citation.article.id === b.citation.article.id &&
		a.start < b.end &&
		b.start < a.end &&
		(a.kind !== "event" || a.highlights[0]?.start === b.highlights[0]?.start)
	);
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
