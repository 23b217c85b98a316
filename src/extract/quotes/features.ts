import type { Token } from "../../text/document.js";
import { Memo } from "../../text/memo.js";
import type { Tree } from "../../text/tree.js";
import type { Candidate } from "./candidate.js";
import { groupOf } from "./group.js";
import { isTime } from "./naming.js";
import { isBreak } from "./pause.js";
import type { Stretch } from "./phrase.js";
import { plainRelation } from "./relation.js";
import type { Scene, Unit } from "./scene.js";
import type { Weights } from "./weigh.js";

const PEOPLE_PRONOUNS: ReadonlySet<string> = new Set(
	"he she they i we who you nobody everyone many some others one".split(" "),
);
const OUTER_CUES: ReadonlySet<string> = new Set(
	"say tell add note argue insist claim believe think suggest announce warn ask report write".split(
		" ",
	),
);
/** A candidate before its features are named. */
export interface Parts {
	readonly head: number;
	readonly words: Stretch;
	readonly lemma: string;
	readonly content: Stretch;
	/** `v`, `n` or `a`. */
	readonly sort: string;
	readonly surface: string;
	readonly parsed: string;
	readonly chosen: string;
	readonly form: string;
	readonly negated: boolean;
	readonly sourceHead: number;
	readonly before: Stretch | null;
}

/** The candidate with its source, and what is to be said for it. */
export function assemble(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	weights: Weights,
	parts: Parts,
): Candidate {
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
	const dep = plainRelation(scene.tokens[head]);
	const { chosen } = parts;
	const odds =
		weights.of(sort, " ", lemma) +
		weights.of(sort, " ", lemma, `|${surface}`) +
		weights.of(sort, " ", lemma, `|parsed ${parsed}`) +
		weights.of(sort, " ", lemma, `|chosen ${chosen}`) +
		weights.of(group, "|chosen ", chosen) +
		weights.of("frame ", surface) +
		weights.of(group, "|parsed ", groupOf(parsed)) +
		weights.of(group, "|subject ", subject) +
		weights.of(group, "|form ", form) +
		weights.of(
			"subject ",
			subject,
			"|form ",
			`${form}|${before ? "before" : "away"}`,
		) +
		weights.of("negated ", String(parts.negated)) +
		weights.of(group, "|as ", dep) +
		weights.of(group, "|inside ", String(isInside(tree, head))) +
		shapeOdds(scene, unit, weights, parts, group) +
		oddsAround(scene, tree, unit, weights, parts, named);
	return {
		head,
		words: parts.words,
		lemma,
		content,
		source,
		negated: parts.negated,
		frame: surface,
		odds,
	};
}

/** How long the content is, and what stands where it ends. */
function shapeOdds(
	{ tokens, markedBefore }: Scene,
	unit: Unit,
	weights: Weights,
	{ head, content: { from, to } }: Parts,
	group: string,
): number {
	const size = String(Math.min(6, 32 - Math.clz32(to - from)));
	const next = to < unit.to ? tokens[to] : undefined;
	const pause = next !== undefined && isBreak(tokens, to);
	const then = pause && to + 1 < unit.to ? tokens[to + 1] : next;
	const holds = (markedBefore[to] ?? 0) > (markedBefore[from] ?? 0);
	const isQuoting =
		(markedBefore[unit.to] ?? 0) > (markedBefore[unit.from] ?? 0);
	return (
		weights.of("size ", size) +
		weights.of("size ", size, "|", group) +
		weights.of("ends ", String(to >= unit.to - 1)) +
		weights.of(
			"then ",
			pause ? (next.text === "," ? "comma" : "break") : "on",
			"|",
			then?.upos === "PUNCT" ? "mark" : (then?.xpos ?? "none"),
		) +
		weights.of("marks ", String(holds), "|", String(isQuoting)) +
		weights.of("headline ", String(unit.isHeadline)) +
		weights.of("place ", String(Math.min(4, 32 - Math.clz32(head - unit.from))))
	);
}

/** The words right beside it, its auxiliaries and adverbs, and the word that it hangs on. */
function oddsAround(
	{ tokens }: Scene,
	tree: Tree,
	unit: Unit,
	weights: Weights,
	{ head }: Parts,
	source: Stretch | null,
): number {
	const token = tokens[head];
	if (!token) return 0;
	const up = tokens[token.head];
	const before = head > unit.from ? tokens[head - 1] : undefined;
	const away = source ? Math.min(5, Math.abs(head - source.to)) : "none";
	let odds =
		weights.of("tag ", token.xpos) +
		weights.of("before ", wordOf(before)) +
		weights.of("after ", wordOf(tokens[head + 1])) +
		weights.of("hangs ", token.dep, "|", up?.upos ?? "root") +
		weights.of("up ", plainRelation(token), "|", wordOf(up)) +
		weights.of("away ", String(away));
	for (const c of tree.children(head)) {
		const child = tokens[c];
		if (!child) continue;
		if (child.dep.startsWith("aux"))
			odds += weights.of("aux ", child.lemma, "|", token.xpos);
		else if (child.dep === "advmod") odds += weights.of("adverb ", child.lower);
		else if (child.dep === "mark") odds += weights.of("mark ", child.lower);
	}
	return odds;
}

const NO_WORDS: ReadonlySet<string> = new Set(
	"PROPN NUM PUNCT SYM X".split(" "),
);
const isPlain = new Memo((text) => /^\p{Ll}+$/u.test(text));

/** A word of the language by itself; of names, numbers and marks only the sort. */
function wordOf(token: Token | undefined): string {
	if (!token) return "none";
	return NO_WORDS.has(token.upos) || !isPlain.of(token.text)
		? token.upos
		: token.lower;
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
