import { isEnglish } from "../../library/english.js";
import { isMeaningful, likeness } from "../../library/meanings.js";
import { stemOf } from "../../library/terms.js";
import { hasWord, type Party } from "../action/parties.js";
import { stemsOver } from "../overlap.js";
import { countsAlike } from "../phrases/counted-alike.js";
import { countryOf } from "../speakers/descriptor.js";
import { isDatedElsewhere } from "./elsewhere.js";
import { pointsBack } from "./features.js";
import { drift, restInCompany } from "./near-company.js";
import type { Asked } from "./rules.js";
import { isLeftUntold, isUnrealised } from "./untold.js";

/** What else tells a passage that answers from one that only speaks of the same, each 0 to 1, by name. */
export const SIGNS: Readonly<Record<string, (its: Asked) => number>> = {
	/** Who did it, and to whom it was done, by the question: the share of their words that is not here. */
	"agent away": (its) => awayFrom(its, its.sought?.agent ?? null),
	"patient away": (its) => awayFrom(its, its.sought?.patient ?? null),
	/** The question's verb is not here, nor one of its class, nor a word of near meaning. */
	"verb away": (its) => Number(verbIsAway(its)),
	/** The question's "first" where the sentence has another ordinal. */
	ordinals: (its) =>
		// "Was it their first call": that it was the second settles it.
		Number(its.question.by !== "yes or no" && ordinalsDiffer(its)),
	/** What "how many" counts is not here; only the paragraph has it. */
	"counted away": (its) => countedIsAway(its),
	/** One that the question names is to have done it to another that it names, and none of that is told here. */
	"no dealing": (its) => Number(hasNoDealing(its)),
	/** When something happened is asked, and nothing here tells a time. */
	"no time": ({ question: { wanted }, passage: { phrase, match } }) =>
		Number(wanted === "date" && !phrase && !match?.time),
	/** Whoever acts or is acted on is called by a word that neither an article nor the lexicon has: a name that nobody knows, written as one or not. */
	"party unknown": (its) => Number(hasUnknownParty(its)),
	/** "Croatian firefighters" are asked for, and another country's are told of. */
	"another country": (its) => Number(isOfAnotherCountry(its)),
	/** It says that nobody told it. */
	untold: (its) => Number(isLeftUntold(its)),
	/** What has happened is asked for, and it only is to come, or possible. */
	unrealised: (its) => Number(isUnrealised(its)),
	/** The date that it shows is of another clause than what it has of the question, and it tells nothing of the action. */
	"date of another clause": ({ passage }) => Number(isDatedElsewhere(passage)),
	/** How well what it tells of the action fits. */
	match: ({ passage: { match } }) => match?.score ?? 0,
	"no match": ({ passage: { match } }) => Number(match === null),
	negated: ({ passage: { match } }) => Number(match?.negated === true),
	/** Words that mean the same, or whom a pronoun stands for, beside the words themselves. */
	kin: ({ passage: { kin } }) => kin,
	own: ({ passage: { own } }) => own,
	around: ({ passage: { around } }) => around,
	/** Words told of together with those that are missing; and how alike all that it is about is. */
	"rest in company": ({ passage: { its } }) => restInCompany(its),
	drift: ({ library, scope, passage: { its } }) =>
		drift(its, (stem) => library.passages.rarity(stem, scope)),
	"has action": ({ question }) => Number(question.action !== null),
	"names somebody": ({ sought }) =>
		Number(
			[sought?.agent, sought?.patient].some(
				(party) => party && party.people.length > 0,
			),
		),
	"asks whether": ({ question }) => Number(question.by === "yes or no"),
};

/** The signs of a passage, in the order of `SIGNS`. */
export function signsOf(its: Asked): number[] {
	return Object.values(SIGNS).map((sign) => sign(its));
}

/** The sentence's stems, those behind its pronouns, and those of the sentence before. */
function within({ passage, library }: Asked): readonly ReadonlySet<string>[] {
	const { words, sentence } = passage.its;
	const document = library.entries[passage.entry]?.document;
	const before = document?.sentences[sentence.index - 1];
	return [
		words.set,
		words.implied,
		...(document && before ? [stemsOver(document, before)] : []),
	];
}

function awayFrom(its: Asked, party: Party | null): number {
	if (!party) return 0;
	const here = within(its);
	const away = party.stems.filter(
		(stem) => !here.some((s) => hasWord(party, stem, (form) => s.has(form))),
	);
	return away.length / party.stems.length;
}

function verbIsAway({ question: { action }, passage }: Asked): boolean {
	if (action === null || passage.match !== null) return false;
	const { words } = passage.its;
	return ![...action.bases.map(stemOf), ...action.alike].some((stem) => {
		return (
			words.implied.has(stem) ||
			words.stems.some(
				(other, n) => words.content[n] && likeness(stem, other) >= 0.5,
			)
		);
	});
}

const LIGHT = /^(?:give|make|have|get|take|hold|put|set)$/;

function hasNoDealing(its: Asked): boolean {
	const { sought, passage, question } = its;
	const named = [sought?.agent, sought?.patient].every(
		(party) => party && party.people.length > 0,
	);
	return (
		named &&
		question.by !== "yes or no" &&
		passage.match === null &&
		// "What assurance did it give them": the noun tells what was done.
		!question.action?.bases.every((base) => LIGHT.test(base)) &&
		verbIsAway(its)
	);
}

function hasUnknownParty({ library, topic, question }: Asked): boolean {
	const { action } = question;
	if (action === null) return false;
	const parties = `${action.agent} ${action.patient}`.toLowerCase();
	return topic.terms.some(
		({ stem, word }, n) =>
			parties.includes(word) &&
			/^\p{L}{4,}$/u.test(word) &&
			!isMeaningful(stem) &&
			!isEnglish(word) &&
			!topic.forms[n]?.some(
				(form) => library.passages.frequency(form, null) > 0,
			),
	);
}

/** So many words may stand between a country and what is of it: "Romania's 40 tired firefighters". */
const BETWEEN = 3;

function isOfAnotherCountry({ topic, passage: { its } }: Asked): boolean {
	const asked = topic.terms.flatMap(({ stem }) => countryOf(stem) ?? []);
	if (asked.length === 0) return false;
	const { stems, implied } = its.words;
	const here = stems.map(countryOf);
	if (
		asked.some(
			(country) =>
				here.includes(country) ||
				[...implied].some((stem) => countryOf(stem) === country),
		)
	)
		return false;
	return here.some(
		(country, n) =>
			country !== null &&
			stems
				.slice(n + 1, n + 2 + BETWEEN)
				.some((stem) => its.inquiry.wordOf(stem) !== undefined),
	);
}

/** "The final" of a cup is no ordinal. */
const ORDINAL =
	/\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final(?= (?:call|vote|meeting|round|stage|day|week|phase|version|report|session|hearing|talks)\b))\b/gi;

function ordinalsDiffer({ question, passage }: Asked): boolean {
	const { extraction, sentence } = passage.its;
	const { body } = extraction.document.article;
	const asked = ordinalsIn(question.text);
	// "Last" counts from the day of writing: the last call before this one may be the first of all.
	const here = ordinalsIn(body.slice(sentence.start, sentence.end)).filter(
		(ordinal) => ordinal !== "last",
	);
	return (
		asked.length > 0 &&
		here.length > 0 &&
		!asked.some((ordinal) => here.includes(ordinal))
	);
}

const ordinalsIn = (text: string): string[] =>
	[...text.matchAll(ORDINAL)].map(([word]) => word.toLowerCase());

/** What is often counted without a word for it: "27 died". */
const UNSAID: ReadonlySet<string> = new Set(
	["people", "person", "times", "others"].map(stemOf),
);

function countedIsAway({ passage: { its } }: Asked): number {
	const { counted, words } = its.inquiry;
	if (counted === null || UNSAID.has(counted)) return 0;
	if (!words.some((w) => w.sort === "noun" && w.forms.includes(counted)))
		return 0;
	const near = its.words.stems.some(
		(stem, n) => its.words.nouns[n] && countsAlike(counted, stem),
	);
	if (near) return 0;
	const before = its.extraction.document.sentences[its.sentence.index - 1];
	// "The ice may not last. It has lost a metre": told of what the sentence before names.
	if (
		before?.paragraph === its.sentence.paragraph &&
		pointsBack(its.extraction, its.sentence) &&
		stemsOver(its.extraction.document, before).has(counted)
	)
		return 0;
	return its.around.some((stems) => stems.has(counted)) ? 0.7 : 1;
}
