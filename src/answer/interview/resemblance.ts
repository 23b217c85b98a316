import type { Extraction } from "../../extract/extraction.js";
import type { Exchange } from "../../library/exchanges.js";
import { sentenceAt } from "../../library/sentence-at.js";
import { termsOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { leadOf } from "../nearness.js";
import { stemsOver } from "../overlap.js";
import { contentOf } from "../question/content-words.js";
import { plain } from "../question/plain.js";
import type { Inquiry } from "../ranking/inquiry.js";
import { type Way, wayOf } from "./ways-to-ask.js";

/** How a question of an interview resembles the one that is asked. */
export interface Resemblance {
	/** How much of the question stands in the interviewer's, in the reply and in what the article is about, 0 to 1. */
	readonly share: number;
	/** How much of it, names left out, stands in the interviewer's own words. */
	readonly own: number;
	/** How much of it, names left out, stands there or in the reply or what the article is about. */
	readonly topic: number;
	/** Whether both ask in one way: why, when, how. */
	readonly alike: boolean;
}

/** What a question's word counts for by where it stands. */
const REPLY = 0.8;
const LEAD = 0.6;
/** Less of a reply is about what was asked the further on it stands: so many of its sentences count. */
const NEAR = 3;

/** Holds a question against what an interviewer asked and what the one interviewed replied. */
export function resemblanceOf(
	inquiry: Inquiry,
	extraction: Extraction,
	{ asked, replies, person }: Exchange,
): Resemblance {
	const { document } = extraction;
	const { body } = document.article;
	const own = [...stemsOver(document, asked)];
	const [first] = replies;
	const reply = first ? stemsOver(document, opening(extraction, first)) : null;
	const lead = leadOf(document);
	// "How many are there now?" asks of what the article is about.
	const isBare = contentOf(body.slice(asked.start, asked.end)).length === 0;
	const name = new Set(termsOf(person?.name ?? "").map(({ stem }) => stem));
	let all = 0;
	let share = 0;
	let rest = 0;
	let topic = 0;
	let here = 0;
	for (const [n, { forms, weight, sort }] of inquiry.words.entries()) {
		const holds = (stems: ReadonlySet<string> | null) =>
			forms.some((stem) => stems?.has(stem));
		const asks = Math.max(
			0,
			...own.map((stem) => inquiry.nearness(n, stem)),
			forms.some((stem) => own.includes(stem)) ? 1 : 0,
		);
		const value = Math.max(
			asks,
			holds(name) ? 1 : 0,
			holds(reply) ? REPLY : 0,
			holds(lead) ? LEAD : 0,
		);
		all += weight;
		share += weight * value;
		if (sort === "name" && holds(name)) continue;
		rest += weight;
		topic += weight * value;
		here += weight * (isBare && holds(lead) ? 1 : asks);
	}
	return {
		share: all === 0 ? 0 : share / all,
		own: rest === 0 ? 0 : here / rest,
		topic: rest === 0 ? 0 : topic / rest,
		alike: waysOf(body.slice(asked.start, asked.end)).has(
			wayOf(plain(inquiry.question.text)),
		),
	};
}

/** The ways in which an interviewer's sentences ask. */
export function waysOf(text: string): ReadonlySet<Way | null> {
	const asking = text.match(/[^.!?]+\?/g) ?? [];
	return new Set(asking.flatMap((question) => wayOf(question.trim()) ?? []));
}

/** The first sentences of a reply. */
export function opening({ document }: Extraction, reply: Span): Span {
	const first = sentenceAt(document, reply.start);
	let last: Sentence | undefined = document.sentences[first];
	for (const next of document.sentences.slice(first + 1, first + NEAR))
		if (next.start < reply.end) last = next;
	return {
		start: reply.start,
		end: Math.min(reply.end, last?.end ?? reply.end),
	};
}
