import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Arguments } from "../roles/arguments.js";
import type { Links } from "../roles/links.js";
import { type Phrase, phraseOf } from "../roles/phrase.js";
import type { Time } from "../times/time.js";

const PLACING = new Set([
	"in",
	"at",
	"near",
	"outside",
	"inside",
	"across",
	"around",
]);

/** Nouns of places that names tell apart: "the port of Bolema", "a mosque in Farhad". */
const SITE =
	/^(?:airport|area|base|border|building|camp|capital|cathedral|cemetery|centre|center|church|city|club|coast|college|court|district|embassy|factory|field|ground|harbou?r|headquarters|hospital|hotel|house|island|jail|lake|market|mine|mosque|mountain|museum|neighbou?rhood|office|palace|park|plant|port|prison|province|region|resort|restaurant|river|school|ship|shop|shrine|square|stadium|state|station|store|street|studio|suburb|synagogue|temple|territory|theat(?:re|er)|town|university|valley|venue|village|ward|warehouse|zone)s?$/;

/** The first phrase of place: a name, or a site that a name tells apart, behind "in", "at" or the like, that is no time. */
export function placeOf(
	links: Links,
	phrases: Iterable<readonly [string, Phrase]>,
	when: Time | null,
): Span | null {
	for (const [preposition, { start, end, head }] of phrases) {
		if (!PLACING.has(preposition)) continue;
		const site =
			head.upos === "PROPN" ||
			(SITE.test(head.lower) &&
				links
					.children(head)
					.some(({ dep, upos }) => upos === "PROPN" && dep !== "nmod:poss"));
		if (!site) continue;
		if (when && start < when.end && when.start < end) continue;
		return { start, end };
	}
	return null;
}

const GOING = ["travel", "visit", "move"];

/**
 * The phrases that may tell where: those of the verb, where one goes to, and those that the parse hung on its object or on
 * another phrase of it ("met her counterpart in Oslo").
 */
export function placing(
	links: Links,
	{ patient, recipient, obliques }: Arguments,
	classes: readonly string[],
): readonly (readonly [string, Phrase])[] {
	const going = isGoing(classes);
	return [
		...obliques.map(
			(phrase) =>
				[
					going && phrase.preposition === "to" ? "in" : phrase.preposition,
					phrase,
				] as const,
		),
		...[...patient, ...recipient, ...obliques].flatMap(({ head }) =>
			attributesOf(links, head),
		),
	];
}

/** Whether an action is one of going somewhere. */
export function isGoing(classes: readonly string[]): boolean {
	return GOING.some((name) => classes.includes(name));
}

/** The prepositional phrases that hang on a noun. */
export function attributesOf(
	links: Links,
	head: Token,
): (readonly [string, Phrase])[] {
	return links.children(head).flatMap((child) => {
		const preposition =
			child.dep === "nmod" && child.index > head.index
				? links.child(child, "case")
				: null;
		return preposition
			? [[preposition.lower, phraseOf(links, child)] as const]
			: [];
	});
}
