import {
	BE,
	basesOf,
	DO,
	HAVE,
	isBase,
	isForm,
	MODAL,
	type Word,
} from "./forms.js";

const BEFORE_NOUN =
	/^(?:a|an|the|his|her|their|its|our|my|your|this|that|these|those|of|in|on|at|to|for|from|by|with|after|before|about|between|no|some|any|all|two|three|which|what|how|many|much|first|new|old)$|['’]s?$/;

/** "Get" makes a passive as "be" does: "who got fired". */
const GET = /^(?:get|gets|got|gotten|getting)$/;
const isParticiple = (word: Word | undefined): boolean =>
	word !== undefined && isForm(word) && !/(?:s|ing)$/.test(word.lower);

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

export interface FirstVerb {
	readonly verb: number;
	readonly aux: string | null;
	/** From and to of the words before the verb that name its subject; null where the asking word is the subject. */
	readonly subject: readonly [number, number] | null;
}

export function firstVerb(
	words: readonly Word[],
	ask: number,
): FirstVerb | null {
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
			return { verb: n, aux: null, subject: null };
	}
	return null;
}

export function afterAux(
	words: readonly Word[],
	aux: number,
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
	const inflected = BE.test(last) || HAVE.test(last);
	const fits = (word: Word): boolean =>
		!/^\p{Lu}/u.test(word.text) &&
		(inflected
			? isForm(word) ||
				(word.lower.endsWith("ing") && basesOf(word.lower).length > 0)
			: isBase(word));
	if (BE.test(last) && isToCome(words, n))
		return { verb: n + 2, aux: "will", subject: null };
	const begin = words[n];
	if (begin && n > aux && fits(begin) && !DO.test(kind))
		return { verb: n, aux: last, subject: null };
	for (let i = n + 1; i < words.length; i++) {
		const word = words[i];
		if (/^(?:been|be|being|have)$/.test(word?.lower ?? "")) {
			last = word?.lower ?? last;
			continue;
		}
		if (BE.test(last) && isToCome(words, i))
			return { verb: i + 2, aux: "will", subject: [n, i] };
		if (!word || !fits(word) || BEFORE_NOUN.test(words[i - 1]?.lower ?? ""))
			continue;
		// "Did they get fired", "when did the ferry get hit".
		if (GET.test(word.lower) && isParticiple(words[i + 1]))
			return { verb: i + 1, aux: "was", subject: [n, i] };
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
