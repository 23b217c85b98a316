import type { PronounPhrase } from "./name-phrase.js";
import type { Word, Words } from "./words.js";

const PRONOUNS = new Map<string, Pick<PronounPhrase, "gender" | "number">>([
	["he", { gender: "male", number: "singular" }],
	["him", { gender: "male", number: "singular" }],
	["she", { gender: "female", number: "singular" }],
	["her", { gender: "female", number: "singular" }],
	["it", { gender: null, number: "singular" }],
	["they", { gender: null, number: "plural" }],
	["them", { gender: null, number: "plural" }],
	["his", { gender: "male", number: "singular" }],
	["their", { gender: null, number: "plural" }],
	["who", { gender: null, number: "singular" }],
]);

/** Every pronoun of the third person, possessives of persons among them, and every "who". */
export function findPronouns(words: Words): PronounPhrase[] {
	const found: PronounPhrase[] = [];
	for (const word of words.list) {
		const entry = PRONOUNS.get(word.bare);
		if (isPair(words, word)) {
			found.push({
				form: "pronoun",
				from: word.bare === "two" ? word.index - 1 : word.index,
				to: word.index + 1,
				gender: null,
				number: "plural",
				pronoun: "both",
				sentence: word.sentence,
			});
			continue;
		}
		if (!entry || word.possessive) continue;
		found.push({
			form: "pronoun",
			from: word.index,
			to: word.index + 1,
			...entry,
			pronoun: word.bare,
			sentence: word.sentence,
		});
	}
	return found;
}

/** "the two", "both", with no noun after them. */
function isPair(words: Words, word: Word): boolean {
	const { list } = words;
	if (
		word.bare !== "both" &&
		!(word.bare === "two" && list[word.index - 1]?.bare === "the")
	)
		return false;
	const next = list[word.index + 1];
	if (!next || next.sentence !== word.sentence || !next.word) return true;
	return (
		(["VERB", "AUX", "ADV", "CCONJ"].includes(next.upos) &&
			next.bare !== "of") ||
		(next.upos === "ADP" && next.bare !== "of")
	);
}
