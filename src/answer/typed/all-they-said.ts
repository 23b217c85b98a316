import type { Library } from "../../library/library.js";
import { inLexicon, likeness } from "../../library/meanings.js";
import type { Scope } from "../../library/passages.js";
import type { Term } from "../../library/terms.js";
import type { Finding } from "../excerpt.js";
import { stemsIn, type Topic, topicOf } from "../overlap.js";
import { parsed } from "../question/parsed.js";
import type { Question } from "../question.js";
import { findingOf, inOwnWords } from "../quotes.js";
import type { Speaker } from "../speakers/roles.js";
import type { Statement } from "../statements.js";

/** Of more than so many places where somebody is quoted the topic has to tell which is meant. */
const FEW = 2;

/** A word of so many sentences is what an article tells about. */
const TOLD = 3;

/** How surely somebody has to be whom a description means. */
const MEANT = 0.62;

/** How sure it is that the only words there are are those asked for in words of the asker's own. */
const SURE = 0.45;

/**
 * All that somebody is quoted with, where a question names its topic in words of its own ("on losing by so little"). Nothing where the
 * articles tell of that topic elsewhere, for then it is not what they said there; nor where there are several things to choose from.
 */
export function allTheySaid(
	library: Library,
	scope: Scope,
	question: Question,
	speakers: readonly Speaker[],
	statements: readonly Statement[],
): readonly Finding[] {
	const [speaker] = speakers;
	const said = statements.filter(({ quotes }) =>
		quotes.some(({ speech, negated }) => speech && !negated),
	);
	if (
		!speaker ||
		speakers.length > 1 ||
		speaker.sure < MEANT ||
		question.period !== null ||
		said.length === 0 ||
		said.length > FEW ||
		!isInOtherWords(library, scope, question, said)
	)
		return [];
	return byMeaning(library, question, inOwnWords(said))
		.filter(({ quotes: [quote] }) => quote?.speech && quote.kind !== "indirect")
		.flatMap(
			(s) =>
				findingOf(s, speaker.sure * SURE, "all that its speaker says") ?? [],
		);
}

/** Those first that have words nearest in meaning to the topic's; equals stay as they are. */
function byMeaning(
	{ entries }: Library,
	{ terms }: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	const nearTo = ({ entry, shown }: Statement): number => {
		const body = entries[entry]?.document.article.body ?? "";
		const stems = [...stemsIn(body.slice(shown.start, shown.end))];
		return terms.reduce(
			(sum, { stem }) =>
				sum + Math.max(0, ...stems.map((other) => likeness(stem, other))),
			0,
		);
	};
	const near = new Map(statements.map((s) => [s, nearTo(s)]));
	return statements.toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
}

/** A clause, or what is the speaker's own, tells what somebody said in other words: "how close they were", "her boy". */
const CLAUSAL = /^(?:VB[DGPZ]?|MD|W[A-Z]+|PRP\$)$/;

/** Nouns that point at something and do not name it, and those of a time of day. */
const VAGUE =
	/^(?:ways?|things?|stuff|people|parts?|kinds?|sorts?|lots?|bits?|facts?|matters?|issues?|chances?|reasons?|moments?|mornings?|afternoons?|evenings?|nights?|days?)$/;

/** Whether a topic is told in words of the asker's own: those that are anybody's name, or of which something else is told, are none. */
function isInOtherWords(
	library: Library,
	scope: Scope,
	{ terms, topic: words }: Question,
	said: readonly Statement[],
): boolean {
	if (terms.length === 0) return false;
	const topic = topicOf(library, scope, terms);
	const { tokens } = parsed(`${words}.`);
	const tagOf = ({ start }: Term) =>
		tokens.find((token) => token.start === start)?.xpos ?? "NN";
	const told = (n: number) => frequency(library, scope, topic, n);
	const places = said.map(({ entry }) => entry);
	const isTopic = terms.map((term, n) => {
		const tag = tagOf(term);
		if (/^(?:NNPS?|CD)$/.test(tag)) return true;
		if (!/^NN/.test(tag) || VAGUE.test(term.word)) return false;
		return (
			frequency(library, places, topic, n) > 0 ||
			told(n) >= TOLD ||
			(told(n) === 0 && !inLexicon(term.word))
		);
	});
	if (isTopic.includes(true)) return false;
	const nouns = [...terms.keys()].filter(
		(n) =>
			terms[n] && /^NN/.test(tagOf(terms[n])) && !VAGUE.test(terms[n].word),
	);
	return (
		tokens.some(({ xpos }) => CLAUSAL.test(xpos)) ||
		(nouns.length > 0 && nouns.every((n) => told(n) === 0))
	);
}

/** How many sentences of some articles have a word of a topic, in any of its forms. */
const frequency = (
	{ passages }: Library,
	scope: Scope,
	{ forms }: Topic,
	n: number,
): number =>
	Math.max(
		0,
		...(forms[n] ?? []).map((stem) => passages.frequency(stem, scope)),
	);
