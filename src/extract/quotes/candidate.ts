import type { Tree } from "../../text/tree.js";
import { complementOf, prepositionFrame } from "./complement.js";
import { readFrame } from "./frames.js";
import { isTime } from "./naming.js";
import { isBreak } from "./pause.js";
import { phraseBefore, type Stretch } from "./phrase.js";
import type { Scene, Unit } from "./scene.js";

/** A word that may attribute, with its would-be content and what there is to judge it by. */
export interface Candidate {
	readonly head: number;
	/** The verb with its particle and the preposition that leads to the content. */
	readonly words: Stretch;
	readonly lemma: string;
	readonly content: Stretch;
	readonly source: Stretch | null;
	readonly negated: boolean;
	/** How the content hangs on the cue, for the rule's name. */
	readonly frame: string;
	/** Names of what holds of it; the judge adds up their weights. */
	readonly features: readonly string[];
}

const PEOPLE_PRONOUNS: ReadonlySet<string> = new Set(
	"he she they i we who you nobody everyone many some others one".split(" "),
);
const OUTER_CUES: ReadonlySet<string> = new Set(
	"say tell add note argue insist claim believe think suggest announce warn ask report write".split(
		" ",
	),
);
const NAMED_FRAMES: ReadonlySet<string> = new Set(
	"that wh clause to ing np by predicate adverbial verb other quote mark colon none".split(
		" ",
	),
);

/** The candidate whose cue is the token `at`, or null. */
export function readCandidate(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	at: number,
): Candidate | null {
	const token = scene.tokens[at];
	if (!token) return null;
	const { upos } = token;
	if (upos !== "VERB" && upos !== "NOUN" && upos !== "ADJ") return null;
	// A capital inside a sentence is a name that the tagger took for something else.
	if (at > unit.from && token.text !== token.lower && !unit.isHeadline)
		return null;
	const framed = readFrame(tree, at);
	if (upos !== "VERB") {
		if (!framed || framed.content.to > unit.to) return null;
		const sort = framed.frame.charAt(0);
		return assemble(scene, tree, {
			head: at,
			words: framed.cue,
			lemma: framed.lemma,
			content: framed.content,
			sort,
			surface: framed.frame,
			parsed: framed.frame,
			form: framed.form,
			negated: framed.negated,
			sourceHead: framed.source,
			before: null,
		});
	}
	if (token.dep === "amod") return null;
	const complement = complementOf(scene, unit, at);
	if (!complement) return null;
	const verb = readVerb(scene, unit, at);
	const content = contentOf(scene, tree, unit, at, complement, framed);
	if (!content) return null;
	const lead = complement.from - 1;
	const preposition =
		content.from === complement.from &&
		lead > at &&
		lead <= at + 2 &&
		prepositionFrame(scene.tokens[lead]?.lower ?? "") === complement.frame;
	return assemble(scene, tree, {
		head: at,
		words: { from: at, to: preposition ? lead + 1 : at + 1 },
		lemma: token.lemma + complement.particle,
		content,
		sort: "v",
		surface: complement.frame,
		parsed: framed?.frame ?? "none",
		form: verb.form,
		negated: verb.negated,
		sourceHead: framed?.source ?? -1,
		before: verb.before,
	});
}

function contentOf(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	at: number,
	complement: { from: number; frame: string; phraseEnd: number },
	framed: ReturnType<typeof readFrame>,
): Stretch | null {
	let { from } = complement;
	let to = from + 1;
	const parsed = framed?.content;
	if (framed?.frame === "by" && parsed) {
		({ from, to } = parsed);
	} else if (
		parsed &&
		parsed.from > at &&
		parsed.from <= from + 3 &&
		parsed.to > from
	) {
		to = parsed.to;
	} else if (/^(?:quote|mark|colon)$/.test(complement.frame)) {
		if (!parsed) return null;
	} else if (/^(?:that|wh|clause|to|ing)$/.test(complement.frame)) {
		to = Math.max(tree.subtree(at).to, from + 1);
	} else to = Math.max(complement.phraseEnd, from + 1);
	to = Math.min(to, unit.to);
	while (to > from && isMark(scene, to - 1)) to--;
	return to > from && from >= unit.from ? { from, to } : null;
}

function isMark(scene: Scene, at: number): boolean {
	return (scene.markedAt[at] ?? -1) < 0 && isBreak(scene.tokens, at);
}

/** Form and subject of a verb as the words to its left show them. */
function readVerb(
	scene: Scene,
	unit: Unit,
	verb: number,
): { form: string; negated: boolean; before: Stretch | null } {
	const { tokens, markedAt } = scene;
	let left = verb;
	let auxiliary = false;
	let be = false;
	let to = false;
	let negated = false;
	while (left > unit.from && (markedAt[left - 1] ?? -1) < 0) {
		const token = tokens[left - 1];
		if (!token || !/^(?:AUX|ADV|PART)$/.test(token.upos)) break;
		if (token.xpos === "POS") break;
		auxiliary ||= token.upos === "AUX";
		be ||= token.lemma === "be";
		to ||= token.lower === "to";
		negated ||= /^(?:not|n['’]t|never)$/.test(token.lower);
		left--;
	}
	const xpos = tokens[verb]?.xpos;
	const form = to
		? "to"
		: xpos === "VBG"
			? auxiliary
				? "progressive"
				: "participle"
			: xpos === "VBN" && be
				? "passive"
				: xpos === "VBN" && !auxiliary
					? "past participle"
					: auxiliary
						? "auxiliary"
						: "finite";
	return { form, negated, before: phraseBefore(scene, unit, left - 1) };
}

interface Parts {
	readonly head: number;
	readonly words: Stretch;
	readonly lemma: string;
	readonly content: Stretch;
	/** `v`, `n` or `a`. */
	readonly sort: string;
	readonly surface: string;
	readonly parsed: string;
	readonly form: string;
	readonly negated: boolean;
	readonly sourceHead: number;
	readonly before: Stretch | null;
}

function assemble(scene: Scene, tree: Tree, parts: Parts): Candidate {
	const { head, lemma, content, sort, surface, parsed, form } = parts;
	const { before, sourceHead } = parts;
	const phrase = sourceHead >= 0 ? tree.nounPhrase(sourceHead) : null;
	const named =
		phrase &&
		!isTime(scene, { from: sourceHead, to: sourceHead + 1 }) &&
		(phrase.to <= content.from || phrase.from >= content.to)
			? phrase
			: before;
	// "Residents were urged to leave": whoever urged is not told.
	const source =
		form === "passive" && surface !== "by" && parsed !== "by" ? null : named;
	const noun = sourceHead >= 0 ? sourceHead : before ? before.to - 1 : -1;
	const subject = subjectSort(scene, noun);
	const group = groupOf(surface);
	const dep = (scene.tokens[head]?.dep ?? "").replace(/:.*/, "");
	return {
		head,
		words: parts.words,
		lemma,
		content,
		source,
		negated: parts.negated,
		frame: surface,
		features: [
			`${sort} ${lemma}`,
			`${sort} ${lemma}|${surface}`,
			`${sort} ${lemma}|parsed ${parsed}`,
			`frame ${surface}`,
			`${group}|parsed ${groupOf(parsed)}`,
			`${group}|subject ${subject}`,
			`${group}|form ${form}`,
			`subject ${subject}|form ${form}|${before ? "before" : "away"}`,
			`negated ${parts.negated}`,
			`${group}|as ${dep}`,
			`${group}|inside ${isInside(tree, head)}`,
		],
	};
}

function groupOf(frame: string): string {
	if (NAMED_FRAMES.has(frame) || frame.startsWith("np ")) return frame;
	const sort = /^[na] /.exec(frame)?.[0] ?? "";
	const rest = frame.slice(sort.length);
	return sort + (sort !== "" && NAMED_FRAMES.has(rest) ? rest : "preposition");
}

function subjectSort(scene: Scene, noun: number): string {
	const token = scene.tokens[noun];
	if (!token) return "none";
	if (token.upos === "PRON")
		return PEOPLE_PRONOUNS.has(token.lower) ? "person" : "it";
	return token.upos === "PROPN" ? "name" : "noun";
}

/** Whether it stands in what another cue reports. */
function isInside(tree: Tree, head: number): boolean {
	let at = head;
	for (let steps = 0; at >= 0 && steps < 15; steps++) {
		const up = tree.head(at);
		if (
			tree.dep(at) === "ccomp" &&
			OUTER_CUES.has(tree.tokens[up]?.lemma ?? "")
		)
			return true;
		at = up;
	}
	return false;
}
