import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { eventMatches, type Sought, soughtIn } from "./action/happenings.js";
import { whoWhom } from "./action/who-whom.js";
import type { Answer } from "./answer.js";
import type { Finding } from "./excerpt.js";
import { found } from "./found.js";
import { replyAsked } from "./interview/interviewed.js";
import { topicOf } from "./overlap.js";
import { passagesFor } from "./passages.js";
import { isAtAnotherTime, within } from "./period/within.js";
import { timesIn } from "./phrases/time-phrases.js";
import { contentOf } from "./question/content-words.js";
import type { Question } from "./question.js";
import { refusal } from "./refuse.js";
import { sideBySide } from "./several/differing.js";
import { namesIn } from "./speakers/speaker.js";
import { ENOUGH } from "./sureness.js";
import { type Arranged, arranged, type Found } from "./told/arranged.js";
import { continued } from "./told/continued.js";
import { isNoEnd, isUndated, isWrongTense } from "./told/event-asked.js";
import { keptToPlace } from "./told/in-place.js";
import { passageFinding } from "./told/passage-finding.js";
import { aboutAsked } from "./typed/about-asked.js";
import { isAnothers } from "./typed/anothers.js";
import { attributed } from "./typed/attributed.js";
import { otherThan } from "./typed/other-than.js";
import { isOfAnotherPlace, placedBy } from "./typed/placed.js";
import { withReply } from "./typed/replies.js";
import { statedBy } from "./typed/stated.js";
import { whoIs } from "./typed/who-is.js";

/** Log odds that what is of the time asked for may be behind the likeliest of any time. */
const AWAY = 3;

/** The sentences that match best, and what they tell of the action that is asked about. */
export function answerPassages(
	library: Library,
	scope: Scope,
	question: Question,
): Answer {
	const { action } = question;
	const sought = action && soughtIn(library, scope, action);
	const between = betweenTwo(library, scope, question, sought);
	if (between) return between;
	const terms =
		question.terms.length > 0 ? question.terms : contentOf(question.text);
	const topic = topicOf(library, scope, terms);
	const passages = passagesFor(library, scope, question, topic, sought);
	const stating = statedBy(question, passages) ?? placedBy(question, passages);
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
	const all = {
		...{ library, scope, question, topic, sought },
		...{ passages, timely, stating },
	};
	const inOrder = arranged(all);
	const [shown] = inOrder.ordered;
	const reply = replyAsked(library, question, passages, shown, inOrder.sure);
	if (isNone(all, inOrder)) {
		if (reply) return found(library, question.intent, [reply]);
		const kept = keptToPlace(library, scope, question);
		const there = kept && answerPassages(library, kept.scope, kept.question);
		if (there && !there.abstained) return there;
		return refusal(library, scope, question, {
			unknown: [],
			speakers: [],
			statements: [],
			passages: inOrder.sure < ENOUGH ? passages : timely,
		});
	}
	const answer = found(library, question.intent, [
		...(reply ? [reply] : []),
		...findingsOf(all, inOrder),
	]);
	return sideBySide(library, question, answer);
}

/** Who did it to whom, where both are asked for; null where that is not asked or not told. */
function betweenTwo(
	library: Library,
	scope: Scope,
	{ intent, action, period }: Question,
	sought: Sought | null,
): Answer | null {
	if (!action || !sought || intent !== "who" || action.side !== "both")
		return null;
	const matches = aboutAsked(
		library,
		scope,
		action,
		eventMatches(library, scope, sought),
	).filter(({ time }) => !time || !period || period.holds(time.value));
	const all = whoWhom(library, matches, namesIn(library, scope, action.rest));
	return all.length > 0 ? found(library, "who", all) : null;
}

/** Whether what is shown first is no answer: not sure enough, or surely of somebody or of a time that is not asked for. */
function isNone(
	{ library, question, passages, timely }: Found,
	{ ordered, sure }: Arranged,
): boolean {
	const [[shown], [likeliest], [top]] = [ordered, passages, timely];
	return (
		sure < ENOUGH ||
		(likeliest !== undefined && isAnothers(library, question, likeliest)) ||
		(top !== undefined && isAtAnotherTime(question, top)) ||
		(shown !== undefined &&
			(isWrongTense(question, shown) ||
				isUndated(question, shown) ||
				isOfAnotherPlace(question, shown) ||
				isNoEnd(question, shown))) ||
		// Of the time that is asked for, nothing is told that comes near the question.
		(top !== undefined && top.score < (likeliest?.score ?? 0) - AWAY)
	);
}

/** What is shown, as it is told: with its date, whose words it is and what answers it. */
function findingsOf(
	{ library, question, passages }: Found,
	{ ordered, sure }: Arranged,
): Finding[] {
	const likeliest = passages[0]?.score ?? 0;
	const isWhole = question.by === "yes or no" || question.by === "latest";
	return ordered.map((passage, n) => {
		// What is shown first is the answer, likeliest by its words or not.
		const surely =
			n === 0 ? sure : sure * Math.exp(Math.min(0, passage.score - likeliest));
		const finding = dated(
			library,
			question,
			passageFinding(library, passage, question, surely, BY_WORDS),
		);
		const told = attributed(
			library,
			question,
			withReply(
				library,
				isWhole ? { ...finding, highlights: [finding.shown] } : finding,
			),
		);
		return n === 0 ? continued(passage, told) : told;
	});
}

/** The rule that finds a passage. */
const BY_WORDS = "sentence by its words";

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
