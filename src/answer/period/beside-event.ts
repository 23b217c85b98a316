import { isEventNoun, isVerb } from "../../extract/events/classes.js";
import { intervalOf } from "../../extract/times/interval.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { stemOf } from "../../library/terms.js";
import { eventMatches, soughtIn } from "../action/happenings.js";
import { contentOf } from "../question/content-words.js";
import { basesOf } from "../question/forms.js";
import { lies, type Period } from "./period.js";

const BESIDE =
	/\b((?:(?:right|just|shortly|soon|ever) )?(?:before|after|since|until|till|following|prior to|ahead of)) (?:(?:the|his|her|their|its|that|this|an?) )((?:[\p{L}-]+ ){0,2}?)([\p{L}-]{3,})((?: (?:of|in|on|at|with|between|by|against) [\p{L}\p{N} '’.-]{2,60})?)$/iu;

/**
 * "Since the invasion", "before the call with Vasko": the stretch of time on one side of an event that the articles date, the
 * likeliest of those that the words may mean; null where the question has no such words or no article dates it.
 */
export function besideEvent(
	library: Library,
	scope: Scope,
	text: string,
): Period | null {
	const match = BESIDE.exec(text);
	const noun = match?.[3]?.toLowerCase() ?? "";
	if (!match || !(isEventNoun(noun) || isVerb(noun))) return null;
	const verbs = verbsOf(noun);
	const sought = soughtIn(library, scope, {
		bases: [...new Set([noun, ...basesOf(noun), ...verbs])],
		alike: [],
		particle: null,
		agent: (match[4] ?? "").replace(
			/^ (?:of|in|on|at|with|between|by|against) /i,
			"",
		),
		patient: "",
		rest: "",
		side: "patient",
		slot: { place: "object", passive: false, preposition: null, object: false },
		verb: { start: 0, end: 0 },
	});
	// "The tunnel vote" is none on rent: its article has the word.
	const sorts = contentOf(match[0])
		.map(({ stem }) => stem)
		.filter((stem) => stem !== stemOf(noun));
	const told = eventMatches(library, scope, sought).find(
		({ act, actual, time, entry }) =>
			act >= 0.75 &&
			actual &&
			time !== null &&
			intervalOf(time.value) !== null &&
			sorts.every((stem) => library.passages.frequency(stem, [entry]) > 0),
	);
	const days = told?.time && intervalOf(told.time.value);
	if (!days) return null;
	const side = /before|until|till|prior|ahead/i.test(match[1] ?? "")
		? "before"
		: /since/i.test(match[1] ?? "")
			? "since"
			: "after";
	return {
		words: { start: match.index, end: match.index + match[0].length },
		told: match[0],
		from: side === "before" ? null : days.from,
		to: side === "before" ? days.to : null,
		side,
		relative: false,
		beside: true,
		holds: (value) => lies(value, days, side),
	};
}

/** "Invasion" of "invade", "resignation" of "resign": the verbs that a noun's ending may stand for. */
function verbsOf(noun: string): readonly string[] {
	return [
		[/sion$/, ["de", "d", "t", "s"]],
		[/ation$/, ["", "e", "ate"]],
		[/tion$/, ["t", "te", ""]],
		[/ment$/, [""]],
		[/al$/, ["e", ""]],
		[/ure$/, ["", "e"]],
		[/ing$/, ["", "e"]],
	]
		.flatMap(([ending, ends]) =>
			(ending as RegExp).test(noun)
				? (ends as string[]).map((e) => noun.replace(ending as RegExp, e))
				: [],
		)
		.filter(isVerb);
}
