import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { People } from "../library/people.js";
import { sourcePerson } from "../library/sources.js";
import { partyOf } from "./action/parties.js";
import type { Answer } from "./answer.js";
import { asDenied, isOpen, withLeftOpen } from "./denied.js";
import { describedSpeaker } from "./described/speaker.js";
import { found } from "./found.js";
import { askedAlike } from "./interview/asked-alike.js";
import { afterQuestion } from "./interview/reply.js";
import { queryOf, topicOf } from "./overlap.js";
import { inOrderAsked, inPeriod } from "./period/said-when.js";
import { IN_WHAT_WORDS } from "./question/words-asked.js";
import { asTold, type Question } from "./question.js";
import { byTopic, findingOf, inOwnWords, NEAR, SAYING } from "./quotes.js";
import { refusal } from "./refuse.js";
import { likelyPlaces, quotedIn } from "./scope.js";
import { byVerbAsked } from "./speakers/by-verb.js";
import { heardFor } from "./speakers/heard.js";
import { withPlaceApart } from "./speakers/place-apart.js";
import type { Speaker } from "./speakers/roles.js";
import { isOthers } from "./speakers/voices.js";
import { type Statement, statementsOf } from "./statements.js";
import { answerPassages } from "./told.js";
import { allTheySaid } from "./typed/all-they-said.js";

/** What somebody reacts to is told by others, as a rule. */
const REACTION = /\b(?:react|respond|respon[cs]e|repl(?:y|ied)\b)/i;

/** What somebody said. */
export function answerQuote(
	library: Library,
	scope: Scope,
	asked: Question,
): Answer {
	const question = withPlaceApart(library, scope, asked);
	const topic = topicOf(library, scope, question.terms);
	if (question.speaker === null)
		return answerPassages(library, scope, question);
	const { speakers, unknown, named, others, people } = heardFor(
		library,
		scope,
		topic,
		question.speaker,
	);
	const all = (
		speakers.length > 0
			? statementsOf(
					library,
					likelyPlaces(library, quotedIn(scope, people), queryOf(topic)),
					people,
					topic.terms.length === 0,
				)
			: []
	).filter(
		// What somebody did, or said in the reporter's words, tells not in what words.
		({ quotes }) =>
			question.by !== IN_WHAT_WORDS ||
			quotes.some((quote) => quote.kind !== "indirect"),
	);
	const ranked =
		topic.terms.length > 0
			? withLeftOpen(
					library,
					question,
					byTopic(
						library,
						all,
						topic,
						SAYING.test(question.text),
						isOpen(question),
					),
				)
			: inOwnWords(all);
	const near = asDenied(
		question,
		inPeriod(
			library,
			question,
			others.length > 0 ? ownFirst(library, ranked, named) : ranked,
		).filter(
			(s) =>
				s.near >= leastFor(question) &&
				// "What did she say" is not answered by what she wants.
				(topic.terms.length > 0 ||
					!SAYING.test(question.text) ||
					s.quotes.some((q) => q.speech)),
		),
	);
	const inOrder = byVerbAsked(library, scope, question, near);
	if (
		inOrder.length === 0 ||
		unknown.length > 0 ||
		(!REACTION.test(question.text) &&
			isOthers(library, scope, topic, people, near[0]?.near ?? 0))
	)
		return (
			describedSpeaker(library, scope, question, speakers.length > 0) ??
			notInWords(library, scope, question, speakers) ??
			askedAlike(library, scope, question) ??
			onlyWords(library, scope, question, unknown, speakers, ranked) ??
			refusal(library, scope, question, {
				unknown,
				speakers,
				statements: ranked,
				passages: [],
			})
		);
	const sure = Math.min(...speakers.map((s) => s.sure));
	const best = near[0]?.near ?? 0;
	const chosen = eachFirst(
		inOrder,
		speakers.map((s) => s.people),
		library,
		best * 0.5,
	);
	return found(
		library,
		"quote",
		inOrderAsked(library, question, chosen)
			.flatMap(
				(s) =>
					findingOf(
						s,
						sure * (0.55 + 0.45 * s.near),
						"quotation by its speaker",
					) ?? [],
			)
			.map((finding) => afterQuestion(library, finding)),
	);
}

/** All that somebody is quoted with, where that can only be what is asked for; null where somebody asked for is unknown, or there is more. */
function onlyWords(
	library: Library,
	scope: Scope,
	question: Question,
	unknown: readonly string[],
	speakers: readonly Speaker[],
	statements: readonly Statement[],
): Answer | null {
	if (unknown.length > 0 || SETTLES.has(question.by)) return null;
	const all = allTheySaid(library, scope, question, speakers, statements);
	return all.length > 0 ? found(library, "quote", all) : null;
}

/** How much of a topic has to stand at words that settle whether somebody thinks or said something: a part of it settles nothing. */
const SETTLES: ReadonlyMap<string, number> = new Map([
	["does somebody think", 0.4],
	["did somebody say", 0.3],
]);

const leastFor = ({ by }: Question): number => SETTLES.get(by) ?? NEAR;

/** What others say for a body counts a little less than what the text gives to the body itself. */
const FOR_BODY = 0.85;

function ownFirst(
	{ entries }: Library,
	statements: readonly Statement[],
	named: People,
): readonly Statement[] {
	return statements
		.map((s) => {
			const extraction = entries[s.entry];
			const own = s.quotes.some((quote) => {
				const person = extraction && sourcePerson(extraction, quote);
				return person && named.has(person);
			});
			return own ? s : { ...s, near: s.near * FOR_BODY };
		})
		.toSorted((a, b) => b.near - a.near);
}

/** Verbs that ask for words and nothing else. */
const WORDS =
	/\b(?:sa(?:y|ys|id|ying)|tells?|told|writes?|wrote|written|posts?|posted|tweet|think|believe|comments?|quotes?|words|remarks?|statements?|on|about)\b/i;

/** "What does Russia accuse them of" may be told without quoting anybody: by the sentence that tells it. */
function notInWords(
	library: Library,
	scope: Scope,
	question: Question,
	speakers: readonly Speaker[],
): Answer | null {
	if (WORDS.test(question.text)) return null;
	const told = asTold(question);
	if (!told.action) return null;
	// "What did the defence chief stress" may be told by another's words, too.
	const named = partyOf(library, scope, question.speaker ?? "")?.people ?? [];
	if (speakers.length === 0 && named.length === 0) return null;
	const answer = answerPassages(library, scope, told);
	return answer.abstained ? null : answer;
}

/** Statements near enough to the topic; of several people asked for, the best of each before the second of anybody. */
function eachFirst(
	statements: readonly Statement[],
	people: readonly People[],
	{ entries }: Library,
	least: number,
): readonly Statement[] {
	const near = statements.filter((s) => s.near >= least);
	if (people.length < 2) return near;
	const firsts = people.flatMap((group) => {
		const first = statements.find(({ entry, quotes }) => {
			const extraction = entries[entry];
			const person =
				extraction && quotes[0] && sourcePerson(extraction, quotes[0]);
			return person ? group.has(person) : false;
		});
		return first ?? [];
	});
	// Of several who may be meant by one description, whoever speaks of the topic.
	firsts.sort((a, b) => b.near - a.near);
	return [...new Set([...firsts, ...near])];
}
