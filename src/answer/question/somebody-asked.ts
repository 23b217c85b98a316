import { isPersonNoun } from "../../extract/roles/somebody.js";
import { BE, basesOf, DO, HAVE, MODAL, type Word, wordsIn } from "./forms.js";

/** Bodies that act in the news as people do, where the lexicon of persons has them as things. */
const BODIES = new Set(
	"airline bank brand outlet magazine newspaper broadcaster channel chain insurer ministry authority parliament lender network startup station supermarket website carmaker automaker planemaker manufacturer".split(
		" ",
	),
);

/** What the lexicon has among persons, and questions ask for as things. */
const THINGS = new Set(
	"meeting rally reunion mission class culture grade battery banquet border crossing bill cream banger number corner counter drawer figure lighter major minor mortar order paper power quarter record river screen starter supper tanker thriller trailer dinner winner's".split(
		" ",
	),
);

/** Most words between "which" and the noun. */
const BETWEEN = 3;

const AFTER_NOUN =
	/^(?:of|in|on|at|for|from|to|with|by|about|against|that|who|which|else|first|last|now|still|also|never|not)$/;

const singular = (word: string): string[] => [
	word,
	word.replace(/ies$/, "y"),
	word.replace(/(?<=[^s])s$/, ""),
	word.replace(/men$/, "man"),
];

function isSomebody({ lower }: Word): boolean {
	return singular(lower).some(
		(one) => (isPersonNoun(one) || BODIES.has(one)) && !THINGS.has(one),
	);
}

/** Whether a noun phrase may end before a word: a verb, a preposition or nothing follows. */
function endsBefore(next: Word | undefined): boolean {
	return (
		next === undefined ||
		[BE, DO, HAVE, MODAL].some((helps) => helps.test(next.lower)) ||
		AFTER_NOUN.test(next.lower) ||
		(basesOf(next.lower).length > 0 && !isSomebody(next))
	);
}

/** "Which detroit firm", "what regulators", "which of the two ministers": a noun for somebody, or for a body, is asked with. */
export function asksWhichOfThem(text: string): boolean {
	const words = wordsIn(text);
	const ask = words.findIndex(({ lower }) => /^(?:which|what)$/.test(lower));
	if (ask < 0 || ask > 1) return false;
	if (
		ask === 1 &&
		!/^(?:to|with|by|from|for|against|and|so|but)$/.test(words[0]?.lower ?? "")
	)
		return false;
	let n = ask + 1;
	if (words[n]?.lower === "of") {
		if (
			!/^(?:the|these|those|his|her|its|their)$/.test(words[n + 1]?.lower ?? "")
		)
			return false;
		n += 2;
	}
	for (let last = n; last <= n + BETWEEN; last++) {
		const word = words[last];
		if (
			!word ||
			[BE, DO, HAVE, MODAL].some((helps) => helps.test(word.lower)) ||
			AFTER_NOUN.test(word.lower)
		)
			return false;
		if (isSomebody(word) && endsBefore(words[last + 1])) return true;
	}
	return false;
}
