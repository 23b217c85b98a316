import type { Person } from "../extract/people/person.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { sourcePerson } from "../library/sources.js";
import { actionOf } from "./action.js";
import type { Answer, Excerpt, Intent } from "./answer.js";
import { byDate } from "./by-date.js";
import { excerptOf, type Finding } from "./excerpt.js";
import { eventMatches, soughtIn } from "./happenings.js";
import { whoIs } from "./identity.js";
import { stemsIn, topicOf } from "./overlap.js";
import { type Passage, passageFinding, passagesFor } from "./passages.js";
import {
	askedFor,
	contentOf,
	type Question,
	readQuestion,
} from "./question.js";
import {
	byTopic,
	findingOf,
	inOwnWords,
	type Statement,
	statementsOf,
} from "./quotes.js";
import { noArticles, nothingAsked, refusal } from "./refuse.js";
import { placesOf, scopeOf } from "./scope.js";
import {
	headOf,
	isDescription,
	namesIn,
	resolveSpeakers,
	type Speaker,
} from "./speaker.js";
import { ENOUGH, sureness } from "./sureness.js";
import { whoWhom } from "./who-whom.js";

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

/** How much of a topic has to stand at or near a quotation. */
const NEAR = 0.14;

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
		contentOf(question.text).length === 0 &&
		// "Who said something?" of one article asks for whoever did it there.
		(only === null || question.action === null)
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
	const people = new Set(speakers.flatMap((s) => [...s.people]));
	const all =
		people.size > 0
			? statementsOf(library, placesOf(library, scope, people), people)
			: [];
	const ranked =
		topic.terms.length > 0 ? byTopic(library, all, topic) : inOwnWords(all);
	const near = ranked.filter((s) => s.near >= NEAR);
	if (near.length === 0 || unknown.length > 0)
		return (
			describedSpeaker(library, scope, question) ??
			notInWords(library, scope, question, speakers) ??
			refusal(library, scope, question, {
				unknown,
				speakers,
				statements: ranked,
				passages: [],
			})
		);
	const sure = Math.min(...speakers.map((s) => s.sure));
	const best = near[0]?.near ?? 0;
	return found(
		library,
		"quote",
		eachFirst(
			near,
			speakers.map((s) => s.people),
			library,
			best * 0.5,
		).flatMap(
			(s) =>
				findingOf(
					s,
					sure * (0.55 + 0.45 * s.near),
					"quotation by its speaker",
				) ?? [],
		),
	);
}

/** Where a number or a length of time is asked for, sentences that have one before those that have none. */
function bySort(
	passages: readonly Passage[],
	{ wanted }: Question,
): readonly Passage[] {
	if (wanted !== "number" && wanted !== "duration") return passages;
	const [best] = passages;
	const fits = passages.filter(
		({ phrase, score }) =>
			phrase && phrase.fit >= 0 && score >= (best?.score ?? 0) * 0.7,
	);
	return [...fits, ...passages.filter((p) => !fits.includes(p))];
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
	if (speakers.length === 0 || WORDS.test(question.text)) return null;
	const action = actionOf(question.text);
	if (!action) return null;
	const answer = answerPassages(library, scope, {
		...question,
		intent: "ask",
		wanted: "thing",
		action,
		terms: contentOf(question.text),
		topic: question.text,
	});
	return answer.abstained ? null : answer;
}

/** Statements near enough to the topic; of several people asked for, the best of each before the second of anybody. */
function eachFirst(
	statements: readonly Statement[],
	people: readonly ReadonlySet<Person>[],
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
	return [...new Set([...firsts, ...near])];
}

/**
 * Whoever is described by a role that no article gives in these words ("Lorvik's defence minister"): the quotations in
 * whose sentences the description and the topic both stand. Null where there are none, or where a name was asked for.
 */
function describedSpeaker(
	library: Library,
	scope: Scope,
	question: Question,
): Answer | null {
	const { speaker } = question;
	if (!speaker || !isDescription(speaker)) return null;
	const topic = topicOf(
		library,
		scope,
		contentOf(`${speaker} ${question.topic}`),
	);
	const head = headOf(speaker);
	if (topic.terms.length < 2 || head === null) return null;
	const hits = library.passages.search(
		topic.forms.flatMap((forms) => forms.map((stem) => ({ stem, weight: 1 }))),
		scope,
		40,
	);
	const places = [...new Set(hits.map((h) => h.entry))].sort((a, b) => a - b);
	const ranked = byTopic(
		library,
		statementsOf(library, places, null).filter(({ entry, shown, quotes }) => {
			const body = library.entries[entry]?.document.article.body ?? "";
			return quotes.some(
				({ source }) =>
					source !== null &&
					stemsIn(
						body.slice(
							Math.max(shown.start, source.start - 40),
							Math.min(shown.end, source.end),
						),
					).has(head),
			);
		}),
		topic,
	);
	const [best] = ranked;
	if (!best || best.near < 0.5) return null;
	return found(
		library,
		"quote",
		ranked
			.filter((s) => s.near >= best.near * 0.8)
			.flatMap(
				(s) => findingOf(s, 0.6 * s.near, "quotation by description") ?? [],
			),
	);
}

/** The sentences that match best, and what they tell of the action that is asked about. */
function answerPassages(
	library: Library,
	scope: Scope,
	question: Question,
): Answer {
	const { action } = question;
	if (question.intent === "who" && !action) {
		const roles = whoIs(library, scope, question.text);
		if (roles.length > 0) return found(library, "who", roles);
	}
	const sought = action && soughtIn(library, scope, action);
	if (sought && question.intent === "who" && action.side === "both") {
		const named = namesIn(library, scope, action.rest);
		const all = whoWhom(library, eventMatches(library, scope, sought), named);
		if (all.length > 0) return found(library, "who", all);
	}
	const terms =
		question.terms.length > 0 ? question.terms : contentOf(question.text);
	const topic = topicOf(library, scope, terms);
	const passages = passagesFor(library, scope, question, topic, sought);
	const sure = passages.map((p) =>
		sureness(library, scope, question, topic, p),
	);
	if ((sure[0] ?? 0) < ENOUGH[question.intent])
		return refusal(library, scope, question, {
			unknown: [],
			speakers: [],
			statements: [],
			passages,
		});
	const best = passages[0]?.score ?? 0;
	const chosen = passages.filter((p) => p.score >= best * 0.6);
	const ordered =
		question.wanted === "date"
			? byDate(chosen, question.superlative)
			: bySort(chosen, question);
	return found(
		library,
		question.intent,
		ordered.map((p) =>
			passageFinding(
				library,
				p,
				question,
				sure[passages.indexOf(p)] ?? 0,
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
				excerpt.start < e.end &&
				// One sentence may tell of two events.
				(e.kind !== "event" ||
					e.highlights[0]?.start === excerpt.highlights[0]?.start),
		);
		if (excerpt && !shown) excerpts.push(excerpt);
	}
	return { abstained: false, intent, excerpts };
}
