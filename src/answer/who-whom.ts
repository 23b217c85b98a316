import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import type { Library } from "../library/library.js";
import { mentionedIn } from "../library/mentions.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./excerpt.js";
import {
	headPeople,
	isPlural,
	type Match,
	type Participant,
} from "./happenings.js";

interface Told {
	readonly entry: number;
	readonly people: ReadonlySet<Person>;
}

/**
 * "Who called whom": the events of the action with two who took part, in order of the text. An event told again is left
 * out, unless it adds a date or says who began it. Where the question names people, only what they did.
 */
export function whoWhom(
	library: Library,
	matches: readonly Match[],
	named: readonly ReadonlySet<Person>[],
): Finding[] {
	const told = new Set<string>();
	const found: (Finding & { readonly persons: number })[] = [];
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
		if (
			match.asked.every((span) => isPlural(extraction, span)) &&
			before?.entry === match.entry
		)
			people = before.people;
		const asked = named.filter((group) =>
			[...people].some((p) => group.has(p)),
		);
		if (named.length > 0 ? asked.length === 0 : people.size < 2) continue;
		before = { entry: match.entry, people };
		const who = [...people].map((p) => p.index).sort((a, b) => a - b);
		const pair = `${match.entry} ${who.join(" ")}`;
		const facts = [
			pair,
			...(match.time ? [`${pair} ${match.time.value}`] : []),
			...(match.directed ? [`${pair} by ${match.asked[0]?.start}`] : []),
		];
		if (facts.every((fact) => told.has(fact))) continue;
		for (const fact of facts) told.add(fact);
		found.push({
			kind: "event",
			entry: match.entry,
			shown: match.span,
			highlights: match.asked.map((span) => withName(extraction, span)),
			quote: null,
			time: match.time,
			negated: false,
			confidence: 0.6 + 0.35 * match.score,
			by: match.by,
			persons: [...people].filter((p) => p.kind === "person").length,
		});
	}
	// Countries and offices only where no people did it.
	const between = found.filter((f) => f.persons >= 2);
	return between.length > 0 && named.length === 0 ? between : found;
}

/** A phrase with the name beside it: "his counterpart" becomes "his counterpart, Oleksiy Reznikov". */
export function withName(extraction: Extraction, span: Participant): Span {
	const { body } = extraction.document.article;
	const own = headPeople(extraction, span);
	if (own.length !== 1) return span;
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
