import type { Scene } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { labelOf, PLAIN_LABEL } from "./turn-label.js";
import {
	endsWithQuestion,
	holds,
	ME,
	type Turn,
	tokensOf,
	YOU,
} from "./turn-signs.js";

/** Fewer turns make no interview. */
const FEWEST = 2;

/** "Q: …" and "A: …". */
export function labelledTurns(scene: Scene): Turn[] | null {
	const { document } = scene;
	const turns: Turn[] = [];
	let questions = 0;
	for (const paragraph of document.paragraphs) {
		const range = tokensOf({ document }, paragraph);
		if (!range) continue;
		const label = labelOf(scene, range);
		if (!label || !PLAIN_LABEL.test(label.text)) continue;
		const isAnswer = label.text.startsWith("a");
		if (!isAnswer) questions++;
		turns.push({ paragraph: paragraph.index, content: range, isAnswer });
	}
	const isInterview = questions > 0 && turns.length >= FEWEST;
	return isInterview && turns.some(({ isAnswer }) => isAnswer) ? turns : null;
}

/**
 * Paragraphs in bold from mark to mark, most of them questions, and what stands between them in plain type and the first
 * person. Paragraphs in italics are notes of the editor's.
 */
export function emphasisedTurns(scene: Scene): Turn[] | null {
	const turns: Turn[] = [];
	let bold = 0;
	let asked = 0;
	let answered = 0;
	let byMe = 0;
	let isOpen = false;
	for (const paragraph of scene.document.paragraphs) {
		const range = tokensOf(scene, paragraph);
		if (!range || paragraph.kind === "boilerplate") continue;
		const depth = emphasisOf(scene, range);
		if (bold === 0 && depth < BOLD) continue;
		const isAnswer = depth === 0;
		if (isAnswer && !isOpen) continue;
		isOpen = depth !== ITALIC;
		if (!isOpen) continue;
		if (isAnswer) {
			answered++;
			if (holds(scene, range, ME)) byMe++;
		} else {
			bold++;
			if (endsWithQuestion(scene, range)) asked++;
		}
		turns.push({ paragraph: paragraph.index, content: range, isAnswer });
	}
	const isInterview =
		asked >= 2 &&
		asked >= 0.5 * bold &&
		answered >= 0.8 * bold &&
		byMe >= 0.4 * answered;
	return isInterview ? turns : null;
}

const ITALIC = 1;
const BOLD = 2;

/** How many marks of emphasis a stretch stands between; 0 where it is in plain type, or only begins with some. */
function emphasisOf({ tokens }: Scene, { from, to }: Stretch): number {
	const marks = (at: number, step: 1 | -1): number => {
		const text = tokens[at]?.text ?? "";
		return /^[*_]+$/.test(text) ? text.length + marks(at + step, step) : 0;
	};
	const before = marks(from, 1);
	return before < to - from ? Math.min(before, marks(to - 1, -1)) : 0;
}

/** Questions to "you" that fill their paragraphs, each with unquoted answers in the first person after it. */
export function unlabelledTurns(scene: Scene): Turn[] | null {
	const { document, tokens } = scene;
	const turns: Turn[] = [];
	let asked = 0;
	let toYou = 0;
	let answered = 0;
	let byMe = 0;
	let isOpen = false;
	for (const paragraph of document.paragraphs) {
		const range = tokensOf(scene, paragraph);
		if (!range || paragraph.kind === "boilerplate") continue;
		const isQuestion = endsWithQuestion(scene, range);
		if (!isQuestion && asked === 0) continue;
		if ((scene.markedAt[range.from] ?? -1) >= 0) return null;
		// Past an answer's first paragraph, the reporter may be speaking again.
		if (!isQuestion && !isOpen && !holds(scene, range, ME)) continue;
		isOpen = isQuestion;
		if (isQuestion) {
			asked++;
			if (holds(scene, range, YOU)) toYou++;
		} else {
			answered++;
			if (holds(scene, range, ME)) byMe++;
		}
		turns.push({
			paragraph: paragraph.index,
			content: range,
			isAnswer: !isQuestion,
		});
	}
	const isInterview =
		asked >= 2 &&
		toYou >= 0.5 * asked &&
		answered >= asked &&
		byMe >= 0.5 * answered;
	const first = turns[0]?.content.from ?? 0;
	return isInterview && tellsOfTalk(tokens, first) ? turns : null;
}

const TALK: ReadonlySet<string> = new Set(
	"interview speak talk tell ask answer conversation discuss question".split(
		" ",
	),
);

/** Whether the text before the first question tells that somebody was asked; an essay's questions are the author's own. */
function tellsOfTalk(tokens: Scene["tokens"], first: number): boolean {
	for (let i = 0; i < first; i++)
		if (TALK.has(tokens[i]?.lemma ?? "")) return true;
	return false;
}

/** So many prompts make an interview that nothing else marks. */
const FEWEST_PROMPTS = 4;

/**
 * Paragraphs that alternate from the first question on: prompts, most of them questions or put to "you", and answers in the
 * first person, which are longer. The prompts are the reporter's own text.
 */
export function alternatingTurns(scene: Scene): Turn[] | null {
	const turns: Turn[] = [];
	const seen = {
		prompts: 0,
		questions: 0,
		put: 0,
		mine: 0,
		answers: 0,
		byMe: 0,
	};
	let longer = 0;
	for (const paragraph of scene.document.paragraphs) {
		const range = tokensOf(scene, paragraph);
		if (!range || paragraph.kind === "boilerplate") continue;
		const isQuestion = endsWithQuestion(scene, range);
		if (turns.length === 0 && !isQuestion) continue;
		const isAnswer = turns.length % 2 === 1;
		if (isAnswer) {
			seen.answers++;
			if (holds(scene, range, ME)) seen.byMe++;
			// Quoted, or a turn of somebody's who is named.
			if ((scene.markedAt[range.from] ?? -1) >= 0) return null;
			if (hasLabel(scene, range)) return null;
		} else {
			seen.prompts++;
			if (isQuestion) seen.questions++;
			if (isQuestion || holds(scene, range, YOU)) seen.put++;
			if (holds(scene, range, ME)) seen.mine++;
		}
		longer += (isAnswer ? 1 : -1) * (range.to - range.from);
		turns.push({ paragraph: paragraph.index, content: range, isAnswer });
	}
	const isInterview =
		seen.prompts >= FEWEST_PROMPTS &&
		seen.answers >= seen.prompts - 1 &&
		seen.questions >= 2 &&
		seen.put >= 0.5 * seen.prompts &&
		seen.mine <= 0.25 * seen.prompts &&
		seen.byMe >= 0.7 * seen.answers &&
		longer > 0;
	return isInterview ? turns.filter(({ isAnswer }) => isAnswer) : null;
}

/** "Dr. Holm: I do." */
function hasLabel({ tokens }: Scene, { from, to }: Stretch): boolean {
	for (let i = from + 1; i < Math.min(to, from + 5); i++)
		if (tokens[i]?.text === ":") return true;
	return false;
}
