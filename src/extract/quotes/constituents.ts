// What a noun phrase is made of, by the tagger's classes and despite its slips: its nouns and pronouns, its article, a name, an
// age, and the words that tie one part to the next. Read from the right by phrase-before.ts, from the left by phrase-after.ts.
import type { Token } from "../../text/document.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** Classes of the words that carry a noun phrase. */
export const NOMINAL: ReadonlySet<string> = new Set([
	"NOUN",
	"PROPN",
	"NUM",
	"ADJ",
]);

/** What is a whole phrase by itself. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
	"he she they i we you it who which both all another each many some several others this everyone nobody someone somebody one most few none neither either".split(
		" ",
	),
);

const INNER_PREPOSITIONS: ReadonlySet<string> = new Set(
	"of for at in from to with on".split(" "),
);

/** Taggers take an article before a number for a pronoun now and then. */
export function isArticle(token: Token | undefined): boolean {
	return token !== undefined && /^(?:an?|the)$/.test(token.lower);
}

/** "the 19-year-old" */
export function endsAge(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.lower === "old" &&
		tokens[at - 1]?.text === "-" &&
		/^years?$/.test(tokens[at - 2]?.lower ?? "")
	);
}

/** Capitals after a quotation or inside a sentence are a name, whatever the tagger took them for; "When" and "Privately" open one. */
export function isName(scene: Scene, at: number): boolean {
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

/** Whether the determiner's left neighbour ties its phrase to a noun further left ("a spokesman for | the"). */
export function isLinked(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.upos !== "ADP") return false;
	const before = tokens[at - 1];
	return (
		INNER_PREPOSITIONS.has(token.lower) &&
		(before?.upos === "NOUN" ||
			(before?.upos === "PROPN" && token.lower === "of"))
	);
}

/** Whether a token ties what stands left of it to the phrase on its right: "of", a hyphen, "and" between two nouns, the point of an initial. */
export function isInner(
	tokens: readonly Token[],
	at: number,
	unit: Unit,
): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (!token || !before || at - 1 < unit.from) return false;
	if (token.upos === "ADP") return isLinked(tokens, at);
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

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Norland on Tuesday announced": the day is no part of who announces. */
export function withoutTime({ tokens }: Scene, { from, to }: Stretch): Stretch {
	const isDay =
		DAY.test(tokens[to - 1]?.lower ?? "") && tokens[to - 2]?.lower === "on";
	return isDay && from < to - 2 ? { from, to: to - 2 } : { from, to };
}
