import { firstPlace } from "../../text/first-place.js";
import type { Time } from "../times/time.js";
import type { Cue } from "./cue.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { hasVerb, spanOf } from "./stretch.js";

/** When it was said: the first time with a value of its own in the attribution that hangs on the cue itself. */
export function timeOfSaying(
	scene: Scene,
	{ zone, cue }: Draft,
	times: readonly Time[],
): Time | null {
	const span = zone && spanOf(scene, zone);
	if (!zone || !span) return null;
	for (let i = firstFrom(times, span.start); i < times.length; i++) {
		const time = times[i];
		if (!time || time.end > span.end) return null;
		if (time.value.endsWith("_REF") || time.type === "DURATION") continue;
		if (!cue || hangsOn(scene, cue, zone, time)) return time;
	}
	return null;
}

/** No other verb stands between: "Holm, who came in 2008, said on Monday", and the time owns nothing ("Monday's call"). */
function hangsOn(
	scene: Scene,
	cue: Cue,
	zone: { readonly from: number; readonly to: number },
	time: Time,
): boolean {
	const { tokens } = scene;
	let at = zone.from;
	while (at < zone.to && (tokens[at]?.start ?? 0) < time.start) at++;
	let next = at;
	while (next < zone.to && (tokens[next]?.start ?? 0) < time.end) next++;
	if (tokens[next]?.xpos === "POS" || tokens[next - 1]?.xpos === "POS")
		return false;
	if (at < cue.group.from) return true;
	return at < cue.verb
		? !hasVerb(scene, cue.group.from, at)
		: !hasVerb(scene, cue.words.to, at);
}

/** The times stand in order of the text. */
function firstFrom(times: readonly Time[], start: number): number {
	return firstPlace(times.length, (n) => (times[n]?.start ?? 0) >= start);
}
