import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { excerptOf } from "../excerpt.js";
import { topicOf } from "../overlap.js";
import type { Question } from "../question.js";
import { findingOf } from "../quotes.js";
import type { Looked } from "../refuse.js";
import { nearestVoice } from "../voices.js";
import { coverageOf } from "./coverage.js";
import { foundInstead } from "./found-instead.js";
import { inQuotes, list, passages } from "./words.js";

/** Why a question has no answer: what is there of what it asks for, what is not, and what the articles cover. */
export function reasonFor(
	library: Library,
	scope: Scope,
	question: Question,
	looked: Looked,
): string {
	return [
		what(library, scope, question, looked),
		...missing(library, scope, question),
		coverageOf(library, scope),
	].join(" ");
}

/** The words that no article has. */
function missing(
	library: Library,
	scope: Scope,
	{ terms, text, topic }: Question,
): string[] {
	const words = terms
		.filter((t) => library.passages.frequency(t.stem, scope) === 0)
		.map((t) => inQuotes((topic || text).slice(t.start, t.end) || t.word));
	return words.length === 0
		? []
		: [`${list(words)} ${words.length === 1 ? "does" : "do"} not occur.`];
}

function what(
	library: Library,
	scope: Scope,
	question: Question,
	{ unknown, speakers, statements }: Looked,
): string {
	if (unknown.length > 0)
		return `${list(unknown.map(inQuotes))} ${unknown.length === 1 ? "is nobody who is" : "are nobody who are"} quoted in the briefing.`;
	const { period, topic } = question;
	if (speakers.length > 0) {
		const who = list(speakers.map((s) => s.label));
		const n = statements.length;
		if (n === 0) return `The briefing quotes nothing by ${who}.`;
		const quoted = `The briefing quotes ${who} in ${passages(n)}`;
		const about = topic === "" ? null : `about ${inQuotes(topic)}`;
		const then = period && `${inQuotes(period.told)}`;
		const others = about ? speakOf(library, scope, question, who) : null;
		return `${quoted}, none ${[about, then].filter((part) => part !== null).join(" or ") || "of which is speech"}${others ? `; ${others}` : ""}.`;
	}
	const found = foundInstead(library, scope, question);
	if (found) return found;
	const words = question.terms
		.map((t) => (topic || question.text).slice(t.start, t.end) || t.word)
		.slice(0, 6)
		.join(", ");
	return `No sentence of the briefing answers that; looked for ${words || "the words of the question"}.`;
}

/** How much of what is asked about somebody else's words have to be about, to be told of. */
const ABOUT_IT = 0.6;

/** Who spoke of it, where whoever was asked for did not. */
function speakOf(
	library: Library,
	scope: Scope,
	question: Question,
	who: string,
): string | null {
	const topic = topicOf(library, scope, question.terms);
	const best = nearestVoice(library, scope, topic);
	const finding =
		best && best.near >= ABOUT_IT ? findingOf(best, 0, "speaks of it") : null;
	const speaker = finding ? excerptOf(library, finding)?.speaker : null;
	return speaker && !who.includes(speaker) ? `${speaker} speaks of that` : null;
}
