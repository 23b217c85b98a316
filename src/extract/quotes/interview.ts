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
import { type Stretch, spanOf } from "./phrase.js";
import type { Scene } from "./scene.js";
import { type Turn, withoutEmphasis } from "./turn-signs.js";

/** An interview printed as questions and answers. */
export interface Interview {
	/** A draft for each turn, in order of the text. */
	readonly drafts: readonly Draft[];
	/** The paragraphs of questions. */
	readonly asked: ReadonlySet<number>;
	/** The paragraphs of answers, in which others may be quoted. */
	readonly answered: ReadonlySet<number>;
}

const NONE: Interview = { drafts: [], asked: new Set(), answered: new Set() };

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
	const paragraphs = (answers: boolean) =>
		new Set(
			turns
				.filter(({ isAnswer }) => isAnswer === answers)
				.map(({ paragraph }) => paragraph),
		);
	return { drafts, asked: paragraphs(false), answered: paragraphs(true) };
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
		if (name?.from === content.from && tokens[name.to]?.text === ",")
			return name;
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
