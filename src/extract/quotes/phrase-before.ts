// The noun phrase that ends at a token, read leftwards: the subject before its verb, the name before a colon.
import type { Token } from "../../text/document.js";
import {
	endsAge,
	isArticle,
	isInner,
	isLinked,
	isName,
	NOMINAL,
	SUBJECT_PRONOUNS,
	withoutTime,
} from "./constituents.js";
import { isPause } from "./pause.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

const POSSESSIVE: ReadonlySet<string> = new Set(
	"his her their its our my your whose".split(" "),
);

/** What stands for somebody without a noun, whatever the tagger takes it for. */
const ALONE: ReadonlySet<string> = new Set(
	"another both each neither".split(" "),
);

/** "that" and "which" before a name open a clause, though taggers take them for determiners. */
const CONJUNCTION_LIKE: ReadonlySet<string> = new Set(["that", "which"]);

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

/** "Jordan (R-Ohio) said": past what stands in brackets. */
function beforeBrackets(scene: Scene, unit: Unit, last: number): number {
	const { tokens } = scene;
	if (!/^[)\]]$/.test(tokens[last]?.text ?? "")) return last;
	for (let i = last - 1; i > unit.from && i > last - 15; i--)
		if (/^[([]$/.test(tokens[i]?.text ?? "")) return i - 1;
	return last;
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

/** The first token of the noun phrase whose last is `last`, with nothing appended to it; null where none ends there. */
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
			if (!isLinked(tokens, i)) break;
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

const ORDINAL = /^(?:other|second|third|fourth|fifth|sixth)$/;

/** "a third", "the other": one of those spoken of. */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
	return ORDINAL.test(tokens[at]?.lower ?? "") && isArticle(tokens[at - 1]);
}

/** "many", "Republicans", "Ukrainian": an adjective, to the tagger, that stands for people. */
function isSubstantive(token: Token): boolean {
	return /^(?:many|some|others?|several|republicans?|democrats?|\p{Lu}.*|[a-z]+ans?)$/u.test(
		token.text,
	);
}
