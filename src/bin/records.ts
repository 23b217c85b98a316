import type { Answer, Elsewhere, Excerpt } from "../answer/answer.js";
import type { Event } from "../extract/events/event.js";
import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import type { Quote, Reference } from "../extract/quotes/quote.js";
import type { Time } from "../extract/times/time.js";
import { english } from "../language/voice.js";
import type { Span } from "../text/span.js";

/** One article's findings as the JSON Lines face prints them. */
export function extractRecord(extraction: Extraction): object {
	const { article } = extraction.document;
	const cut = ({ start, end }: Span) => ({
		start,
		end,
		text: article.body.slice(start, end),
	});
	const reference = (r: Reference) => ({
		...cut(r),
		name: r.person?.name ?? null,
	});
	const { id, title, outlet, author, published, url } = article;
	return {
		article: { id, title, outlet, author, published, url },
		quotes: extraction.quotes.map((q: Quote) => ({
			...cut(q),
			kind: q.kind,
			speaker: q.source && {
				...reference(q.source),
				role: roleOf(q, article.body),
			},
			cue: q.cue && cut(q.cue),
			addressee: q.addressee && reference(q.addressee),
			occasion: q.occasion && cut(q.occasion),
			when: q.when?.value ?? null,
			negated: q.negated,
			speech: q.speech,
			by: q.by,
		})),
		times: extraction.times.map((t: Time) => ({
			...cut(t),
			type: t.type,
			value: t.value,
			certainty: t.certainty,
			by: t.by,
		})),
		people: extraction.people
			.filter((p: Person) => p.name !== null)
			.map((p) => ({
				name: p.name,
				kind: p.kind,
				roles: p.roles.map((r) => article.body.slice(r.start, r.end)),
				mentions: p.mentions.map(({ start, end }) => ({ start, end })),
			})),
		events: extraction.events.map((e: Event) => ({
			...cut(e),
			predicate: e.predicate,
			classes: e.classes,
			agents: e.agents.map(reference),
			patients: e.patients.map(reference),
			when: e.when && {
				start: e.when.start,
				end: e.when.end,
				value: e.when.value,
			},
			place: e.place && cut(e.place),
			symmetric: e.symmetric,
			polarity: e.polarity,
			by: e.by,
		})),
	};
}

/** The role that this place gives the speaker, else the first the article gives them. */
function roleOf(quote: Quote, body: string): string | null {
	const role = quote.role ?? quote.source?.person?.roles[0] ?? null;
	return role && body.slice(role.start, role.end);
}

/** One question's answer as the JSON Lines face prints it. */
export function answerRecord(
	id: string | number,
	question: string,
	answer: Answer,
): object {
	const { intent, abstained } = answer;
	const head = { id, question, intent, abstained };
	if (!answer.abstained)
		return {
			...head,
			answers: answer.excerpts.map(excerptRecord),
			...(answer.differ?.length
				? {
						differ: answer.differ.map(({ what, sides }) => ({
							what,
							sides: sides.map((side) => ({
								...placeRecord(side),
								when: side.when,
							})),
						})),
					}
				: {}),
			...(answer.notes?.length
				? { notes: answer.notes.map((note) => note(english)) }
				: {}),
		};
	const { reason, nearest, suggestions } = answer;
	return {
		...head,
		reason: reason(english),
		nearest: nearest.map(excerptRecord),
		suggestions,
	};
}

function excerptRecord(excerpt: Excerpt): object {
	const { article, paragraph } = excerpt.citation;
	const words = (span: Span | null) =>
		span && article.body.slice(span.start, span.end);
	return {
		kind: excerpt.kind,
		article: article.id,
		paragraph,
		start: excerpt.start,
		end: excerpt.end,
		text: words(excerpt),
		highlights: excerpt.highlights.map(({ start, end }) => ({ start, end })),
		speaker: excerpt.speaker,
		role: words(excerpt.role),
		speech: excerpt.speech,
		addressee: words(excerpt.addressee),
		occasion: words(excerpt.occasion),
		when: excerpt.when,
		whenImplied: excerpt.whenImplied,
		negated: excerpt.negated,
		confidence: excerpt.confidence,
		by: excerpt.by,
		...(excerpt.also?.length ? { also: excerpt.also.map(placeRecord) } : {}),
	};
}

function placeRecord({ citation, start, end }: Elsewhere): object {
	const { article, paragraph } = citation;
	const text = article.body.slice(start, end);
	return { article: article.id, paragraph, start, end, text };
}
