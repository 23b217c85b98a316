import type { Tree } from "../../text/tree.js";
import { asksForAnonymity } from "./anonymity.js";
import { type Candidate, readCandidate } from "./candidate.js";
import { complementOf } from "./complement.js";
import { type Cue, findCues } from "./cue.js";
import { type Draft, hasVerb, holdsMarks } from "./draft.js";
import { contentEnd, following, relativeEnd, trim } from "./extent.js";
import { handover } from "./handover.js";
import { isLikely, LEARNED, oddsFor } from "./judge.js";
import { opensClause, readLeft } from "./left.js";
import {
	CORE,
	CUE_NOUNS,
	CUES,
	isDeed,
	isSpeech,
	OCCASIONS,
} from "./lexicon/cues.js";
import { headOf, type Stretch } from "./phrase.js";
import { type Right, readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";
import { isTitle } from "./title.js";
import { readTrailing } from "./trailing.js";
import { readTurn } from "./turns.js";

/** What the cues of a unit attribute, in order; nothing is attributed twice. */
export function readUnit(scene: Scene, tree: Tree, unit: Unit): Draft[] {
	const cues = findCues(scene, tree, unit);
	const byVerb = new Map(cues.map((cue) => [cue.verb, cue]));
	const drafts: Draft[] = [];
	let done = unit.from;
	const isMonster = unit.to - unit.from > MONSTER;
	const whole = readTurn(scene, unit) ?? readTrailing(scene, unit, cues);
	if (whole) return [whole];
	for (let at = unit.from; at < unit.to; at++) {
		if (at < done || (scene.markedAt[at] ?? -1) >= 0) continue;
		const candidate = isMonster
			? null
			: readCandidate(scene, tree, unit, at, LEARNED);
		// "declined to say whether": what was not said counts, not the declining.
		const refused = byVerb.get(at + 2);
		const refuses =
			refused?.words.from === at &&
			readRight(scene, unit, refused.group.to, false).sort !== "end";
		const likely =
			candidate !== null && !refuses && isLikely(LEARNED, candidate);
		const cue = byVerb.get(at);
		const before = drafts.length;
		if (cue && opensAsked(scene, unit, cue, cues)) continue;
		if (cue) {
			const judged = { candidate, likely };
			done = readCueDrafts(scene, tree, unit, cue, cues, drafts, done, judged);
		}
		if (drafts.length > before || !likely || !candidate) continue;
		const draft = draftOf(scene, tree, unit, candidate, cues, done);
		if (!draft) continue;
		drafts.push(draft);
		done = Math.max(draft.to, at + 1);
	}
	return drafts;
}

/** "Asked where it went, she replied …", "and when pressed on it, she replied …": only what is replied is said there. */
function opensAsked(
	{ tokens }: Scene,
	unit: Unit,
	{ verb, lemma, source }: Cue,
	cues: readonly Cue[],
): boolean {
	return (
		((verb === unit.from && source === null) ||
			(tokens[verb - 1]?.lower === "when" && verb - 1 > unit.from)) &&
		tokens[verb]?.xpos === "VBN" &&
		/^(?:ask|press|question|quiz)$/.test(lemma) &&
		cues.some((later) => later.verb > verb && later.source !== null)
	);
}

/** The candidate that stands at a cue, if any, and what the judge says of it. */
interface Judged {
	readonly candidate: Candidate | null;
	readonly likely: boolean;
}

/** What the cue attributes, added to the drafts; gives where the next attribution may begin. */
function readCueDrafts(
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
			holdsMarks(scene, { from: start, to: furthest }))
			? Math.min(furthest, learned.to)
			: furthest;
	const isQuoted =
		right.colon || holdsMarks(scene, { from: start, to: start + 1 });
	const last = isQuoted
		? end
		: handover(scene, tree, unit, cue.verb, { from: start, to: end }, false);
	const content = trim(
		scene,
		start,
		relativeEnd(scene, cue.source, start, last),
	);
	if (!content) return next;
	// "showed no emotion": an object is no reported clause.
	if (right.sort === "clause" && !right.colon) {
		if (!hasVerb(scene, content.from, content.to)) return next;
		if (OFTEN_WITH_OBJECT.has(cue.lemma) && isObject(scene, unit, cue))
			return next;
	}
	const from = left ? left.to : zoneStart(scene, unit, cue, done);
	const zone = { from, to: content.from };
	const by = left
		? "quotation goes on after its attribution"
		: `${right.colon ? "colon" : right.sort} after the cue`;
	drafts.push({ ...content, ...base, zone, by });
	return content.to;
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

/** So few tenths of log-odds, and no rule takes a clause for content. */
const UNLIKELY = -20;

/** Verbs whose content is a clause wherever one may be. */
const PLAIN: ReadonlySet<string> = new Set(["say", "argue", "insist"]);

/** Verbs of saying that as often do something to an object: "adds a title to her list". */
const OFTEN_WITH_OBJECT: ReadonlySet<string> = new Set(["add", "write"]);

/** Whether a noun phrase or a preposition follows the verb, and no clause of its own. */
function isObject(scene: Scene, unit: Unit, cue: Cue): boolean {
	const frame = complementOf(scene, unit, cue.words.to - 1)?.frame ?? "";
	return !/^(?:clause|that|wh|verb|other|quote|colon|mark|np that)$/.test(
		frame,
	);
}

/** Nobody writes sentences of so many words; they get the quick rules alone. */
const MONSTER = 1500;

/** The draft of a candidate that the judge takes. */
function draftOf(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	candidate: Candidate,
	cues: readonly Cue[],
	done: number,
): Draft | null {
	const { head, content, frame } = candidate;
	if (content.from < done) return null;
	if (asksForAnonymity(scene, candidate.lemma, content.from)) return null;
	let to = handover(scene, tree, unit, head, content, true);
	for (const cue of following(cues, content.from)) {
		if (cue.verb >= to) break;
		if (cue.verb === head) continue;
		const joined = scene.tokens[cue.group.from - 1]?.upos === "CCONJ";
		const clause = /^(?:that|clause|wh)$/.test(frame);
		if (!CORE.has(cue.lemma) && (clause || !goesOn(scene, cue))) continue;
		if (!clause || joined) to = Math.min(to, cue.group.from);
	}
	while (
		to > content.from &&
		/^(?:CC|IN|WP|WDT|WRB|[.,:])$/.test(scene.tokens[to - 1]?.xpos ?? "") &&
		(scene.markedAt[to - 1] ?? -1) < 0
	)
		to--;
	to = relativeEnd(scene, candidate.source, content.from, to, head);
	const kept = trim(scene, content.from, to);
	if (!kept) return null;
	if (holdsMarks(scene, kept)) {
		const speaks = isSpeech(candidate.lemma);
		if (!speaks && holdsSpeech(scene, cues, kept)) return null;
	} else if (isDeedOf(scene, candidate, kept)) return null;
	const mark = scene.marked[scene.markedAt[kept.from] ?? -1];
	if (mark?.from === kept.from && isTitle(scene, unit, mark)) return null;
	const words = candidate.words;
	return {
		...kept,
		cue: {
			verb: head,
			words,
			lemma: candidate.lemma,
			group: words,
			source: candidate.source,
			order: "before",
			negated: candidate.negated,
			addressee: null,
			frame,
		},
		source: candidate.source,
		right: null,
		zone: null,
		by: `${frame} of the cue`,
	};
}

/** Whether a cue in the stretch has marks behind it: "checked the log, which says “…”" is what the log says. */
function holdsSpeech(
	scene: Scene,
	cues: readonly Cue[],
	{ from, to }: Stretch,
): boolean {
	return following(cues, from - 1).some(
		({ verb, lemma }) =>
			verb < to && isSpeech(lemma) && holdsMarks(scene, { from: verb, to }),
	);
}

/** Tenths of log-odds past which "delivered a speech against …" tells what was said, though "delivered a parcel" is a deed. */
const SURE = 5;

/** The token of a stretch that hangs on the verb itself. */
function headAfter(
	{ tokens }: Scene,
	verb: number,
	from: number,
	to: number,
): number {
	for (let i = from; i < to; i++) if (tokens[i]?.head === verb) return i;
	return -1;
}

/** Whether a candidate's verb, with its object and what hangs on it behind that, tells what somebody did. */
function isDeedOf(
	scene: Scene,
	candidate: Candidate,
	{ from, to }: Stretch,
): boolean {
	const { tokens } = scene;
	const { head, lemma, frame, source } = candidate;
	const object = tokens[headAfter(scene, head, from, to)]?.lemma ?? "";
	const isSaid = OCCASIONS.has(object) || CUE_NOUNS.has(object);
	if (isSaid && oddsFor(LEARNED, candidate) > SURE) return false;
	const subject = source && headOf(scene, source);
	const prepositions: string[] = [];
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.dep === "case" && tokens[token.head]?.head === head)
			prepositions.push(token.lower);
	}
	return isDeed(lemma, frame, subject?.lemma ?? "", prepositions);
}

/** "praised the crews and suggested that …", "…, also suggesting that …": the same source says more. */
function goesOn({ tokens }: Scene, { order, words, lemma }: Cue): boolean {
	return (
		order === "shared" &&
		isSpeech(lemma) &&
		CUES.clause.has(lemma) &&
		tokens[words.to]?.lower === "that"
	);
}

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

/** Whether what follows the cue is its content. */
function takesRight(
	scene: Scene,
	unit: Unit,
	cue: Cue,
	right: Right,
	left: { readonly isLeft: boolean; readonly opens: boolean },
	{ candidate, likely }: Judged,
): boolean {
	const { sort } = right;
	if (sort === "end" || asksForAnonymity(scene, cue.lemma, right.at))
		return false;
	if (cue.lemma === "according to")
		return (
			!left.isLeft &&
			(left.opens || opensClause(scene, cue)) &&
			(sort === "comma" || sort === "quote")
		);
	if (sort === "comma")
		return !left.isLeft && isAfterAdverbial(scene, unit, cue, right);
	if (sort === "quote" && !right.colon && right.at > unit.from) {
		const mark = scene.marked[scene.markedAt[right.at] ?? -1];
		const comma = scene.tokens[right.at - 1]?.text === ",";
		if (mark && !comma && isTitle(scene, unit, mark)) return false;
	}
	if (left.isLeft) return sort === "quote";
	if (sort === "quote" || right.colon) return true;
	if (
		candidate &&
		oddsFor(LEARNED, candidate) < UNLIKELY &&
		!holdsMarks(scene, candidate.content)
	)
		return false;
	if (CORE.has(cue.lemma)) return true;
	if (sort === "that" && isSpeech(cue.lemma) && cue.source) return true;
	const takes = CUES.clause.has(cue.lemma) || CUES.addressee.has(cue.lemma);
	return likely && (takes || sort === "that");
}

/** "In recent years, he said, taxes rose": what stands before is no clause, what follows is one. */
function isAfterAdverbial(
	scene: Scene,
	unit: Unit,
	cue: Cue,
	right: Right,
): boolean {
	const comma = cue.group.from - 1;
	// "As the Lantern reported, the boats were lost."
	if (
		comma === unit.from &&
		scene.tokens[comma]?.lower === "as" &&
		isSpeech(cue.lemma) &&
		CUES.clause.has(cue.lemma)
	)
		return hasVerb(scene, right.at + 1, unit.to);
	return (
		comma > unit.from &&
		cue.order !== "shared" &&
		CORE.has(cue.lemma) &&
		scene.tokens[comma]?.text === "," &&
		!hasVerb(scene, unit.from, comma) &&
		hasVerb(scene, right.at + 1, unit.to)
	);
}
