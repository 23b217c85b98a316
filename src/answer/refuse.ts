import type { Told } from "../language/voice.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Intent, NotFound } from "./answer.js";
import { excerptOf } from "./excerpt.js";
import type { Passage } from "./passages.js";
import type { Question } from "./question.js";
import { findingOf } from "./quotes.js";
import { reasonFor } from "./refusing/reason.js";
import type { Speaker } from "./speakers/roles.js";
import type { Statement } from "./statements.js";
import { passageFinding } from "./told/passage-finding.js";

/** What was looked at before saying no. */
export interface Looked {
	/** Names in the question that are nobody's. */
	readonly unknown: readonly string[];
	readonly speakers: readonly Speaker[];
	readonly statements: readonly Statement[];
	readonly passages: readonly Passage[];
}

/** A no to whatever is asked of an empty briefing. */
export function noArticles(intent: Intent): NotFound {
	return no(intent, ({ say }) => say("no.articles"));
}

/** A no to a question without words. */
export function nothingAsked(intent: Intent): NotFound {
	return no(intent, ({ say }) => say("no.question"));
}

/** How many near misses are shown. */
const NEAREST = 3;

/** An honest no: what was looked for, what is there, what is missing. */
export function refusal(
	library: Library,
	scope: Scope,
	question: Question,
	looked: Looked,
): NotFound {
	const said = looked.statements
		.filter(({ quotes }) => quotes.length > 0)
		.slice(0, NEAREST)
		.flatMap(
			(s) => findingOf(s, s.near * 0.3, "near miss: the same speaker") ?? [],
		);
	const told = looked.passages
		.slice(0, NEAREST - said.length)
		.map((p) =>
			passageFinding(
				library,
				p,
				question,
				p.around * 0.3,
				"near miss: similar words",
			),
		);
	const nearest = [...said, ...told].flatMap(
		(finding) => excerptOf(library, finding) ?? [],
	);
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

function no(intent: Intent, reason: Told): NotFound {
	return { abstained: true, intent, reason, nearest: [], suggestions: [] };
}
