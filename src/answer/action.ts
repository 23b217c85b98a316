import { isEventNoun, isVerb } from "../extract/events/classes.js";
import type { Slot } from "../extract/roles/slot.js";
import { IRREGULAR } from "../library/irregular.js";
import type { Span } from "../text/span.js";

/** Which side of an action a question asks for. */
export type Side = "agent" | "patient" | "both";

/** The action that a question asks about. */
export interface Action {
	/** Base forms that the verb's form may have ("called": "call"; "lay": "lay", "lie"). */
	readonly bases: readonly string[];
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

interface Word extends Span {
	readonly text: string;
	readonly lower: string;
}

const DO = /^(?:do|does|did|didn['’]t|doesn['’]t|don['’]t)$/;
const BE = /^(?:is|are|was|were|be|been|being|isn['’]t|wasn['’]t|weren['’]t)$/;
const HAVE = /^(?:has|have|had|hasn['’]t|hadn['’]t)$/;
const MODAL =
	/^(?:will|would|can|could|shall|should|may|might|must|(?:wo|ca|could|would|should)n['’]t)$/;
const ASKS = /^(?:who|whom|what|which|when|where|why|how|whose)$/;
const BEFORE_NOUN =
	/^(?:a|an|the|his|her|their|its|our|my|your|this|that|these|those|of|in|on|at|to|for|from|by|with|after|before|about|between|no|some|any|all|two|three|which|what|how|many|much|first|new|old)$|['’]s?$/;
const AFTER =
	/^(?:in|on|at|for|from|after|before|about|during|since|until|till|when|while|because|within|over|under|near|against|around|through|if|as|into|last|next|this|yesterday|today|tomorrow|again)$/;
/** Belongs to the verb before it, wherever it stands. */
const PARTICLE = /^(?:up|down|off|out|away|back|over|with|to)$/;
/** Belongs to the verb only where the question takes its noun away ("insist on?"). */
const STRANDED = /^(?:in|on|at|for|from|about|against|by|as|of|after)$/;

/** Base forms that a verb's form may have, most likely first; none for what is no verb's form. */
export function basesOf(form: string): string[] {
	const lower = form.toLowerCase();
	const found = new Set<string>();
	const offer = (base: string | undefined) => {
		if (base && isVerb(base)) found.add(base);
	};
	offer(IRREGULAR.get(lower));
	offer(lower);
	if (lower.endsWith("ies") || lower.endsWith("ied"))
		offer(`${lower.slice(0, -3)}y`);
	for (const suffix of ["s", "es", "ed", "d", "ing"])
		if (lower.endsWith(suffix)) {
			const cut = lower.slice(0, -suffix.length);
			offer(cut);
			if (suffix === "ing" || suffix === "ed") {
				offer(`${cut}e`);
				if (cut.at(-1) === cut.at(-2)) offer(cut.slice(0, -1));
			}
		}
	return [...found];
}

/** The base forms, or a guess by the ending where the lexicon has none. */
function basesOrGuess(form: string): readonly string[] {
	const found = basesOf(form);
	return found.length > 0
		? found
		: [form.replace(/(?:s|ed)$/, ""), form.replace(/[sd]$/, "")];
}

const isBase = (word: Word): boolean => isVerb(word.lower);
const isForm = (word: Word): boolean =>
	!isBase(word)
		? basesOf(word.lower).length > 0
		: IRREGULAR.has(word.lower) ||
			/^(?:put|cut|hit|set|let|read|become|come|run)$/.test(word.lower);

/** Reads the action out of a question; null where it has none that the lexicon knows. */
export function actionOf(text: string): Action | null {
	const words: Word[] = [
		...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu),
	].map((m) => ({
		text: m[0],
		lower: m[0].toLowerCase().replace(/[.’']+$/, ""),
		start: m.index,
		end: m.index + m[0].length,
	}));
	const cut = (from: number, to: number): string => {
		const [first, last] = [words[from], words[to - 1]];
		return first && last && to > from ? text.slice(first.start, last.end) : "";
	};
	const ask = words.findIndex((w) => ASKS.test(w.lower));
	const bothSides = /\bwho\b.*\bwhom?\b/i.exec(text);
	const first = firstVerb(words, Math.max(0, ask));
	if (!first) return null;
	const { verb, aux, subject } = first;
	const word = words[verb];
	if (!word) return null;
	const bases = basesOrGuess(word.lower);
	let after = verb + 1;
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
		!AFTER.test(words[end]?.lower ?? "") &&
		!/^(?:by|with|to)$/.test(words[end]?.lower ?? "")
	)
		end++;
	const object = cut(after, end);
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
			particle: particle === "by" ? null : particle,
			agent,
			patient: asksSubject ? "" : cut(subject[0], subject[1]),
			rest: by >= 0 ? "" : cut(after, words.length),
			side: asksSubject ? "patient" : asksAgent ? "agent" : "patient",
			slot: asksAgent
				? slot("oblique", "by")
				: asksSubject
					? slot("subject")
					: slot("object"),
			verb: word,
		};
	}
	return {
		bases,
		particle,
		agent: asksSubject ? "" : cut(subject[0], subject[1]),
		patient: object,
		rest: cut(end, words.length),
		side: asksSubject ? "agent" : "patient",
		slot: asksSubject
			? slot("subject")
			: object === "" &&
					particle &&
					!/^(?:up|down|off|out|away|back|over)$/.test(particle)
				? slot("oblique", particle)
				: slot("object"),
		verb: word,
	};
}

/** "The previous call between Holm and Vasko": the action that an event's noun names, with those it is between. */
export function nominalAction(text: string): Action | null {
	const match =
		/\b([a-z]{4,}) between (\p{L}[^,?]*?)(?= (?:in|on|at|since|before|after|last|take|took|happen|begin|start|end)\b|$)/iu.exec(
			text,
		);
	const [all, noun = "", parties = ""] = match ?? [];
	const base = noun.toLowerCase().replace(/(?<=[^s])s$/, "");
	if (!match || all === undefined || !(isEventNoun(base) || isVerb(base)))
		return null;
	return {
		bases: [...new Set([base, ...basesOf(base)])],
		particle: null,
		agent: parties,
		patient: "",
		rest: text.slice(match.index + all.length).trim(),
		side: "patient",
		slot: { place: "object", passive: false, preposition: null, object: false },
		verb: { start: match.index, end: match.index + noun.length },
	};
}

interface FirstVerb {
	readonly verb: number;
	readonly aux: string | null;
	/** From and to of the words before the verb that name its subject; null where the asking word is the subject. */
	readonly subject: readonly [number, number] | null;
}

function firstVerb(words: readonly Word[], ask: number): FirstVerb | null {
	// "which countries sent", "what vessel are": the noun asked with stands before the verb.
	for (let n = ask; n < words.length; n++) {
		const word = words[n];
		if (!word) break;
		const isAux =
			DO.test(word.lower) ||
			BE.test(word.lower) ||
			HAVE.test(word.lower) ||
			MODAL.test(word.lower);
		if (isAux)
			return (
				afterAux(words, n) ??
				// "who has the keys", "who did it": the verb is its own.
				(n === ask + 1 && n + 1 < words.length && !BE.test(word.lower)
					? { verb: n, aux: null, subject: null }
					: null)
			);
		if (n === ask + 1 && /^(?:who|what)/.test(words[ask]?.lower ?? ""))
			if (basesOf(word.lower).length > 0 || /[a-z](?:s|ed)$/.test(word.lower))
				return { verb: n, aux: null, subject: null };
		if (
			n > ask + 1 &&
			!/^\p{Lu}/u.test(word.text) &&
			isForm(word) &&
			!BEFORE_NOUN.test(words[n - 1]?.lower ?? "")
		)
			return { verb: n, aux: null, subject: null };
	}
	return null;
}

function afterAux(words: readonly Word[], aux: number): FirstVerb | null {
	const kind = words[aux]?.lower ?? "";
	let last = kind;
	let n = aux + 1;
	// "has been called", "will not be met".
	while (
		/^(?:not|never|been|be|have|being|also|already|just|now|then|originally|ever)$/.test(
			words[n]?.lower ?? "",
		)
	) {
		if (/^(?:been|be|being|have)$/.test(words[n]?.lower ?? ""))
			last = words[n]?.lower ?? last;
		n++;
	}
	const inflected = BE.test(last) || HAVE.test(last);
	const fits = (word: Word): boolean =>
		!/^\p{Lu}/u.test(word.text) &&
		(inflected
			? isForm(word) ||
				(word.lower.endsWith("ing") && basesOf(word.lower).length > 0)
			: isBase(word));
	const begin = words[n];
	if (begin && n > aux && fits(begin) && !DO.test(kind))
		return { verb: n, aux: last, subject: null };
	for (let i = n + 1; i < words.length; i++) {
		const word = words[i];
		if (/^(?:been|be|being|have)$/.test(word?.lower ?? "")) {
			last = word?.lower ?? last;
			continue;
		}
		if (!word || !fits(word) || BEFORE_NOUN.test(words[i - 1]?.lower ?? ""))
			continue;
		// "did they last talk": the last of several that could be verbs.
		let verb = i;
		for (
			let next = words[verb + 1];
			next && fits(next) && !DO.test(next.lower);
			next = words[verb + 1]
		)
			verb++;
		return { verb, aux: last, subject: [n, verb] };
	}
	return null;
}
