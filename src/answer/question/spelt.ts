import { isCompound, isEnglish } from "../../library/english.js";
import type { Library } from "../../library/library.js";
import { isLexicalBase, isMeaningful } from "../../library/meanings.js";
import type { Scope } from "../../library/passages.js";
import { freshStem } from "../../library/terms.js";
import { eachOrigin } from "./origins.js";
import { isChat } from "./plain.js";
import { printedFor } from "./plainer.js";

/** A word of small letters, perhaps behind a capital or before a possessive; no part of a word with other marks. */
const WORD =
	/(?<![\p{L}\p{M}\p{N}'’.@#/_-])\p{Lu}?[a-z]+(?![\p{L}\p{M}\p{N}@/_-]|['’](?!s\b))/gu;

/** Words that ask, those first that are asked with most. */
const QUESTION = numbered(
	"what who when where why how which whom whose whos whats whens wheres whys hows",
);
const AUXILIARY = numbered(
	"did is was are were does do has have had will would can could should",
);
/** Words that hold a question together, the commoner first. */
const LINKS = numbered(
	`the of to and in for on say with about from that at by his her their it he she they as be been this these after before
during between than not into over there any anything anyone said says tell told happen happened many much long call called talk
think because if or more most first last next today yesterday tomorrow`,
);

function numbered(words: string): ReadonlyMap<string, number> {
	return new Map(words.split(/\s+/).map((word, n) => [word, n]));
}

/** What a chat writes that no lexicon has, and nobody mistypes. */
const NEW_WORDS: ReadonlySet<string> = new Set(
	`bot bots hey hiya lol lmao pls plz thx tbh imo covid crypto vax selfie emoji podcast wifi app apps tweet blog vlog info convo recap tldr
sec min iii`.split(/\s+/),
);

/** What is added to a slip's cost: for a word that no article has, and for one whose first letter was missed. */
const ABSENT = 0.55;
const LEAD = 0.1;
/** What is taken from it for a word that the question lacks there, and added for one that it has already. */
const IN_PLACE = 0.3;
const OUT_OF_PLACE = 0.35;
/** Between two words alike the one in its plain form: "governor" before "governer". */
const DERIVED = 0.02;
/** Shorter words are none that no article has, and a slip like this is too much for one that none has. */
const LONG = 6;
const ABSENT_SLIP = 0.7;
/** What a word of two others may be by a slip of the lightest sort alone. */
const LIGHT = 0.5;

/** The greatest cost of a slip in a word of this length. */
const most = (length: number): number => (length < 8 ? 0.75 : 1);

/**
 * A question with its misspellings undone, so far as one slip of a finger explains them: a word that neither English nor any
 * article of the scope has becomes the word that it most likely was, one that asks or one of the articles before others.
 * Names with a capital are left to the directory, whatever has marks or figures in it to the search.
 */
export function spelt(text: string, library: Library, scope: Scope): string {
	const asked = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());
	let n = -1;
	return text.replace(WORD, (word: string, at: number) => {
		n++;
		const typed = asked[n] ?? "";
		if (word !== typed && !opens(text, at)) return word;
		const agent = asAgent(typed);
		if (agent === null && isKnown(typed, library, scope)) return word;
		const meant = agent ?? meantBy({ typed, n, asked, library, scope });
		if (meant === null) return word;
		asked[n] = meant;
		return meant;
	});
}

/** Whether the message, or a sentence of it, begins at a place: a capital there says nothing. */
const opens = (text: string, at: number): boolean =>
	/(?:^|[.!?:])[^\p{L}\p{N}]*$/u.test(text.slice(0, at));

function isKnown(word: string, library: Library, scope: Scope): boolean {
	if (word.length < 3) return !CUT_SHORT.has(word);
	const stem = freshStem(word);
	return (
		isChat(word) ||
		NEW_WORDS.has(word) ||
		isEnglish(word) ||
		printedFor(stem).length > 0 ||
		library.passages.frequency(stem, scope) > 0
	);
}

/** "Inspector" for "inspecter", which is formed as English forms words; null for any other word. */
function asAgent(word: string): string | null {
	const one = word.replace(/s$/, "");
	const right = one.replace(/ter$/, "tor");
	return right !== one && !isLexicalBase(one) && isLexicalBase(right)
		? right + word.slice(one.length)
		: null;
}

/** What is left of a word of three letters, of which one was missed. */
const CUT_SHORT: ReadonlySet<string> = new Set(
	"te th di dd sa sy ho wh".split(" "),
);

interface Typed {
	readonly typed: string;
	/** Its place among the question's words. */
	readonly n: number;
	readonly asked: readonly string[];
	readonly library: Library;
	readonly scope: Scope;
}

interface Meant {
	readonly word: string;
	readonly cost: number;
	/** How common it is. */
	readonly count: number;
}

/** The word that was most likely meant; null where none is likely. */
function meantBy(at: Typed): string | null {
	const { typed } = at;
	const limit = isCompound(typed) ? LIGHT : most(typed.length);
	const slips = new Map<string, number>();
	eachOrigin(typed, (word, slip) => {
		if (slip <= limit && slip < (slips.get(word) ?? Number.POSITIVE_INFINITY))
			slips.set(word, slip);
	});
	let best: Meant | null = null;
	for (const [word, slip] of slips) {
		const meant = weigh(word, slip, at);
		if (
			meant &&
			(!best ||
				meant.cost < best.cost ||
				(meant.cost === best.cost && meant.count > best.count))
		)
			best = meant;
	}
	return best?.word ?? null;
}

/** What a word that a slip turns into the typed one costs, and how common it is; null for no word. */
function weigh(word: string, slip: number, at: Typed): Meant | null {
	const { typed, library, scope } = at;
	const lead = slip + (word[0] === typed[0] ? 0 : LEAD);
	const rank = QUESTION.get(word) ?? AUXILIARY.get(word) ?? LINKS.get(word);
	if (rank !== undefined)
		return { word, cost: lead + placeCost(word, at), count: 1e6 - rank };
	if (Math.min(word.length, typed.length) < 4 && slip > LIGHT) return null;
	if (Math.min(word.length, typed.length) < 3) return null;
	const stem = freshStem(word);
	const count = library.passages.frequency(stem, scope);
	const long = typed.length >= (slip <= LIGHT ? LONG - 1 : LONG);
	if (count === 0 && !(long && lead <= ABSENT_SLIP)) return null;
	const english = isEnglish(word);
	// A stem of English that is no word of it stands in the index alone.
	const derived = english && !isLexicalBase(word) ? DERIVED : 0;
	if (count > 0 && (english || !isMeaningful(stem)))
		return { word, cost: lead + derived, count };
	return english && long && lead <= ABSENT_SLIP
		? { word, cost: lead + ABSENT + derived, count: 0 }
		: null;
}

function placeCost(word: string, { n, asked }: Typed): number {
	const before = asked[n - 1];
	if (QUESTION.has(word))
		return asked.some((other) => QUESTION.has(other))
			? OUT_OF_PLACE
			: -IN_PLACE;
	if (!AUXILIARY.has(word)) return 0;
	if (asked.some((other) => AUXILIARY.has(other))) return OUT_OF_PLACE;
	return before === undefined || QUESTION.has(before) ? -IN_PLACE : 0;
}
