import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Answer } from "./answer.js";
import { byDate } from "./by-date.js";
import { isLongPast, isOfTimeAsked, ofEventAsked } from "./event-asked.js";
import type { Finding } from "./excerpt.js";
import { found } from "./found.js";
import { eventMatches, type Match, soughtIn } from "./happenings.js";
import { keptToPlace } from "./in-place.js";
import { replyAsked } from "./interview/interviewed.js";
import { lastingBehind } from "./lasting.js";
import { topicOf } from "./overlap.js";
import { passageFinding } from "./passage-finding.js";
import { nearFirst, type Passage, passagesFor } from "./passages.js";
import { isAtAnotherTime, within } from "./period/within.js";
import { contentOf, type Question } from "./question.js";
import { refusal } from "./refuse.js";
import { sideBySide } from "./several/differing.js";
import { newestFirst } from "./several/newest.js";
import { namesIn } from "./speaker.js";
import { ENOUGH, sureness } from "./sureness.js";
import { timesIn } from "./time-phrases.js";
import { aboutAsked } from "./typed/about-asked.js";
import { isAnothers } from "./typed/anothers.js";
import { attributed } from "./typed/attributed.js";
import { otherThan } from "./typed/other-than.js";
import { withReply } from "./typed/replies.js";
import { whoIs } from "./typed/who-is.js";
import { whoWhom } from "./who-whom.js";

/** Sentences whose log odds are this far behind the first are told with it. */
const NEARLY = 6;

/** The sentences that match best, and what they tell of the action that is asked about. */
export function answerPassages(
	library: Library,
	scope: Scope,
	question: Question,
): Answer {
	const { action } = question;
	if (
		question.intent === "who" &&
		(!action || /\bnames?\b/i.test(question.text))
	) {
		const roles = whoIs(library, scope, question.text);
		if (roles.length > 0) return found(library, "who", roles);
	}
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
			(question.superlative !== null && p.match?.time && p.match.score >= 0.75),
	);
	const inOrder =
		question.wanted === "date"
			? byDate(ofEventAsked(question, chosen), question)
			: question.by === "latest"
				? newestFirst(library, chosen)
				: bySort(chosen, question);
	const sureOf = (likeliest: readonly Passage[]) =>
		sureness(library, scope, question, topic, sought, likeliest);
	const alone = (passage: Passage) =>
		sureOf([passage, ...passages.filter((p) => p !== passage)]);
	const [next] = inOrder.filter((p) => isOfTimeAsked(question, p));
	const isPassed =
		next !== undefined && next !== inOrder[0] && alone(next) >= ENOUGH;
	const [lasting] = nearFirst(inOrder, NEARLY / 6).flatMap((anchor) => {
		const behind = lastingBehind(question, anchor);
		const sure = behind ? alone({ ...behind, answers: anchor.answers }) : 0;
		return behind && sure >= ENOUGH ? [{ behind, sure }] : [];
	});
	const ordered = lasting
		? [lasting.behind, ...inOrder]
		: isPassed
			? [next, ...inOrder.filter((p) => p !== next)]
			: inOrder;
	const [shown] = ordered;
	// One that dates the very action, or counts what is to be counted, may be shown before a likelier one that does not: it
	// is judged by itself.
	const byItself =
		question.wanted === "date"
			? shown?.match?.time
			: question.wanted === "number" &&
				shown?.phrase?.suits &&
				(shown.match?.score ?? 0) >= 0.75 &&
				passages[0]?.phrase?.suits !== true;
	const sure = Math.max(
		isPassed ? 0 : sureOf(passages),
		shown && (byItself || isPassed) ? alone(shown) : 0,
		lasting?.sure ?? 0,
	);
	const [likeliest] = passages;
	const [top] = timely;
	const reply = replyAsked(library, question, passages, shown, sure);
	const no =
		sure < ENOUGH ||
		(likeliest && isAnothers(library, question, likeliest)) ||
		(top && isAtAnotherTime(question, top)) ||
		(shown && isLongPast(question, shown)) ||
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
			.map((p) =>
				passageFinding(
					library,
					p,
					question,
					sure * Math.exp(Math.min(0, p.score - first)),
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
			),
	]);
	return sideBySide(library, question, answer);
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

/** So much less of the question may stand around a sentence that tells of the action, of that action elsewhere else. */
const AWAY = 0.3;

/** Sentences that have what is asked for before those that only speak of it. */
function bySort(
	passages: readonly Passage[],
	{ wanted, action, by }: Question,
): readonly Passage[] {
	const first = (fits: readonly Passage[]): readonly Passage[] => [
		...fits,
		...passages.filter((p) => !fits.includes(p)),
	];
	switch (wanted) {
		case "number":
		case "duration": {
			const fits = nearFirst(passages, NEARLY / 2).filter(
				({ phrase }) => phrase && phrase.fit >= 0,
			);
			const suiting = fits.filter(({ phrase }) => phrase?.suits);
			return first(suiting.length > 0 ? suiting : fits);
		}
		case "person": {
			if (action === null) return passages;
			// What tells of the action itself, with those whom the question names, and names the other.
			const around = passages[0]?.around ?? 0;
			const telling = nearFirst(passages, NEARLY / 2).filter(
				(p) => tells(p.match) && p.around >= around - AWAY,
			);
			// Who called is told by who began the call, before a call between two.
			const led = telling.filter(
				({ match }) => action.side === "agent" && match?.directed,
			);
			return first([...led, ...telling.filter((p) => !led.includes(p))]);
		}
		case "reason":
			// What is called a reason before what only came before.
			return first(
				nearFirst(passages, NEARLY / 2).filter(({ phrase }) => phrase?.suits),
			);
		default:
			// Whether he called her is settled by her having called him.
			return by === "yes or no"
				? first(
						nearFirst(passages, NEARLY / 2).filter(
							({ match }) => match?.reversed && match.score >= 0.7,
						),
					)
				: passages;
	}
}

/** Whether an event or clause is the action asked about, done by and to those whom the question names, and names the other. */
function tells(match: Match | null): boolean {
	return (
		match !== null &&
		match.score >= 0.55 &&
		match.asked.length > 0 &&
		!match.others &&
		!match.reversed &&
		!match.negated
	);
}
