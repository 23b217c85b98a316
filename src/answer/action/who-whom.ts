import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import type { Time } from "../../extract/times/time.js";
import type { Library } from "../../library/library.js";
import { mentionedIn } from "../../library/mentions.js";
import type { People } from "../../library/people.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";
import type { Finding } from "../excerpt.js";
import { anchoredBy } from "./anchored.js";
import type { Match } from "./happenings.js";
import { headPeople, isPlural, type Participant } from "./participants.js";

interface Told {
	readonly entry: number;
	readonly people: ReadonlySet<Person>;
	readonly names: readonly Span[];
	readonly shown: Span;
}

/** Farthest, in UTF-16 units, that "their" may stand from the names it means for both to be shown. */
const FARTHEST = 600;

/** What to show with which names marked: for "their last call" from where they are named. */
function shownWith(
	{ document }: Extraction,
	{ span, asked }: Match,
	before: Told | null,
	names: readonly Span[],
): { readonly shown: Span; readonly highlights: readonly Span[] } {
	if (names.length > 0) return { shown: span, highlights: names };
	const start = before?.shown.start ?? span.start;
	if (!before || before.names.length === 0 || start > span.start)
		return { shown: span, highlights: asked };
	const from = document.sentences[sentenceAt(document, start)]?.start ?? start;
	return span.end - from <= FARTHEST
		? { shown: { start: from, end: span.end }, highlights: before.names }
		: { shown: span, highlights: asked };
}

/**
 * "Who called whom": the events of the action with two who took part, in order of the text. An event told again is left
 * out, unless it adds a date or says who began it. Where the question names people, only what they did.
 */
export function whoWhom(
	library: Library,
	matches: readonly Match[],
	named: readonly People[],
): Finding[] {
	const told = new Set<string>();
	const found: (Finding & {
		readonly persons: number;
		readonly directed: boolean;
	})[] = [];
	let before: Told | null = null as Told | null;
	const inOrder = matches
		.filter((m) => m.act >= 0.8 && m.actual)
		.sort((a, b) => a.entry - b.entry || a.span.start - b.span.start);
	for (const match of inOrder) {
		const extraction = library.entries[match.entry];
		if (!extraction) continue;
		let people: ReadonlySet<Person> = new Set(
			match.asked.flatMap((span) => headPeople(extraction, span)),
		);
		// "Their last call": those of the last one told.
		const plural =
			match.asked.every((span) => isPlural(extraction, span)) &&
			before?.entry === match.entry;
		if (plural) people = before?.people ?? people;
		const asked = named.filter((group) =>
			[...people].some((p) => group.has(p)),
		);
		if (named.length > 0 ? asked.length === 0 : people.size < 2) continue;
		const last = before;
		const names = match.asked
			.filter((span) => headPeople(extraction, span).length > 0)
			.filter((span) => !isPlural(extraction, span))
			.map((span) => withName(extraction, span));
		before = { entry: match.entry, people, names: names, shown: match.span };
		const who = [...people].map((p) => p.index).sort((a, b) => a - b);
		const pair = `${match.entry} ${who.join(" ")}`;
		const time = timeOf(extraction, match);
		const facts = [
			pair,
			...(time ? [`${pair} ${time.value}`] : []),
			...(match.directed ? [`${pair} by ${match.asked[0]?.start}`] : []),
		];
		if (facts.every((fact) => told.has(fact))) continue;
		for (const fact of facts) told.add(fact);
		found.push({
			kind: "event",
			entry: match.entry,
			...shownWith(extraction, match, plural ? last : null, names),
			quote: null,
			time,
			negated: false,
			confidence: 0.6 + 0.35 * match.score,
			by: match.by,
			directed: match.directed,
			persons: [...people].filter((p) => p.kind === "person").length,
		});
	}
	// Countries and offices only where no people did it.
	const between = found.filter((f) => f.persons >= 2);
	if (named.length === 0) return between.length > 0 ? between : found;
	// Asked which of them: first where the text says who began it.
	return found.toSorted((a, b) => Number(b.directed) - Number(a.directed));
}

/** A phrase with the name beside it: "his counterpart" becomes "his counterpart, Petr Vasko". */
export function withName(extraction: Extraction, span: Participant): Span {
	const { body } = extraction.document.article;
	const own = headPeople(extraction, span);
	if (own.length !== 1) return withNames(extraction, span, own);
	for (const { person, mention } of mentionedIn(extraction, {
		start: span.start,
		end: Math.min(body.length, span.end + 60),
	})) {
		if (person !== own[0] || mention.form !== "name") continue;
		if (mention.start < span.end) continue;
		if (/^,? (?:[\p{L}.]+ ){0,3}$/u.test(body.slice(span.end, mention.start)))
			return { start: span.start, end: mention.end };
	}
	return span;
}

/** "The ministers -- A and B": to the last of the names that follow at once. */
function withNames(
	extraction: Extraction,
	span: Span,
	own: readonly Person[],
): Span {
	const { body } = extraction.document.article;
	let { end } = span;
	for (const { person, mention } of mentionedIn(extraction, {
		start: span.start,
		end: Math.min(body.length, span.end + 120),
	})) {
		if (mention.start < end || !own.includes(person)) continue;
		if (!/^[\s,–—-]*(?:and )?$/.test(body.slice(end, mention.start))) break;
		end = mention.end;
	}
	return { start: span.start, end };
}

/** When an event happened, by its own time, or by the one date of its sentence that nothing sets apart. */
export function timeOf(
	extraction: Extraction,
	{ time, sentence, trigger }: Pick<Match, "time" | "sentence" | "trigger">,
): Time | null {
	const { document, times } = extraction;
	if (time && anchoredBy(extraction, time, trigger)) return null;
	if (time && !time.value.endsWith("_REF")) return time;
	const here = document.sentences[sentence];
	if (!here) return time;
	const dates = times.filter(
		(t) =>
			here.start <= t.start && t.end <= here.end && /^\d{4}-\d\d/.test(t.value),
	);
	const [only] = dates;
	if (!only || dates.length > 1) return time;
	const before = document.article.body.slice(
		Math.max(here.start, only.start - 60),
		only.start,
	);
	return /\b(?:since|before|after|until|till|by|said|says)\b/i.test(before) ||
		anchoredBy(extraction, only, trigger)
		? null
		: only;
}
