// Where a unit has cues: verbs of speech, "put it" and "according to".
import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import type { Cue } from "./cue.js";
import { lemmaOf, readCue } from "./cue-clause.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { withName } from "./naming.js";
import { isBreak } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import type { Scene, Unit } from "./scene.js";
import { FirstSubject } from "./subjects.js";

/** Every cue of a unit outside quotation marks, in order. */
export function findCues(scene: Scene, tree: Tree, unit: Unit): Cue[] {
	const cues: Cue[] = [];
	const first = new FirstSubject(scene, unit);
	for (let i = unit.from; i < unit.to; i++) {
		if ((scene.markedAt[i] ?? -1) >= 0) continue;
		const token = scene.tokens[i];
		if (!token) continue;
		if (token.lower === "according") {
			const cue = readAccording(scene, unit, i);
			if (cue) cues.push(cue);
			continue;
		}
		const putsIt =
			token.lemma === "put" &&
			scene.tokens[i + 1]?.lower === "it" &&
			i + 1 < unit.to;
		if (!putsIt && !isCueVerb(scene.tokens, token)) continue;
		const cue = readCue(scene, tree, unit, i, cues.at(-1), first);
		if (cue) cues.push(putsIt ? withObject(cue) : cue);
	}
	return cues;
}

/** "As she put it": the object belongs to the cue. */
function withObject(cue: Cue): Cue {
	const to = cue.verb + 2;
	return {
		...cue,
		lemma: "put it",
		words: { from: cue.verb, to },
		group: { from: cue.group.from, to: Math.max(to, cue.group.to) },
	};
}

function isCueVerb(tokens: readonly Token[], token: Token): boolean {
	// "that the Pentagon said was aimed": parsers take the verb before a gap for an auxiliary.
	if (token.upos !== "VERB" && !(token.upos === "AUX" && CORE.has(token.lemma)))
		return false;
	const lemma = lemmaOf(tokens, token);
	return (
		CUES.clause.has(lemma) ||
		CUES.direct.has(lemma) ||
		CUES.addressee.has(lemma) ||
		CUES.question.has(lemma)
	);
}

/** "according to the ministry" */
function readAccording(scene: Scene, unit: Unit, at: number): Cue | null {
	const { tokens, markedAt } = scene;
	if (tokens[at + 1]?.lower !== "to") return null;
	const phrase = phraseAfter(scene, unit, at + 2);
	const source = phrase && withName(scene, unit, phrase);
	// "The account according to which he refused": a relative clause, and what it tells is the account's own.
	if (!source || /^wh/.test(tokens[source.from]?.lower ?? "")) return null;
	let to = source.to;
	while (
		to < unit.to &&
		to < source.to + 60 &&
		(markedAt[to] ?? -1) < 0 &&
		!isBreak(tokens, to)
	)
		to++;
	return {
		verb: at,
		words: { from: at, to: at + 2 },
		lemma: "according to",
		negated: false,
		addressee: null,
		frame: null,
		group: { from: at, to },
		source,
		order: "after",
	};
}
