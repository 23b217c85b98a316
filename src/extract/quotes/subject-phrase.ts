import type { Token } from "../../text/document.js";
import { canAct } from "../roles/somebody.js";
import { isArticle } from "./constituents.js";
import { isTime } from "./naming.js";
import { isPause } from "./pause.js";
import { phraseBefore } from "./phrase-before.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** Somebody's words hang on no more than so many phrases: "one | of those | familiar with the matter". */
const DEEPEST = 4;

/** What may stand for people with no noun: "some in the crowd", "one of the two". */
const QUANTIFIER =
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|few|all|both|others?|those|each|another|either|neither|none|any|dozens|hundreds|scores|half|third|quarter)$/;

/**
 * The noun phrase whose last token is `last`, as the subject of the verb behind it: with the noun that it only adds to
 * ("officials familiar with the matter", "some in the crowd") and with what is joined to it ("residents and a diplomat").
 */
export function subjectBefore(
	scene: Scene,
	unit: Unit,
	last: number,
): Stretch | null {
	const phrase = phraseBefore(scene, unit, last) ?? ofThose(scene, unit, last);
	if (!phrase) return null;
	const own = withoutOpening(scene, unit, phrase);
	if (own) return own;
	let { from } = phrase;
	// Taggers take an article without a noun for a pronoun: "the two".
	if (from > unit.from && isArticle(scene.tokens[from - 1])) from--;
	const host = nameBefore(scene, unit, from);
	if (host) return host;
	for (let depth = 0; depth < DEEPEST; depth++) {
		const before =
			hostBefore(scene, unit, from) ?? joinedBefore(scene, unit, from);
		if (before === null) break;
		from = before;
	}
	return { from, to: phrase.to };
}

/** "During the trial | Ana Holm said", "At the time | No 10 said": a phrase that only tells when or where, run into the name behind it. */
function withoutOpening(
	{ tokens }: Scene,
	unit: Unit,
	{ from, to }: Stretch,
): Stretch | null {
	if (from - 1 !== unit.from || tokens[from - 1]?.upos !== "ADP") return null;
	let name = to;
	while (name > from && tokens[name - 1]?.upos === "PROPN") name--;
	const noun = tokens[name - 1];
	const opens =
		name < to &&
		isArticle(tokens[from]) &&
		noun?.upos === "NOUN" &&
		noun.index > from &&
		!canAct(noun);
	return opens ? { from: name, to } : null;
}

/** "Holm at the time said", "Holm in a statement said": the name before a phrase that no noun needs. */
function nameBefore(scene: Scene, unit: Unit, from: number): Stretch | null {
	const { tokens, markedAt } = scene;
	const last = from - 2;
	if (last < unit.from || (markedAt[last] ?? -1) >= 0) return null;
	if (!/^(?:at|in|on|during|after|before)$/.test(tokens[from - 1]?.lower ?? ""))
		return null;
	if (tokens[last]?.upos !== "PROPN") return null;
	const name = phraseBefore(scene, unit, last);
	const opens =
		name !== null &&
		(name.from === unit.from || isPause(tokens, name.from - 1));
	return opens ? name : null;
}

/** The words next to the verb group that begins at `left`, as its subject; null where they only tell when. */
export function nearSubject(
	scene: Scene,
	unit: Unit,
	left: number,
): Stretch | null {
	const { tokens } = scene;
	const words = subjectBefore(scene, unit, left - 1);
	const isObject =
		words !== null &&
		/^(?:it|them|you)$/.test(tokens[words.to - 1]?.lower ?? "") &&
		/^VB[GNP]?$/.test(tokens[words.to - 2]?.xpos ?? "");
	const near = isObject ? describedBefore(scene, unit, words.from) : words;
	return near && !isTime(scene, near) ? near : null;
}

/** "A person who was not allowed to discuss it said": the phrase that a relative clause before `end` describes. */
function describedBefore(
	scene: Scene,
	unit: Unit,
	end: number,
): Stretch | null {
	const { tokens, markedAt } = scene;
	for (let i = end - 1; i > unit.from && i > end - 30; i--) {
		if ((markedAt[i] ?? -1) >= 0 || isPause(tokens, i)) return null;
		if (/^(?:who|which)$/.test(tokens[i]?.lower ?? ""))
			return phraseBefore(scene, unit, i - 1);
	}
	return null;
}

/** "several of those questioned", "one of them", "those inside": no noun ends there. */
function ofThose(
	{ tokens, markedAt }: Scene,
	unit: Unit,
	last: number,
): Stretch | null {
	let at = last;
	while (at > unit.from && /^(?:VBN|VBD|RB|JJ)$/.test(tokens[at]?.xpos ?? ""))
		at--;
	if (at < unit.from || (markedAt[at] ?? -1) >= 0) return null;
	const word = tokens[at]?.lower ?? "";
	if (word === "those") return { from: at, to: last + 1 };
	const isOfThem =
		at === last && /^(?:them|us|you)$/.test(word) && at - 2 >= unit.from;
	return isOfThem &&
		tokens[at - 1]?.lower === "of" &&
		QUANTIFIER.test(tokens[at - 2]?.lower ?? "")
		? { from: at, to: last + 1 }
		: null;
}

/** Where the phrase begins that a phrase at `from` is tied to by a preposition and a word that describes: null for none. */
function hostBefore(scene: Scene, unit: Unit, from: number): number | null {
	const { tokens, markedAt } = scene;
	const preposition = from - 1;
	let host = preposition - 1;
	if (host < unit.from || (markedAt[host] ?? -1) >= 0) return null;
	const isTied =
		tokens[preposition]?.xpos === "IN" || tokens[preposition]?.lower === "to";
	if (!isTied) return null;
	if (QUANTIFIER.test(tokens[host]?.lower ?? ""))
		return withDegree(tokens, host, unit);
	if (!describes(tokens[host])) return null;
	host--;
	if (host < unit.from || (markedAt[host] ?? -1) >= 0) return null;
	if (QUANTIFIER.test(tokens[host]?.lower ?? "")) return host;
	return tokens[host]?.upos === "NOUN"
		? (phraseBefore(scene, unit, host)?.from ?? null)
		: null;
}

/** "familiar with", "briefed on", "speaking in" */
function describes(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.upos === "ADJ" ||
			token.xpos === "VBN" ||
			(token.upos === "VERB" && /(?:ed|ing)$/.test(token.lower)))
	);
}

/** "nearly a third", "more than half" */
function withDegree(tokens: readonly Token[], at: number, unit: Unit): number {
	return at > unit.from && isArticle(tokens[at - 1]) ? at - 1 : at;
}

/** "residents and | a diplomat": where nothing but the sentence or a pause stands before the first, both are meant. */
function joinedBefore(scene: Scene, unit: Unit, from: number): number | null {
	const { tokens, markedAt } = scene;
	const last = from - 2;
	if (last < unit.from || tokens[from - 1]?.lower !== "and") return null;
	if ((markedAt[last] ?? -1) >= 0) return null;
	const upos = tokens[last]?.upos;
	if (upos !== "NOUN" && upos !== "PROPN") return null;
	const first = phraseBefore(scene, unit, last);
	if (!first) return null;
	const opens =
		first.from === unit.from ||
		(isPause(tokens, first.from - 1) && first.from - 1 > unit.from);
	return opens ? first.from : null;
}
