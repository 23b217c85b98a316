import type { Extraction } from "../extract/extraction.js";
import type { Library } from "../library/library.js";
import { mentionedIn } from "../library/mentions.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./excerpt.js";
import { headPeople, type Match } from "./happenings.js";

/**
 * "Who called whom": the events of the action with two who took part, in order of the text. An event told again is left
 * out, unless it adds a date or says who began it.
 */
export function whoWhom(
	library: Library,
	matches: readonly Match[],
): Finding[] {
	const told = new Set<string>();
	const found: Finding[] = [];
	const inOrder = matches
		.filter((m) => m.act >= 0.7 && !m.negated)
		.sort((a, b) => a.entry - b.entry || a.span.start - b.span.start);
	for (const match of inOrder) {
		const extraction = library.entries[match.entry];
		if (!extraction) continue;
		const people = new Set(
			match.asked.flatMap((span) => headPeople(extraction, span)),
		);
		if (people.size < 2) continue;
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
		});
	}
	return found;
}

/** A phrase with the name beside it: "his counterpart" becomes "his counterpart, Oleksiy Reznikov". */
export function withName(extraction: Extraction, span: Span): Span {
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
