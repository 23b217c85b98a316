import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Sought } from "../action/happenings.js";
import { isName, stemsIn, stemsOver, type Topic } from "../overlap.js";
import type { Passage } from "../passages.js";
import { asksAhead } from "../question/tense.js";
import type { Question } from "../question.js";
import { dateOf } from "../told/date-of.js";
import { isAbout, placeAsked } from "../told/place-asked.js";

const NEGATION =
	/\b(?:not|never|no(?! one\b)|nobody|nothing|cannot)\b|n['’]t\b/i;
/** "…, wasn't it their best scorer?": it asks for a yes. */
const TAG =
	/[,;] ?(?:is|was|are|were|do|does|did|has|have|had)n['’]?t (?:it|he|she|they|that|there)\b.*$/iu;
const denies = (text: string): boolean => NEGATION.test(text.replace(TAG, ""));

/** Sorts of answer that a sentence either has or has not. */
const PRECISE = /^(?:date|number|duration|reason)$/;

/** What a question asks for and a passage that may tell it. */
export interface Asked {
	readonly library: Library;
	readonly scope: Scope;
	readonly question: Question;
	readonly topic: Topic;
	readonly sought: Sought | null;
	readonly passage: Passage;
}

/** A reason to doubt that a passage answers, and what share of the sureness it leaves. */
export interface Rule {
	readonly name: string;
	readonly leaves: number;
	readonly holds: (its: Asked) => boolean;
}

export const RULES: readonly Rule[] = [
	{
		name: "no phrase of the sort that is asked for",
		leaves: 0.6,
		holds: ({ question, passage: { phrase, match } }) =>
			PRECISE.test(question.wanted) && !phrase && !match?.time,
	},
	{
		name: "no number or length of time at all",
		leaves: 0.7,
		holds: ({ question: { wanted }, passage: { phrase } }) =>
			(wanted === "number" || wanted === "duration") && !phrase,
	},
	{
		name: "a number of something else",
		leaves: 0.6,
		holds: ({ question, passage: { phrase } }) =>
			question.wanted === "number" && phrase !== null && !phrase.suits,
	},
	{
		name: "no reason, only what came before",
		leaves: 0.8,
		holds: ({ question, passage: { phrase } }) =>
			question.wanted === "reason" && phrase !== null && !phrase.suits,
	},
	{
		name: "a name that no article knows",
		leaves: 0.6,
		holds: ({ library, scope, question, topic }) =>
			topic.forms.some(
				(forms, n) =>
					isName(question, n) &&
					!forms.some((stem) => library.passages.frequency(stem, scope) > 0),
			),
	},
	{
		name: "a name that this article does not know",
		leaves: 0.6,
		holds: ({ library, question, topic, passage }) => {
			const title = stemsIn(
				library.entries[passage.entry]?.document.article.title ?? "",
			);
			return topic.forms.some(
				(forms, n) =>
					(isName(question, n) ||
						library.directory.nameStems.has(forms[0] ?? "")) &&
					!forms.some(
						(stem) =>
							title.has(stem) ||
							library.passages.frequency(stem, [passage.entry]) > 0,
					),
			);
		},
	},
	{
		name: "nobody does there what is asked about",
		leaves: 0.6,
		holds: ({ question: { action, intent, wanted }, passage }) =>
			action !== null &&
			!passage.match &&
			(intent !== "ask" || wanted !== "thing") &&
			passage.own < 0.7 &&
			(passage.around < 0.95 || passage.own < 0.45),
	},
	{
		name: "it is done there by or to others",
		leaves: 0.5,
		holds: ({ passage: { match } }) => match?.others === true,
	},
	{
		name: "it is told the other way round",
		leaves: 0.3,
		holds: ({ question, passage: { match } }) =>
			match?.reversed === true && question.by !== "yes or no",
	},
	{
		name: "nobody there but whom the question names",
		leaves: 0.5,
		holds: ({ question: { action, wanted }, passage: { match, phrase } }) =>
			wanted === "person" &&
			action !== null &&
			!phrase &&
			(match?.asked.length ?? 0) === 0,
	},
	{
		name: "whether somebody did is not settled without them",
		leaves: 0.6,
		holds: ({ library, question, topic, passage: { entry, sentence } }) => {
			const document = library.entries[entry]?.document;
			if (question.by !== "yes or no" || !document) return false;
			const before = document.sentences[sentence.index - 1] ?? sentence;
			const here = stemsOver(document, {
				start: before.start,
				end: sentence.end,
			});
			return topic.forms.some(
				(forms, n) =>
					isName(question, n) && !forms.some((stem) => here.has(stem)),
			);
		},
	},
	{
		name: "it is hardly what is asked about",
		leaves: 0.7,
		holds: ({ passage: { match } }) => match !== null && match.score < 0.34,
	},
	{
		name: "nothing about the place that it asks of",
		leaves: 0.5,
		holds: ({ question, passage }) => !isAbout(passage, placeAsked(question)),
	},
	{
		// "Who did not vote" is not answered by who did; "not before Thursday" tells when.
		name: "it is denied there, or here",
		leaves: 0.6,
		holds: ({ question, passage: { match, phrase } }) =>
			match !== null &&
			// Whether it happened is settled by either.
			question.by !== "yes or no" &&
			match.negated !== denies(question.text) &&
			!(question.wanted === "date" && phrase?.bound === true),
	},
	{
		name: "what did not happen has no date",
		leaves: 0.6,
		holds: ({ question, passage: { match, phrase } }) =>
			question.wanted === "date" &&
			match?.negated === true &&
			!denies(question.text) &&
			phrase?.bound !== true,
	},
	{
		name: "it has not happened",
		leaves: 0.4,
		holds: ({ question: { text, wanted }, passage: { match } }) =>
			wanted === "date" &&
			match !== null &&
			!match.actual &&
			!match.negated &&
			/\b(?:did|was|were|has|have|had)\b/i.test(text),
	},
	{
		name: "it is past, and what is to come is asked for",
		leaves: 0.4,
		holds: ({ library, question: { text, wanted }, passage }) => {
			const published =
				library.entries[passage.entry]?.document.article.published;
			const date = dateOf(passage)?.value ?? "";
			return (
				wanted === "date" &&
				asksAhead(text) &&
				/^\d{4}-\d\d-\d\d/.test(date) &&
				typeof published === "string" &&
				date.slice(0, 10) <= published.slice(0, 10)
			);
		},
	},
];
