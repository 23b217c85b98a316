import { isVerb } from "../../extract/events/classes.js";
import {
	ADVERB,
	BE,
	basesOf,
	DO,
	HAVE,
	isBase,
	isForm,
	MODAL,
	type Word,
} from "./forms.js";

/** Asks for what is no party to the action: the subject stands behind the helper ("when can people see it"). */
const BESIDE = /^(?:when|where|why|how)$/;

/** Says which of several times, and is neither whoever acts nor what is done. */
const WHICH_TIME = /^(?:first|last|finally|originally|initially|ever|next)$/;

/** Stands between whoever acts and the verb: "will they be met", "did they last meet". */
const BETWEEN = new RegExp(
	`^(?:be|been|being|have)$|${WHICH_TIME.source}`,
	WHICH_TIME.flags,
);

const TIME = /^(?:time|day|date|month|year|hour)$/;

const DETERMINER =
	/^(?:a|an|the|his|her|their|its|our|my|your|this|that|these|those)$|['’]s?$/;

const BEFORE_NOUN =
	/^(?:a|an|the|his|her|their|its|our|my|your|this|that|these|those|of|in|on|at|to|for|from|by|with|after|before|about|between|no|some|any|all|two|three|which|what|how|many|much|first|new|old)$|['’]s?$/;

/** "Get" makes a passive as "be" does: "who got fired". */
const GET = /^(?:get|gets|got|gotten|getting)$/;
const isParticiple = (word: Word | undefined): boolean =>
	word !== undefined && isForm(word) && !/(?:s|ing)$/.test(word.lower);

/** Opens a clause of its own: its verb is not that of the question ("who was chairman when the plant closed"). */
const SUBORDINATE =
	/^(?:when|while|until|till|once|because|after|before|who|whom|which|that|where|whose)$/;

/** A verb that means little without its noun: "take control of", "get hold of". */
const LIGHT =
	/^(?:take|get|make|give|have|gain|lose|hold|pay|set|put|cast|win|do)$/;

/** "Is she going to testify", "when are they due to meet": what is to come, as "will" tells it. */
const TO_COME =
	/^(?:going|due|set|about|expected|supposed|likely|scheduled|planned|planning|meant|able|hoping|allowed)$/;
const isToCome = (words: readonly Word[], n: number): boolean => {
	const verb = words[n + 2];
	return (
		TO_COME.test(words[n]?.lower ?? "") &&
		words[n + 1]?.lower === "to" &&
		verb !== undefined &&
		isBase(verb) &&
		!BE.test(verb.lower)
	);
};

/** "Has to pay", "used to run", "needs to sign": the verb is the second one. */
const MUST = /^(?:has|have|had|needs?|needed|used|ought)$/;
const isBound = (words: readonly Word[], n: number): boolean => {
	const verb = words[n + 2];
	return (
		MUST.test(words[n]?.lower ?? "") &&
		words[n + 1]?.lower === "to" &&
		verb !== undefined &&
		isBase(verb) &&
		!BE.test(verb.lower) &&
		!HAVE.test(verb.lower)
	);
};

export interface FirstVerb {
	readonly verb: number;
	readonly aux: string | null;
	/** From and to of the words before the verb that name its subject; null where the asking word is the subject. */
	readonly subject: readonly [number, number] | null;
}

/** @param nouns where words begin that are no verbs here, whatever their form */
export function firstVerb(
	words: readonly Word[],
	ask: number,
	nouns: ReadonlySet<number>,
): FirstVerb | null {
	// "which countries sent", "what vessel are": the noun asked with stands before the verb.
	for (let n = ask; n < words.length; n++) {
		const word = words[n];
		if (!word) break;
		// What the ranking's tables were learned with: of "what books did he publish" the noun may be the verb.
		if (n > ask + 1 && nouns.has(word.start)) continue;
		// "What time did it start": a noun, though there is a verb "to time".
		if (n === ask + 1 && TIME.test(word.lower)) continue;
		// "Which car makes did they drop": a helper behind it, so it is the noun that is asked with.
		if (n > ask + 1 && isAsked(words, ask, n)) continue;
		// "Whose colours will it wear": what is somebody's is no verb.
		if (n === ask + 1 && words[ask]?.lower === "whose") continue;
		if (isBound(words, n) && !BESIDE.test(words[ask]?.lower ?? ""))
			return {
				verb: n + 2,
				aux: "will",
				subject: null,
			};
		if (isHelper(word))
			return (
				afterAux(words, n, nouns) ??
				// "who has the keys", "who did it": the verb is its own.
				(n === ask + 1 &&
				n + 1 < words.length &&
				!BE.test(word.lower) &&
				!BESIDE.test(words[ask]?.lower ?? "")
					? { verb: n, aux: null, subject: null }
					: null)
			);
		if (GET.test(word.lower) && isParticiple(words[n + 1]))
			return {
				verb: n + 1,
				aux: "was",
				subject: n > ask + 1 ? [ask + 1, n] : null,
			};
		if (n === ask + 1 && /^(?:who|what)/.test(words[ask]?.lower ?? ""))
			if (basesOf(word.lower).length > 0 || /[a-z](?:s|ed)$/.test(word.lower))
				return { verb: n, aux: null, subject: null };
		if (
			n > ask + 1 &&
			!/^\p{Lu}/u.test(word.text) &&
			isForm(word) &&
			!BEFORE_NOUN.test(words[n - 1]?.lower ?? "")
		)
			return {
				verb: n,
				aux: null,
				// "(Tell me) whom Holm called": the words between name whoever did.
				subject:
					SUBJECT_FIRST.test(words[ask + 1]?.text ?? "") &&
					/^whom?$/.test(words[ask]?.lower ?? "")
						? [ask + 1, n]
						: null,
			};
	}
	return null;
}

/** What opens the name of somebody. */
const SUBJECT_FIRST =
	/^(?:the|an?|his|her|their|its|our|he|she|they|we|\p{Lu}.*)$/u;

const isHelper = ({ lower }: Word): boolean =>
	[DO, BE, HAVE, MODAL].some((helps) => helps.test(lower));

/** Whether all from the asking word to this one name what is asked with, the question's helper right behind. */
function isAsked(words: readonly Word[], ask: number, n: number): boolean {
	const next = words[n + 1];
	return (
		n <= ask + 2 &&
		/^(?:which|what)$/.test(words[ask]?.lower ?? "") &&
		words[n]?.lower.endsWith("s") === true &&
		!words.slice(ask + 1, n + 1).some(isHelper) &&
		next !== undefined &&
		isHelper(next) &&
		!/^(?:be|been|being)$/.test(next.lower)
	);
}

function afterAux(
	words: readonly Word[],
	aux: number,
	nouns: ReadonlySet<number>,
): FirstVerb | null {
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
	// Told by the helper nearest before: "will it be released".
	const fits = (word: Word): boolean =>
		word.lower !== "near" &&
		!/^\p{Lu}/u.test(word.text) &&
		!nouns.has(word.start) &&
		(BE.test(last) || HAVE.test(last)
			? isParticiple(word) ||
				// What the ranking's tables were learned with, where whether something is so is asked.
				(aux === 0 && isForm(word)) ||
				(word.lower.endsWith("ing") && basesOf(word.lower).length > 0)
			: isBase(word) || isPhrasal(word, words[words.indexOf(word) + 1]));
	if (BE.test(last) && isToCome(words, n))
		return { verb: n + 2, aux: "will", subject: null };
	const begin = words[n];
	const isBeside = BESIDE.test(words[aux - 1]?.lower ?? "");
	const isSubject = n === aux + 1 && isBeside;
	if (begin && n > aux && fits(begin) && !DO.test(kind) && !isSubject)
		return { verb: n, aux: last, subject: null };
	for (let i = n + 1; i < words.length; i++) {
		const word = words[i];
		if (BE.test(kind) && opensClause(words, i, isBeside)) {
			i = verbBehind(words, i, nouns);
			continue;
		}
		// "Whom did she have a talk with": it carries a noun.
		if (
			word?.lower === "have" &&
			/^(?:an?|the|no|any|his|her|their|its|some|another|talks?|words?)$/.test(
				words[i + 1]?.lower ?? "",
			)
		)
			return { verb: i, aux: last, subject: [n, i] };
		if (/^(?:been|be|being|have)$/.test(word?.lower ?? "")) {
			last = word?.lower ?? last;
			continue;
		}
		if (BE.test(last) && isToCome(words, i))
			return { verb: i + 2, aux: "will", subject: [n, i] };
		if (!word || !fits(word) || standsBeforeNoun(words, i)) continue;
		// "Did they get fired", "when did the ferry get hit".
		if (GET.test(word.lower) && isParticiple(words[i + 1]))
			return { verb: i + 1, aux: "was", subject: [n, i] };
		// "did they last talk": the last of several that could be verbs.
		let verb = i;
		for (
			let next = words[verb + 1];
			next &&
			fits(next) &&
			!DO.test(next.lower) &&
			!ADVERB.test(next.lower) &&
			!(
				LIGHT.test(words[verb]?.lower ?? "") && words[verb + 2]?.lower === "of"
			);
			next = words[verb + 1]
		)
			verb++;
		// "Did the intern first notice the smoke": an adverb stands before a verb.
		const behind = words[verb + 2];
		if (
			WHICH_TIME.test(words[verb + 1]?.lower ?? "") &&
			behind &&
			fits(behind) &&
			// "Win first prize" has a noun there.
			DETERMINER.test(words[verb + 3]?.lower ?? "") &&
			!standsBeforeNoun(words, verb + 2)
		)
			verb += 2;
		let end = verb;
		while (end > n + 1 && BETWEEN.test(words[end - 1]?.lower ?? "")) end--;
		return { verb, aux: last, subject: [n, end] };
	}
	return null;
}

/** Whether a clause of its own opens here; behind "when" and its like a preposition may open no clause ("the vote after the debate"). */
function opensClause(
	words: readonly Word[],
	n: number,
	isBeside: boolean,
): boolean {
	const word = words[n]?.lower ?? "";
	return (
		SUBORDINATE.test(word) &&
		!(isBeside && /^(?:after|before|until|till|once|that)$/.test(word)) &&
		n + 1 < words.length
	);
}

/** Where the verb of a clause stands that opens at a word; behind the last word where it has none. */
function verbBehind(
	words: readonly Word[],
	from: number,
	nouns: ReadonlySet<number>,
): number {
	for (let n = from + 1; n < words.length; n++) {
		const word = words[n];
		if (
			word &&
			!/^\p{Lu}/u.test(word.text) &&
			!nouns.has(word.start) &&
			!isHelper(word) &&
			basesOf(word.lower).length > 0 &&
			!standsBeforeNoun(words, n)
		)
			return n;
	}
	return words.length;
}

/** "Step down" is a verb that the lexicon knows where it has no "step". */
function isPhrasal({ lower }: Word, next: Word | undefined): boolean {
	return (
		next !== undefined &&
		ADVERB.test(next.lower) &&
		isVerb(`${lower} ${next.lower}`)
	);
}

/** Whether the word before makes a noun of what could be a verb; "the audit first warned" is no first warning. */
function standsBeforeNoun(words: readonly Word[], n: number): boolean {
	const before = words[n - 1]?.lower ?? "";
	return (
		BEFORE_NOUN.test(before) &&
		!(
			WHICH_TIME.test(before) &&
			n > 1 &&
			!DETERMINER.test(words[n - 2]?.lower ?? "")
		)
	);
}
