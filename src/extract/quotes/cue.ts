import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import { CORE, CUES } from "./lexicon/cues.js";
import {
	insertedSubject,
	invertedSubject,
	isTime,
	readPassive,
	withName,
} from "./naming.js";
import { isBreak, isPause } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { describedBefore, subjectBefore } from "./subject-phrase.js";
import { distantSubject, FirstSubject, parsedSubject } from "./subjects.js";

/** A cue in its clause: the verb, the words that say who, and what stands around them. Token indexes. */
export interface Cue {
	readonly verb: number;
	/** The cue's own words. */
	readonly words: Stretch;
	readonly lemma: string;
	/** Subject, auxiliaries and verb together. */
	readonly group: Stretch;
	readonly source: Stretch | null;
	/** `before`: "she said"; `after`: "said Mara Lindt"; `shared`: "… and said", with the subject of the cue before. */
	readonly order: "before" | "after" | "shared";
	readonly negated: boolean;
	/** "She was told by a professor": the subject that is no source. */
	readonly addressee: Stretch | null;
	/** How the content hangs on the cue, where a judged candidate became it. */
	readonly frame: string | null;
}

const LEFT_OF_VERB: ReadonlySet<string> = new Set(["AUX", "ADV"]);

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
		const cue = readCue(scene, tree, unit, i, token, cues.at(-1), first);
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

/** "point out" is `point_out`. */
function lemmaOf(tokens: readonly Token[], token: Token): string {
	const next = tokens[token.index + 1];
	return next?.xpos === "RP" && next.head === token.index
		? `${token.lemma}_${next.lower}`
		: token.lemma;
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

function readCue(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
	token: Token,
	previous: Cue | undefined,
	first: FirstSubject,
): Cue | null {
	const { tokens, markedAt } = scene;
	let left = verb;
	let negated = false;
	let auxiliary = false;
	while (left > unit.from && (markedAt[left - 1] ?? -1) < 0) {
		const before = tokens[left - 1];
		if (!before) break;
		const isNot = /^(?:not|n['’]t|never|no)$/.test(before.lower);
		if (!isNot && !LEFT_OF_VERB.has(before.upos)) break;
		negated ||= isNot;
		auxiliary ||= before.upos === "AUX";
		left--;
	}
	const lemma = lemmaOf(tokens, token);
	const end = lemma === token.lemma ? verb + 1 : verb + 2;
	const cue = (
		from: number,
		to: number,
		source: Stretch | null,
		order: Cue["order"],
	): Cue => ({
		verb,
		words: { from: verb, to: end },
		lemma,
		negated,
		addressee: null,
		frame: null,
		group: { from, to },
		source,
		order,
	});
	const passive = readPassive(scene, unit, left, verb);
	if (passive) {
		const { subject, agent } = passive;
		return {
			...cue(subject?.from ?? left, agent?.to ?? end, agent, "before"),
			addressee: CUES.addressee.has(lemma) ? subject : null,
		};
	}
	const bare = /ing$/.test(token.lower) && !auxiliary;
	const inverted = bare ? null : invertedSubject(scene, tree, unit, verb);
	if (inverted) return cue(verb, inverted.to, inverted, "after");
	const within = bare ? null : insertedSubject(scene, unit, verb);
	if (within) return cue(verb, within.to, within, "after");
	const words = bare ? null : subjectBefore(scene, unit, left - 1);
	const isObject =
		words !== null &&
		/^(?:it|them|you)$/.test(tokens[words.to - 1]?.lower ?? "") &&
		/^VB[GNP]?$/.test(tokens[words.to - 2]?.xpos ?? "");
	const near = isObject ? describedBefore(scene, unit, words.from) : words;
	const source = near && !isTime(scene, near) ? near : null;
	// "its sales forecast on Thursday": a participle that describes its noun.
	if (source && token.dep === "acl" && !auxiliary && !CORE.has(lemma))
		return null;
	const subject = bare ? null : parsedSubject(scene, tree, unit, verb);
	const isRelative = source && tokens[source.from]?.lower === "whose";
	if (subject && !isRelative && (!source || subject.whole.from < source.from)) {
		// "In May the founder, Ana Holm, said": the tree hangs the time on the subject.
		const leads =
			tokens[subject.phrase.from]?.upos === "ADP" ||
			tokens[subject.phrase.from - 1]?.upos === "ADP";
		// "World No 3 Olaf Lind said": the tree has no more than the first words.
		const runs = source !== null && subject.phrase.to <= source.from;
		const isOne =
			runs && !isPausedBetween(tokens, subject.phrase.to, source.from);
		const phrase =
			(leads && source) ||
			(isOne ? { from: subject.phrase.from, to: source.to } : subject.phrase);
		return cue(subject.whole.from, end, phrase, "before");
	}
	const spoken = source && quotedSaying(scene, unit, verb);
	if (source && spoken)
		return {
			...cue(source.from, spoken.to + 2, spoken, "before"),
			lemma: "say",
		};
	const distant = source && distantSubject(scene, tree, unit, verb, source);
	if (distant) return cue(distant.from, end, distant, "before");
	if (source)
		return cue(source.from, end, withName(scene, unit, source), "before");
	const opens =
		verb === unit.from ||
		(markedAt[verb - 1] ?? -1) >= 0 ||
		isPause(tokens, verb - 1);
	if (opens && !bare) {
		const phrase = phraseAfter(scene, unit, verb + 1);
		const after = phrase && withName(scene, unit, phrase);
		// "Ask, a miner, said the meals would cost more": a clause, and nobody who said so.
		const isClause =
			(markedAt[verb - 1] ?? -1) < 0 &&
			/^(?:VB[DZP]|MD)$/.test(tokens[after?.to ?? -1]?.xpos ?? "");
		if (after && !isClause && !isTime(scene, after))
			return cue(verb, after.to, after, "after");
	}
	const alleged = allegedSubject(scene, unit, left);
	if (alleged) return cue(alleged.from, end, alleged, "before");
	if (tokens[left - 1]?.lower === "to") {
		const refusal = left - 2;
		if (!/^(?:decline|refuse)$/.test(tokens[refusal]?.lemma ?? "")) return null;
		const outer = readCue(
			scene,
			tree,
			unit,
			refusal,
			tokens[refusal] ?? token,
			previous,
			first,
		);
		return (
			outer && {
				...cue(
					outer.group.from,
					end,
					outer.source,
					outer.order === "after" ? "shared" : outer.order,
				),
				negated: true,
				words: { from: refusal, to: end },
			}
		);
	}
	const quoted = quotedAsSaying(scene, unit, verb);
	if (quoted) return cue(quoted.from, end, quoted, "before");
	return cue(
		left,
		end,
		previous?.addressee ?? previous?.source ?? first.before(left),
		"shared",
	);
}

function isPausedBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	for (let i = from; i < to; i++)
		if (
			isBreak(tokens, i) ||
			/^(?:who|which|that)$/.test(tokens[i]?.lower ?? "")
		)
			return true;
	return false;
}

/** "The captain is alleged to have said": the subject of what is reported of somebody. */
function allegedSubject(
	scene: Scene,
	unit: Unit,
	left: number,
): Stretch | null {
	const { tokens } = scene;
	const report = left - 2;
	if (tokens[left - 1]?.lower !== "to" || tokens[left]?.lemma !== "have")
		return null;
	if (tokens[report]?.xpos !== "VBN" || tokens[report - 1]?.lemma !== "be")
		return null;
	return subjectBefore(scene, unit, report - 2);
}

/** "“He was ill,” the Lantern quoted a neighbour as saying": who is quoted. */
function quotedSaying(scene: Scene, unit: Unit, verb: number): Stretch | null {
	const { tokens } = scene;
	if (tokens[verb]?.lemma !== "quote") return null;
	const quoted = quotedBehind(scene, unit, verb);
	return quoted &&
		tokens[quoted.to]?.lower === "as" &&
		/^(?:saying|writing|adding|telling)$/.test(
			tokens[quoted.to + 1]?.lower ?? "",
		)
		? quoted
		: null;
}

function quotedBehind(scene: Scene, unit: Unit, verb: number): Stretch | null {
	return /^(?:him|her|them|me|us)$/.test(scene.tokens[verb + 1]?.lower ?? "")
		? { from: verb + 1, to: verb + 2 }
		: phraseAfter(scene, unit, verb + 1);
}

/** "The Lantern quoted her as saying …": she says so. */
function quotedAsSaying(
	scene: Scene,
	unit: Unit,
	verb: number,
): Stretch | null {
	const { tokens } = scene;
	if (tokens[verb - 1]?.lower !== "as") return null;
	for (let i = verb - 2; i > unit.from && i > verb - 12; i--) {
		if (!/^(?:quote|cite)$/.test(tokens[i]?.lemma ?? "")) continue;
		return quotedBehind(scene, unit, i);
	}
	return null;
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
