import type { Token } from "../../text/document.js";
import { OCCASIONS } from "./lexicon/cues.js";
import { withName } from "./naming.js";
import { isPause } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import type { Marked, Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { isTitle } from "./title.js";

/** What follows a cue, once addressee, occasion and time are passed over. */
export interface Right {
	readonly at: number;
	readonly sort: "that" | "quote" | "clause" | "comma" | "end";
	readonly colon: boolean;
	readonly addressee: Stretch | null;
	readonly occasion: Stretch | null;
}

const CONTENT_OPENERS: ReadonlySet<string> = new Set(
	"that whether if how why what when where who which".split(" "),
);
const TIME_WORDS: ReadonlySet<string> = new Set(
	"monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently earlier later last this week month year morning afternoon evening night again".split(
		" ",
	),
);
const LOOK = 60;

/** Reads on from `first`, the token after a cue's group. */
export function readRight(
	scene: Scene,
	unit: Unit,
	first: number,
	takesAddressee: boolean,
): Right {
	const { tokens, marked, markedAt } = scene;
	let addressee: Stretch | null = null;
	let occasion: Stretch | null = null;
	let i = first;
	let open = takesAddressee;
	const done = (sort: Right["sort"], at: number, colon = false): Right => ({
		sort,
		at,
		colon,
		addressee,
		occasion,
	});
	while (i < unit.to && i < first + LOOK) {
		const token = tokens[i];
		if (!token) break;
		const mark = markedAt[i] ?? -1;
		if (mark >= 0) {
			const title = marked[mark];
			if (title && isWhere(scene, unit, title)) {
				i = title.to;
				continue;
			}
			return done("quote", i);
		}
		if (token.text === ":") {
			if (i + 1 >= unit.to) return done("end", i);
			const quote = (markedAt[i + 1] ?? -1) >= 0;
			return done(quote ? "quote" : "clause", i + 1, true);
		}
		if (isPause(tokens, i)) {
			const next = tokens[i + 1];
			if ((markedAt[i + 1] ?? -1) >= 0 && i + 1 < unit.to)
				return done("quote", i + 1);
			if (next?.lower === "that") return done("that", i + 1);
			return done("comma", i);
		}
		if (token.text === "-") {
			i++;
			continue;
		}
		if (token.upos === "PUNCT" && !/^[($]$/.test(token.text))
			return done("end", i);
		// "said an official who was briefed": who says it is described.
		if (i === first && token.lower === "who" && isNoun(tokens[i - 1]))
			return done("end", i);
		if (opensAside(scene, unit, i)) {
			const that = thatAfter(scene, unit, i + 2);
			return that < 0 ? done("end", i) : done("that", that);
		}
		if (CONTENT_OPENERS.has(token.lower) && token.upos !== "DET")
			return done("that", i);
		if (token.lower === "that") return done("that", i);
		if (open) {
			open = false;
			const told =
				(i + 1 < unit.to ? pronounAt(scene, i) : null) ??
				beforeName(scene, phraseAfter(scene, unit, i));
			if (told) {
				addressee = told;
				i = pastName(scene, unit, told);
				continue;
			}
		}
		if (opensWithTime(scene, i)) return done("clause", i);
		if (token.upos === "CCONJ") return done("end", i);
		if (token.xpos === "POS" && (markedAt[i + 1] ?? -1) >= 0) {
			i++;
			continue;
		}
		// "reported at least six planes": what is counted, no place.
		if (token.lower === "at" && isBound(tokens[i + 1]))
			return done("clause", i);
		// "said outside court that …"
		const isPlace =
			/^(?:outside|inside|near)$/.test(token.lower) && isNoun(tokens[i + 1]);
		if (!isPlace && isPassedOver(scene, i)) {
			i++;
			continue;
		}
		if (token.upos === "ADP" || isPlace) {
			const phrase = phraseAfter(scene, unit, i + 1);
			if (!phrase) {
				// "said in private that …"
				i += tokens[i + 1]?.upos === "ADJ" ? 2 : 1;
				continue;
			}
			if (holdsOccasion(scene, phrase)) occasion ??= { from: i, to: phrase.to };
			i = pastName(scene, unit, phrase);
			continue;
		}
		// "in a statement carried by the agency that …"
		if (occasion?.to === i && token.xpos === "VBN") {
			i++;
			continue;
		}
		if (
			/^(?:following|regarding|concerning)$/.test(token.lower) === false &&
			token.upos === "VERB"
		)
			return done("end", i);
		if (/^(?:following|regarding|concerning)$/.test(token.lower)) {
			const phrase = phraseAfter(scene, unit, i + 1);
			i = phrase ? phrase.to : i + 1;
			if (occasion && phrase) occasion = { from: occasion.from, to: i };
			continue;
		}
		// Participles and infinitives are no clauses of their own; frames see to them.
		const hangs =
			(token.upos === "VERB" && token.lower.endsWith("ing")) ||
			(token.lower === "to" && token.upos === "PART");
		return done(hangs ? "end" : "clause", i);
	}
	return done("end", Math.min(i, unit.to));
}

/** "told the court Holm had lied": a name before its verb behind a court or a newspaper begins what is told. */
function beforeName({ tokens }: Scene, told: Stretch | null): Stretch | null {
	if (!told || !/^(?:VB[DZP]|MD)$/.test(tokens[told.to]?.xpos ?? ""))
		return told;
	let name = told.to;
	while (name > told.from && tokens[name - 1]?.upos === "PROPN") name--;
	const noun = tokens[name - 1];
	const opens =
		name < told.to &&
		name - 1 > told.from &&
		noun?.upos === "NOUN" &&
		noun.text === noun.lower;
	return opens ? { from: told.from, to: name } : told;
}

/** "told his deputy, Ana Holm, over lunch", "wrote to his son, Olaf:": the name is no more of a pause than its commas are. */
function pastName(scene: Scene, unit: Unit, noun: Stretch): number {
	const { to } = withName(scene, unit, noun);
	if (to === noun.to) return to;
	return scene.tokens[to]?.text === "," && to + 1 < unit.to ? to + 1 : to;
}

/** "on “Morning Joe.”", "on MSNBC's “Morning Joe.”": where it is said. */
function isWhere(scene: Scene, unit: Unit, title: Marked): boolean {
	const before = scene.tokens[title.from - 1];
	return (
		(before?.upos === "ADP" || before?.xpos === "POS") &&
		isTitle(scene, unit, title)
	);
}

function isNoun(token: Token | undefined): boolean {
	return token?.upos === "NOUN" || token?.upos === "PROPN";
}

function isBound(token: Token | undefined): boolean {
	return token?.lower === "least" || token?.lower === "most";
}

/** "…, the president told her.", "told us that …": a pronoun that owns nothing after it, and that nothing is asked of. */
function pronounAt({ tokens }: Scene, at: number): Stretch | null {
	const next = tokens[at + 1];
	return /^(?:me|us|him|them|her)$/.test(tokens[at]?.lower ?? "") &&
		(next?.upos === "PUNCT" ||
			next?.upos === "SCONJ" ||
			/^(?:he|she|it|they|i|we|you)$/.test(next?.lower ?? ""))
		? { from: at, to: at + 1 }
		: null;
}

const ASIDE = /^(?:while|when|as|after|before|in|by|upon|on|without|since)$/;

/** "Said while visiting Berlin": how or when it was said, and nothing of it. */
function opensAside({ tokens }: Scene, unit: Unit, at: number): boolean {
	return (
		at + 1 < unit.to &&
		ASIDE.test(tokens[at]?.lower ?? "") &&
		(tokens[at + 1]?.xpos === "VBG" ||
			(tokens[at]?.lower === "when" && tokens[at + 1]?.xpos === "VBN"))
	);
}

/** "Said after meeting the mayor that …": the next "that" that opens a clause before any mark, or -1. */
function thatAfter({ tokens }: Scene, unit: Unit, from: number): number {
	for (let i = from; i < unit.to && i < from + LOOK; i++) {
		const token = tokens[i];
		if (!token || token.upos === "PUNCT") return -1;
		if (token.lower === "that" && token.upos === "SCONJ") return i;
	}
	return -1;
}

/** Adverbs of the saying and times; not "this" alone, nor the adverb of "said wildly inflated prices …". */
function isPassedOver({ tokens }: Scene, at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (token.upos === "ADV")
		return !(token.head === at + 1 && tokens[at + 1]?.upos === "ADJ");
	if (!TIME_WORDS.has(token.lower)) return false;
	return (
		!/^(?:this|last)$/.test(token.lower) ||
		TIME_WORDS.has(tokens[at + 1]?.lower ?? "")
	);
}

/** "said last week's call …": a time that owns what follows is part of the content. */
function opensWithTime({ tokens }: Scene, first: number): boolean {
	let at = first;
	while (at < first + 4 && TIME_WORDS.has(tokens[at]?.lower ?? "")) at++;
	return at > first && tokens[at]?.xpos === "POS";
}

function holdsOccasion(scene: Scene, phrase: Stretch): boolean {
	for (let i = phrase.from; i < phrase.to; i++) {
		const token = scene.tokens[i];
		if (token && OCCASIONS.has(token.lemma)) return true;
	}
	return false;
}
