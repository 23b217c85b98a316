import { ACTIONS, OTHER_VERBS, STATES, SYNONYMS } from "./lexicon/actions.js";

type Kind = "VERB" | "NOUN";

const NONE: readonly string[] = [];
const byWord = {
	VERB: new Map<string, string[]>(),
	NOUN: new Map<string, string[]>(),
};

function add(kind: Kind, words: string, name: string): void {
	const map = byWord[kind];
	for (const word of words.split(" ")) {
		if (word === "") continue;
		const known = map.get(word);
		if (known) known.push(name);
		else map.set(word, [name]);
	}
}

const lines = ACTIONS.trim().split("\n");
for (let n = 0; n + 2 < lines.length; n += 3) {
	const name = lines[n] ?? "";
	add("VERB", (lines[n + 1] ?? "").slice(2), name);
	add("NOUN", (lines[n + 2] ?? "").slice(2), name);
}
for (const line of SYNONYMS.trim().split("\n")) {
	const [verbs = "", nouns = ""] = line.split("|");
	const name = `~${verbs.split(" ", 1)[0]}`;
	add("VERB", verbs, name);
	add("NOUN", nouns, name);
}

/**
 * The classes of action a word belongs to, sharpest first: classes of news ("phone", "contact", "attack"), then groups
 * of synonyms, whose names begin with `~`. Two words mean a similar action when they share one, the more the closer.
 * A particle may follow its verb after a space or an underscore ("call off").
 */
export function classesOf(lemma: string, upos: Kind): readonly string[] {
	const classes = byWord[upos];
	const known = classes.get(lemma);
	if (known) return known;
	return PLAIN.test(lemma) ? NONE : (classes.get(plainForm(lemma)) ?? NONE);
}

/** What the lists' form does not change. */
const PLAIN = /^[a-z0-9_',.-]*$/;

function plainForm(lemma: string): string {
	return lemma.toLowerCase().replaceAll(" ", "_");
}

const others = new Set(`${OTHER_VERBS} ${STATES}`.trim().split(/\s+/));

/** Whether a word is the base form of a verb; a particle may follow it as in `classesOf`. */
export function isVerb(lemma: string): boolean {
	const word = PLAIN.test(lemma) ? lemma : plainForm(lemma);
	return byWord.VERB.has(word) || others.has(word);
}

/** Whether a noun names an action of a class of news rather than a thing ("invasion", "phone call"). */
export function isEventNoun(lemma: string): boolean {
	return classesOf(lemma, "NOUN").some((name) => !name.startsWith("~"));
}

/** How near two words are in what they do: 0 for nothing in common, 1 for the same word. */
export function kinship(
	a: string,
	aUpos: Kind,
	b: string,
	bUpos: Kind,
): number {
	if (a.toLowerCase() === b.toLowerCase() && aUpos === bUpos) return 1;
	const left = classesOf(a, aUpos);
	const right = classesOf(b, bUpos);
	const shared = left.filter((name) => right.includes(name)).length;
	return shared === 0 ? 0 : shared / (left.length + right.length - shared);
}
