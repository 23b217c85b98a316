import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Answer } from "./answer.js";
import { withBearersNamed } from "./described/named-instead.js";
import { found } from "./found.js";
import { withPeriod } from "./period/asked.js";
import { withoutAsides } from "./question/asides.js";
import { contentOf } from "./question/content-words.js";
import { withPlainVerbs } from "./question/idioms.js";
import { withNames } from "./question/names.js";
import { withoutOrder } from "./question/order-words.js";
import { plain } from "./question/plain.js";
import { spelt } from "./question/spelt.js";
import { successionOtherwise } from "./question/succession.js";
import { wordsWanted } from "./question/words-wanted.js";
import { askedFor, asTold, LONGEST, type Question } from "./question.js";
import { noArticles, nothingAsked, refusal } from "./refuse.js";
import { answerQuote } from "./said.js";
import { scopeOf } from "./scope.js";
import { questionsIn } from "./several/parting.js";
import { type Answered, together, withAntecedent } from "./several/together.js";
import { answerPassages } from "./told.js";
import { keywordsAsWords, withTopicApart } from "./typed/name-and-topic.js";
import { talkedAbout } from "./typed/talked-about.js";

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
	const scope = scopeOf(library, only);
	const read = (text: string) => spelt(text.slice(0, LONGEST), library, scope);
	switch (asked.intent) {
		case "quote": {
			const topic = asked.topic === null ? null : read(asked.topic);
			return answerOne({ ...asked, topic }, library, only);
		}
		case "when":
			return answerOne({ ...asked, event: read(asked.event) }, library, only);
		case "who":
			return answerOne(
				{ ...asked, question: read(asked.question) },
				library,
				only,
			);
		case "ask":
			return answerAll(read(asked.question), library, only);
	}
}

/** Answers each question of a message in turn. */
function answerAll(
	text: string,
	library: Library,
	only: ReadonlySet<string> | null,
): Answer {
	const scope = scopeOf(library, only);
	const answered: Answered[] = [];
	for (const part of questionsIn(withoutAsides(wordsWanted(text)))) {
		const question = withAntecedent(library, part.question, answered.at(-1));
		const read = (text: string) =>
			answerOne({ intent: "ask", question: text }, library, only, part.lead);
		const answer = inOtherWords(library, scope, question, read);
		answered.push({ question: part.question, answer });
	}
	return together(answered);
}

/**
 * What the question's own words find, else what it finds with a plain verb for an idiom ("took the stand", "testified"), with
 * the names of those whose roles it tells, or with another word for who follows whom ("whom did Holm succeed").
 */
function inOtherWords(
	library: Library,
	scope: Scope,
	question: string,
	read: (text: string) => Answer,
): Answer {
	const answer = read(question);
	if (!answer.abstained) return answer;
	const plainer = withPlainVerbs(question);
	const named = withBearersNamed(library, scope, plainer);
	const following = successionOtherwise(question);
	for (const other of new Set([plainer, named, ...following])) {
		if (other === question) continue;
		const found = read(other);
		if (!found.abstained) return found;
	}
	return answer;
}

function answerOne(
	asked: Asked,
	library: Library,
	only: ReadonlySet<string> | null,
	lead = "",
): Answer {
	const scope = scopeOf(library, only);
	const read = withLead(questionOf(library, scope, asked), lead);
	const question =
		asked.intent === "ask"
			? withTopicApart(library, scope, read, asked.question)
			: read;
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
	const talked = talkedAbout(library, scope, question);
	if (talked && talked.length > 0) return found(library, "ask", talked);
	if (talked) return toldOf(library, scope, question);
	if (question.intent === "quote") return answerQuote(library, scope, question);
	const answer = answerPassages(library, scope, question);
	return answer.abstained
		? (wordsInstead(library, scope, question) ?? answer)
		: answer;
}

/** How sure the words of somebody named in keywords have to be on the rest of them. */
const ON_TOPIC = 0.75;

/** What somebody said whom keywords name, where no sentence by itself is sure enough; null where their words are not. */
function wordsInstead(
	library: Library,
	scope: Scope,
	question: Question,
): Answer | null {
	const words = keywordsAsWords(library, scope, question);
	if (!words) return null;
	const answer = answerQuote(library, scope, words);
	const sure = answer.abstained ? 0 : (answer.excerpts[0]?.confidence ?? 0);
	return sure >= ON_TOPIC ? answer : null;
}

/** What two spoke about is told by whoever tells of them together, and not by what one of them says elsewhere. */
function toldOf(library: Library, scope: Scope, question: Question): Answer {
	const told = asTold(question);
	const answer = answerPassages(library, scope, told);
	return answer.abstained || answer.excerpts[0]?.kind === "event"
		? answer
		: refusal(library, scope, told, NOTHING);
}

const NOTHING = { unknown: [], speakers: [], statements: [], passages: [] };

/** Words enough to know what is asked about. */
const ENOUGH_WORDS = 2;

/** A question with the words said before it, where its own tell too little: "I missed the final. Who won?" */
function withLead(question: Question, lead: string): Question {
	const vague =
		question.terms.length < ENOUGH_WORDS ||
		/\b(?:he|she|it|they|him|her|them|this|that|there)\b/i.test(question.text);
	if (lead === "" || !vague || contentOf(lead).length > 6) return question;
	const topic = `${question.topic} ${plain(lead)}`.trim();
	return { ...question, topic, terms: contentOf(topic) };
}

/** Reads what is asked as the articles of a scope let it be read: with their names, and the times that it keeps to. */
export function questionOf(
	library: Library,
	scope: Scope,
	asked: Asked,
): Question {
	const read = (text: string) =>
		withoutOrder(
			library,
			scope,
			withPeriod(
				library,
				scope,
				withNames(library, plain(text.slice(0, LONGEST))),
			),
		);
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
