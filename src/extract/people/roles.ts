import { nationalities } from "./lexicon/countries.js";
import { roleOf } from "./lexicon/roles.js";
import type { PronounPhrase, Range, RolePhrase } from "./name-phrase.js";
import { contentStart } from "./names.js";
import { isDeterminer, leftEdge } from "./noun-phrases.js";
import type { Word, Words } from "./words.js";

const INDEFINITE = new Set(
	"a an another some any each every no one two three four five six seven eight nine ten several many few most dozens hundreds thousands other".split(
		" ",
	),
);
const ATTACHED = new Set("of for at from with in to".split(" "));
/** Nouns for a body that are as often something else: only "the" before them makes them one. */
const LOOSE = new Set(
	"board body branch center centre chamber country county court crew force forces foundation franchise house issue league maker media movement nation outlet paper party plan platform press publication school senate service side staff unit website business member figure star head subject host principal lead major general justice chair fellow guide private patient minor senior junior judge major".split(
		" ",
	),
);

/** Every noun phrase headed by a role noun that lies in no name phrase, in order of the text. */
export function findRoles(words: Words, taken: Uint8Array): RolePhrase[] {
	const found: RolePhrase[] = [];
	const { list } = words;
	for (const word of list) {
		if (taken[word.index] === 1 || !isRoleHead(words, word)) continue;
		const role = roleOf(word.bare) ?? roleOf(word.bare.split("-").at(-1) ?? "");
		if (!role) continue;
		const from = leftEdge(words, word.index);
		const first = list[from];
		if (!first) continue;
		const determiner = determinerOf(words, from, word.index);
		const bare = determiner === "bare";
		const loose =
			(bare && !role.plural && role.noun !== "police" && !first.capital) ||
			(bare && LOOSE.has(role.noun)) ||
			(bare && words.headline[word.sentence] === true);
		const shared = role.plural ? sharedFrom(words, from, word.index) : null;
		const to = rightEdge(words, word.index + 1, taken);
		found.push({
			form: "role",
			from: shared?.from ?? from,
			to,
			head: word.index,
			noun: role.noun,
			kind: role.kind,
			gender: role.gender ?? genderBefore(words, from, word.index),
			plural: role.plural || role.noun === "police",
			determiner,
			loose,
			role: {
				from: shared?.role ?? contentStart(words, from, word.index + 1),
				to,
			},
			sentence: word.sentence,
		});
	}
	return found;
}

/** "The U.S. and Russian defense ministers": the phrase begins before the first people, the shared role after the last. */
function sharedFrom(
	words: Words,
	from: number,
	head: number,
): { from: number; role: number } | null {
	const { list } = words;
	if (
		!nationalities.has(list[from]?.bare ?? "") ||
		list[from - 1]?.bare !== "and"
	)
		return null;
	const other = list[from - 2];
	if (!other?.capital || other.sentence !== list[from]?.sentence) return null;
	return { from: leftEdge(words, from - 2), role: Math.min(from + 1, head) };
}

function genderBefore(
	words: Words,
	from: number,
	to: number,
): "female" | "male" | null {
	for (let i = from; i < to; i++) {
		const bare = words.list[i]?.bare;
		if (bare === "female") return "female";
		if (bare === "male") return "male";
	}
	return null;
}

function isRoleHead(words: Words, word: Word): boolean {
	if (!word.word || (word.possessive && word.capital)) return false;
	if (
		word.upos !== "NOUN" &&
		word.upos !== "PROPN" &&
		!(
			word.upos === "ADJ" &&
			["chief", "official", "representative", "executive", "veteran"].includes(
				word.bare,
			)
		)
	)
		return false;
	if (
		roleOf(word.bare) === null &&
		!(word.bare.includes("-") && roleOf(word.bare.split("-").at(-1) ?? ""))
	)
		return false;
	const next = words.list[word.index + 1];
	// "police station": the head is another noun.
	if (
		!word.possessive &&
		next?.word &&
		next.sentence === word.sentence &&
		next.upos === "NOUN" &&
		!next.capital
	)
		return false;
	return true;
}

function determinerOf(
	words: Words,
	from: number,
	head: number,
): RolePhrase["determiner"] {
	const first = words.list[from];
	if (!first) return "bare";
	for (let i = from; i < head; i++)
		if (words.list[i]?.possessive) return "definite";
	if (INDEFINITE.has(first.bare)) return "indefinite";
	if (first.upos === "NUM") return "indefinite";
	return isDeterminer(first) ? "definite" : "bare";
}

/** Over "of the ministry", "for the Department of Defense", "at Ford's plant": prepositional phrases right after the head. */
function rightEdge(words: Words, at: number, taken: Uint8Array): number {
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
			!ATTACHED.has(preposition.bare) ||
			(preposition.bare !== "of" && preposition.bare !== "for" && phrases > 0)
		)
			break;
		if (preposition.bare === "to" && list[i + 1]?.upos === "VERB") break;
		const end = phraseEnd(words, i + 1, taken);
		if (end === i + 1) break;
		i = end;
	}
	return i;
}

function phraseEnd(words: Words, at: number, taken: Uint8Array): number {
	const { list } = words;
	let i = at;
	let nouns = 0;
	const sentence = list[at]?.sentence;
	while (i < at + 12) {
		const word = list[i];
		if (!word || word.sentence !== sentence) break;
		if (taken[i] === 1 || word.upos === "NOUN" || word.upos === "PROPN") {
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
			word.upos === "DET"
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
		(taken[word.index] === 1 || word.upos === "NOUN" || word.upos === "PROPN")
	);
}

const PRONOUNS = new Map<string, Pick<PronounPhrase, "gender" | "number">>([
	["he", { gender: "male", number: "singular" }],
	["him", { gender: "male", number: "singular" }],
	["she", { gender: "female", number: "singular" }],
	["her", { gender: "female", number: "singular" }],
	["it", { gender: null, number: "singular" }],
	["they", { gender: null, number: "plural" }],
	["them", { gender: null, number: "plural" }],
	["who", { gender: null, number: "singular" }],
]);

const NOUNS = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** Every pronoun of the third person and every "who", but no possessive. */
export function findPronouns(words: Words): PronounPhrase[] {
	const found: PronounPhrase[] = [];
	for (const word of words.list) {
		const entry = PRONOUNS.get(word.bare);
		if (!entry || word.possessive) continue;
		const next = words.list[word.index + 1];
		// "her" before a noun is a possessive.
		if (
			word.bare === "her" &&
			next?.word &&
			next.sentence === word.sentence &&
			(NOUNS.has(next.upos) || next.capital)
		)
			continue;
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

/** Marks the words of ranges. */
export function mark(taken: Uint8Array, ranges: readonly Range[]) {
	for (const { from, to } of ranges)
		for (let i = from; i < to; i++) taken[i] = 1;
}
