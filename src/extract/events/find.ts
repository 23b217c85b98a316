import type { Document, Token } from "../../text/document.js";
import { firstPlace } from "../../text/first-place.js";
import { overlap, type Span } from "../../text/span.js";
import type { Person } from "../people/person.js";
import type { Quote, Reference } from "../quotes/quote.js";
import { linksOf } from "../roles/links.js";
import type { Time } from "../times/time.js";
import { Company, type Draft, type Finder } from "./draft.js";
import type { Event } from "./event.js";
import { nounEvent } from "./noun-events.js";
import {
	isSomebody,
	type Participant,
	Participants,
	toReference,
} from "./participants.js";
import { verbEvent } from "./verb-events.js";
import { When } from "./when.js";

/** What was found in the article before its events. */
export interface EventContext {
	readonly times: readonly Time[];
	readonly people: readonly Person[];
	readonly quotes: readonly Quote[];
}

/**
 * Every event of a document: who did what to whom, in order of the text. An event has somebody in it, a person, a body,
 * a name or a noun for such; what only things do is none. Linear in the document's length.
 */
export function findEvents(document: Document, context: EventContext): Event[] {
	const links = linksOf(document);
	const finder: Finder = {
		document,
		links,
		participants: new Participants(document, context.people),
		when: new When(document, context.times, links),
		company: new Company(),
	};
	const drafts: Draft[] = [];
	for (const token of prose(document)) {
		const draft =
			token.upos === "VERB"
				? verbEvent(finder, token)
				: nounEvent(finder, token);
		if (
			!draft ||
			!(draft.agents.some(isSomebody) || draft.patients.some(isSomebody))
		)
			continue;
		drafts.push(draft);
		if (draft.polarity === "happened")
			finder.company.note([...draft.agents, ...draft.patients], token.sentence);
	}
	return finish(drafts, context.quotes);
}

/** The verbs and nouns of the reporting; headings and boilerplate yield nothing. */
function* prose(document: Document): Generator<Token> {
	for (const paragraph of document.paragraphs) {
		if (paragraph.kind !== "prose") continue;
		const from = document.sentences[paragraph.from]?.from ?? 0;
		const to = document.sentences[paragraph.to - 1]?.to ?? from;
		for (let n = from; n < to; n++) {
			const token = document.tokens[n];
			if (token && (token.upos === "VERB" || token.upos === "NOUN"))
				yield token;
		}
	}
}

function finish(drafts: readonly Draft[], quotes: readonly Quote[]): Event[] {
	const around = enclosing(quotes);
	const occasions = new Map(
		drafts.flatMap(({ clause, when }) =>
			clause && when ? [[clause.index, when] as const] : [],
		),
	);
	return drafts
		.toSorted((a, b) => a.start - b.start || a.trigger.start - b.trigger.start)
		.map((draft) => ({
			start: draft.start,
			end: draft.end,
			trigger: { start: draft.trigger.start, end: draft.trigger.end },
			predicate: draft.predicate,
			classes: draft.classes,
			agents: references(draft.agents),
			patients: references(draft.patients),
			symmetric: draft.symmetric,
			place: draft.place,
			when: draft.when ?? occasions.get(draft.trigger.index) ?? null,
			polarity: draft.polarity,
			source: sourceOf(draft, around(draft.trigger)),
			by: draft.by,
		}));
}

/** Who told it; nobody tells what they do in the same words that name them as doing it. */
function sourceOf(
	{ agents, clause }: Draft,
	quote: Quote | null,
): Reference | null {
	const source = quote?.source ?? null;
	if (clause && quote?.cue && overlap(clause, quote.cue) > 0) return null;
	return source && agents.some((agent) => overlap(agent, source) > 0)
		? null
		: source;
}

function references(list: readonly Participant[]) {
	return list.map(toReference);
}

/** Answers the innermost quotation around a span. */
function enclosing(quotes: readonly Quote[]): (span: Span) => Quote | null {
	const sorted = quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return (span) => {
		const behind = firstPlace(
			sorted.length,
			(n) => (sorted[n]?.start ?? 0) > span.start,
		);
		// Quotations nest a level or two at most, so the one around it is among the last few to begin before it.
		for (let n = behind - 1; n >= 0 && n >= behind - 6; n--) {
			const quote = sorted[n];
			if (quote && quote.end >= span.end) return quote;
		}
		return null;
	};
}
