import type { Library } from "../library/library.js";
import type { Answer } from "./answer.js";
import { withNames } from "./question/names.js";
import { plain } from "./question/plain.js";
import {
	askedFor,
	contentOf,
	LONGEST,
	type Question,
	readQuestion,
} from "./question.js";
import { noArticles, nothingAsked } from "./refuse.js";
import { answerQuote } from "./said.js";
import { scopeOf } from "./scope.js";
import { answerPassages } from "./told.js";

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

/**
 * Answers from the articles whose ids are in `only`, or from all of them where that is null. The same question over the
 * same articles gives the same answer: equals are ordered by article id and place. Never throws.
 */
export function ask(
	asked: Asked,
	library: Library,
	only: ReadonlySet<string> | null = null,
): Answer {
	const question = questionOf(library, asked);
	const scope = scopeOf(library, only);
	if (library.entries.length === 0 || scope?.length === 0)
		return noArticles(question.intent);
	if (
		question.terms.length === 0 &&
		question.speaker === null &&
		contentOf(question.text).length === 0 &&
		// "Who said something?" of one article asks for whoever did it there.
		(only === null || question.action === null)
	)
		return nothingAsked(question.intent);
	return question.intent === "quote"
		? answerQuote(library, scope, question)
		: answerPassages(library, scope, question);
}

function questionOf(library: Library, asked: Asked): Question {
	const read = (text: string) =>
		readQuestion(withNames(library, plain(text.slice(0, LONGEST))));
	switch (asked.intent) {
		case "quote":
			return askedFor(
				"quote",
				asked.speaker,
				asked.topic ?? "",
				`${asked.speaker} ${asked.topic ?? ""}`,
			);
		case "when": {
			const event = read(asked.event);
			return event.intent === "when"
				? event
				: askedFor("when", null, asked.event, asked.event);
		}
		case "who": {
			const who = read(asked.question);
			return who.intent === "who"
				? who
				: askedFor("who", null, asked.question, asked.question);
		}
		case "ask":
			return read(asked.question);
	}
}
