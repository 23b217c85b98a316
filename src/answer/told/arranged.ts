import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Sought } from "../action/happenings.js";
import type { Topic } from "../overlap.js";
import { nearFirst, type Passage } from "../passages.js";
import type { Question } from "../question.js";
import { newestFirst } from "../several/newest.js";
import { ENOUGH, sureness } from "../sureness.js";
import { whoPlaced } from "../typed/placed.js";
import { plannedInstead } from "./ahead.js";
import { byDate } from "./by-date.js";
import { bySort } from "./by-sort.js";
import {
	isClearlyAhead,
	isDateAhead,
	NEARLY_ENOUGH,
	SURE_OF_DATE,
} from "./clearly-ahead.js";
import { datedBeside } from "./dated-beside.js";
import { isOfTimeAsked, ofEventAsked } from "./event-asked.js";
import { lastingBehind } from "./lasting.js";
import { isThere, placeAsked } from "./place-asked.js";
import { SURELY, standsAlone } from "./stands-alone.js";
import { surerDate } from "./surer-date.js";

/** Sentences whose log odds are this far behind the first are told with it. */
const NEARLY = 6;

/** What was found for a question. */
export interface Found {
	readonly library: Library;
	readonly scope: Scope;
	readonly question: Question;
	readonly topic: Topic;
	readonly sought: Sought | null;
	/** All that may answer, likeliest first. */
	readonly passages: readonly Passage[];
	/** Those of them of the time, and of somebody other, where the question keeps to that. */
	readonly timely: readonly Passage[];
	/** One that states who somebody is, where that is asked. */
	readonly stating: Passage | null;
}

/** Passages as they are shown, and how sure it is, 0 to 1, that the first answers. */
export interface Arranged {
	readonly ordered: readonly Passage[];
	readonly sure: number;
}

/** What of all that was found is shown, in order, by the sort of answer that is wanted, and how sure its first is. */
export function arranged(all: Found): Arranged {
	const { question, passages, stating } = all;
	const alone = sureAlone(all);
	const chosen = bySortWanted(all);
	const [likeliest] = passages;
	const [next] = chosen.filter((p) => isOfTimeAsked(question, p));
	const isPassed =
		next !== undefined && next !== chosen[0] && alone(next) >= ENOUGH;
	const lasting = lastingOrBeside(all, chosen, alone);
	const planned = plannedInstead(question, passages);
	const told = isPassed ? [next, ...chosen.filter((p) => p !== next)] : chosen;
	const surer = surerDate(question, told, alone, ENOUGH);
	const leading =
		planned ?? lasting?.behind ?? surer ?? (isPassed ? next : null);
	const ordered = leading
		? [leading, ...chosen.filter((p) => p !== leading)]
		: chosen;
	const [shown] = ordered;
	const isMoved =
		isPassed ||
		shown === surer ||
		(likeliest !== undefined &&
			shown !== likeliest &&
			!isThere(likeliest, placeAsked(question)));
	const surely = Math.max(
		isMoved || !likeliest ? 0 : alone(likeliest),
		shown &&
			(isMoved || standsAlone(question, shown, likeliest) || shown === stating)
			? alone(shown)
			: 0,
		lasting?.sure ?? 0,
		planned ? ENOUGH : 0,
	);
	const isClear =
		surely >= NEARLY_ENOUGH &&
		(isClearlyAhead(question, passages) ||
			// Who came third is told in few words, and in no others.
			(shown !== undefined && whoPlaced(question, shown) !== null));
	const isDated =
		surely >= SURE_OF_DATE && shown === likeliest && isDateAhead(all, passages);
	return {
		ordered,
		sure: isClear || isDated ? Math.max(ENOUGH, surely) : surely,
	};
}

/** Those nearly as likely as the first, such as tell what is wanted before the others. */
function bySortWanted(all: Found): readonly Passage[] {
	const { library, question, timely, stating } = all;
	const best = timely[0]?.score ?? 0;
	const chosen = timely.filter(
		(p) =>
			p.score >= best - NEARLY ||
			// Of several of a kind asked for by time, each counts that is told with its date.
			(question.superlative !== null &&
				p.match?.time &&
				p.match.score >= SURELY),
	);
	if (question.wanted === "date")
		return byDate(ofEventAsked(question, chosen), question);
	if (question.by === "latest") return newestFirst(library, chosen);
	return stating
		? [stating, ...chosen.filter((p) => p !== stating)]
		: bySort(chosen, question);
}

/** A sentence behind or beside a likely one that tells how long, or when; null where there is none to be sure of. */
function lastingOrBeside(
	all: Found,
	chosen: readonly Passage[],
	alone: (passage: Passage) => number,
): { readonly behind: Passage; readonly sure: number } | null {
	const { question, sought, passages } = all;
	const anchors =
		question.wanted === "date"
			? passages.slice(0, 1)
			: nearFirst(chosen, NEARLY / 6);
	for (const anchor of anchors) {
		const behind =
			lastingBehind(question, anchor) ?? datedBeside(question, sought, anchor);
		const sure = behind ? alone({ ...behind, answers: anchor.answers }) : 0;
		if (behind && sure >= ENOUGH) return { behind, sure };
	}
	return null;
}

/** How sure each passage is, were it the likeliest; worked out once for each that is asked for. */
function sureAlone(all: Found): (passage: Passage) => number {
	const { library, scope, question, topic, sought, passages } = all;
	const known = new Map<Passage, number>();
	return (passage) => {
		let sure = known.get(passage);
		if (sure === undefined) {
			const others = passages.filter((p) => p !== passage);
			const likeliest = [passage, ...others];
			sure = sureness(library, scope, question, topic, sought, likeliest);
			known.set(passage, sure);
		}
		return sure;
	};
}
