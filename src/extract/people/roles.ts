import type { NameKind } from "./kinds.js";
import { nationalities } from "./lexicon/countries.js";
import { roleOf } from "./lexicon/roles.js";
import type { NamePhrase, PronounPhrase, RolePhrase } from "./name-phrase.js";
import { contentStart } from "./names.js";
import { isDeterminer, leftEdge } from "./noun-phrases.js";
import { phraseHead, type Word, type Words } from "./words.js";

const INDEFINITE = new Set(
	"a an another some any each every no one two three four five six seven eight nine ten several many few most dozens hundreds thousands other".split(
		" ",
	),
);
/** Marks of a word in a name phrase: inside it, at the start of a body's, of a person's. */
const INSIDE = 1;
const NAME = 2;
const PERSON = 3;

const DEMONSTRATIVES = new Set("that those these this".split(" "));
const POSSESSIVES = new Set("his her its their our my your".split(" "));

/** Who is sent or serves "to" somebody. */
const ENVOYS = new Set(
	"envoy ambassador adviser advisor aide secretary representative counsel counselor delegate emissary assistant".split(
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

/** Over "of the ministry", "for the Department of Defense", "at Ford's plant": prepositional phrases right after the head. */
function rightEdge(
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
			!ATTACHED.has(preposition.bare) ||
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
	if (preposition === "of") return true;
	if (preposition === "for")
		return !["a", "an"].includes(list[at + 1]?.bare ?? "");
	if (preposition === "to" && !ENVOYS.has(list[at - 1]?.bare ?? ""))
		return false;
	if (preposition === "to") return true;
	const object = phraseHead(words, at + 1, end);
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

/** Marks the words of name phrases, and where each begins. */
export function mark(
	taken: Uint8Array,
	names: readonly NamePhrase[],
	kinds: ReadonlyMap<string, NameKind>,
) {
	for (const { from, to, parts } of names) {
		const kind = kinds.get(parts.join(" "));
		if (!kind || kind === "thing" || kind === "place") continue;
		taken.fill(INSIDE, from, to);
		taken[from] = kind === "person" ? PERSON : NAME;
	}
}
