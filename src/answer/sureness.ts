import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Sought } from "./happenings.js";
import { isName, stemsIn, stemsOver, type Topic } from "./overlap.js";
import { dateOf } from "./passage-finding.js";
import type { Passage } from "./passages.js";
import type { Question } from "./question.js";
import { phraseFeatures } from "./ranking/phrase-model.js";
import { chanceOf, standingAmong } from "./ranking/verdict.js";

/** The least sureness that is an answer. */
export const ENOUGH = 0.36;

const NEGATION = /\b(?:not|never|no longer|cannot)\b|n['’]t\b/i;

/** Sorts of answer that a sentence either has or has not. */
const PRECISE = /^(?:date|number|duration|reason)$/;

/** What a question asks for and a passage that may tell it. */
interface Case {
	readonly library: Library;
	readonly scope: Scope;
	readonly question: Question;
	readonly topic: Topic;
	readonly passage: Passage;
}

/** A reason to doubt that a passage answers, and what share of the sureness it leaves. */
interface Doubt {
	readonly name: string;
	readonly leaves: number;
	readonly holds: (its: Case) => boolean;
}

const DOUBTS: readonly Doubt[] = [
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
		// "Who did not vote" is not answered by who did; "not before Thursday" tells when.
		name: "it is denied there, or here",
		leaves: 0.6,
		holds: ({ question, passage: { match, phrase } }) =>
			match !== null &&
			// Whether it happened is settled by either.
			question.by !== "yes or no" &&
			match.negated !== NEGATION.test(question.text) &&
			!(question.wanted === "date" && phrase?.bound === true),
	},
	{
		name: "what did not happen has no date",
		leaves: 0.6,
		holds: ({ question, passage: { match, phrase } }) =>
			question.wanted === "date" &&
			match?.negated === true &&
			!NEGATION.test(question.text) &&
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
				/\bwill\b|\bgoing to\b/i.test(text) &&
				/^\d{4}-\d\d-\d\d/.test(date) &&
				typeof published === "string" &&
				date.slice(0, 10) <= published.slice(0, 10)
			);
		},
	},
];

/**
 * How sure it is that the first passage answers, 0 to 1: the geometric mean of how likely it is by what was learned from
 * encyclopedic questions, and of what the rules say that know the questions of news.
 */
export function sureness(
	library: Library,
	scope: Scope,
	question: Question,
	topic: Topic,
	sought: Sought | null,
	passages: readonly Passage[],
): number {
	const [passage] = passages;
	if (!passage) return 0;
	const its = { library, scope, question, topic, passage };
	const rule = ruled(its);
	const both = Math.sqrt(learned(its, passages) * rule);
	return question.intent !== "ask" && namesSomebody(sought)
		? Math.min(both, rule * STRICT)
		: both;
}

/** Where somebody is named who did it or to whom it was done, the rules have to be as sure as 0.45 by themselves. */
const STRICT = ENOUGH / 0.45;

function namesSomebody(sought: Sought | null): boolean {
	return [sought?.agent, sought?.patient].some(
		(party) => party && party.people.length > 0,
	);
}

/** How likely it is by what was learned. */
function learned(
	{ library, scope, topic, passage }: Case,
	passages: readonly Passage[],
): number {
	const known = topic.forms.map((forms) =>
		forms.some((stem) => library.passages.frequency(stem, scope) > 0),
	);
	const closely = passages.filter(({ answers }) => answers.length > 0);
	return chanceOf(
		{ its: passage.its, features: passage.features, known },
		standingAmong(
			closely.map(({ score }) => score),
			phraseFeatures(passage.answers),
		),
	);
}

/** How much of the question stands in the passage and around it, less for every reason to doubt. */
function ruled(its: Case): number {
	const { question, topic, passage } = its;
	const { match, own, around, kin } = passage;
	let sure =
		0.65 * Math.min(1, around + 0.7 * kin) +
		0.35 * Math.min(1, own + 0.7 * kin);
	if (
		match &&
		(topic.terms.length === 0 ||
			question.action?.agent ||
			question.action?.patient)
	)
		sure = Math.max(sure, match.score);
	for (const { leaves, holds } of DOUBTS) if (holds(its)) sure *= leaves;
	return sure;
}
