import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { isPause } from "./pause.js";
import type { Scene, Unit } from "./scene.js";

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The stretch's place in the body; null for an empty one. */
export function spanOf(scene: Scene, { from, to }: Stretch): Span | null {
	const first = scene.tokens[from];
	const last = scene.tokens[to - 1];
	return first && last ? { start: first.start, end: last.end } : null;
}

/** The first word of a stretch that hangs on none of it: "crews" of "the crews for coming home". */
export function headOf(
	{ tokens }: Scene,
	{ from, to }: Stretch,
): Token | undefined {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (
			token &&
			(token.head < from || token.head >= to) &&
			token.upos !== "PUNCT"
		)
			return token;
	}
	return undefined;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "ADJ"]);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
	"he she they i we you it who which both all another each many some several others this everyone nobody someone somebody one most few none neither either".split(
		" ",
	),
);
const POSSESSIVE: ReadonlySet<string> = new Set(
	"his her their its our my your whose".split(" "),
);
/** What stands for somebody without a noun, whatever the tagger takes it for. */
const ALONE: ReadonlySet<string> = new Set(
	"another both each neither".split(" "),
);
const ORDINAL = /^(?:other|second|third|fourth|fifth|sixth)$/;

/** "a third", "the other": one of those spoken of. */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
	return ORDINAL.test(tokens[at]?.lower ?? "") && isArticle(tokens[at - 1]);
}

/** "the 19-year-old" */
function endsAge(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.lower === "old" &&
		tokens[at - 1]?.text === "-" &&
		/^years?$/.test(tokens[at - 2]?.lower ?? "")
	);
}

/** Taggers take an article before a number for a pronoun now and then. */
export function isArticle(token: Token | undefined): boolean {
	return token !== undefined && /^(?:an?|the)$/.test(token.lower);
}

/** "that" and "which" before a name open a clause, though taggers take them for determiners. */
const CONJUNCTION_LIKE: ReadonlySet<string> = new Set(["that", "which"]);
const INNER_PREPOSITIONS: ReadonlySet<string> = new Set(
	"of for at in from to with on".split(" "),
);

/** The noun phrase whose last token is `last`, with what is appended to it after commas; null where none ends there. */
export function phraseBefore(
	scene: Scene,
	unit: Unit,
	last: number,
): Stretch | null {
	const end = beforeBrackets(scene, unit, last);
	if (isPause(scene.tokens, end)) return appendedBefore(scene, unit, end);
	const from = coreBefore(scene, unit, end);
	return from === null ? null : withoutTime(scene, { from, to: end + 1 });
}

/** "Norland on Tuesday announced": the day is no part of who announces. */
export function withoutTime({ tokens }: Scene, { from, to }: Stretch): Stretch {
	const isDay =
		DAY.test(tokens[to - 1]?.lower ?? "") && tokens[to - 2]?.lower === "on";
	return isDay && from < to - 2 ? { from, to: to - 2 } : { from, to };
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Jordan (R-Ohio) said": past what stands in brackets. */
function beforeBrackets(scene: Scene, unit: Unit, last: number): number {
	const { tokens } = scene;
	if (!/^[)\]]$/.test(tokens[last]?.text ?? "")) return last;
	for (let i = last - 1; i > unit.from && i > last - 15; i--)
		if (/^[([]$/.test(tokens[i]?.text ?? "")) return i - 1;
	return last;
}

/** Capitals after a quotation or inside a sentence are a name, whatever the tagger took them for; "When" and "Privately" open one. */
function isName(scene: Scene, at: number): boolean {
	const token = scene.tokens[at];
	const opens = token?.sentence !== scene.tokens[at - 1]?.sentence;
	return (
		token !== undefined &&
		!(token.upos === "ADV" && opens) &&
		/^\p{Lu}[\p{Ll}\p{Lu}'’.-]/u.test(token.text) &&
		(token.upos === "VERB" ||
			token.upos === "ADV" ||
			token.upos === "X" ||
			token.upos === "INTJ")
	);
}

/** "Lindt, a spokesman for the agency," or "Lindt – a spokesman –" before its verb: back over the pauses to the noun that they hang on. */
function appendedBefore(
	scene: Scene,
	unit: Unit,
	pause: number,
): Stretch | null {
	const { tokens, markedAt } = scene;
	const sort = tokens[pause]?.text;
	let passed: Stretch | null = null;
	for (let i = pause - 1; i > unit.from && i > pause - 40; i--) {
		if ((markedAt[i] ?? -1) >= 0) return null;
		if (tokens[i]?.text !== sort) continue;
		const last = beforeBrackets(scene, unit, i - 1);
		const upos = tokens[last]?.upos;
		const isNoun =
			upos === "PROPN" ||
			upos === "NOUN" ||
			upos === "PRON" ||
			opensAsName(scene, unit, last);
		if (!isNoun && !isOneOfSeveral(tokens, last)) continue;
		const from = opensAsName(scene, unit, last)
			? last
			: coreBefore(scene, unit, last);
		if (from === null) return null;
		const open = tokens[from - 1]?.text === sort && from - 1 > unit.from;
		if (open && tokens[last]?.upos !== "PROPN") {
			passed = { from, to: last + 1 };
			continue;
		}
		// "In Kyiv, the president, Olga Brandt,": a place that opens the sentence is nobody.
		const isPlace = passed && tokens[from - 1]?.upos === "ADP";
		return isPlace ? passed : { from, to: last + 1 };
	}
	return null;
}

/** "Ask, a former miner, said": a sentence's first word before an appositive is a name, whatever it looks like. */
function opensAsName({ tokens }: Scene, unit: Unit, at: number): boolean {
	return (
		at === unit.from &&
		/^VB[DPZ]?$/.test(tokens[at]?.xpos ?? "") &&
		(isArticle(tokens[at + 2]) || tokens[at + 2]?.lower === "who")
	);
}

function coreBefore(scene: Scene, unit: Unit, last: number): number | null {
	const { tokens, markedAt } = scene;
	let i = last;
	let seen = false;
	while (i >= unit.from) {
		const nick = scene.marked[markedAt[i] ?? -1];
		if (nick) {
			// Marcia "Cia" Price: a nickname inside a name.
			if (
				!seen ||
				nick.to - nick.from > 5 ||
				tokens[nick.from - 1]?.upos !== "PROPN"
			)
				break;
			i = nick.from - 1;
			continue;
		}
		const token = tokens[i];
		if (!token) break;
		if (token.upos === "PRON" && !seen) {
			if (!SUBJECT_PRONOUNS.has(token.lower)) return null;
			const before = tokens[i - 1];
			const isOwn =
				before?.upos === "DET" && !CONJUNCTION_LIKE.has(before.lower);
			return isOwn ? i - 1 : i;
		}
		if (NOMINAL.has(token.upos) || isName(scene, i)) {
			if (
				!seen &&
				token.upos === "ADJ" &&
				!isSubstantive(token) &&
				!isOneOfSeveral(tokens, i) &&
				!endsAge(tokens, i)
			)
				return null;
			seen = true;
			i--;
			continue;
		}
		if (!seen) return ALONE.has(token.lower) ? i : null;
		if (
			token.upos === "DET" ||
			POSSESSIVE.has(token.lower) ||
			(isArticle(token) && isOneOfSeveral(tokens, i + 1))
		) {
			if (CONJUNCTION_LIKE.has(token.lower)) break;
			i--;
			if (!linked(tokens, i)) break;
			continue;
		}
		if (isInner(tokens, i, unit)) {
			i--;
			continue;
		}
		break;
	}
	return seen ? i + 1 : null;
}

/** Whether the determiner's left neighbour ties its phrase to a noun further left ("a spokesman for | the"). */
function linked(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.upos !== "ADP") return false;
	const before = tokens[at - 1];
	return (
		INNER_PREPOSITIONS.has(token.lower) &&
		(before?.upos === "NOUN" ||
			(before?.upos === "PROPN" && token.lower === "of"))
	);
}

function isInner(tokens: readonly Token[], at: number, unit: Unit): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (!token || !before || at - 1 < unit.from) return false;
	if (token.upos === "ADP") return linked(tokens, at);
	if (token.upos === "PART") return token.lower !== "to";
	if (token.text === "-" || token.text === "&" || token.text === "/")
		return true;
	if (token.upos === "CCONJ" && token.lower !== "but")
		return NOMINAL.has(before.upos) && after?.upos === before.upos;
	return (
		token.upos === "PUNCT" &&
		token.text === "." &&
		before.upos === "PROPN" &&
		token.start === before.end
	);
}

function isSubstantive(token: Token): boolean {
	return /^(?:many|some|others?|several|republicans?|democrats?|\p{Lu}.*|[a-z]+ans?)$/u.test(
		token.text,
	);
}

/** The noun phrase that begins at `first`, without what follows a comma; null where none begins there. */
export function phraseAfter(
	scene: Scene,
	unit: Unit,
	first: number,
): Stretch | null {
	const { tokens, markedAt } = scene;
	let i = first;
	let noun = -1;
	while (i < unit.to && (markedAt[i] ?? -1) < 0) {
		const token = tokens[i];
		if (!token) break;
		if (token.upos === "PRON") {
			if (noun >= 0) break;
			if (SUBJECT_PRONOUNS.has(token.lower)) return { from: first, to: i + 1 };
			i++;
			continue;
		}
		if (token.upos === "DET") {
			if (noun >= 0 && tokens[i - 1]?.upos !== "ADP") break;
			i++;
			continue;
		}
		if (NOMINAL.has(token.upos) || isName(scene, i)) {
			const before = tokens[i - 1];
			// "told reporters Trump would": a name after a common noun in the plural begins a clause.
			if (noun === i - 1 && startsAnew(before, token)) break;
			if (token.upos !== "ADJ" || endsAge(tokens, i)) noun = i;
			i++;
			continue;
		}
		if (noun < 0) {
			const graded = /^(?:ADJ|NUM)$/.test(tokens[i + 1]?.upos ?? "");
			const describes = i > first && describesNoun(tokens, i);
			const degree = token.upos === "ADV" && describesNoun(tokens, i + 1);
			if (
				describes ||
				degree ||
				(token.upos === "ADV" && (i === first || graded))
			) {
				i++;
				continue;
			}
			break;
		}
		if (noun === i - 1 && isInner(tokens, i, unit) && i + 1 < unit.to) {
			i++;
			continue;
		}
		break;
	}
	return noun < 0 ? null : withoutTime(scene, { from: first, to: noun + 1 });
}

/** "an emailed statement", "the shrinking town": a participle between an article and its noun. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.upos === "VERB" &&
		/(?:ed|ing)$/.test(tokens[at]?.lower ?? "") &&
		/^(?:DET|ADJ|ADV)$/.test(tokens[at - 1]?.upos ?? "") &&
		/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "")
	);
}

function startsAnew(before: Token | undefined, token: Token): boolean {
	return (
		before?.upos === "NOUN" &&
		token.upos === "PROPN" &&
		before.lower.endsWith("s") &&
		before.text === before.lower
	);
}
