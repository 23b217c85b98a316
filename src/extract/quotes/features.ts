import type { Tree } from "../../text/tree.js";
import type { Candidate } from "./candidate.js";
import { groupOf } from "./group.js";
import { isTime } from "./naming.js";
import type { Stretch } from "./phrase.js";
import type { Scene } from "./scene.js";

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
export function assemble(scene: Scene, tree: Tree, parts: Parts): Candidate {
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
		],
	};
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
