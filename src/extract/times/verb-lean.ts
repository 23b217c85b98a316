import type { Token } from "../../text/document.js";
import { isAside } from "./asides.js";
import { APART, helpersOf, NO_HELPERS } from "./auxiliaries.js";
import { FUTURE, inDoubt, type Lean, PAST, PLANNED } from "./lean.js";
import { isUnseenPast } from "./unseen-pasts.js";

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
	..."set likely eligible going poised ready agreed agree agrees pledged promised vowed decided offered want wants wanted wish wishes asked told urged urges urging invited invites preparing prepares vowing pledging promising threatening threatens need needs is are was were".split(
		" ",
	),
]);

/** In the present these are appointments: "the trial begins Monday". */
const APPOINTED = new Set(
	"begin start open close end meet expire resume leave arrive return vote travel visit depart convene kick go play face host hold gather deliver testify appear launch air lapse cease finish premiere".split(
		" ",
	),
);

/** Taken for nouns now and then: "a forecast of three billion given in May". */
const PARTICIPLES = new Set(
	"given made held taken seen sent sold paid written drawn shown won".split(
		" ",
	),
);

/** Which way a verb (or a noun or adjective with its copula) looks; null where it looks as what it hangs on does. */
export function leanOf(tokens: readonly Token[], token: Token): Lean | null {
	let known = leans.get(tokens);
	if (!known) {
		known = new Array<Lean | null>(tokens.length);
		leans.set(tokens, known);
	}
	let lean = known[token.index];
	if (lean === undefined) {
		lean = readLean(tokens, token);
		known[token.index] = lean;
	}
	return lean;
}

/** What was found of a text's words: many times hang on one verb. */
const leans = new WeakMap<readonly Token[], (Lean | null)[]>();

function readLean(tokens: readonly Token[], token: Token): Lean | null {
	const helpers = helpersOf(tokens, token);
	if (helpers === NO_HELPERS && INERT.has(token.upos))
		return PROSPECTIVE.has(token.lower) ? PLANNED : null;
	const has = (words: ReadonlySet<string>) =>
		helpers.some((helper) => words.has(helper.lower));
	const tagged = (tag: string) => helpers.some((helper) => helper.xpos === tag);
	if (has(WILL)) return FUTURE;
	if (isAside(tokens, token)) return null;
	const had = helpers.some((helper) => helper.lower === "had");
	if (
		PROSPECTIVE.has(token.lower) &&
		!(helpers === NO_HELPERS && isNoun(tokens, token))
	)
		return had ? PAST : planned(tokens, token);
	if (has(HAVE)) return PAST;
	if (has(MODAL))
		return helpers.some(({ lower }) => DOUBTED.has(lower))
			? inDoubt(PLANNED)
			: { ...PLANNED, yields: 2 };
	if (tagged("TO"))
		return helpers.length > 1 && !tagged("VB")
			? planned(tokens, token)
			: infinitive(tokens, token);
	if (tagged("VBD")) return PAST;
	if (
		helpers === NO_HELPERS &&
		/^VBP?$/.test(token.xpos) &&
		isUnseenPast(tokens, token)
	)
		return PAST;
	switch (token.xpos) {
		case "VBD":
			return isHypothetical(tokens, token) ? inDoubt(PLANNED) : PAST;
		case "VBN":
			return helpers.length === 0 ? PAST : null;
		case "VB":
			if (isLet(tokens, token)) return PLANNED;
			return announced(tokens, token) ?? commanded(tokens, token);
		case "VBG":
			return tagged("VBZ") || tagged("VBP") ? PLANNED : null;
		case "VBZ":
		case "VBP":
			return APPOINTED.has(token.lemma) ||
				runsOut(tokens, token) ||
				takesPlace(tokens, token) ||
				isSupposed(tokens, token)
				? PLANNED
				: null;
		case "NN":
		case "NNP":
			return PARTICIPLES.has(token.lower) ? PAST : null;
		default:
			return null;
	}
}

/** "The deal runs out on 31 December", "comes into force in May": an end or a beginning that is fixed, too. */
function runsOut(tokens: readonly Token[], { index, lemma }: Token): boolean {
	const [next, second] = [1, 2].map((by) => tokens[index + by]?.lower);
	if (lemma === "run") return next === "out";
	return (
		lemma === "come" &&
		next === "into" &&
		/^(?:force|effect)$/.test(second ?? "")
	);
}

/** "announced a spending plan on Monday": what is planned, not the planning, which goes on with "to". */
function isNoun(
	tokens: readonly Token[],
	{ upos, lower, index }: Token,
): boolean {
	return (
		upos === "NOUN" &&
		/^plans?$/.test(lower) &&
		tokens[index + 1]?.lower !== "to"
	);
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

/** "If she wins Tuesday", "once they agree": a present that is supposed has yet to happen. */
function isSupposed(tokens: readonly Token[], { index }: Token): boolean {
	for (let at = index - 1; at >= Math.max(0, index - APART); at--) {
		const word = tokens[at];
		if (word?.head === index && SUPPOSING.has(word.lower)) return true;
	}
	return false;
}

/** "They would leave if he won in November": a past that is only supposed. */
function isHypothetical(tokens: readonly Token[], token: Token): boolean {
	const above = tokens[token.head];
	return (
		above !== undefined &&
		isSupposed(tokens, token) &&
		helpersOf(tokens, above).some(({ lower }) => MODAL.has(lower))
	);
}

/** "Let's win in November." */
function isLet(tokens: readonly Token[], { head }: Token): boolean {
	return (
		tokens[head]?.lower === "let" &&
		/^(?:['’]s|us)$/.test(tokens[head + 1]?.lower ?? "")
	);
}

const SUPPOSING = new Set([
	"if",
	"unless",
	"once",
	"until",
	"till",
	"provided",
]);

/** "The leaders meet Monday": a present in the plural looks like a base form. */
function announced(tokens: readonly Token[], token: Token): Lean | null {
	return token.dep === "root" &&
		APPOINTED.has(token.lemma) &&
		/^(?:NOUN|PROPN|PRON)$/.test(tokens[token.index - 1]?.upos ?? "")
		? PLANNED
		: null;
}

/** "Ask me in May", "is due to brief them": a base form that opens its clause, or stands behind a "to" that was not seen as one. */
function commanded(tokens: readonly Token[], token: Token): Lean | null {
	const before = tokens[token.index - 1];
	if (before?.lower === "to") {
		const governor = tokens[token.index - 2]?.lower ?? "";
		if (!GOVERNING.has(governor)) return null;
		return hadBefore(tokens, token.index - 2) ? PAST : PLANNED;
	}
	const opens =
		before?.sentence !== token.sentence ||
		(before.upos === "PUNCT" && before.text !== ",") ||
		before.lower === "please";
	return opens && /^(root|ccomp|conj|parataxis)$/.test(token.dep)
		? PLANNED
		: null;
}

/** "had been due", "had hoped", whatever these words hang on. */
function hadBefore(tokens: readonly Token[], at: number): boolean {
	for (let back = at - 1; back >= at - 3; back--) {
		const { lower, upos } = tokens[back] ?? {};
		if (lower === "had") return true;
		if (upos !== "AUX" && upos !== "ADV") return false;
	}
	return false;
}

/** "to meet" looks ahead where what governs it does: "plans to", "is to". */
function infinitive(tokens: readonly Token[], token: Token): Lean | null {
	const governor = tokens[token.head];
	// "an address, to be delivered Wednesday"
	if (token.xpos === "VBN" && token.dep.startsWith("acl")) return PLANNED;
	if (!governor || !GOVERNING.has(governor.lower)) return null;
	return helpersOf(tokens, governor).some(({ lower }) => lower === "had")
		? PAST
		: planned(tokens, governor);
}

/** "plans", "is set to" look ahead from publication; "planned", "was set to" from some time before it. */
function planned(tokens: readonly Token[], token: Token): Lean {
	// "The council plans to": a present taken for a noun.
	return /^(?:VB[ZP]|NNS)$/.test(token.xpos) ||
		helpersOf(tokens, token).some((helper) => /^VB[ZP]$/.test(helper.xpos))
		? FUTURE
		: PLANNED;
}

/** What has no lean without a helper, whatever its tag, but for the prospective words. */
const INERT: ReadonlySet<string> = new Set([
	"PUNCT",
	"NUM",
	"DET",
	"ADP",
	"SYM",
]);
