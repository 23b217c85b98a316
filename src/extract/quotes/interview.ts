import type { Span } from "../../text/span.js";
import { mentionsIn } from "../people/at.js";
import type { Person } from "../people/person.js";
import type { Draft } from "./draft.js";
import {
	alternatingTurns,
	emphasisedTurns,
	labelledTurns,
	unlabelledTurns,
} from "./interview-turns.js";
import type { Scene } from "./scene.js";
import { type Stretch, spanOf } from "./stretch.js";
import { labelOf, PLAIN_LABEL, type TurnLabel } from "./turn-label.js";
import { type Turn, withoutEmphasis } from "./turn-signs.js";

/** An interview printed as questions and answers. */
export interface Interview {
	/** A draft for each turn, in order of the text. */
	readonly drafts: readonly Draft[];
	/** The paragraphs of questions. */
	readonly asked: ReadonlySet<number>;
	/** The paragraphs of answers, in which others may be quoted. */
	readonly answered: ReadonlySet<number>;
	/** Where the words of a paragraph with a label begin, by its place. */
	readonly begin: ReadonlyMap<number, number>;
}

/** The names of the rules that take an interviewer's turn and the turn of whoever is interviewed. */
export const ASKED = "question of an interview";
export const REPLIED = "answer of an interview";

const NONE: Interview = {
	drafts: [],
	asked: new Set(),
	answered: new Set(),
	begin: new Map(),
};

/**
 * "Q: …" and "A: …", or questions that fill their paragraphs, in bold or put to "you", and answered by "I", or paragraphs that
 * alternate. The answers are the interviewee's.
 */
export function readInterview(
	scene: Scene,
	people: readonly Person[],
): Interview {
	const turns =
		labelledTurns(scene) ??
		emphasisedTurns(scene) ??
		unlabelledTurns(scene) ??
		alternatingTurns(scene);
	if (!turns) return NONE;
	const source = interviewee(scene, people, turns);
	const labels = labelsOf(scene, turns);
	const drafts: Draft[] = [];
	for (const [n, { content, isAnswer }] of turns.entries()) {
		const label = labels[n] ?? null;
		const from = label ? label.end : content.from;
		drafts.push({
			...withoutEmphasis(scene, { from, to: content.to }),
			cue: null,
			source: isAnswer
				? ((label && namedBy(scene, people, label)) ?? source)
				: null,
			right: null,
			zone: null,
			by: isAnswer ? REPLIED : ASKED,
		});
	}
	const paragraphs = (answers: boolean) =>
		new Set(
			turns
				.filter(({ isAnswer }) => isAnswer === answers)
				.map(({ paragraph }) => paragraph),
		);
	return {
		drafts,
		asked: paragraphs(false),
		answered: paragraphs(true),
		begin: new Map(
			turns.flatMap(({ paragraph }, n) =>
				labels[n] ? [[paragraph, labels[n].end]] : [],
			),
		),
	};
}

/** The label of each turn: one that names somebody stands before two turns or more, and "Yes: I did" is an answer. */
function labelsOf(
	scene: Scene,
	turns: readonly Turn[],
): readonly (TurnLabel | null)[] {
	const labels = turns.map(({ content }) => labelOf(scene, content));
	return labels.map((label) =>
		label &&
		(PLAIN_LABEL.test(label.text) ||
			labels.filter((other) => other?.text === label.text).length > 1)
			? label
			: null,
	);
}

/** The words of a label, where they are somebody's name: of several who are asked each has their own. */
function namedBy(
	scene: Scene,
	people: readonly Person[],
	{ name }: TurnLabel,
): Stretch | null {
	const span = spanOf(scene, name);
	const [first] = span ? namesIn(people, span) : [];
	return first && (first.person.name?.includes(" ") ?? false) ? name : null;
}

/**
 * Whoever is asked, at a place of the name: the one person named before the first question, of several the one in the title;
 * with nobody named there, whoever a question addresses.
 */
function interviewee(
	scene: Scene,
	people: readonly Person[],
	turns: readonly Turn[],
): Stretch | null {
	const { document, tokens } = scene;
	const end = tokens[turns[0]?.content.from ?? 0]?.start ?? 0;
	const places = new Map<Person, Span>();
	for (const { mention, person } of namesIn(people, { start: 0, end }))
		if (person.name !== document.article.author && !places.has(person))
			places.set(person, mention);
	const titled = [...places].filter(([{ name }]) =>
		document.article.title?.includes(name?.split(/\s+/).at(-1) ?? "\n"),
	);
	const [only, another] = places.size > 1 ? titled : [...places];
	if (places.size > 0)
		return only && !another ? stretchOf(scene, only[1], 0) : null;
	for (const { content, isAnswer } of turns) {
		const asked = spanOf(scene, content);
		const [first] = asked && !isAnswer ? namesIn(people, asked) : [];
		const name = first && stretchOf(scene, first.mention, content.from);
		const opens = labelOf(scene, content)?.end ?? content.from;
		if (name?.from === opens && tokens[name.to]?.text === ",") return name;
	}
	return null;
}

function namesIn(people: readonly Person[], span: Span) {
	return mentionsIn(people, span).filter(
		({ person, mention }) =>
			person.kind === "person" && mention.form === "name",
	);
}

/** @param at a token before the span, or its first */
function stretchOf(
	{ tokens }: Scene,
	{ start, end }: Span,
	at: number,
): Stretch {
	let from = at;
	while ((tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
	let to = from;
	while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
	return { from, to };
}
