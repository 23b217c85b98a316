import { intervalOf, sameTime } from "../../extract/times/interval.js";
import type { Library } from "../../library/library.js";
import type { Excerpt, Found } from "../answer.js";
import { timesIn } from "../phrases/time-phrases.js";
import type { Question } from "../question.js";
import { dateTold, sameHappening } from "./dated.js";
import { fateAt } from "./fate.js";
import { areApart, quantityIn } from "./quantity.js";
import type { Told } from "./side.js";
import { asksForState } from "./state.js";
import { areOneStory, extractionOf } from "./story.js";

/** How many days one story is told, where no more than the state of things is asked for or it is not. */
const DAYS = { state: 60, else: 7 } as const;

/**
 * Sets articles that differ on the number or date that is asked for side by side: behind the first excerpt those of the same
 * story that tell another, with a note on it; newest first where the question asks for the state of things. Nothing says
 * which of them is right.
 */
export function sideBySide(
	library: Library,
	question: Question,
	answer: Found,
): Found {
	const { wanted } = question;
	if (wanted !== "number" && wanted !== "date") return answer;
	const [top, ...others] = answer.excerpts;
	if (!top || others.length === 0) return answer;
	// "When did they last meet" asks for one of several.
	if (wanted === "date" && question.superlative !== null) return answer;
	const state = wanted === "number" && asksForState(question);
	const side = wanted === "number" ? numberTold : dateTold;
	const own = side(library, top);
	if (!own) return answer;
	const alike = others.flatMap((excerpt) => {
		const told = side(library, excerpt);
		return told &&
			isAlike(library, question, own, told, state ? DAYS.state : DAYS.else)
			? [told]
			: [];
	});
	if (alike.length === 0) return answer;
	return arranged(answer, [own, ...alike], state);
}

function numberTold(library: Library, excerpt: Excerpt): Told | null {
	const { article } = excerpt.citation;
	const [marked] = excerpt.highlights;
	const quantity = marked
		? quantityIn(article.body, marked, excerpt.start)
		: null;
	const extraction = extractionOf(library, excerpt);
	if (!quantity || !extraction || excerpt.negated) return null;
	const sentence =
		extraction.document.sentences.find(
			({ start, end }) =>
				start <= quantity.span.start && quantity.span.end <= end,
		) ?? excerpt;
	const said = extraction.quotes.flatMap(({ when }) => when ?? []);
	return {
		excerpt,
		what: "number",
		quantity,
		fate: fateAt(article.body, sentence, quantity.span),
		days: timesIn(extraction, sentence).flatMap((time) =>
			time.type !== "DURATION" &&
			intervalOf(time.value) !== null &&
			!said.some((when) => when.start === time.start)
				? [time.value]
				: [],
		),
		side: { ...quantity.span, citation: excerpt.citation, when: null },
	};
}

/** Whether two articles tell of the same thing: of one story, of the same fate, of no other day. */
function isAlike(
	library: Library,
	question: Question,
	a: Told,
	b: Told,
	days: number,
): boolean {
	if (a.excerpt.citation.article.id === b.excerpt.citation.article.id)
		return false;
	if (!areOneStory(a.excerpt, b.excerpt, days)) return false;
	if (a.what === "date") return sameHappening(library, question, a, b);
	if (a.fate !== b.fate || a.quantity?.unit !== b.quantity?.unit) return false;
	return (
		a.days.length === 0 ||
		b.days.length === 0 ||
		a.days.some((x) => b.days.some((y) => sameTime(x, y)))
	);
}

function areDifferent(a: Told, b: Told): boolean {
	return a.quantity && b.quantity
		? areApart(a.quantity, b.quantity)
		: !sameTime(a.side.when ?? "", b.side.when ?? "");
}

/** The excerpts of one thing before all others, and what is told of their differing. */
function arranged(
	answer: Found,
	told: readonly [Told, ...Told[]],
	state: boolean,
): Found {
	const [top, ...others] = told;
	const newestFirst = told.toSorted((a, b) => -byDay(a, b));
	const differ = told.some((a) => told.some((b) => areDifferent(a, b)));
	const first = state ? newestFirst : differ ? [top, ...others] : [];
	const excerpts = [
		...first.map(({ excerpt }) => excerpt),
		...answer.excerpts.filter((e) => !first.some((t) => t.excerpt === e)),
	];
	if (!differ) return { ...answer, excerpts };
	const sides = (state ? newestFirst : told.toSorted(byDay)).map((t) => t.side);
	return { ...answer, excerpts, differ: [{ what: top.what, sides }] };
}

function byDay({ excerpt: a }: Told, { excerpt: b }: Told): number {
	const [x, y] = [a, b].map((e) => e.citation.article.published ?? "");
	return x === y ? 0 : (x ?? "") < (y ?? "") ? -1 : 1;
}
