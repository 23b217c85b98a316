import type { Told } from "../../language/voice.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { countryForms } from "../countries/same.js";
import { excerptOf } from "../excerpt.js";
import { topicOf } from "../overlap.js";
import type { Question } from "../question.js";
import { findingOf } from "../quotes.js";
import type { Looked } from "../refuse.js";
import { nearestVoice } from "../speakers/voices.js";
import { coverageOf } from "./coverage.js";
import { foundInstead } from "./found-instead.js";
import { inQuotes } from "./words.js";

/** Why a question has no answer: what is there of what it asks for, what is not, and what the articles cover. */
export function reasonFor(
	library: Library,
	scope: Scope,
	question: Question,
	looked: Looked,
): Told {
	const told = [
		what(library, scope, question, looked),
		...missing(library, scope, question),
		coverageOf(library, scope),
	];
	return (voice) => told.map((tell) => tell(voice)).join(" ");
}

/** The words that no article has. */
function missing(
	library: Library,
	scope: Scope,
	{ terms, text, topic }: Question,
): Told[] {
	const words = terms
		.filter((term) =>
			[term.stem, ...countryForms(library, term)].every(
				(stem) => library.passages.frequency(stem, scope) === 0,
			),
		)
		.map((t) => inQuotes((topic || text).slice(t.start, t.end) || t.word));
	return words.length === 0
		? []
		: [
				({ say, list }) =>
					say("no.missing", { n: words.length, words: list(words) }),
			];
}

function what(
	library: Library,
	scope: Scope,
	question: Question,
	{ unknown, speakers, statements }: Looked,
): Told {
	if (unknown.length > 0)
		return ({ say, list }) =>
			say("no.unknown", {
				n: unknown.length,
				who: list(unknown.map(inQuotes)),
			});
	if (speakers.length > 0)
		return saidNothing(library, scope, question, { speakers, statements });
	const found = foundInstead(library, scope, question);
	if (found) return found;
	const words = question.terms
		.map(
			(t) => (question.topic || question.text).slice(t.start, t.end) || t.word,
		)
		.slice(0, 6)
		.join(", ");
	return ({ say }) =>
		words === "" ? say("no.sentence") : say("no.sentence-of", { words });
}

/** Whoever was asked for is quoted, but not on this, or not then; and who is, on this. */
function saidNothing(
	library: Library,
	scope: Scope,
	question: Question,
	{ speakers, statements }: Pick<Looked, "speakers" | "statements">,
): Told {
	const { period, topic } = question;
	const names = speakers.map((s) => s.label);
	const n = statements.length;
	if (n === 0)
		return ({ say, list }) => say("no.quotes-nothing", { who: list(names) });
	const other =
		topic === "" ? null : speakOf(library, scope, question, names.join(" "));
	return ({ say, list }) => {
		const values = {
			who: list(names),
			n,
			topic: inQuotes(topic),
			time: period ? inQuotes(period.told) : "",
		};
		const told =
			topic === ""
				? say(period ? "no.quotes-not-then" : "no.quotes-no-speech", values)
				: say(period ? "no.quotes-not-on-then" : "no.quotes-not-on", values);
		return other === null
			? told
			: `${told} ${say("no.another-speaks", { who: other })}`;
	};
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
	return speaker && !who.includes(speaker) ? speaker : null;
}
