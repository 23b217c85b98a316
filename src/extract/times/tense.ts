import type { Document, Token } from "../../text/document.js";
import {
	FUTURE,
	helpersOf,
	type Lean,
	leanOf,
	PAST,
	UNKNOWN,
} from "./verb-lean.js";

/** Words before a time that tell its side of the present by themselves. */
const PREPOSITIONS = new Map<string, Lean>([
	["since", { ...PAST, firm: true }],
	["effective", { tense: "future", sure: false, firm: false }],
	["due", { tense: "future", sure: false, firm: false }],
	["payable", { tense: "future", sure: false, firm: false }],
	["scheduled", { tense: "future", sure: false, firm: false }],
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
		if (word === "by") return leanBy(tokens, first, last);
		if (word === "of" && tokens[at - 1]?.lower === "ahead") return FUTURE;
		const lean = appointed(tokens, at) ?? PREPOSITIONS.get(word);
		if (lean) return lean;
		if (!BETWEEN.has(word)) break;
	}
	return (
		opened(document, first, last) ??
		governed(tokens, first, last) ??
		nearby(tokens, first, from)
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
		if (token?.dep === "root") return leanOf(tokens, token);
	}
	return null;
}

/** "restore power by Friday" looks ahead, "had left by Friday" back. */
function leanBy(tokens: readonly Token[], first: Token, last: Token): Lean {
	const lean = governed(tokens, first, last);
	return lean?.tense === "past" && lean.sure
		? { ...PAST, sure: false }
		: FUTURE;
}

/** Whether the word at a place and the one before it appoint a time. */
function appointed(tokens: readonly Token[], at: number): Lean | null {
	const word = tokens[at]?.lower;
	if (word !== "for" && word !== "to") return null;
	const before = tokens[at - 1];
	if (!before || !APPOINTING.has(before.lower)) return null;
	return helpersOf(tokens, before).some(({ lower }) => lower === "had")
		? PAST
		: FUTURE;
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
	for (let height = 0; node && height < HEIGHT; height++) {
		const inside = node.index >= first.index && node.index <= last.index;
		if (!inside) {
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
			if (lean && !sure && lean.tense === "future") return UNKNOWN;
			if (lean) return { ...lean, sure: sure && lean.sure };
			if (
				node.upos !== "VERB" &&
				node.upos !== "AUX" &&
				last.index < node.index
			)
				sure = false;
		}
		node = tokens[node.head];
	}
	return null;
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
		if (lean) return { ...lean, sure: false };
	}
	return UNKNOWN;
}
