import { isEventNoun } from "../../extract/events/classes.js";
import type { Slot } from "../../extract/roles/slot.js";
import { phraseAt } from "../../library/alike.js";
import { stemOf } from "../../library/terms.js";
import type { Span } from "../../text/span.js";
import { firstVerb } from "./first-verb.js";
import {
	ADVERB,
	ASKS,
	BE,
	basesOf,
	basesOrGuess,
	type Word,
	wordsIn,
} from "./forms.js";
import { nounsBeforeVerb } from "./nouns.js";

/** Which side of an action a question asks for. */
export type Side = "agent" | "patient" | "both";

/** The action that a question asks about. */
export interface Action {
	/** Base forms that the verb's form may have ("called": "call"; "lay": "lay", "lie"). */
	readonly bases: readonly string[];
	/** Stems of single words for the phrase that it opens ("put off": "delay"); none for most. */
	readonly alike: readonly string[];
	/** A particle or preposition that belongs to it ("turned down", "spoke with"), else null. */
	readonly particle: string | null;
	/** What the question says of who did it and to whom: empty where that is what it asks. */
	readonly agent: string;
	readonly patient: string;
	/** What else it says ("on Wednesday night"). */
	readonly rest: string;
	readonly side: Side;
	/** The place at the verb that is asked for. */
	readonly slot: Slot;
	/** The verb's place in the text. */
	readonly verb: Span;
}

/** Verbs that only say that something happens: the action is their subject, which is looked for by its words. */
export const HAPPENING: ReadonlySet<string> = new Set(
	"begin start happen occur commence be".split(" "),
);

const AFTER =
	/^(?:in|on|at|for|from|after|before|about|during|since|until|till|when|while|because|within|over|under|near|against|around|through|if|as|into|last|next|this|yesterday|today|tomorrow|again)$/;
/** Belongs to the verb before it, wherever it stands. */
const PARTICLE = new RegExp(`${ADVERB.source}|^(?:with|to)$`);
/** Belongs to the verb only where the question takes its noun away ("insist on?"). */
const STRANDED = /^(?:in|on|at|for|from|about|against|by|as|of|after)$/;

/** Behind the question: who tells it, or which of two it may be. Neither is part of what is done. */
const APART =
	/,? according to .*$|[,;:](?<=^(?:who|whom|whose|which)\b(?!.*\bwhom?\b).+) ?[^,;:]{1,60} or [^,;:]{1,60}$/iu;

/** "(Beat) the last time (they met)": when, and nothing that is done something to. */
const isWhichTime = (words: readonly Word[], n: number): boolean =>
	words[n]?.lower === "the" &&
	/^(?:last|first|next|second|third|previous|other|same)$/.test(
		words[n + 1]?.lower ?? "",
	) &&
	/^(?:time|day|night|week|month|year|morning|evening)$/.test(
		words[n + 2]?.lower ?? "",
	);

/** Says when or how something is done, and is no part of what it is done to where it ends that: "runs the firm now". */
const WHEN_OR_HOW =
	/^(?:now|currently|nowadays|lately|recently|already|still|ever|instead|together|alone|first|last)$/;
/** What makes a noun of it: "the last", "her first". */
const OWNING =
	/^(?:the|a|an|this|that|his|her|its|their|our|my|your|and|or|of)$|['’]s?$/;

/** Where the words from one place to another end without the adverb behind them; one alone says more than none. */
function withoutAdverb(
	words: readonly Word[],
	from: number,
	to: number,
): number {
	const isAdverb =
		WHEN_OR_HOW.test(words[to - 1]?.lower ?? "") &&
		!OWNING.test(words[to - 2]?.lower ?? "");
	return isAdverb && to - 1 > from ? to - 1 : to;
}

/** Reads the action out of a question; null where it has none that the lexicon knows. */
export function actionOf(text: string): Action | null {
	const words = wordsIn(text.replace(APART, ""));
	const cut = (from: number, to: number): string => {
		const [first, last] = [words[from], words[to - 1]];
		return first && last && to > from ? text.slice(first.start, last.end) : "";
	};
	const ask = words.findIndex((w) => ASKS.test(w.lower));
	const bothSides = /\bwho\b.*\bwhom?\b/i.exec(text);
	const first = firstVerb(words, Math.max(0, ask), nounsBeforeVerb(text));
	if (!first) return null;
	const { verb, aux, subject } = first;
	const word = words[verb];
	if (!word) return null;
	const bases = [...basesOrGuess(word.lower)];
	const alike =
		phraseAt(
			words.map(({ lower }) => stemOf(lower)),
			verb,
		)?.words ?? [];
	let after = verb + 1;
	// "Who met or called whom": either.
	const other = words[after + 1];
	if (/^(?:or|and)$/.test(words[after]?.lower ?? "") && other) {
		const more = basesOf(other.lower);
		if (more.length > 0) {
			bases.push(...more);
			after += 2;
		}
	}
	let particle: string | null = null;
	const next = words[after];
	if (
		next &&
		(PARTICLE.test(next.lower) ||
			(STRANDED.test(next.lower) && after === words.length - 1))
	) {
		particle = next.lower;
		after++;
	}
	// The noun phrase after the verb ends where a preposition or a time begins.
	let end = after;
	while (
		end < words.length &&
		(!AFTER.test(words[end]?.lower ?? "") ||
			// "Drove the last train": which of them, and not when.
			(/^(?:last|next)$/.test(words[end]?.lower ?? "") &&
				/^(?:the|his|her|its|their)$/.test(words[end - 1]?.lower ?? ""))) &&
		!isWhichTime(words, end) &&
		!/^(?:by|with|to)$/.test(words[end]?.lower ?? "")
	)
		end++;
	const object = cut(after, withoutAdverb(words, after, end));
	const passive = aux !== null && BE.test(aux) && !word.lower.endsWith("ing");
	const by = words.findIndex((w, n) => n > verb && w.lower === "by");
	const byWhom = ask > 0 && words[ask - 1]?.lower === "by";
	const asksSubject = subject === null;
	const slot = (
		place: Slot["place"],
		preposition: string | null = null,
	): Slot => ({ place, passive, preposition, object: object !== "" });
	if (bothSides)
		return {
			bases,
			alike,
			particle,
			agent: "",
			patient: "",
			rest: cut(end, words.length),
			side: "both",
			slot: slot("subject"),
			verb: word,
		};
	if (passive) {
		const agent =
			by >= 0 && by + 1 < words.length ? cut(by + 1, words.length) : "";
		const asksAgent = byWhom || by === words.length - 1;
		return {
			bases,
			alike,
			particle: particle === "by" ? null : particle,
			agent,
			patient: asksSubject ? "" : cut(subject[0], subject[1]),
			rest: by >= 0 ? "" : cut(after, words.length),
			side: asksSubject ? "patient" : asksAgent ? "agent" : "patient",
			slot: asksAgent
				? slot("oblique", "by")
				: asksSubject
					? slot("subject")
					: // "Whom was it sold to", "who is it named after".
						object === "" && particle && !ADVERB.test(particle)
						? slot("oblique", particle)
						: slot("object"),
			verb: word,
		};
	}
	return {
		bases,
		alike,
		particle,
		agent: asksSubject ? "" : cut(subject[0], subject[1]),
		patient: object,
		rest: cut(end, words.length),
		side: asksSubject ? "agent" : "patient",
		slot: asksSubject
			? slot("subject")
			: object === "" && particle && !ADVERB.test(particle)
				? slot("oblique", particle)
				: slot("object"),
		verb: word,
	};
}

const BETWEEN =
	/\b([a-z]{4,}) between (\p{L}[^,?]*?)(?= (?:in|on|at|since|before|after|last|take|took|happen|begin|start|end)\b|$)/iu;
/** "Holm's last call with Vasko", "the visit of Holm to Vasko". */
const OWNED =
	/(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)['’]s? (?:[a-z]+ ){0,2}?([a-z]{4,}) (?:with|to) (\p{Lu}[^,?]*?)(?= (?:in|on|at|since|before|after|last|take|took|happen|begin|start|end)\b|$)/u;

/** The action that an event's noun names, with those it is between: "the previous call between Holm and Vasko". */
export function nominalAction(text: string): Action | null {
	const owned = OWNED.exec(text);
	const match = BETWEEN.exec(text) ?? owned;
	const [all, noun = "", parties = ""] =
		match && match === owned
			? [match[0], match[2] ?? "", `${match[1]} and ${match[3]}`]
			: (match ?? []);
	const base = noun.toLowerCase().replace(/(?<=[^s])s$/, "");
	if (!match || all === undefined || !isEventNoun(base)) return null;
	return {
		bases: [...new Set([base, ...basesOf(base)])],
		alike: [],
		particle: null,
		agent: parties,
		patient: "",
		rest: text.slice(match.index + all.length).trim(),
		side: "patient",
		slot: { place: "object", passive: false, preposition: null, object: false },
		verb: spanOf(noun, all, match.index),
	};
}

function spanOf(noun: string, all: string, from: number): Span {
	const start = from + all.indexOf(noun);
	return { start, end: start + noun.length };
}
