import { isVerb } from "../../extract/events/classes.js";
import { fold, stemOf, type Term } from "../../library/terms.js";
import type { Span } from "../../text/span.js";
import { basesOrGuess } from "../question/forms.js";
import { NO_SEAT } from "./lexicon/words.js";
import { groups } from "./same.js";

/** How a capital, or another seat of a government, stands in a question. */
export type Standing = "government" | "place" | "unclear";

/** Stems of seats, each with the words of its country. */
const COUNTRY_OF = new Map<string, readonly string[]>();
for (const { stems, country } of groups) {
	// Of more words, none would do alone: "San José", "White House".
	for (const seat of [...country.capitals, ...country.seats])
		if (!/\s/.test(seat) && seat !== NO_SEAT)
			COUNTRY_OF.set(stemOf(fold(seat)), stems);
}

/** The stems of the words of the country whose government sits in a place, by the place's stem. None for any other word. */
export const countryOfSeat = (stem: string): readonly string[] =>
	COUNTRY_OF.get(stem) ?? [];

/** Verbs of dealing with a government, and what is had with one, given to one or comes from one. */
const DEALS =
	"accus|blam|assur|warn|urg|tell|told|ask|gave|giv|offer|promis|critici|condemn|prais|thank|suppl|help|support|sanction|answer|threat|press|persuad|convinc|reassur|back|support|arm|trust|defy|defied|rebuk|snub|disappoint|anger";
const THINGS =
	"aid|help|support|commitment|message|letter|warning|assurance|promise|offer|appeal|response|reply|answer|threat|weapon|arm|tie|link|relation|concession|loan|credit|ally|allies|friend|gift|envoy|ambassador|loyalt|talk|contact|deal|agreement|dispute|row|negotiation|pressure|sanction|tension|money|order|permission|approval|news|word";
const OFFICES =
	"government|parliament|authorit|minist|official|diplomat|delegat|envoy|negotiator|leader|president|premier|cabinet|embassy|ambassador|spokes|regime|administration|policymaker|politician|lawmaker|foreign office|state department";

const AUXILIARY =
	"(?:did|does|do|has|have|had|will|would|can|could|should|might|must)(?: not|n['’]t)?";

const BEFORE = new RegExp(
	`(?:\\b(?:${AUXILIARY}|against|between|by|towards|according to|going by|(?:${DEALS})\\p{L}*|(?:${THINGS})\\p{L}* (?:\\p{L}+ )?(?:to|for|with|from)|(?:${OFFICES})\\p{L}* (?:sent )?(?:in|from|of)|(?:said|say|says|spoke|speak|talk|talks|talked|negotiate|negotiated|negotiating) (?:to|with)|contacts? with)) (?:the )?$`,
	"iu",
);
const OWNS = new RegExp(
	`^['’]?s (?:\\p{L}+ ){0,2}(?:${OFFICES}|top|chief|position|stance|policy|view|opinion|version|account|side|ally|allies|response|reaction|demand|claim|army|military|troop|force|proposal|offer|plan|accusation|reply|answer|decision|role|aid|help|support|sanction|man|intention|aim|goal|interest|hope|fear|concern|objection|silence|refusal|line|move|war|invasion|aggression|threat|warning|denial|foreign|defen[cs]e)`,
	"iu",
);
const BEING = /\b(?:is|are|was|were) (?:the )?$/iu;
const PLACE =
	/\b(?:in|at|near|outside|inside|around|into|across|through|leave|leaves|left|reach|reached|visit|visited|visiting|to|from|of|for|via|over) (?:the |central |downtown )?$/iu;

/** A verb behind its subject: with what it is done to, or with nothing at all. */
const ACTING =
	/^ (\p{L}+(?:s|ed))(?=$| (?:that|the|an?|to|of|about|on|for|it|them|him|her|its|their|no|not|will|would)\b| \p{Lu})/u;

/** Whether a seat is what acts, speaks or is dealt with, or the town. */
export function standingOf(text: string, { start, end }: Span): Standing {
	const before = text
		.slice(Math.max(0, start - 60), start)
		// Of "Lorvik and Dushanbe" both are what the first is.
		.replace(/\p{L}+ (?:and|or) (?:the )?$/u, "");
	const after = text.slice(end, end + 40);
	if (OWNS.test(after)) return "government";
	// A town has streets and a mayor as well.
	if (/^['’]?s\b/u.test(after)) return "unclear";
	if (BEFORE.test(before)) return "government";
	if (PLACE.test(before)) return "place";
	const [, next = ""] = /^ (\p{L}+)/u.exec(after) ?? [];
	if (BEING.test(before) && /ing$/u.test(next)) return "government";
	if (/^(?:has|had|is|was|will|would|does|did|wants?|plans?)$/u.test(next))
		return "government";
	const [, verb] = ACTING.exec(after) ?? [];
	return verb !== undefined && basesOrGuess(verb).some(isVerb)
		? "government"
		: "unclear";
}

/** A word of a question with those of the country for whose government it stands there, if any. */
export function withGovernment(term: Term, question: string): Term {
	const country = COUNTRY_OF.get(term.stem);
	if (!country) return term;
	const at = new RegExp(`(?<!\\p{L})${term.word}(?!\\p{L})`, "iu").exec(
		question,
	)?.index;
	const standing =
		at === undefined
			? "unclear"
			: standingOf(question, { start: at, end: at + term.word.length });
	if (standing === "place") return term;
	return standing === "government"
		? { ...term, same: [...(term.same ?? []), ...country] }
		: { ...term, otherwise: country };
}
