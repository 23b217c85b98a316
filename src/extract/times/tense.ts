import type { Document, Token } from "../../text/document.js";
import type { Tense } from "./context.js";

/** Which way a time's surroundings point, and whether they leave no doubt. */
export interface Lean {
	readonly tense: Tense;
	readonly sure: boolean;
}

const UNKNOWN: Lean = { tense: "unknown", sure: false };

const WILL = new Set(["will", "'ll", "’ll", "shall", "wo"]);
const HAVE = new Set(["has", "have", "had", "'ve", "’ve"]);
const BE = new Set(
	"is are am be being been was were 's ’s 're ’re gets get".split(" "),
);

/** What is said with these has yet to happen: "is expected", "plans", "due on". */
const PROSPECTIVE = new Set(
	"expected expects expect expecting plans plan planned planning scheduled due slated hopes hope hoping intends intend aims aim upcoming payable effective deadline".split(
		" ",
	),
);

/** What an infinitive behind these says has yet to happen: "agreed to meet", "is set to meet". */
const GOVERNING = new Set([
	...PROSPECTIVE,
	..."set likely going poised ready agreed pledged promised vowed decided offered continues begins".split(
		" ",
	),
]);

/** Past forms that no ending tells. */
const IRREGULAR = new Set(
	"was were had did said told took came went made began met held fell rose won lost found saw got gave knew thought left kept led sent spoke wrote became brought bought built caught chose drew drove ate fought flew forgot froze grew heard hid laid lent lay meant paid ran rang shot showed sang sank sat slept sold spent stood stole struck swore swam taught tore threw understood woke wore withdrew broke fled bore bred dug hung felt dealt dreamt led learnt lit rode shook slid spun stuck swept swung wept wound bled bound clung crept flung ground leapt overcame oversaw quit sought strode sued undertook upheld withheld withstood".split(
		" ",
	),
);

/** Words before a time that tell its side of the present by themselves. */
const PREPOSITIONS = new Map<string, Lean>([
	["since", { tense: "past", sure: true }],
	["by", { tense: "future", sure: false }],
	["effective", { tense: "future", sure: false }],
	["due", { tense: "future", sure: false }],
	["payable", { tense: "future", sure: false }],
	["scheduled", { tense: "future", sure: false }],
	["early", { tense: "future", sure: true }],
	["soon", { tense: "future", sure: true }],
]);

/** "as early as Tuesday", "as soon as Tuesday". */
const AS = new Set(["early", "soon"]);

const BETWEEN = new Set(
	"the early late mid - end of beginning middle around about as at on for in to".split(
		" ",
	),
);

/** Which way the words around a time point: the preposition before it, else the verb nearest to it. */
export function leanAt(document: Document, token: Token): Lean {
	const { tokens } = document;
	const sentence = document.sentences[token.sentence];
	if (!sentence) return UNKNOWN;
	for (
		let at = token.index - 1;
		at >= Math.max(sentence.from, token.index - 6);
		at--
	) {
		const word = tokens[at]?.lower ?? "";
		const lean = PREPOSITIONS.get(word);
		if (word === "until" || word === "till")
			return at > sentence.from ? { tense: "future", sure: true } : UNKNOWN;
		if (lean && (!AS.has(word) || tokens[at + 1]?.lower === "as")) return lean;
		if (!BETWEEN.has(word)) break;
	}
	return verbLean(document, token, sentence.from, sentence.to);
}

/** The verb before it within its clause, else the one after. */
function verbLean(
	{ tokens }: Document,
	token: Token,
	from: number,
	to: number,
): Lean {
	for (let n = 1; n < 30; n++) {
		const before = token.index - n;
		if (before >= from) {
			const tense = tenseOf(tokens, before, from);
			if (tense) return { tense, sure: n < 9 };
		}
		const after = token.index + n;
		if (after < to && n < 12) {
			const tense = tenseOf(tokens, after, from);
			if (tense) return { tense, sure: false };
		}
	}
	return UNKNOWN;
}

/** The tense of the verb group that ends with a token; null where it is no verb or tells none. */
function tenseOf(
	tokens: readonly Token[],
	at: number,
	from: number,
): Tense | null {
	const token = tokens[at];
	if (!token) return null;
	const { lower, upos } = token;
	if (PROSPECTIVE.has(lower) && upos !== "ADV")
		return hasBefore(tokens, at, from, HAVE) ? "past" : "future";
	if (upos !== "VERB" && upos !== "AUX") return null;
	if (WILL.has(lower)) return "future";
	if (hasBefore(tokens, at, from, WILL)) return "future";
	if (isInfinitive(tokens, at, from)) return infinitiveTense(tokens, at, from);
	if (token.xpos !== "") return fromTag(token, tokens, at, from);
	if (IRREGULAR.has(lower)) return "past";
	if (lower.length > 3 && lower.endsWith("ed")) return "past";
	return hasBefore(tokens, at, from, HAVE) ? "past" : null;
}

function fromTag(
	token: Token,
	tokens: readonly Token[],
	at: number,
	from: number,
): Tense | null {
	if (token.xpos === "VBD") return "past";
	if (token.xpos !== "VBN") return null;
	return hasBefore(tokens, at, from, HAVE) || !hasBefore(tokens, at, from, BE)
		? "past"
		: null;
}

function isInfinitive(
	tokens: readonly Token[],
	at: number,
	from: number,
): boolean {
	for (let n = at - 1; n >= Math.max(from, at - 3); n--) {
		const word = tokens[n];
		if (word?.lower === "to") return true;
		if (word?.upos !== "AUX" && word?.upos !== "ADV") return false;
	}
	return false;
}

/** "to meet" looks ahead where what governs it does: "plans to", "is to". */
function infinitiveTense(
	tokens: readonly Token[],
	at: number,
	from: number,
): Tense | null {
	for (let n = at - 1; n >= Math.max(from, at - 6); n--) {
		const word = tokens[n];
		if (word && GOVERNING.has(word.lower)) return "future";
		if (word?.lower === "to" && BE.has(tokens[n - 1]?.lower ?? ""))
			return "future";
	}
	return null;
}

/** Whether one of some auxiliaries stands in the verb group before a verb. */
function hasBefore(
	tokens: readonly Token[],
	at: number,
	from: number,
	words: ReadonlySet<string>,
): boolean {
	for (let n = at - 1; n >= Math.max(from, at - 4); n--) {
		const word = tokens[n];
		if (!word) return false;
		if (words.has(word.lower)) return true;
		if (
			word.upos !== "AUX" &&
			word.upos !== "ADV" &&
			word.upos !== "PART" &&
			word.upos !== "VERB"
		)
			return false;
	}
	return false;
}
