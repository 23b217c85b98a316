import type { Paragraph } from "../../text/document.js";
import { mentionsIn } from "../people/at.js";
import type { Person } from "../people/person.js";
import type { Draft } from "./draft.js";
import type { Stretch } from "./phrase.js";
import type { Scene } from "./scene.js";

/** An interview printed as questions and answers. */
export interface Interview {
	/** A draft for each turn, in order of the text. */
	readonly drafts: readonly Draft[];
	/** For each paragraph whether a turn has taken it. */
	readonly taken: ReadonlySet<number>;
}

const NONE: Interview = { drafts: [], taken: new Set() };

const LABEL = /^(q|a|question|answer)$/;

/** Fewer turns make no interview. */
const FEWEST = 2;

/**
 * "Q: …" and "A: …", or questions that fill their paragraphs, in bold or put to "you", and answered by "I". The answers are the
 * interviewee's: the one person whom the text before the first question names; with several, nobody's.
 */
export function readInterview(
	scene: Scene,
	people: readonly Person[],
): Interview {
	const turns =
		labelledTurns(scene) ?? emphasisedTurns(scene) ?? unlabelledTurns(scene);
	if (!turns) return NONE;
	const source = interviewee(scene, people, turns[0]?.content.from ?? 0);
	const drafts: Draft[] = [];
	for (const { content, isAnswer } of turns) {
		drafts.push({
			...withoutEmphasis(scene, content),
			cue: null,
			source: isAnswer ? source : null,
			right: null,
			zone: null,
			by: isAnswer ? "answer of an interview" : "question of an interview",
		});
	}
	return { drafts, taken: new Set(turns.map(({ paragraph }) => paragraph)) };
}

interface Turn {
	readonly paragraph: number;
	readonly content: Stretch;
	readonly isAnswer: boolean;
}

function labelledTurns({ document, tokens }: Scene): Turn[] | null {
	const turns: Turn[] = [];
	let questions = 0;
	for (const paragraph of document.paragraphs) {
		const range = tokensOf({ document }, paragraph);
		if (!range) continue;
		const label = LABEL.exec(tokens[range.from]?.lower ?? "")?.[1];
		const mark = tokens[range.from + 1]?.text ?? "";
		if (!label || !/^[:.]$/.test(mark) || range.from + 2 >= range.to) continue;
		const isAnswer = label.startsWith("a");
		if (!isAnswer) questions++;
		turns.push({
			paragraph: paragraph.index,
			content: { from: range.from + 2, to: range.to },
			isAnswer,
		});
	}
	const isInterview = questions > 0 && turns.length >= FEWEST;
	return isInterview && turns.some(({ isAnswer }) => isAnswer) ? turns : null;
}

/**
 * Paragraphs in bold from mark to mark, most of them questions, and what stands between them in plain type and the first
 * person. Paragraphs in italics are notes of the editor's.
 */
function emphasisedTurns(scene: Scene): Turn[] | null {
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
function unlabelledTurns(scene: Scene): Turn[] | null {
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

const YOU: ReadonlySet<string> = new Set("you your yours yourself".split(" "));
const ME: ReadonlySet<string> = new Set(
	"i my me we our us mine ours myself".split(" "),
);

function holds(
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

/** Marks of emphasis may stand around it. */
function endsWithQuestion(scene: Scene, stretch: Stretch): boolean {
	const { from, to } = withoutEmphasis(scene, stretch);
	return to - from < LONGEST_QUESTION && scene.tokens[to - 1]?.text === "?";
}

function withoutEmphasis({ tokens }: Scene, { from, to }: Stretch): Stretch {
	const isMark = (at: number) => /^[*_]+$/.test(tokens[at]?.text ?? "");
	let first = from;
	let last = to;
	while (last - 1 > first && isMark(last - 1)) last--;
	while (first < last - 1 && isMark(first)) first++;
	return { from: first, to: last };
}

function tokensOf(
	{ document }: Pick<Scene, "document">,
	paragraph: Paragraph,
): Stretch | null {
	const first = document.sentences[paragraph.from];
	const last = document.sentences[paragraph.to - 1];
	return first && last && last.to > first.from
		? { from: first.from, to: last.to }
		: null;
}

/** The one person named before the first question, at the first place. */
function interviewee(
	{ document, tokens }: Scene,
	people: readonly Person[],
	first: number,
): Stretch | null {
	const end = tokens[first]?.start ?? 0;
	let found: Stretch | null = null;
	let who: Person | null = null;
	for (const { mention, person } of mentionsIn(people, { start: 0, end })) {
		if (person.kind !== "person" || mention.form !== "name") continue;
		if (person.name === document.article.author) continue;
		if (who && who !== person) return null;
		if (who) continue;
		who = person;
		let from = 0;
		while (from < first && (tokens[from]?.end ?? 0) <= mention.start) from++;
		let to = from;
		while (to < first && (tokens[to]?.start ?? 0) < mention.end) to++;
		found = { from, to };
	}
	return found;
}
