import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import type { Candidate } from "./candidate.js";
import { groupOf } from "./group.js";
import { isTime } from "./naming.js";
import { isBreak } from "./pause.js";
import type { Stretch } from "./phrase.js";
import type { Scene, Unit } from "./scene.js";

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

/** The candidate with its source and what holds of it. */
export function assemble(
	scene: Scene,
	tree: Tree,
	unit: Unit,
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
			`${sort} ${lemma}|chosen ${parts.chosen}`,
			`${group}|chosen ${parts.chosen}`,
			`frame ${surface}`,
			`${group}|parsed ${groupOf(parsed)}`,
			`${group}|subject ${subject}`,
			`${group}|form ${form}`,
			`subject ${subject}|form ${form}|${before ? "before" : "away"}`,
			`negated ${parts.negated}`,
			`${group}|as ${dep}`,
			`${group}|inside ${isInside(tree, head)}`,
			...shapeOf(scene, unit, parts, group),
			...surroundings(scene, tree, unit, parts, named),
		],
	};
}

/** How long the content is, and what stands where it ends. */
function shapeOf(
	{ tokens, markedBefore }: Scene,
	unit: Unit,
	{ head, content: { from, to } }: Parts,
	group: string,
): string[] {
	const size = Math.min(6, 32 - Math.clz32(to - from));
	const next = to < unit.to ? tokens[to] : undefined;
	const pause = next !== undefined && isBreak(tokens, to);
	const then = pause && to + 1 < unit.to ? tokens[to + 1] : next;
	const holds = (markedBefore[to] ?? 0) > (markedBefore[from] ?? 0);
	const isQuoting =
		(markedBefore[unit.to] ?? 0) > (markedBefore[unit.from] ?? 0);
	return [
		`size ${size}`,
		`size ${size}|${group}`,
		`ends ${to >= unit.to - 1}`,
		`then ${pause ? (next.text === "," ? "comma" : "break") : "on"}|${then?.upos === "PUNCT" ? "mark" : (then?.xpos ?? "none")}`,
		`marks ${holds}|${isQuoting}`,
		`headline ${unit.isHeadline}`,
		`place ${Math.min(4, 32 - Math.clz32(head - unit.from))}`,
	];
}

/** The words right beside it, its auxiliaries and adverbs, and the word that it hangs on. */
function surroundings(
	{ tokens }: Scene,
	tree: Tree,
	unit: Unit,
	{ head }: Parts,
	source: Stretch | null,
): string[] {
	const token = tokens[head];
	const up = tokens[token?.head ?? -1];
	const before = head > unit.from ? tokens[head - 1] : undefined;
	const features = [
		`tag ${token?.xpos}`,
		`before ${wordOf(before)}`,
		`after ${wordOf(tokens[head + 1])}`,
		`hangs ${token?.dep}|${up?.upos ?? "root"}`,
		`up ${token?.dep.replace(/:.*/, "")}|${wordOf(up)}`,
		`away ${source ? Math.min(5, Math.abs(head - source.to)) : "none"}`,
	];
	for (const c of tree.children(head)) {
		const child = tokens[c];
		if (!child) continue;
		if (child.dep.startsWith("aux"))
			features.push(`aux ${child.lemma}|${token?.xpos}`);
		else if (child.dep === "advmod") features.push(`adverb ${child.lower}`);
		else if (child.dep === "mark") features.push(`mark ${child.lower}`);
	}
	return features;
}

/** A word of the language by itself; of names, numbers and marks only the sort. */
function wordOf(token: Token | undefined): string {
	if (!token) return "none";
	return /^(?:PROPN|NUM|PUNCT|SYM|X)$/.test(token.upos) ||
		!/^\p{Ll}+$/u.test(token.text)
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
