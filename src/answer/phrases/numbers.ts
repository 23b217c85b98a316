import { isEventNoun } from "../../extract/events/classes.js";
import type { Extraction } from "../../extract/extraction.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence, Token } from "../../text/document.js";
import type { Candidate } from "./candidate.js";
import { countsAlike } from "./counted-alike.js";
import { measureOf } from "./measure.js";
import { frequencies, timesIn } from "./time-phrases.js";

const UNITS =
	/^(?:percent|%|per|cent|million|billion|trillion|thousand|hundred|dozen|tonnes?|tons?|metres?|meters?|kilometres?|kilometers?|km|centimet(?:re|er)s?|cm|millimet(?:re|er)s?|mm|inch(?:es)?|yards?|miles?|feet|foot|acres?|hectares?|kilograms?|kilos?|kg|grams?|knots?|stor(?:ey|ie)s|litres?|liters?|dollars?|euros?|pounds?|people|years?|months?|weeks?|days?|hours?|minutes?|seconds?|degrees?|times|seats?|jobs|votes?|points?)$/;
const MEASURES =
	/^(?:million|billion|trillion|thousand|hundred|tonne|ton|metre|meter|kilometre|kilometer|mile|foot|inch|litre|liter|acre|hectare|month|week|year|hour|minute)$/;
const BEFORE =
	/^(?:about|almost|nearly|around|some|over|more|less|fewer|than|at|least|most|up|to|us|\$|€|£|¥|between|roughly|magnitude)$/;

/** Numbers that nobody counted out. */
const VAGUE =
	/^(?:several|dozens|hundreds|thousands|millions|billions|twice|thrice|single|none|numerous)$/;

/** A share of those that are counted tells how many. */
const SHARE = /^(?:percent|percentage|cent|%)$/;

/** What tells how many times: the last of several, or all of them. */
const ORDINAL =
	/^(?:once|twice|thrice|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\d+(?:st|nd|rd|th))$/;

/** Numbers with their units and what makes them rough: "about 14,200 people", "US$49". */
export function numbers(
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
	extraction: Extraction,
	sentence: Sentence,
	counted: string | null,
	question: string,
): Candidate[] {
	const found: Candidate[] = /\bhow (?:often|frequently)\b/i.test(question)
		? frequencies(extraction, sentence)
		: [];
	const { body } = extraction.document.article;
	const measured = measureOf(question);
	const dates = timesIn(extraction, sentence).filter(
		(t) => t.type !== "DURATION",
	);
	const times = countsTimes(question);
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		// "The third strike this year" tells how many there were.
		if (times && token && ORDINAL.test(token.lower)) {
			if (!dates.some((d) => d.start <= token.start && token.end <= d.end))
				found.push({ span: token, fit: 1.2, time: null, suits: true });
			continue;
		}
		if (!token || !(isNumber(token) || isOne(tokens, i))) continue;
		if (dates.some((d) => d.start <= token.start && token.end <= d.end))
			continue;
		// "How many of the 150 seats": a number that is asked with is no answer, nor is the one of a model's name.
		if (/^\d/.test(token.lower) && asked.has(stemOf(token.lower))) continue;
		// "One of which had to turn back" counts nothing, "58,000 of them" does.
		if (
			tokens[i + 1]?.lower === "of" &&
			/^(?:which|whom|them)$/.test(tokens[i + 2]?.lower ?? "") &&
			!(tokens[i + 2]?.lower === "them" && /^\d/.test(token.lower))
		)
			continue;
		let to = i + 1;
		while (to < tokens.length) {
			const next = tokens[to];
			if (!next) break;
			const joins =
				isNumber(next) ||
				UNITS.test(next.lower) ||
				(/^(?:and|to|or|-|–)$/.test(next.lower) && isNumber(tokens[to + 1]));
			if (!joins) break;
			to++;
		}
		let from = i;
		while (
			from > 0 &&
			BEFORE.test(tokens[from - 1]?.lower ?? "") &&
			!(from === i && /^(?:to|at)$/.test(tokens[from - 1]?.lower ?? ""))
		)
			from--;
		const start = tokens[from]?.start ?? token.start;
		const end = tokens[to - 1]?.end ?? token.end;
		// "273 jobs" answers "how many jobs", "magnitude 5.1" does not.
		const noun = tokens.slice(to - 1, to + 3).find((t) => t.upos === "NOUN");
		const beside = tokens
			.slice(to - 1, to + 3)
			.some((t) => asked.has(stemOf(t.lower)));
		const ordinal =
			/^(?:half|quarter|third|fifth|tenth)$/.test(token.lower) &&
			!/^(?:an?|one|two|three|four)$/.test(tokens[i - 1]?.lower ?? "") &&
			tokens[to]?.lower !== "of";
		if (ordinal && token.lower !== "half") continue;
		// "The two sides" met no two times.
		const uncounted =
			times &&
			noun !== undefined &&
			!asked.has(stemOf(noun.lower)) &&
			!/^(?:times?|occasions?)$/.test(noun.lower) &&
			!isEventNoun(noun.lemma);
		const other =
			uncounted ||
			(counted !== null &&
				(isAge(tokens, i, to) ||
					(!beside &&
						(noun && !SHARE.test(noun.lower)
							? !countsAlike(counted, noun.lower)
							: !/^(?:half|quarter|third|fifth|tenth|dozen)$/.test(
									token.lower,
								) && tokens[i - 1]?.lower === "magnitude"))));
		const amiss =
			measured !== null &&
			!measured(
				body.slice(start, end),
				body.slice(Math.max(sentence.start, start - 12), start),
				body.slice(end, Math.min(sentence.end, end + 14)),
			);
		// Asked what something costs, no count of anything tells it.
		if (!amiss)
			found.push({
				span: { start, end },
				fit: beside ? 1.3 : other ? 0.3 : measured ? 1.5 : 1,
				time: null,
				suits: !other,
			});
		i = to - 1;
	}
	return found;
}

/** "How many times did they call", "how many calls": an ordinal of it tells that too. */
function countsTimes(question: string): boolean {
	const noun = /\bhow many (\p{L}+)\b/iu.exec(question)?.[1]?.toLowerCase();
	return (
		noun === "times" ||
		/\bhow often\b/i.test(question) ||
		(noun !== undefined && isEventNoun(noun.replace(/s$/, "")))
	);
}

/** "Jane Doe, 66, who": the age of whoever is named before it. */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
	return (
		to === from + 1 &&
		/^\d{1,3}$/.test(tokens[from]?.text ?? "") &&
		tokens[from - 1]?.text === "," &&
		tokens[from - 2]?.upos === "PROPN" &&
		/^[,.;]$/.test(tokens[to]?.text ?? "")
	);
}

/** "A metre", "an hour": one of a measure. */
function isOne(tokens: readonly Token[], at: number): boolean {
	return (
		/^an?$/.test(tokens[at]?.lower ?? "") &&
		MEASURES.test(tokens[at + 1]?.lower ?? "") &&
		!isNumber(tokens[at - 1]) &&
		!UNITS.test(tokens[at - 1]?.lower ?? "") &&
		!/^(?:ago|later|earlier|before|after)$/.test(tokens[at + 2]?.lower ?? "")
	);
}

function isNumber(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.upos === "NUM" ||
			/^\p{N}/u.test(token.lower) ||
			/^(?:half|quarter|third|fifth|tenth|dozen)$/.test(token.lower) ||
			VAGUE.test(token.lower))
	);
}
