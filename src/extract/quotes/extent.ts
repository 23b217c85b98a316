import { firstPlace } from "../../text/first-place.js";
import type { Cue } from "./cue.js";
import { isSpeech } from "./lexicon/cues.js";
import { opensQuotation } from "./opens-quotation.js";
import { isBreak } from "./pause.js";
import type { Right } from "./right.js";
import type { Marked, Scene, Unit } from "./scene.js";
import { hasVerb, type Stretch } from "./stretch.js";

/** Where content that follows its cue ends: with the unit, or where the next attribution begins. */
export function contentEnd(
	scene: Scene,
	unit: Unit,
	right: Right,
	later: readonly Cue[],
): number {
	const { tokens, marked, markedAt } = scene;
	const mark = marked[markedAt[right.at] ?? -1];
	if (mark && (right.colon || isSentence(scene, mark))) {
		return adjacentEnd(scene, unit, mark);
	}
	for (const cue of later) {
		if (cue.verb <= right.at) continue;
		let at = cue.group.from;
		const before = tokens[at - 1];
		if (!before) continue;
		if (at - 1 > right.at && opensQuotation(scene, unit, cue)) return at - 1;
		const joined = before.upos === "CCONJ";
		// "says he and Holm told the mayor": two subjects of one verb.
		if (joined && cue.order === "before" && !hasVerb(scene, right.at, at))
			continue;
		if (joined && (cue.order === "shared" || isFiniteSpeech(scene, cue))) {
			at--;
			if (tokens[at - 1]?.text === ",") at--;
			return at;
		}
		// "…, though she noted that …"
		const contrasts = CONTRAST.test(before.lower) && isFiniteSpeech(scene, cue);
		if (contrasts && at - 1 > right.at + 1) return at - 1;
		const opens = before.text === ",";
		if (
			opens &&
			cue.order === "shared" &&
			/ing$/.test(tokens[cue.verb]?.lower ?? "")
		)
			return at - 1;
	}
	return unit.to;
}

const CONTRAST = /^(?:though|although|while|whereas)$/;

/** "… but she denied that …": a verb of speech in the past or present. */
function isFiniteSpeech(scene: Scene, cue: Cue): boolean {
	const xpos = scene.tokens[cue.verb]?.xpos ?? "";
	return isSpeech(cue.lemma) && /^VB[DZP]$/.test(xpos);
}

/** The next cues after a token; no content runs past so many. */
export function following(cues: readonly Cue[], at: number): readonly Cue[] {
	const first = firstPlace(cues.length, (n) => (cues[n]?.verb ?? 0) > at);
	return cues.slice(first, first + 30);
}

function isSentence(scene: Scene, mark: Marked): boolean {
	const last = scene.tokens[mark.to - 2];
	const opener = scene.tokens[mark.from + 1];
	return (
		mark.to - mark.from > 6 &&
		last !== undefined &&
		/^[.?!…]$/.test(last.text) &&
		opener !== undefined &&
		/^[^\p{Ll}]/u.test(opener.text)
	);
}

function adjacentEnd(scene: Scene, unit: Unit, mark: Marked): number {
	let end = mark.to;
	for (
		let next = scene.marked[mark.index + 1];
		next && next.from === end && next.to <= unit.to;
		next = scene.marked[next.index + 1]
	)
		end = next.to;
	return end;
}

/** "Stenson, who ordered Orr to leave, set a date": a relative clause's content ends where the main verb follows a comma. */
export function relativeEnd(
	{ tokens, markedAt }: Scene,
	source: Stretch | null,
	from: number,
	to: number,
	verb = -1,
): number {
	const pronoun = verb >= 0 ? verb - 1 : (source?.from ?? -1);
	if (!/^(?:who|whose|which)$/.test(tokens[pronoun]?.lower ?? "")) return to;
	if (tokens[pronoun - 1]?.text !== ",") return to;
	for (let i = from; i < to - 1; i++) {
		if (tokens[i]?.text !== "," || (markedAt[i] ?? -1) >= 0) continue;
		if (/^(?:VBD|VBZ|MD)$/.test(tokens[i + 1]?.xpos ?? "")) return i;
	}
	return to;
}

/** Cuts off the marks of the reporter's own sentence. */
export function trim(scene: Scene, from: number, to: number): Stretch | null {
	const { tokens, markedAt } = scene;
	let end = to;
	while (
		end > from &&
		(markedAt[end - 1] ?? -1) < 0 &&
		isBreak(tokens, end - 1)
	)
		end--;
	let start = from;
	while (start < end && (markedAt[start] ?? -1) < 0 && isBreak(tokens, start))
		start++;
	return end > start ? { from: start, to: end } : null;
}
