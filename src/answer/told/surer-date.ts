import { nearFirst, type Passage } from "../passages.js";
import { isAsExact, unitAsked } from "../phrases/unit-asked.js";
import type { Question } from "../question.js";
import { dateOf } from "./date-of.js";
import { isOfTimeAsked } from "./event-asked.js";
import { SURELY } from "./stands-alone.js";

/** Log odds by which a surer one may be behind, and by how much surer, 0 to 1, it has to be. */
const NEAR = 1;
const SURER = 0.2;
/** Log odds by which one that tells the day that is asked for may be behind one that tells the year. */
const AS_EXACT = 4;
/** How much of what the first has of the question that one has to have. */
const ALIKE = 0.6;

/** How much of the question's words a passage has, the same or near in meaning, 0 to 1. */
function shareOf({ its: { inquiry, alignment } }: Passage): number {
	const told = inquiry.words.reduce(
		(sum, { weight }, n) => sum + weight * (alignment.strength[n] ?? 0),
		0,
	);
	return inquiry.total === 0 ? 0 : told / inquiry.total;
}

/**
 * Which of the dated passages answers rather than the first of them: one that tells the day, where a day is asked for and the first
 * only tells a month or year; else one nearly as likely that is surer by itself. Null where the first stays.
 * @param alone how sure a passage is by itself, 0 to 1
 * @param enough the least sureness that is an answer
 */
export function surerDate(
	question: Question,
	passages: readonly Passage[],
	alone: (passage: Passage) => number,
	enough: number,
): Passage | null {
	const [first] = passages;
	if (question.wanted !== "date" || question.superlative !== null || !first)
		return null;
	const date = dateOf(first);
	if (!date || (first.match?.time && first.match.score >= SURELY)) return null;
	const fits = (p: Passage) =>
		p !== first && dateOf(p) !== null && isOfTimeAsked(question, p);
	// One that was put first for the event that it tells of is not behind by its words alone.
	if (passages.some((p) => p.score > first.score && fits(p))) return null;
	const unit = unitAsked(question.text);
	const exact = isAsExact(date.value, unit)
		? undefined
		: nearFirst(passages, AS_EXACT).find(
				(p) =>
					fits(p) &&
					isAsExact(dateOf(p)?.value ?? "", unit) &&
					p.own >= first.own * ALIKE &&
					alone(p) >= enough,
			);
	if (exact) return exact;
	let best: Passage | null = null;
	let least = Math.max(enough, alone(first) + SURER);
	for (const passage of nearFirst(passages, NEAR)) {
		if (!fits(passage) || shareOf(passage) < shareOf(first)) continue;
		const sure = alone(passage);
		if (sure < least) continue;
		[best, least] = [passage, sure];
	}
	return best;
}
