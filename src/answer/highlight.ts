import type { Extraction } from "../extract/extraction.js";
import type { Time } from "../extract/times/time.js";
import { likeness } from "../library/meanings.js";
import { isStop } from "../library/stop-words.js";
import { stemOf, termsOf } from "../library/terms.js";
import type { Sentence, Token } from "../text/document.js";
import type { Span } from "../text/span.js";
import type { Wanted } from "./question.js";

/** A phrase of a sentence that may be the answer, with how well it suits: higher is better. */
export interface Phrase extends Span {
	readonly fit: number;
	readonly time: Time | null;
}

/** The times that begin in a sentence. */
export function timesIn(extraction: Extraction, { start, end }: Span): Time[] {
	return extraction.times.filter((t) => start <= t.start && t.end <= end);
}

/**
 * The phrase of a sentence that best answers what is wanted, or null where there is none of the sort. Near the words of
 * the question is better; words of the question are no answer.
 */
export function phraseFor(
	wanted: Wanted,
	extraction: Extraction,
	sentence: Sentence,
	asked: ReadonlySet<string>,
	counted: string | null,
): Phrase | null {
	const { document } = extraction;
	const tokens = document.tokens.slice(sentence.from, sentence.to);
	const said = tokens.filter((t) => asked.has(stemOf(t.lower)));
	// A name says which of two it is, where other words stand beside both.
	const names = said.filter((t) => t.upos === "PROPN");
	const anchors = (names.length > 0 ? names : said).map((t) => t.index);
	const candidates = candidatesFor(
		wanted,
		extraction,
		sentence,
		tokens,
		asked,
		counted,
	);
	let best: Phrase | null = null;
	for (const { span, fit, time } of candidates) {
		const at = tokens.findIndex((t) => t.start >= span.start);
		const index = sentence.from + Math.max(0, at);
		const away =
			anchors.length === 0
				? 0
				: Math.min(...anchors.map((a) => Math.abs(a - index)));
		const value = fit - 0.05 * Math.min(away, 20);
		if (!best || value > best.fit) best = { ...span, fit: value, time };
	}
	return best;
}

interface Found {
	readonly span: Span;
	readonly fit: number;
	readonly time: Time | null;
}

function candidatesFor(
	wanted: Wanted,
	extraction: Extraction,
	sentence: Sentence,
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
	counted: string | null,
): Found[] {
	switch (wanted) {
		case "date":
			return timesIn(extraction, sentence)
				.filter(
					(t) => t.type === "DATE" || t.type === "TIME" || t.type === "SET",
				)
				.map((time) => ({
					span: time,
					fit: time.value.endsWith("_REF") ? 0.4 : 1,
					time,
				}));
		case "duration":
			return timesIn(extraction, sentence)
				.filter((t) => t.type === "DURATION")
				.map((time) => ({ span: time, fit: 1, time }));
		case "number":
			return numbers(tokens, asked, extraction, sentence, counted);
		case "person":
			return peopleIn(extraction, sentence, asked);
		case "reason":
			return reasons(tokens, sentence);
		case "place":
			return places(tokens, asked);
		default:
			return phrases(tokens, asked);
	}
}

const UNITS =
	/^(?:percent|%|per|cent|million|billion|trillion|thousand|hundred|dozen|tonnes?|tons?|metres?|meters?|kilometres?|kilometers?|km|miles?|feet|litres?|liters?|dollars?|euros?|pounds?|people|years?|months?|weeks?|days?|hours?|minutes?|seconds?|degrees?|times|seats?|jobs|votes?|points?)$/;
const BEFORE =
	/^(?:about|almost|nearly|around|some|over|more|less|fewer|than|at|least|most|up|to|us|\$|€|£|¥|between|roughly|magnitude)$/;

/** Numbers with their units and what makes them rough: "about 14,200 people", "US$49". */
function numbers(
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
	extraction: Extraction,
	sentence: Sentence,
	counted: string | null,
): Found[] {
	const found: Found[] = [];
	const dates = timesIn(extraction, sentence).filter(
		(t) => t.type !== "DURATION",
	);
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || !isNumber(token)) continue;
		if (dates.some((d) => d.start <= token.start && token.end <= d.end))
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
		const other =
			counted !== null &&
			!beside &&
			(noun
				? likeness(counted, stemOf(noun.lower)) < 0.3
				: !/^(?:half|quarter|third|fifth|tenth|dozen)$/.test(token.lower) &&
					BEFORE.test(tokens[i - 1]?.lower ?? "") &&
					tokens[i - 1]?.lower === "magnitude");
		found.push({
			span: { start, end },
			fit: beside ? 1.3 : other ? 0.3 : 1,
			time: null,
		});
		i = to - 1;
	}
	return found;
}

function isNumber(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.upos === "NUM" ||
			/^\p{N}/u.test(token.lower) ||
			/^(?:half|quarter|third|fifth|tenth|dozen)$/.test(token.lower))
	);
}

/** People and bodies named in the sentence whom the question does not name. */
function peopleIn(
	extraction: Extraction,
	{ start, end }: Span,
	asked: ReadonlySet<string>,
): Found[] {
	const found: Found[] = [];
	const { body } = extraction.document.article;
	for (const person of extraction.people)
		for (const mention of person.mentions) {
			if (mention.start < start || mention.end > end) continue;
			const words = termsOf(body.slice(mention.start, mention.end));
			const said = words.filter((w) => asked.has(w.stem)).length;
			if (words.length > 0 && said === words.length) continue;
			const form =
				mention.form === "name" ? 1 : mention.form === "role" ? 0.8 : 0.4;
			found.push({
				span: mention,
				fit: form - (said > 0 ? 0.5 : 0) + (person.kind === "person" ? 0.1 : 0),
				time: null,
			});
		}
	return found;
}

/** The clause after "because", "due to", "after" and their kind. */
function reasons(tokens: readonly Token[], { end }: Span): Found[] {
	const last = tokens.at(-1);
	const stop = last && /^[.!?]$/.test(last.text) ? last.start : end;
	const found: Found[] = [];
	tokens.forEach((token, n) => {
		const next = tokens[n + 1]?.lower;
		const fit =
			/^(?:because|since|as)$/.test(token.lower) && token.lower === "because"
				? 1.4
				: token.lower === "due" && next === "to"
					? 1.3
					: /^(?:after|following|over|for)$/.test(token.lower)
						? 0.7
						: token.lower === "to" && tokens[n + 1]?.upos === "VERB"
							? 0.8
							: 0;
		if (fit > 0 && stop > token.start)
			found.push({ span: { start: token.start, end: stop }, fit, time: null });
	});
	return found;
}

/** Names after "in", "at", "from", "to", "near". */
function places(tokens: readonly Token[], asked: ReadonlySet<string>): Found[] {
	return phrases(tokens, asked).map((found) => {
		const at = tokens.findIndex((t) => t.start === found.span.start);
		const before = tokens[at - 1]?.lower ?? "";
		const name =
			tokens[at]?.upos === "PROPN" || tokens[at + 1]?.upos === "PROPN";
		return {
			...found,
			fit:
				found.fit +
				(/^(?:in|at|near|from|to|outside|inside|on)$/.test(before) ? 0.5 : 0) +
				(name ? 0.4 : 0),
		};
	});
}

/** Noun phrases that bring something the question does not say. */
function phrases(
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
): Found[] {
	const found: Found[] = [];
	let from = -1;
	const close = (to: number) => {
		if (from >= 0) {
			while (
				to > from &&
				/^(?:ADJ|DET|PART|ADP|CCONJ)$/.test(tokens[to - 1]?.upos ?? "")
			)
				to--;
			const inside = tokens.slice(from, to);
			const fresh = inside.filter(
				(t) => !asked.has(stemOf(t.lower)) && !isStop(t.lower),
			);
			const start = inside[0]?.start;
			const end = inside.at(-1)?.end;
			if (start !== undefined && end !== undefined && fresh.length > 0) {
				const names = inside.filter((t) => t.upos === "PROPN").length;
				found.push({
					span: { start, end },
					fit:
						0.6 + 0.3 * (fresh.length / inside.length) + (names > 0 ? 0.15 : 0),
					time: null,
				});
			}
		}
		from = -1;
	};
	tokens.forEach((token, n) => {
		const noun =
			/^(?:NOUN|PROPN|NUM|ADJ|SYM)$/.test(token.upos) ||
			token.lower === "'s" ||
			token.lower === "’s" ||
			token.text === "-";
		if (noun || (token.upos === "DET" && from < 0)) {
			if (from < 0) from = n;
		} else if (
			!(
				from >= 0 &&
				token.lower === "of" &&
				/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(tokens[n + 1]?.upos ?? "")
			)
		)
			close(n);
	});
	close(tokens.length);
	return found;
}
