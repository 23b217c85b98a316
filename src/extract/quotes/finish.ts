import type { Span } from "../../text/span.js";
import { mentionsIn, personAt, roleAround } from "../people/at.js";
import type { Person } from "../people/person.js";
import type { Time } from "../times/time.js";
import { authorOf } from "./author.js";
import type { Draft } from "./draft.js";
import { ACTOR_SPEAKS } from "./leftover-rules.js";
import { isAct, isSpeech, WRITINGS } from "./lexicon/cues.js";
import { timeOfSaying } from "./occasion.js";
import type { Quote, QuoteKind, Reference } from "./quote.js";
import type { Scene } from "./scene.js";
import { holdsMarks, type Stretch, spanOf } from "./stretch.js";

/** What the later finders may build on. */
export interface QuoteContext {
	readonly times: readonly Time[];
	readonly people: readonly Person[];
}

/** A draft as the other rooms see it. */
export function finish(
	scene: Scene,
	draft: Draft,
	{ times, people }: QuoteContext,
): Quote | null {
	const span = spanOf(scene, draft);
	if (!span) return null;
	const { cue, right } = draft;
	const refer = (stretch: Stretch | null): Reference | null => {
		const found = stretch && spanOf(scene, stretch);
		return (
			found && {
				start: found.start,
				end: found.end,
				person:
					nameAtEnd(scene, people, found) ??
					personAt(people, found) ??
					authorOf(scene, people, stretch),
			}
		);
	};
	const named = refer(draft.source);
	const whole = named && wholeSource(people, named);
	const source =
		draft.by === ACTOR_SPEAKS &&
		draft.source &&
		!isPlainly(scene, people, draft.source, named)
			? null
			: whole;
	return {
		start: span.start,
		end: span.end,
		kind: kindOf(scene, draft),
		source,
		role: draft.source && source && roleOf(scene, draft.source, source),
		cue: cue && spanOf(scene, cue.words),
		verb: cue?.lemma ?? null,
		addressee: refer(cue?.addressee ?? right?.addressee ?? null),
		occasion: right?.occasion ? spanOf(scene, right.occasion) : null,
		when: timeOfSaying(scene, draft, times),
		speech:
			!cue ||
			(isSpeech(cue.lemma) &&
				(holdsMarks(scene, draft) || !isAct(cue.lemma, cue.frame))),
		negated: (cue?.negated ?? false) || isNobody(scene, draft.source),
		by: draft.by,
	};
}

/** "A spokeswoman for Odell said": where the tree has Odell say it, whoever the role at that place is does. */
function wholeSource(people: readonly Person[], source: Reference): Reference {
	const role = roleAround(people, source);
	return role
		? { start: role.mention.start, end: role.mention.end, person: role.person }
		: source;
}

/** "One of the nurses, Ana Holm": the name, and not what stands before it. */
function nameAtEnd(
	{ document }: Scene,
	people: readonly Person[],
	source: Span,
): Person | null {
	const last = mentionsIn(people, source).at(-1);
	const before = document.article.body.slice(
		source.start,
		last?.mention.start ?? source.start,
	);
	const isName =
		last?.mention.form === "name" &&
		last.mention.end === source.end &&
		before.endsWith(", ") &&
		// "Lind and his wife, Eva,": both say it.
		!/\band\b/.test(before) &&
		!last.mention.possessive &&
		!last.mention.modifier;
	return isName && last.person.kind === "person" ? last.person : null;
}

/** Tokens before a pronoun in which another name makes it doubtful. */
const DOUBT = 80;

/** Whether the source is a person, and no other name acts between a pronoun and the one it stands for. */
function isPlainly(
	{ tokens }: Scene,
	people: readonly Person[],
	source: Stretch,
	named: Reference | null,
): boolean {
	const person = named?.person;
	if (person?.kind !== "person") return false;
	for (let i = source.to - 1; i >= 0 && i > source.from - DOUBT; i--) {
		const token = tokens[i];
		if (token?.upos !== "PROPN" || !token.dep.startsWith("nsubj")) continue;
		return personAt(people, token) === person;
	}
	return true;
}

/** "Nobody said …", "No official said …" */
function isNobody({ tokens }: Scene, source: Stretch | null): boolean {
	const first = source && tokens[source.from]?.lower;
	return first ? /^(?:no|nobody|none|neither)$/.test(first) : false;
}

function kindOf(scene: Scene, draft: Draft): QuoteKind {
	const first = scene.marked[scene.markedAt[draft.from] ?? -1];
	if (first && first.from === draft.from && first.to === draft.to)
		return "direct";
	return holdsMarks(scene, draft) ? "mixed" : "indirect";
}

/** The role that stands with the source: one that the article's people have here, else the words up to the last common noun before a name. */
function roleOf(
	scene: Scene,
	stretch: Stretch,
	source: Reference,
): Span | null {
	const { tokens } = scene;
	const sentence = tokens[stretch.from]?.sentence ?? -1;
	const end = scene.document.sentences[sentence]?.end ?? source.end;
	for (const role of source.person?.roles ?? [])
		if (
			role.start >= source.start &&
			role.end <= Math.min(end, source.end + 150)
		)
			return role;
	if (tokens[stretch.to - 1]?.upos !== "PROPN") return null;
	for (let i = stretch.to - 2; i >= stretch.from; i--) {
		const token = tokens[i];
		// "A report by the Audit Office": no role of anybody.
		if (token && WRITINGS.has(token.lemma)) return null;
		if (token?.upos === "NOUN" && token.text === token.lower)
			return spanOf(scene, { from: stretch.from, to: i + 1 });
	}
	return null;
}
