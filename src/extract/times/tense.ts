import type { Document, Token } from "../../text/document.js";
import type { Tense } from "./context.js";

/** Which way a time's surroundings point, and whether they leave no doubt. */
export interface Lean {
	readonly tense: Tense;
	readonly sure: boolean;
	/** The words at the time say so, not a verb. */
	readonly firm: boolean;
}

const UNKNOWN: Lean = { tense: "unknown", sure: false, firm: false };
const PAST: Lean = { tense: "past", sure: true, firm: false };
const FUTURE: Lean = { tense: "future", sure: true, firm: false };

const WILL = new Set(["will", "'ll", "’ll", "shall", "wo"]);
const MODAL = new Set("would may might should can could must ought".split(" "));
/** Modals that tell of what was, too: "could not come Monday", "ruled that he must go". */
const DOUBTED = new Set(["could", "must", "ought"]);

const HAVE = new Set(["has", "have", "had", "'ve", "’ve", "having"]);

/** What is said with these has yet to happen: "is expected", "plans", "due on". */
const PROSPECTIVE = new Set(
	"expected expects expect expecting plans plan planned planning scheduled due slated hopes hope hoping intends intend aims aim upcoming payable effective deadline".split(
		" ",
	),
);

/** What an infinitive behind these says has yet to happen: "agreed to meet", "is set to meet". */
const GOVERNING = new Set([
	...PROSPECTIVE,
	..."set likely going poised ready agreed agree agrees pledged promised vowed decided offered want wants wanted wish wishes asked told need needs is are was were".split(
		" ",
	),
]);

/** In the present these are appointments: "the trial begins Monday". */
const APPOINTED = new Set(
	"begin start open close end meet expire resume leave arrive return vote travel visit depart convene kick go play face host appear launch air".split(
		" ",
	),
);

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

/** Taken for nouns now and then: "a forecast of three billion given in May". */
const PARTICIPLES = new Set(
	"given made held taken seen sent sold paid written drawn shown won".split(
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
		at < Math.min(sentence.to, last.index + WIDTH);
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

/** Which way a verb (or a noun or adjective with its copula) looks; null where it looks as what it hangs on does. */
function leanOf(tokens: readonly Token[], token: Token): Lean | null {
	const helpers = helpersOf(tokens, token);
	if (helpers === NO_HELPERS && INERT.has(token.upos))
		return PROSPECTIVE.has(token.lower) ? FUTURE : null;
	const has = (words: ReadonlySet<string>) =>
		helpers.some((helper) => words.has(helper.lower));
	const tagged = (tag: string) => helpers.some((helper) => helper.xpos === tag);
	if (has(WILL)) return FUTURE;
	const had = helpers.some((helper) => helper.lower === "had");
	if (PROSPECTIVE.has(token.lower)) return had ? PAST : FUTURE;
	if (has(HAVE)) return PAST;
	if (has(MODAL))
		return {
			...FUTURE,
			sure: !helpers.some(({ lower }) => DOUBTED.has(lower)),
		};
	if (tagged("TO"))
		return helpers.length > 1 && !tagged("VB")
			? FUTURE
			: infinitive(tokens, token);
	if (tagged("VBD")) return PAST;
	switch (token.xpos) {
		case "VBD":
			return PAST;
		case "VBN":
			return helpers.length === 0 ? PAST : null;
		case "VB":
			return announced(tokens, token) ?? commanded(tokens, token);
		case "VBG":
			return tagged("VBZ") || tagged("VBP") ? FUTURE : null;
		case "VBZ":
		case "VBP":
			return APPOINTED.has(token.lemma) || takesPlace(tokens, token)
				? FUTURE
				: null;
		case "NN":
		case "NNP":
			return PARTICIPLES.has(token.lower) ? PAST : null;
		default:
			return null;
	}
}

/** "takes place", "takes effect". */
function takesPlace(
	tokens: readonly Token[],
	{ index, lemma }: Token,
): boolean {
	return (
		lemma === "take" &&
		/^(place|effect|office)$/.test(tokens[index + 1]?.lower ?? "")
	);
}

/** "The leaders meet Monday": a present in the plural looks like a base form. */
function announced(tokens: readonly Token[], token: Token): Lean | null {
	return token.dep === "root" &&
		APPOINTED.has(token.lemma) &&
		/^(?:NOUN|PROPN|PRON)$/.test(tokens[token.index - 1]?.upos ?? "")
		? FUTURE
		: null;
}

/** "Ask me in May", "is due to brief them": a base form that opens its clause, or stands behind a "to" that was not seen as one. */
function commanded(tokens: readonly Token[], token: Token): Lean | null {
	const before = tokens[token.index - 1];
	if (before?.lower === "to") {
		const governor = tokens[token.index - 2]?.lower ?? "";
		return GOVERNING.has(governor) ? FUTURE : null;
	}
	const opens =
		before?.sentence !== token.sentence ||
		(before.upos === "PUNCT" && before.text !== ",") ||
		before.lower === "please";
	return opens && /^(root|ccomp|conj|parataxis)$/.test(token.dep)
		? FUTURE
		: null;
}

/** "to meet" looks ahead where what governs it does: "plans to", "is to". */
function infinitive(tokens: readonly Token[], token: Token): Lean | null {
	const governor = tokens[token.head];
	if (!governor || !GOVERNING.has(governor.lower)) return null;
	return helpersOf(tokens, governor).some(({ lower }) => lower === "had")
		? PAST
		: FUTURE;
}

/** What has no lean without a helper, whatever its tag, but for the prospective words. */
const INERT: ReadonlySet<string> = new Set([
	"PUNCT",
	"NUM",
	"DET",
	"ADP",
	"SYM",
]);

const NO_HELPERS: readonly Token[] = [];

/** Its auxiliaries, copula and "to". */
function helpersOf(tokens: readonly Token[], token: Token): readonly Token[] {
	let helpers: Token[] | null = null;
	for (let at = Math.max(0, token.index - 8); at < token.index; at++) {
		const helper = tokens[at];
		if (helper?.head !== token.index) continue;
		if (helper.upos === "AUX" || helper.xpos === "TO" || helper.xpos === "MD") {
			helpers ??= [];
			helpers.push(helper);
		}
	}
	return helpers ?? NO_HELPERS;
}
