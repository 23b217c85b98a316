import { isPersonNoun } from "../roles/somebody.js";
import { isGroup } from "./lexicon/countries.js";
import { roleOf } from "./lexicon/roles.js";
import type { RoleWords } from "./name-phrase.js";
import { contentStart, leftEdge } from "./noun-phrases.js";
import type { Gender } from "./person.js";
import type { Words } from "./words.js";

/** A role in small letters right before a name: "Pentagon spokesman", "the company's chief economist". */
export function roleBefore(
	words: Words,
	at: number,
): {
	from: number;
	kind: "person" | "body";
	gender: Gender | null;
	words: RoleWords;
} | null {
	const { list } = words;
	const before = list[at - 1];
	const name = list[at];
	if (
		!before?.word ||
		before.sentence !== name?.sentence ||
		before.capital ||
		before.possessive
	)
		return null;
	if (before.upos === "VERB" || before.upos === "ADP") return null;
	// "ex-president", but no "57,000-member"
	const [prefix = "", bare = ""] = before.bare.split("-");
	const known = /^(?:co|ex|vice|deputy|then)$/.test(prefix)
		? bare
		: before.bare;
	let head = at - 1;
	let role = roleOf(before.bare) ?? roleOf(known);
	// "conservative Democrats", "a senior Trump adviser"
	if (
		before.upos === "ADJ" &&
		!/^(?:executive|official|chief|general)$/.test(before.bare)
	)
		return null;
	if (name && isGroup(name.bare)) return null;
	if (
		role?.kind !== "person" &&
		list[at - 2]?.bare === "of" &&
		before.upos === "NOUN"
	) {
		// "chief of staff General Duncan McNab"
		head = at - 3;
		role = roleOf(list[head]?.bare ?? "");
	}
	const noun = role ?? guessed(words, at);
	if (noun?.kind !== "person") return null;
	const from = leftEdge(words, head);
	return {
		from,
		kind: noun.kind,
		gender: noun.gender,
		words: { from: contentStart(words, from, at), to: at, noun: noun.noun },
	};
}

const PERSON_SUFFIX =
	/(?:ist|ists|woman|women|[^e]man|men|ologer|grapher|ician|ier)$/;

/** Whether a word has the form of a noun for persons. */
export function isPersonSuffix(bare: string): boolean {
	return PERSON_SUFFIX.test(bare);
}

/** "sprinter Usain Bolt": an unknown noun right before a full name, where its form is a person's. */
function guessed(
	words: Words,
	at: number,
): { kind: "person"; noun: string; gender: Gender | null } | null {
	const before = words.list[at - 1];
	const name = words.list[at];
	if (before?.upos !== "NOUN" || !name) return null;
	if (!isPersonSuffix(before.bare) && !isPersonNoun(before.bare)) return null;
	const gender = /wom[ae]n$/.test(before.bare) ? "female" : null;
	return { kind: "person", noun: before.bare, gender };
}
