import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Match } from "../action/happenings.js";
import { nearness } from "../nearness.js";
import { topicOf } from "../overlap.js";
import type { Action } from "../question/action.js";
import { contentOf } from "../question/content-words.js";

/** How much of what it was about has to stand at one of several, beside the one that has most. */
const SHARE = 0.7;

/** "Who called whom about the dam": of what fits the action, that which is told of the dam; all where nothing is. */
export function aboutAsked(
	library: Library,
	scope: Scope,
	{ rest }: Action,
	matches: readonly Match[],
): readonly Match[] {
	const what = /^(?:about|over|regarding|concerning|because of) (.+)$/i.exec(
		rest,
	)?.[1];
	if (!what) return matches;
	const topic = topicOf(library, scope, contentOf(what));
	const near = matches.map(({ entry, span }) =>
		nearness(library, entry, span, topic, true),
	);
	const most = Math.max(0, ...near);
	return most === 0
		? matches
		: matches.filter((_, n) => (near[n] ?? 0) >= SHARE * most);
}
