import type { Tree } from "../../text/tree.js";
import { takesRight } from "./behind-cue.js";
import type { Candidate, Judged } from "./candidate.js";
import { complementOf } from "./complement.js";
import type { Cue } from "./cue.js";
import type { Draft } from "./draft.js";
import { contentEnd, following, relativeEnd, trim } from "./extent.js";
import { handover } from "./handover.js";
import { LEARNED, oddsFor } from "./judge.js";
import { readLeft } from "./left.js";
import { CUES } from "./lexicon/cues.js";
import { type Right, readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";
import { hasVerb, holdsMarks, type Stretch } from "./stretch.js";

/** Verbs whose content is a clause wherever one may be. */
const PLAIN: ReadonlySet<string> = new Set(["say", "argue", "insist"]);

/** Verbs of saying that as often do something to an object: "adds a title to her list". */
const OFTEN_WITH_OBJECT: ReadonlySet<string> = new Set(["add", "write"]);

/** What the cue attributes, added to the drafts; gives where the next attribution may begin. */
export function readCueDrafts(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	found: Cue,
	cues: readonly Cue[],
	drafts: Draft[],
	done: number,
	{ candidate, likely }: Judged,
): number {
	const previous = drafts.at(-1);
	const outer =
		found.order === "shared"
			? (previous?.cue?.addressee ?? previous?.source)
			: null;
	const cue = outer ? { ...found, source: outer } : found;
	const right = readRight(
		scene,
		unit,
		cue.group.to,
		CUES.addressee.has(cue.lemma) && cue.order !== "after",
	);
	const base = { cue, source: cue.source, right };
	const before = readLeft(scene, unit, cue, right, done);
	const left =
		before && isWeaker(scene, cue, right, before, candidate) ? null : before;
	let next = done;
	if (left) {
		const inside = left.to > cue.verb;
		const zone = inside ? cue.group : { from: left.to, to: right.at };
		const content = trim(scene, left.from, left.to) ?? left;
		drafts.push({ ...left, ...content, ...base, zone });
		next = Math.max(left.to, cue.group.to);
	}
	const side = { isLeft: left !== null, opens: done === cue.group.from };
	if (!takesRight(scene, unit, cue, right, side, { candidate, likely }))
		return next;
	const content = contentBehind(scene, tree, unit, cue, cues, right, candidate);
	if (!content) return next;
	// "showed no emotion": an object is no reported clause.
	const frame = right.sort === "clause" ? frameOf(scene, unit, cue) : "";
	if (right.sort === "clause" && !right.colon) {
		if (!hasVerb(scene, content.from, content.to)) return next;
		if (OFTEN_WITH_OBJECT.has(cue.lemma) && isObject(frame)) return next;
	}
	const from = left ? left.to : zoneStart(scene, unit, cue, done);
	const zone = { from, to: content.from };
	// "announced an updated series": a verb form inside makes a thing no clause.
	const sort = frame === "np" ? "np" : right.sort;
	const by = left
		? "quotation goes on after its attribution"
		: `${right.colon ? "colon" : sort} after the cue`;
	drafts.push({ ...content, ...base, zone, by });
	return content.to;
}

/** The content that stands behind the cue. */
function contentBehind(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	cue: Cue,
	cues: readonly Cue[],
	right: Right,
	candidate: Candidate | null,
): Stretch | null {
	const start = right.sort === "comma" ? right.at + 1 : right.at;
	const later = following(cues, cue.verb);
	const furthest = contentEnd(scene, unit, right, later);
	const learned = candidate?.content;
	const isClause = /^(?:that|clause)$/.test(right.sort) && !right.colon;
	const end =
		isClause &&
		learned?.from === start &&
		(!PLAIN.has(cue.lemma) ||
			hasVerb(scene, start, learned.to) ||
			holdsMarks(scene, { from: start, to: learned.to }))
			? Math.min(furthest, learned.to)
			: furthest;
	const isQuoted =
		right.colon || holdsMarks(scene, { from: start, to: start + 1 });
	const last = isQuoted
		? end
		: handover(scene, tree, unit, cue.verb, { from: start, to: end }, false);
	return trim(scene, start, relativeEnd(scene, cue.source, start, last));
}

/** "Keeping his promise, he vowed to …": what the verb likelier attributes stands behind it. */
function isWeaker(
	scene: Scene,
	cue: Cue,
	right: Right,
	left: Stretch,
	candidate: Candidate | null,
): boolean {
	return (
		candidate !== null &&
		candidate.frame !== "mark" &&
		cue.order === "before" &&
		right.sort === "end" &&
		left.to <= cue.group.from &&
		!holdsMarks(scene, left) &&
		oddsFor(LEARNED, candidate) > 0
	);
}

/** What the words right behind the cue look like, as `Complement.frame` has it; empty where nothing stands there. */
const frameOf = (scene: Scene, unit: Unit, cue: Cue): string =>
	complementOf(scene, unit, cue.words.to - 1)?.frame ?? "";

/** Whether a noun phrase or a preposition follows the verb, and no clause of its own. */
const isObject = (frame: string): boolean =>
	!/^(?:clause|that|wh|verb|other|quote|colon|mark|np that)$/.test(frame);

/** "On Tuesday, the minister said …": the time before the subject belongs to the attribution. */
function zoneStart(scene: Scene, unit: Unit, cue: Cue, done: number): number {
	const { from } = cue.group;
	const leads =
		done === unit.from &&
		from - done < 12 &&
		!holdsMarks(scene, { from: done, to: from }) &&
		!hasVerb(scene, done, from);
	return leads ? done : from;
}
