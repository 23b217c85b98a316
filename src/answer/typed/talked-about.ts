import type { Extraction } from "../../extract/extraction.js";
import type { Library } from "../../library/library.js";
import { mentionedIn } from "../../library/mentions.js";
import type { Scope } from "../../library/passages.js";
import type { People } from "../../library/people.js";
import type { Sentence } from "../../text/document.js";
import { eventMatches, type Match, soughtIn } from "../action/happenings.js";
import { timeOf } from "../action/who-whom.js";
import type { Finding } from "../excerpt.js";
import { talkTopic } from "../phrases/talk-topic.js";
import { talkAsked } from "../question/talk.js";
import type { Question } from "../question.js";
import { namesIn } from "../speakers/speaker.js";

/** How near an event has to be to a talk: of its very class. */
const A_TALK = 0.75;

/**
 * "What did Holm and Vasko talk about": the events in which both spoke with each other, where their sentence tells of what,
 * with that marked; none where it tells it of nobody. Null where the question does not ask for that of two whom the articles know.
 */
export function talkedAbout(
	library: Library,
	scope: Scope,
	{ text, period }: Question,
): readonly Finding[] | null {
	const talk = talkAsked(text);
	if (!talk) return null;
	const named = namesIn(library, scope, talk.parties);
	if (named.length < 2) return null;
	const sought = soughtIn(library, scope, {
		bases: ["talk", "discuss", "speak", "meet", "call"],
		alike: [],
		particle: null,
		agent: talk.parties,
		patient: "",
		rest: "",
		side: "patient",
		slot: { place: "object", passive: false, preposition: null, object: false },
		verb: { start: 0, end: 0 },
	});
	return eventMatches(library, scope, sought).flatMap((match) => {
		const extraction = library.entries[match.entry];
		const sentence = extraction?.document.sentences[match.sentence];
		if (!extraction || !sentence || match.act < A_TALK) return [];
		if (match.negated || !areThere(extraction, sentence, match, named))
			return [];
		const topic = talkTopic(extraction, sentence, match.trigger);
		const time = timeOf(extraction, match);
		if (!topic || (time && period?.holds(time.value) === false)) return [];
		return [
			{
				kind: "event",
				entry: match.entry,
				shown: sentence,
				highlights: [topic],
				quote: null,
				time,
				negated: false,
				confidence: 0.6 + 0.35 * match.score,
				by: match.by,
			} satisfies Finding,
		];
	});
}

/** Whether all of them took part, or are named in the sentence of one that others took part in with nobody else. */
function areThere(
	extraction: Extraction,
	sentence: Sentence,
	match: Match,
	named: readonly People[],
): boolean {
	if (match.others) return false;
	if (match.score >= 0.9 * match.act) return true;
	const here = mentionedIn(extraction, {
		start: sentence.start,
		end: match.trigger.end,
	});
	return named.every((group) => here.some(({ person }) => group.has(person)));
}
