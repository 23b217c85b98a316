import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { eventMatches, soughtIn } from "./action/happenings.js";
import { whoWhom } from "./action/who-whom.js";
import type { Answer } from "./answer.js";
import type { Finding } from "./excerpt.js";
import { found } from "./found.js";
import { replyAsked } from "./interview/interviewed.js";
import { topicOf } from "./overlap.js";
import { nearFirst, type Passage, passagesFor } from "./passages.js";
import { isAtAnotherTime, within } from "./period/within.js";
import { timesIn } from "./phrases/time-phrases.js";
import { contentOf, type Question } from "./question.js";
import { refusal } from "./refuse.js";
import { sideBySide } from "./several/differing.js";
import { newestFirst } from "./several/newest.js";
import { namesIn } from "./speakers/speaker.js";
import { ENOUGH, sureness } from "./sureness.js";
import { plannedInstead } from "./told/ahead.js";
import { byDate } from "./told/by-date.js";
import { bySort } from "./told/by-sort.js";
import { isClearlyAhead, NEARLY_ENOUGH } from "./told/clearly-ahead.js";
import { continued } from "./told/continued.js";
import { datedBeside } from "./told/dated-beside.js";
import {
	isOfTimeAsked,
	isUndated,
	isWrongTense,
	ofEventAsked,
} from "./told/event-asked.js";
import { keptToPlace } from "./told/in-place.js";
import { lastingBehind } from "./told/lasting.js";
import { dateOf, passageFinding } from "./told/passage-finding.js";
import { isThere, placeAsked } from "./told/place-asked.js";
import { aboutAsked } from "./typed/about-asked.js";
import { isAnothers } from "./typed/anothers.js";
import { attributed } from "./typed/attributed.js";
import { otherThan } from "./typed/other-than.js";
import { withReply } from "./typed/replies.js";
import { statedBy } from "./typed/stated.js";
import { whoIs } from "./typed/who-is.js";

/** Sentences whose log odds are this far behind the first are told with it. */
const NEARLY = 6;

/** The sentences that match best, and what they tell of the action that is asked about. */
export function answerPassages(
	library: Library,
	scope: Scope,
	question: Question,
): Answer {
	const { action } = question;
	const sought = action && soughtIn(library, scope, action);
	if (sought && question.intent === "who" && action.side === "both") {
		const named = namesIn(library, scope, action.rest);
		const all = whoWhom(
			library,
			aboutAsked(
				library,
				scope,
				action,
				eventMatches(library, scope, sought),
			).filter(
				({ time }) =>
					!time || !question.period || question.period.holds(time.value),
			),
			named,
		);
		if (all.length > 0) return found(library, "who", all);
	}
	const terms =
		question.terms.length > 0 ? question.terms : contentOf(question.text);
	const topic = topicOf(library, scope, terms);
	const passages = passagesFor(library, scope, question, topic, sought);
	const stating = statedBy(question, passages);
	if (
		!stating &&
		question.intent === "who" &&
		(!action || /\bnames?\b/i.test(question.text))
	) {
		const roles = whoIs(library, scope, question.text);
		if (roles.length > 0) return found(library, "who", roles);
	}
	const timely = within(
		library,
		question,
		otherThan(library, scope, question, passages),
	);
	const best = timely[0]?.score ?? 0;
	const first = passages[0]?.score ?? 0;
	const chosen = timely.filter(
		(p) =>
			p.score >= best - NEARLY ||
			// Of several of a kind asked for by time, each counts that is told with its date.
			(question.superlative !== null &&
				p.match?.time &&
				p.match.score >= SURELY),
	);
	const inOrder =
		question.wanted === "date"
			? byDate(ofEventAsked(question, chosen), question)
			: question.by === "latest"
				? newestFirst(library, chosen)
				: stating
					? [stating, ...chosen.filter((p) => p !== stating)]
					: bySort(chosen, question);
	const sureOf = (likeliest: readonly Passage[]) =>
		sureness(library, scope, question, topic, sought, likeliest);
	const alone = (passage: Passage) =>
		sureOf([passage, ...passages.filter((p) => p !== passage)]);
	const [next] = inOrder.filter((p) => isOfTimeAsked(question, p));
	const isPassed =
		next !== undefined && next !== inOrder[0] && alone(next) >= ENOUGH;
	const [lasting] = (
		question.wanted === "date"
			? passages.slice(0, 1)
			: nearFirst(inOrder, NEARLY / 6)
	).flatMap((anchor) => {
		const behind =
			lastingBehind(question, anchor) ?? datedBeside(question, sought, anchor);
		const sure = behind ? alone({ ...behind, answers: anchor.answers }) : 0;
		return behind && sure >= ENOUGH ? [{ behind, sure }] : [];
	});
	const planned = plannedInstead(question, passages);
	const leading = planned ?? lasting?.behind ?? (isPassed ? next : null);
	const ordered = leading
		? [leading, ...inOrder.filter((p) => p !== leading)]
		: inOrder;
	const [shown] = ordered;
	const [likeliest] = passages;
	const place = placeAsked(question);
	const isMoved =
		isPassed ||
		(likeliest !== undefined &&
			shown !== likeliest &&
			!isThere(likeliest, place));
	const surely = Math.max(
		isMoved ? 0 : sureOf(passages),
		shown &&
			(isMoved || standsAlone(question, shown, likeliest) || shown === stating)
			? alone(shown)
			: 0,
		lasting?.sure ?? 0,
		planned ? ENOUGH : 0,
	);
	const sure =
		surely >= NEARLY_ENOUGH && isClearlyAhead(question, passages)
			? Math.max(ENOUGH, surely)
			: surely;
	const [top] = timely;
	const reply = replyAsked(library, question, passages, shown, sure);
	const no =
		sure < ENOUGH ||
		(likeliest && isAnothers(library, question, likeliest)) ||
		(top && isAtAnotherTime(question, top)) ||
		(shown && (isWrongTense(question, shown) || isUndated(question, shown))) ||
		// Of the time that is asked for, nothing is told that comes near the question.
		(top && top.score < first - NEARLY / 2);
	if (no && reply) return found(library, question.intent, [reply]);
	if (no) {
		const kept = keptToPlace(library, scope, question);
		const there = kept && answerPassages(library, kept.scope, kept.question);
		if (there && !there.abstained) return there;
		return refusal(library, scope, question, {
			unknown: [],
			speakers: [],
			statements: [],
			passages: sure < ENOUGH ? passages : timely,
		});
	}
	const answer = found(library, question.intent, [
		...(reply ? [reply] : []),
		...ordered
			.map((p, n) =>
				passageFinding(
					library,
					p,
					question,
					// What is shown first is the answer, likeliest by its words or not.
					n === 0 ? sure : sure * Math.exp(Math.min(0, p.score - first)),
					"sentence by its words",
				),
			)
			.map((finding) => dated(library, question, finding))
			.map((finding) =>
				question.by === "yes or no" || question.by === "latest"
					? { ...finding, highlights: [finding.shown] }
					: finding,
			)
			.map((finding) =>
				attributed(library, question, withReply(library, finding)),
			)
			.map((finding, n) => {
				const passage = ordered[n];
				return n === 0 && passage ? continued(passage, finding) : finding;
			}),
	]);
	return sideBySide(library, question, answer);
}

/** How well a passage has to fit that tells of the very action. */
const SURELY = 0.75;

/**
 * Whether what is shown is judged by itself: one that dates the very action, or counts what is to be counted, may be shown
 * before a likelier one that does not.
 */
function standsAlone(
	{ wanted }: Question,
	shown: Passage,
	likeliest: Passage | undefined,
): boolean {
	const { match, phrase } = shown;
	const isSure = (match?.score ?? 0) >= SURELY;
	switch (wanted) {
		case "date":
			return (
				Boolean(match?.time) ||
				(dateOf(shown) !== null &&
					likeliest !== undefined &&
					dateOf(likeliest) === null)
			);
		case "person":
			return shown !== likeliest && isSure;
		case "number":
			return (
				phrase?.suits === true &&
				(isSure || followsOn(shown, likeliest)) &&
				likeliest?.phrase?.suits !== true
			);
		case "duration":
			return (
				phrase?.time?.type === "DURATION" &&
				likeliest !== undefined &&
				likeliest.phrase === null
			);
		default:
			return false;
	}
}

/** Whether a sentence stands right behind another: "… every Falcon 60. There are 52 of them." */
function followsOn(
	{ entry, sentence }: Passage,
	before: Passage | undefined,
): boolean {
	return (
		entry === before?.entry && sentence.index === before.sentence.index + 1
	);
}

/** "What happened on 3 May": the answer's date is the one in the sentence that the question names. */
function dated(
	library: Library,
	{ period, wanted }: Question,
	finding: Finding,
): Finding {
	const extraction = library.entries[finding.entry];
	if (!period || wanted !== "thing" || finding.time || !extraction)
		return finding;
	const times = timesIn(extraction, finding.shown).filter((t) =>
		period.holds(t.value),
	);
	return { ...finding, time: times[0] ?? null };
}
