import type { Paragraph } from "../../text/document.js";
import type { Scene } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** What one of two says in an interview. */
export interface Turn {
	readonly paragraph: number;
	readonly content: Stretch;
	readonly isAnswer: boolean;
}

export const YOU: ReadonlySet<string> = new Set(
	"you your yours yourself".split(" "),
);
export const ME: ReadonlySet<string> = new Set(
	"i my me we our us mine ours myself".split(" "),
);

/** Whether one of some words stands in a stretch. */
export function holds(
	{ tokens }: Scene,
	{ from, to }: Stretch,
	words: ReadonlySet<string>,
): boolean {
	for (let i = from; i < to; i++)
		if (words.has(tokens[i]?.lower ?? "")) return true;
	return false;
}

/** A question of an interviewer is hardly longer, in tokens. */
const LONGEST_QUESTION = 80;

/** Whether a stretch is a question; marks of emphasis may stand around it. */
export function endsWithQuestion(scene: Scene, stretch: Stretch): boolean {
	const { from, to } = withoutEmphasis(scene, stretch);
	return to - from < LONGEST_QUESTION && scene.tokens[to - 1]?.text === "?";
}

/** A stretch without the marks of emphasis around it. */
export function withoutEmphasis(
	{ tokens }: Scene,
	{ from, to }: Stretch,
): Stretch {
	const isMark = (at: number) => /^[*_]+$/.test(tokens[at]?.text ?? "");
	let first = from;
	let last = to;
	while (last - 1 > first && isMark(last - 1)) last--;
	while (first < last - 1 && isMark(first)) first++;
	return { from: first, to: last };
}

/** The tokens of a paragraph; null where it has none. */
export function tokensOf(
	{ document }: Pick<Scene, "document">,
	paragraph: Paragraph,
): Stretch | null {
	const first = document.sentences[paragraph.from];
	const last = document.sentences[paragraph.to - 1];
	return first && last && last.to > first.from
		? { from: first.from, to: last.to }
		: null;
}
