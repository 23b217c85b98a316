import { nationalities } from "./lexicon/countries.js";
import { roleOf } from "./lexicon/roles.js";
import { NAME } from "./marks.js";
import type { RolePhrase } from "./name-phrase.js";
import { contentStart, isDeterminer, leftEdge } from "./noun-phrases.js";
import { rightEdge } from "./right-edge.js";
import type { Word, Words } from "./words.js";

const INDEFINITE = new Set(
	"a an another some any each every no one two three four five six seven eight nine ten several many few most dozens hundreds thousands other".split(
		" ",
	),
);

const DEMONSTRATIVES = new Set("that those these this".split(" "));
const POSSESSIVES = new Set("his her its their our my your".split(" "));

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
		if (taken[word.index] !== 0 || !isRoleHead(words, word, taken)) continue;
		const role = roleOf(word.bare) ?? roleOf(word.bare.split("-").at(-1) ?? "");
		if (!role) continue;
		const from = leftEdge(words, word.index);
		const first = list[from];
		if (!first) continue;
		if (first.bare === "no") continue;
		const determiner = determinerOf(words, from, word.index);
		const bare = determiner === "bare";
		const loose =
			(bare && !role.plural && role.noun !== "police" && !first.capital) ||
			(bare && LOOSE.has(role.noun)) ||
			(bare && words.headline[word.sentence] === true);
		const shared = role.plural ? sharedFrom(words, from, word.index) : null;
		const to = rightEdge(words, word.index + 1, taken, role.plural, false);
		const reach = rightEdge(words, to, taken, role.plural, true);
		found.push({
			form: "role",
			from: shared?.from ?? from,
			to,
			head: word.index,
			reach,
			noun: role.noun,
			kind: role.kind,
			gender: role.gender ?? genderBefore(words, from, word.index),
			plural: role.plural || role.noun === "police",
			determiner,
			counted: countIn(words, from, word.index),
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

/** "the two ministers", "both men" */
function countIn(words: Words, from: number, head: number): number {
	for (let i = from; i < Math.min(head, from + 3); i++) {
		const count = ["", "", "two", "three", "four"].indexOf(
			words.list[i]?.bare ?? "-",
		);
		if (count > 0) return count;
		if (words.list[i]?.bare === "both") return 2;
	}
	return 0;
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

function isRoleHead(words: Words, word: Word, taken: Uint8Array): boolean {
	if (!word.word || (word.possessive && word.capital)) return false;
	if (
		word.upos !== "NOUN" &&
		word.upos !== "PROPN" &&
		!(word.upos === "ADJ" && standsAlone(words, word))
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
		((next.upos === "NOUN" && !next.capital) ||
			(next.upos === "ADJ" && roleOf(next.bare)?.kind === "person") ||
			(word.capital &&
				next.capital &&
				taken[next.index] === 0 &&
				/^(?:NOUN|PROPN)$/.test(next.upos)) ||
			(taken[next.index] === NAME && !word.bare.endsWith("s")))
	)
		return false;
	return true;
}

/** "the general left", "a top official": an adjective by its tag, but with no noun after it. */
function standsAlone(words: Words, word: Word): boolean {
	const next = words.list[word.index + 1];
	return (
		!next?.word ||
		next.sentence !== word.sentence ||
		!["NOUN", "PROPN", "ADJ", "NUM"].includes(next.upos)
	);
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
	if (DEMONSTRATIVES.has(first.bare) || POSSESSIVES.has(first.bare))
		return "other";
	return isDeterminer(first) ? "definite" : "bare";
}
