import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Answer, Excerpt, Intent } from "./answer.js";
import { excerptOf, type Finding } from "./excerpt.js";
import { topicOf } from "./overlap.js";
import { passageFinding, passagesFor } from "./passages.js";
import {
	askedFor,
	contentOf,
	type Question,
	readQuestion,
} from "./question.js";
import { byTopic, findingOf, statementsOf } from "./quotes.js";
import { noArticles, nothingAsked, refusal } from "./refuse.js";
import { scopeOf } from "./scope.js";
import { resolveSpeakers } from "./speaker.js";

/** A question as a command's options or a plain sentence put it. */
export type Asked =
	| {
			readonly intent: "quote";
			readonly speaker: string;
			readonly topic: string | null;
	  }
	| { readonly intent: "when"; readonly event: string }
	| { readonly intent: "who"; readonly question: string }
	| { readonly intent: "ask"; readonly question: string };

/** Most excerpts of one answer. */
const MOST = 5;

/**
 * Answers from the articles whose ids are in `only`, or from all of them where that is null. The same question over the
 * same articles gives the same answer: equals are ordered by article id and place. Never throws.
 */
export function ask(
	asked: Asked,
	library: Library,
	only: ReadonlySet<string> | null = null,
): Answer {
	const question = questionOf(asked);
	const scope = scopeOf(library, only);
	if (library.entries.length === 0 || scope?.length === 0)
		return noArticles(question.intent);
	if (
		question.terms.length === 0 &&
		question.speaker === null &&
		contentOf(question.text).length === 0
	)
		return nothingAsked(question.intent);
	return question.intent === "quote"
		? answerQuote(library, scope, question)
		: answerPassages(library, scope, question);
}

function questionOf(asked: Asked): Question {
	switch (asked.intent) {
		case "quote":
			return askedFor(
				"quote",
				asked.speaker,
				asked.topic ?? "",
				`${asked.speaker} ${asked.topic ?? ""}`,
			);
		case "when": {
			const read = readQuestion(asked.event);
			return read.intent === "when"
				? read
				: askedFor("when", null, asked.event, asked.event);
		}
		case "who": {
			const read = readQuestion(asked.question);
			return read.intent === "who"
				? read
				: askedFor("who", null, asked.question, asked.question);
		}
		case "ask":
			return readQuestion(asked.question);
	}
}

/** What somebody said. */
function answerQuote(
	library: Library,
	scope: Scope,
	question: Question,
): Answer {
	const topic = topicOf(library, scope, question.terms);
	if (question.speaker === null)
		return answerPassages(library, scope, question);
	const { speakers, unknown } = resolveSpeakers(
		library,
		scope,
		question.speaker,
	);
	if (speakers.length === 0) {
		// "Ford on the moon": a question that only looked like one for somebody's words.
		return refusal(library, scope, question, {
			unknown,
			speakers,
			statements: [],
			passages: [],
		});
	}
	const people = new Set(speakers.flatMap((s) => [...s.people]));
	const all = statementsOf(library, scope, people);
	const ranked = topic.terms.length > 0 ? byTopic(library, all, topic) : all;
	const near = ranked.filter((s) => s.near >= 0.3);
	if (near.length === 0 || unknown.length > 0)
		return refusal(library, scope, question, {
			unknown,
			speakers,
			statements: ranked,
			passages: [],
		});
	const sure = Math.min(...speakers.map((s) => s.sure));
	const best = near[0]?.near ?? 0;
	return found(
		library,
		"quote",
		near
			.filter((s) => s.near >= best * 0.5)
			.flatMap(
				(s) =>
					findingOf(
						s,
						sure * (0.55 + 0.45 * s.near),
						"quotation by its speaker",
					) ?? [],
			),
	);
}

/** The sentences that match best. */
function answerPassages(
	library: Library,
	scope: Scope,
	question: Question,
): Answer {
	const terms =
		question.terms.length > 0 ? question.terms : contentOf(question.text);
	const topic = topicOf(library, scope, terms);
	const passages = passagesFor(library, scope, question, topic);
	const [best] = passages;
	if (!best || best.around < 0.5)
		return refusal(library, scope, question, {
			unknown: [],
			speakers: [],
			statements: [],
			passages,
		});
	return found(
		library,
		question.intent,
		passages
			.filter((p) => p.score >= best.score * 0.6)
			.map((p) =>
				passageFinding(
					p,
					question,
					p.around * 0.6 + p.own * 0.4,
					"sentence by its words",
				),
			),
	);
}

function found(
	library: Library,
	intent: Intent,
	findings: readonly Finding[],
): Answer {
	const excerpts: Excerpt[] = [];
	for (const finding of findings) {
		if (excerpts.length === MOST) break;
		const excerpt = excerptOf(library, finding);
		const shown = excerpts.some(
			(e) =>
				e.citation.article.id === excerpt?.citation.article.id &&
				e.start < excerpt.end &&
				excerpt.start < e.end,
		);
		if (excerpt && !shown) excerpts.push(excerpt);
	}
	return { abstained: false, intent, excerpts };
}
