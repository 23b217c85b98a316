import type { Document, Token } from "../../text/document.js";
import { isAside } from "./asides.js";
import { helpersOf } from "./auxiliaries.js";
import { isFixture } from "./fixtures.js";
import { FUTURE, inDoubt, type Lean, PAST, PLANNED, UNKNOWN } from "./lean.js";
import { leanOf } from "./verb-lean.js";

/** Words before a time that tell its side of the present by themselves. */
const PREPOSITIONS = new Map<string, Lean>([
	["since", { ...PAST, firm: true }],
	["effective", inDoubt(PLANNED)],
	["due", inDoubt(PLANNED)],
	["payable", inDoubt(PLANNED)],
	["scheduled", inDoubt(PLANNED)],
]);

/** With "for" or "to" before a time these put it ahead: "planned for May", "the vote, set for Monday", "postponed to June". */
const APPOINTING = new Set(
	"planned scheduled slated due expected set fixed booked billed timetabled rescheduled postponed delayed adjourned moved".split(
		" ",
	),
);

const BETWEEN = new Set(
	"the early late mid - end of beginning middle around about as at on for in to".split(
		" ",
	),
);

/** Which way the words around a time point: the preposition before it, else the verb it hangs on, else one nearby. */
export function leanAt(document: Document, first: Token, last: Token): Lean {
	const { tokens } = document;
	// "as early as Tuesday", where the words before the day belong to the expression.
	if (
		first.lower === "as" &&
		/^(?:early|soon)$/.test(tokens[first.index + 1]?.lower ?? "")
	)
		return FUTURE;
	const from = document.sentences[first.sentence]?.from ?? first.index;
	for (let at = first.index - 1; at >= Math.max(from, first.index - 6); at--) {
		const word = tokens[at]?.lower ?? "";
		if (word === "until" || word === "till")
			return at > from ? FUTURE : UNKNOWN;
		if (tokens[at + 1]?.lower === "as" && (word === "early" || word === "soon"))
			return FUTURE;
		if (word === "by" || word === "through") return leanBy(tokens, first, last);
		if (word === "of" && tokens[at - 1]?.lower === "ahead") return FUTURE;
		const told = tokens[at];
		if (told && isAside(tokens, told)) break;
		const lean =
			appointed(tokens, at) ??
			PREPOSITIONS.get(word) ??
			calledFor(tokens, at, first, last);
		if (lean) return lean;
		if (!BETWEEN.has(word)) break;
	}
	if (isBeforehand(tokens, first, from)) return FUTURE;
	return (
		opened(document, first, last) ??
		befallen(tokens, first, last) ??
		adjacent(tokens, first, last) ??
		governed(tokens, first, last) ??
		nearby(tokens, first, from)
	);
}

/** What stands between "ahead of" and a time: the name of what is to come. */
const OF_NAME = /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|PUNCT)$/;

/** "Ahead of the Larne caucuses on Monday", "in the run-up to the vote on Friday": what one is before lies ahead. */
function isBeforehand(
	tokens: readonly Token[],
	first: Token,
	from: number,
): boolean {
	let at = first.index - 1;
	if (!/^(?:on|in)$/.test(tokens[at]?.lower ?? "")) return false;
	at--;
	while (
		at > from &&
		first.index - at < 8 &&
		OF_NAME.test(tokens[at]?.upos ?? "") &&
		!/^[,;:]$/.test(tokens[at]?.text ?? "")
	)
		at--;
	const word = tokens[at]?.lower;
	const before = tokens[at - 1]?.lower ?? "";
	return (
		(word === "of" && /^(?:ahead|advance)$/.test(before)) ||
		(word === "to" && /^(?:run-?up|up)$/.test(before))
	);
}

/** "In January, a week after the verdict, a bomb killed a guard": a time set off at the head of a sentence is its main verb's. */
function opened(
	{ sentences, tokens }: Document,
	first: Token,
	last: Token,
): Lean | null {
	const sentence = sentences[first.sentence];
	if (!sentence || first.index - sentence.from > 2) return null;
	if (tokens[last.index + 1]?.text !== ",") return null;
	for (let at = sentence.from; at < first.index; at++)
		if (!/^(?:ADP|PUNCT)$/.test(tokens[at]?.upos ?? "")) return null;
	for (
		let at = last.index + 2;
		at < Math.min(sentence.to, last.index + FAR);
		at++
	) {
		const token = tokens[at];
		if (!token) break;
		if (token.dep === "root") return leanOf(tokens, token);
		// Now and then the time is itself taken for the root, and its clause for what is told of it.
		const head = tokens[token.head];
		if (
			head?.dep === "root" &&
			head.index >= first.index &&
			head.index <= last.index &&
			/^(?:VERB|AUX)$/.test(token.upos)
		)
			return leanOf(tokens, token);
	}
	return null;
}

/** "He was arrested on January 28": nothing else can be meant than the last one, however near the next. */
function befallen(
	tokens: readonly Token[],
	first: Token,
	last: Token,
): Lean | null {
	if (!/^(?:on|in)$/.test(tokens[first.index - 1]?.lower ?? "")) return null;
	let verb = tokens[last.head];
	if (verb && first.index <= verb.index && verb.index <= last.index)
		verb = tokens[verb.head];
	if (verb?.xpos !== "VBN" || verb.index > first.index) return null;
	const helpers = helpersOf(tokens, verb);
	if (!helpers.every(({ lower }) => /^(?:was|were)$/.test(lower))) return null;
	const lean = helpers.length > 0 ? leanOf(tokens, verb) : null;
	return lean?.tense === "past" && lean.sure ? { ...lean, firm: true } : null;
}

/** "a document approved Saturday", "lawmakers released it Monday": the verb right before a time, where it is past, is the time's. */
function adjacent(
	tokens: readonly Token[],
	first: Token,
	last: Token,
): Lean | null {
	// "called November's election": the time is the noun's behind it.
	if ((tokens[first.head]?.index ?? 0) > last.index) return null;
	let at = first.index - 1;
	while (BESIDE.has(tokens[at]?.lower ?? "")) at--;
	const verb = tokens[at];
	if (verb?.sentence !== first.sentence || verb.upos !== "VERB") return null;
	if (!/^VB[DN]$/.test(verb.xpos)) return null;
	const lean = leanOf(tokens, verb);
	return lean?.tense === "past" ? lean : null;
}

const BESIDE = new Set("on in early late earlier later back".split(" "));

/** "restore power by Friday", "loans through May" look ahead, "had left by Friday" back. */
function leanBy(tokens: readonly Token[], first: Token, last: Token): Lean {
	const lean = governed(tokens, first, last);
	return lean?.tense === "past" && lean.sure ? inDoubt(PAST) : PLANNED;
}

/** Whether the word at a place and the one before it appoint a time. */
function appointed(tokens: readonly Token[], at: number): Lean | null {
	const word = tokens[at]?.lower;
	if (word !== "for" && word !== "to") return null;
	const before = tokens[at - 1];
	if (!before || !APPOINTING.has(before.lower)) return null;
	return helpersOf(tokens, before).some(({ lower }) => lower === "had")
		? PAST
		: PLANNED;
}

/** Verbs that with "for" before a day put it ahead: "summoned them to Emden for Thursday", "called a strike for Friday". */
const CALLING = new Set(
	"call summon invite convene order announce book schedule plan arrange set organize organise propose request promise pencil".split(
		" ",
	),
);

/** Whether somebody is called, or something arranged, for a day. */
function calledFor(
	tokens: readonly Token[],
	at: number,
	first: Token,
	last: Token,
): Lean | null {
	if (tokens[at]?.lower !== "for" || at !== first.index - 1) return null;
	if (first !== last || isOwner(tokens, last)) return null;
	// "Called for Monday" may be a demand, "for Monday morning's" an owner.
	const next = tokens[last.index + 1];
	if (next?.upos === "NOUN" && next.head !== last.index) return null;
	let node = tokens[last.head];
	for (let height = 0; node && height < 4; height++) {
		if (node.upos === "VERB")
			return CALLING.has(node.lemma) &&
				!helpersOf(tokens, node).some(({ lower }) => lower === "had")
				? PLANNED
				: null;
		node = tokens[node.head];
	}
	return null;
}

/** How far up the tree, and how far along the sentence, a verb still governs. */
const HEIGHT = 8;
const WIDTH = 25;
/** How far behind a time at its head a sentence's main verb may stand. */
const FAR = 60;

/** The lean of the verb that a time hangs on, however many nouns and participles lie between. */
function governed(
	tokens: readonly Token[],
	first: Token,
	last: Token,
): Lean | null {
	let node: Token | undefined = first;
	let sure = true;
	let subject = false;
	let fixture = false;
	for (let height = 0; node && height < HEIGHT; height++) {
		const inside = node.index >= first.index && node.index <= last.index;
		if (inside) {
			// "than he was in December", "the vote was on Sunday": the time is what its verb tells.
			const lean = node.upos === "PROPN" && leanOf(tokens, node);
			if (lean) return lean;
		} else {
			const lean = leanOf(tokens, node);
			// "said that he understands what winning in May means": the present keeps the past above it from below.
			if (
				!lean &&
				/^VB[ZP]$/.test(node.xpos) &&
				node.upos === "VERB" &&
				node.dep === "ccomp"
			)
				return null;
			// "try to sell, under a June agreement": what a noun's time is, its verb does not tell ahead.
			if (lean && (!sure || subject) && lean.tense === "future")
				return fixture ? inDoubt(lean) : UNKNOWN;
			if (lean) return sure ? lean : inDoubt(lean);
			if (node.upos !== "VERB" && node.upos !== "AUX") {
				if (last.index < node.index) {
					// "Will miss Sunday's derby": its day was set before.
					if (sure && isFixture(node.lemma)) fixture = isOwner(tokens, last);
					sure = false;
				}
				// "his speech Sunday will be", "the win on Tuesday could": told of the noun, before the verb is.
				if (last.index < node.head) subject = true;
			}
		}
		node = tokens[node.head];
	}
	return null;
}

/** "Sunday's". */
function isOwner(tokens: readonly Token[], last: Token): boolean {
	return /^['’]s?$/.test(tokens[last.index + 1]?.lower ?? "");
}

/** The lean of the verb nearest before a time. */
function nearby(tokens: readonly Token[], first: Token, from: number): Lean {
	for (
		let at = first.index - 1;
		at >= Math.max(from, first.index - WIDTH);
		at--
	) {
		const token = tokens[at];
		const lean = token && leanOf(tokens, token);
		if (lean) return inDoubt(lean);
	}
	return UNKNOWN;
}
