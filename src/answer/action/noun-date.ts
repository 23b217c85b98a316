import { isEventNoun } from "../../extract/events/classes.js";
import type { Extraction } from "../../extract/extraction.js";
import { linksOf } from "../../extract/roles/links.js";
import type { Time } from "../../extract/times/time.js";
import { likeness } from "../../library/meanings.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence, Token } from "../../text/document.js";
import { leadOf } from "../nearness.js";
import { stemsOver } from "../overlap.js";
import { timesIn } from "../phrases/time-phrases.js";
import type { Match, Sought } from "./happenings.js";

/** Nouns for what a verb tells that no ending makes of it, and whose meanings are not near. */
const DEEDS: Readonly<Record<string, readonly string[]>> = {
	lose: ["defeat", "loss"],
	win: ["victory", "win", "triumph"],
	beat: ["victory", "win", "defeat"],
	die: ["death"],
	leave: ["departure", "exit"],
	fly: ["flight"],
	fall: ["fall", "collapse"],
	speak: ["speech", "talk"],
	choose: ["choice", "selection"],
	sell: ["sale"],
	marry: ["wedding", "marriage"],
	bury: ["funeral", "burial"],
	fight: ["fight", "battle"],
	draw: ["draw"],
	quit: ["resignation", "departure"],
	sack: ["dismissal", "sacking"],
	burn: ["fire", "blaze"],
	crash: ["crash"],
	strike: ["strike", "walkout"],
};

/** How near in meaning a noun has to be to the verb. */
const SAME = 0.75;
/** What such a noun tells is a little less sure than what a verb tells. */
const AS_NOUN = 0.85;

/**
 * Where a sentence tells of the question's action by a noun with its date: "since Friday's cup defeat at Orme" of "when did they
 * lose at Orme". Whom the question names stands in the sentence, or is what the article is about. Null where it has no such noun.
 */
export function datedNoun(
	extraction: Extraction,
	entry: number,
	sentence: Sentence,
	{ action, agent, patient }: Sought,
): Match | null {
	const { document } = extraction;
	const times = timesIn(extraction, sentence);
	if (times.length === 0) return null;
	const here = stemsOver(document, sentence);
	const lead = leadOf(document);
	const named = [agent, patient].flatMap((party) => [
		...(party?.forms.values() ?? []),
	]);
	const share =
		named.length === 0
			? 1
			: named.filter((forms) =>
					forms.some((stem) => here.has(stem) || lead.has(stem)),
				).length / named.length;
	if (share < 1) return null;
	for (let n = sentence.from; n < sentence.to; n++) {
		const noun = document.tokens[n];
		if (noun?.upos !== "NOUN" || !isDeed(action.bases, noun)) continue;
		const time = timeOf(extraction, noun, times);
		if (!time && !times.some((length) => isCountedFrom(length, noun))) continue;
		return {
			entry,
			sentence: sentence.index,
			score: AS_NOUN,
			act: AS_NOUN,
			asked: [],
			span: { start: sentence.start, end: sentence.end },
			trigger: noun,
			time,
			negated: false,
			actual: true,
			directed: false,
			others: false,
			reversed: false,
			by: "noun of the deed with its date",
		};
	}
	return null;
}

function isDeed(bases: readonly string[], { lemma }: Token): boolean {
	return bases.some(
		(base) =>
			DEEDS[base]?.includes(lemma) === true ||
			(isEventNoun(lemma) && likeness(stemOf(base), stemOf(lemma)) >= SAME),
	);
}

/** How far behind a length that is counted from it a noun may stand, in UTF-16 units. */
const FARTHEST = 40;

/** "On Monday, two days after the defeat": the date beside it tells when. */
function isCountedFrom({ beside, end }: Time, noun: Token): boolean {
	return (
		beside?.dates === "following" &&
		noun.start > end &&
		noun.start - end < FARTHEST
	);
}

/** "Friday's defeat", "the defeat on Friday": the time that hangs on the noun. */
function timeOf(
	{ document }: Extraction,
	noun: Token,
	times: readonly Time[],
): Time | null {
	const links = linksOf(document);
	for (const time of times) {
		if (time.type === "DURATION" || time.type === "SET") continue;
		if (time.beside?.dates === "following") continue;
		const tokens = links.tokens.filter(
			({ start, end }) => start >= time.start && end <= time.end,
		);
		if (tokens.some((token) => links.head(token) === noun)) return time;
	}
	return null;
}
