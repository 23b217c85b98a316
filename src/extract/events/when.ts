import type { Document, Token } from "../../text/document.js";
import type { Links } from "../roles/links.js";
import type { Beside, Time } from "../times/time.js";
import { isEventNoun } from "./classes.js";
import { LIGHT_VERBS, OCCURRING, OWN_ACTION } from "./lexicon/light-verbs.js";
import { NOT_EVENTS } from "./lexicon/states.js";

/** Cases that set an event beside the time of its clause: "a few days before a phone call", "since the invasion". */
const ELSEWHEN = new Set([
	"before",
	"after",
	"since",
	"until",
	"till",
	"following",
	"ahead",
	"despite",
	"about",
	"over",
	"for",
	"from",
	"because",
	"of",
	"amid",
	"as",
	"like",
	"than",
]);

/** Prepositions that make a time the bound of a stretch, not the time it happened. */
const BOUNDING = new Set([
	"since",
	"until",
	"till",
	"before",
	"after",
	"from",
	"than",
]);

const ANCHORING = new Set(["before", "after", "since", "until", "following"]);

/** Which time hangs on which verb or event noun, by the place of the token. */
export class When {
	readonly #links: Links;
	readonly #times = new Map<number, Time>();
	/** By the place of the token: 1 inside of a time. */
	readonly #within: Uint8Array;

	/** @param from the place of a token that stands before all of the times, or is the first's own */
	constructor(
		document: Document,
		times: readonly Time[],
		links: Links,
		from = 0,
	) {
		this.#links = links;
		const { tokens } = document;
		this.#within = new Uint8Array(tokens.length);
		const counted = new Set<string>();
		let at = from;
		for (const time of times) {
			while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.start) at++;
			const top = topOf(tokens, at, time);
			for (let n = at; (tokens[n]?.start ?? time.end) < time.end; n++) {
				// "A day after the opposition accused her": the anchor's words are no time.
				if (ANCHORING.has(tokens[n]?.lower ?? "")) break;
				this.#within[n] = 1;
			}
			if (time.beside && top)
				this.#countedOn(time, time.beside, top, at, counted);
			if (time.type !== "DATE" && time.type !== "TIME") continue;
			// "Not since March": that is when it did not happen.
			const preposition = top && links.child(top, "case", "mark");
			if (
				preposition &&
				BOUNDING.has(preposition.lower) &&
				!opensStretch(tokens, preposition, time)
			)
				continue;
			const holder = top && this.#holder(top);
			if (!holder || (holder.start >= time.start && holder.end <= time.end))
				continue;
			// "A day before the summit on 12 April, she called him": the call was not on the 12th.
			if (counted.size > 0 && counted.has(`${holder.index} ${time.start}`))
				continue;
			const known = this.#times.get(holder.index);
			if (!known || (known.beside === null && rank(time) > rank(known)))
				this.#times.set(holder.index, time);
		}
	}

	/** "A day before the summit on 12 April, she called him", "On 12 April, a day before she called him": dates what the length is told of. */
	#countedOn(
		time: Time,
		{ side, dates, anchor, value }: Beside,
		top: Token,
		from: number,
		counted: Set<string>,
	): void {
		const { tokens } = this.#links;
		let word = from;
		while (tokens[word] && tokens[word]?.lower !== side && word < from + 8)
			word++;
		const dated =
			dates === "governing"
				? this.#holder(top)
				: this.#clauseBehind(tokens[word] ?? top);
		if (!dated) return;
		counted.add(`${dated.index} ${anchor.start}`);
		if (value === null) return;
		this.#times.set(dated.index, {
			...time,
			type: "DATE",
			value,
			certainty: "implied",
			anchor,
		});
	}

	/** The verb or event noun that "before" or "after" leads. */
	#clauseBehind(word: Token): Token | null {
		const head = this.#links.head(word);
		return head && (head.upos === "VERB" || isEventNoun(head.lemma))
			? head
			: null;
	}

	/** Whether a word belongs to a time expression, and so names nobody. */
	isTime(token: Token): boolean {
		return this.#within[token.index] === 1;
	}

	/** The nearest verb or event noun above it. */
	#holder(top: Token): Token | null {
		let at = this.#links.head(top);
		// "The current situation", "Monday's paper": a time that only describes a noun dates what the noun names.
		if (at && /^(amod|compound|nmod:poss|nmod:desc)$/.test(top.dep))
			return isEventNoun(at.lemma) ? at : null;
		for (let n = 0; at && n < 12; n++) {
			if (at.upos === "VERB" || isHappening(at) || at.head < 0) return at;
			at = this.#links.head(at);
		}
		return null;
	}

	/** The time that hangs on the very word. */
	own(token: Token): Time | null {
		return this.#times.get(token.index) ?? null;
	}

	/** When what the verb tells happened, by its own clause. */
	ofVerb(verb: Token): Time | null {
		const own = this.#times.get(verb.index);
		if (own) return own;
		const governor = this.#links.head(verb);
		if (!governor) return null;
		const time = this.#times.get(governor.index);
		if (!time) return null;
		if (verb.dep === "conj" && governor.upos === "VERB")
			return time.end <= governor.start ? time : null;
		// "was to meet him on Friday": what stands after the infinitive is told of it.
		if (verb.dep === "xcomp") return time.start >= verb.end ? time : null;
		return null;
	}

	/** When what the noun names happened: its own time, or that of the clause it is subject, object or occasion of. */
	ofNoun(noun: Token): Time | null {
		const own = this.#times.get(noun.index);
		if (own) return own;
		if (noun.dep === "conj") return null;
		const governor = this.#links.head(noun);
		if (
			!governor ||
			(governor.upos === "NOUN" && !this.#links.child(governor, "cop"))
		)
			return null;
		const preposition = this.#links.child(noun, "case");
		if (preposition && ELSEWHEN.has(preposition.lower)) return null;
		if (!/^(obj|nsubj|nsubj:pass|obl|obl:agent)$/.test(noun.dep)) return null;
		// "The death was announced on Friday": what is done to it has a time of its own.
		if (/^(?:obj|nsubj:pass)$/.test(noun.dep) && !carries(governor.lemma))
			return null;
		return this.ofVerb(governor);
	}
}

/** "From 2009 to 2012": it began with the first. */
function opensStretch(
	tokens: readonly Token[],
	{ lower, index }: Token,
	{ end }: Time,
): boolean {
	if (lower !== "from") return false;
	for (let n = index + 1; n < index + 8; n++) {
		const token = tokens[n];
		if (!token || token.sentence !== tokens[index]?.sentence) return false;
		if (token.start >= end)
			return /^(?:to|until|till|through)$/.test(token.lower);
	}
	return false;
}

/** "Agreed a ceasefire on 30 April": a noun that is never told as an event holds no time. */
function isHappening(noun: Token): boolean {
	return isEventNoun(noun.lemma) && !NOT_EVENTS.has(noun.lemma);
}

function carries(lemma: string): boolean {
	return LIGHT_VERBS.has(lemma)
		? !OWN_ACTION.has(lemma) || /^(?:attend|lead|join|win|lose)$/.test(lemma)
		: OCCURRING.has(lemma);
}

/** The token of a time expression on which the others hang. */
function topOf(
	tokens: readonly Token[],
	from: number,
	time: Time,
): Token | null {
	for (let n = from; n < tokens.length; n++) {
		const token = tokens[n];
		if (!token || token.start >= time.end) return null;
		const head = tokens[token.head];
		if (!head || head.end <= time.start || head.start >= time.end) return token;
	}
	return null;
}

/** A calendar date says more than "recently". */
function rank({ value }: Time): number {
	return /^\d{4}/.test(value) ? 2 : value.includes("REF") ? 0 : 1;
}
