import { PERSON } from "./marks.js";
import { isDeterminer } from "./noun-phrases.js";
import { phraseHead } from "./phrase-head.js";
import type { Word, Words } from "./words.js";

/** Who is sent or serves "to" somebody. */
const ENVOYS = new Set(
	"envoy ambassador adviser advisor aide secretary representative counsel counselor delegate emissary assistant".split(
		" ",
	),
);
const ATTACHED = new Set("of for at from with in to".split(" "));
/** What a name behind it shows to be the noun's own: "the engineer on duty, Jane Doe,". */
const ATTACHED_LOOSELY = new Set([
	...ATTACHED,
	..."on under behind near over about against into outside by".split(" "),
]);

/** Over "of the ministry", "for the Department of Defense", "at Ford's plant": prepositional phrases right after the head. */
export function rightEdge(
	words: Words,
	at: number,
	taken: Uint8Array,
	plural: boolean,
	loosely: boolean,
): number {
	const { list } = words;
	let i = at;
	for (let phrases = 0; phrases < 3; phrases++) {
		const preposition = list[i];
		const before = list[i - 1];
		if (
			!preposition ||
			!before ||
			before.possessive ||
			preposition.sentence !== before.sentence
		)
			break;
		if (
			!(loosely ? ATTACHED_LOOSELY : ATTACHED).has(preposition.bare) ||
			(preposition.bare !== "of" && preposition.bare !== "for" && phrases > 0)
		)
			break;
		if (preposition.bare === "to" && list[i + 1]?.upos === "VERB") break;
		const end = phraseEnd(words, i + 1, taken, loosely);
		if (end === i + 1 || !(loosely || attaches(words, i, end))) break;
		i = end;
		// "the ministers of Arvenia and Tasmir"
		if (
			plural &&
			list[i]?.bare === "and" &&
			list[i - 1]?.capital &&
			list[i + 1]?.capital
		)
			i = phraseEnd(words, i + 1, taken, loosely);
	}
	return i;
}

/** "of" always; other prepositions only before a name, for they may as well go with the verb. */
function attaches(words: Words, at: number, end: number): boolean {
	const { list } = words;
	const preposition = list[at]?.bare;
	const object = phraseHead(words, at + 1, end);
	// "accused the minister of lying": with the verb.
	if (preposition === "of") {
		const first = list[at + 1];
		const gerund =
			end === at + 2 && first?.bare.endsWith("ing") && !first.capital;
		return !gerund && (object?.dep !== "obl" || first?.capital === true);
	}
	if (preposition === "for")
		return !["a", "an"].includes(list[at + 1]?.bare ?? "");
	if (preposition === "to" && !ENVOYS.has(list[at - 1]?.bare ?? ""))
		return false;
	if (preposition === "to") return true;
	if (object?.dep.startsWith("obl")) return false;
	if (object?.dep.startsWith("nmod"))
		return object.head <= (list[at - 1]?.token ?? -1);
	for (let i = at + 1; i < end; i++) if (list[i]?.capital) return true;
	return false;
}

function phraseEnd(
	words: Words,
	at: number,
	taken: Uint8Array,
	loosely: boolean,
): number {
	const { list } = words;
	let i = at;
	let nouns = 0;
	const sentence = list[at]?.sentence;
	while (i < at + 12) {
		const word = list[i];
		if (!word || word.sentence !== sentence) break;
		if (taken[i] === PERSON && nouns > 0 && list[i - 1]?.possessive !== true)
			break;
		if (taken[i] !== 0 || word.upos === "NOUN" || word.upos === "PROPN") {
			nouns++;
			i++;
			continue;
		}
		if (
			nouns > 0 &&
			list[i - 1]?.possessive !== true &&
			(isDeterminer(word) || word.upos === "NUM")
		)
			break;
		if (
			isDeterminer(word) ||
			word.upos === "ADJ" ||
			word.upos === "NUM" ||
			word.upos === "DET" ||
			(loosely &&
				words.tokens[word.token]?.xpos === "VBG" &&
				list[i + 1]?.capital)
		) {
			i++;
			continue;
		}
		break;
	}
	while (i > at && !isNominal(list[i - 1], taken)) i--;
	return nouns > 0 ? i : at;
}

function isNominal(word: Word | undefined, taken: Uint8Array): boolean {
	return (
		!!word &&
		(taken[word.index] !== 0 || word.upos === "NOUN" || word.upos === "PROPN")
	);
}
