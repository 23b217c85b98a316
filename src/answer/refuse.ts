import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Term } from "../library/terms.js";
import type { Intent, NotFound } from "./answer.js";
import { excerptOf } from "./excerpt.js";
import { isName } from "./overlap.js";
import { passageFinding } from "./passage-finding.js";
import type { Passage } from "./passages.js";
import type { Question } from "./question.js";
import { findingOf, type Statement } from "./quotes.js";
import type { Speaker } from "./roles.js";

/** What was looked at before saying no. */
export interface Looked {
	/** Names in the question that are nobody's. */
	readonly unknown: readonly string[];
	readonly speakers: readonly Speaker[];
	readonly statements: readonly Statement[];
	readonly passages: readonly Passage[];
}

export function noArticles(intent: Intent): NotFound {
	return no(
		intent,
		"There are no articles yet. Put .txt or .md files into the seeds folder and reload.",
	);
}

export function nothingAsked(intent: Intent): NotFound {
	return no(
		intent,
		"There is nothing to look for in that. Ask for what somebody said, when something happened, or who did it.",
	);
}

/** An honest no: what was looked for, what is there, what is missing. */
export function refusal(
	library: Library,
	scope: Scope,
	question: Question,
	looked: Looked,
): NotFound {
	const nearest = [
		...looked.statements.flatMap(
			(s) => findingOf(s, s.near * 0.3, "near miss: the same speaker") ?? [],
		),
		...looked.passages.map((p) =>
			passageFinding(
				library,
				p,
				question,
				p.around * 0.3,
				"near miss: similar words",
			),
		),
	]
		.slice(0, 3)
		.flatMap((finding) => excerptOf(library, finding) ?? []);
	const names = looked.unknown.length > 0 ? looked.unknown : [];
	return {
		abstained: true,
		intent: question.intent,
		reason: reasonFor(library, scope, question, looked),
		nearest,
		suggestions: names
			.flatMap((name) => library.directory.similar(name, 3))
			.slice(0, 5),
	};
}

function reasonFor(
	library: Library,
	scope: Scope,
	question: Question,
	{ unknown, speakers, statements }: Looked,
): string {
	const missing = question.terms
		.filter((t) => library.passages.frequency(t.stem, scope) === 0)
		.map((t) =>
			quoted((question.topic || question.text).slice(t.start, t.end) || t.word),
		);
	const lacks =
		missing.length > 0
			? ` ${list(missing)} ${missing.length === 1 ? "does" : "do"} not occur.`
			: "";
	if (unknown.length > 0)
		return `${list(unknown.map(quoted))} ${unknown.length === 1 ? "is nobody who is" : "are nobody who are"} quoted in the briefing.${lacks}`;
	if (speakers.length > 0) {
		const who = list(speakers.map((s) => s.label));
		if (statements.length === 0)
			return `The briefing quotes nothing by ${who}.${lacks}`;
		const n = statements.length;
		return `The briefing quotes ${who} in ${n} passage${n === 1 ? "" : "s"}, none about ${quoted(question.topic)}.${lacks}`;
	}
	const source = question.topic || question.text;
	const word = (t: Term) => source.slice(t.start, t.end) || t.word;
	const present = question.terms
		.map((t, n) => ({ t, n, count: library.passages.frequency(t.stem, scope) }))
		.filter(({ n, count }) => count > 0 && isName(question, n))
		.slice(0, 3)
		.map(
			({ t, count }) =>
				`${quoted(word(t))} is in ${count} passage${count === 1 ? "" : "s"}`,
		);
	const act = question.action
		? question.text.slice(question.action.verb.start, question.action.verb.end)
		: null;
	if (present.length > 0)
		return `${list(present)}, but none answers this${act ? ` or tells of ${quoted(act)}` : ""}.${lacks}`;
	const about = question.terms.map(word).slice(0, 6).join(", ");
	return `No sentence of the briefing answers that; looked for ${about || "the words of the question"}.${lacks}`;
}

function no(intent: Intent, reason: string): NotFound {
	return { abstained: true, intent, reason, nearest: [], suggestions: [] };
}

const quoted = (text: string): string => `“${text.slice(0, 80)}”`;

function list(items: readonly string[]): string {
	const shown = items.slice(0, 4);
	return shown.length < 2
		? (shown[0] ?? "")
		: `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
