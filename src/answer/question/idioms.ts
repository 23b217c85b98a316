import { IRREGULAR } from "../../library/irregular.js";
import { BE, basesOf } from "./forms.js";
import { NOUNS, VERBS } from "./lexicon/idioms.js";

interface Idiom {
	/** The base form or word that opens it, and the words behind that. */
	readonly opens: string;
	readonly rest: readonly string[];
	readonly plain: string;
	/** Whether it is a verb, which has other forms, and not a name for something. */
	readonly verb: boolean;
}

const read = (table: string, verb: boolean): Idiom[] =>
	table
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [plain = "", ways = ""] = line.split(": ");
			return ways.split(", ").map((way) => {
				const [opens = "", ...rest] = way.split(" ");
				return { plain, opens, rest, verb };
			});
		});

const isParticiple = (lower: string): boolean =>
	basesOf(lower).some((base) => base !== lower) && !/(?:s|ing)$/.test(lower);

/** "Was she checked over by doctors": behind a helper that stands before whoever it is done to, the idiom is without it. */
const inverted = (idioms: readonly Idiom[]): Idiom[] =>
	idioms.flatMap(({ opens, rest, plain }) => {
		const [first = "", ...others] = rest;
		if (opens !== "be" || others.length === 0 || !isParticiple(first))
			return [];
		const [verb = "", ...behind] = plain.split(" ");
		const done = /^(?:be|get)$/.test(verb)
			? behind
			: [formLike("ing", verb), ...behind];
		return [{ plain: done.join(" "), opens: first, rest: others, verb: false }];
	});

const byOpening = new Map<string, Idiom[]>();
const verbs = read(VERBS, true);
/** Longest first: "say no to" before "say no". */
for (const idiom of [...verbs, ...inverted(verbs), ...read(NOUNS, false)].sort(
	(a, b) => b.rest.length - a.rest.length,
)) {
	const known = byOpening.get(idiom.opens);
	if (known) known.push(idiom);
	else byOpening.set(idiom.opens, [idiom]);
}

/** Their participle is their base form. */
const UNCHANGED = /^(?:set|put|let|cut|hit|shut)$/;

/** What would make another thing of one: "run out of money". */
const NOT_BEFORE = /^of$/;

/** Anybody's: "lose one's life". */
const OWN = /^(?:his|her|its|their|our|my|your|the)$/;
const ONESELF = /^(?:him|her|it|them|our|my|your)sel(?:f|ves)$/;

/** Most words between an idiom's two parts: "take the harbour company to court". */
const BETWEEN = 4;
/** What never stands there, since another clause begins. */
const CLAUSE =
	/^(?:who|whom|what|when|where|why|how|which|that|and|or|but|if|to|did|does|do|is|was|were)$/;

interface Place {
	readonly idiom: Idiom;
	/** How many words it takes. */
	readonly length: number;
	/** What stands between its parts. */
	readonly between: readonly string[];
}

/** A question with a plain verb for what it says in several words ("take the stand" is "testify"), and what an article calls things. */
export function withPlainVerbs(text: string): string {
	const words = text.split(" ");
	for (let n = 0; n < words.length; n++) {
		const form = words[n]?.toLowerCase() ?? "";
		const found = idiomAt(words, n, form);
		if (!found) continue;
		const { idiom, length, between } = found;
		const marks = /[^\p{L}]*$/u.exec(words[n + length - 1] ?? "")?.[0] ?? "";
		const plain = idiom.verb
			? inflected(
					idiom.plain,
					form,
					idiom.opens,
					UNCHANGED.test(form) &&
						words[n - 1] !== "to" &&
						words.slice(0, n).some((word) => BE.test(word)),
				)
			: idiom.plain;
		words.splice(n, length, [plain, ...between].join(" ") + marks);
	}
	return words.join(" ");
}

function idiomAt(
	words: readonly string[],
	n: number,
	form: string,
): Place | null {
	const opening = form.replace(/[^\p{L}-]+$/u, "");
	const bases = BE.test(form) ? ["be"] : basesOf(form);
	for (const base of new Set([opening, form, ...bases]))
		for (const idiom of byOpening.get(base) ?? []) {
			if (!idiom.verb && base !== opening) continue;
			const place = matched(words, n + 1, idiom.rest);
			if (place && !(idiom.verb && NOT_BEFORE.test(bare(words[place.end]))))
				return { idiom, length: place.end - n, between: place.between };
		}
	return null;
}

/** Where an idiom's words end, and what stands in its gap; null where they do not stand there. */
function matched(
	words: readonly string[],
	from: number,
	rest: readonly string[],
): { readonly end: number; readonly between: readonly string[] } | null {
	const gap = rest.indexOf("~");
	const all = (place: number, part: readonly string[]): boolean =>
		part.every((word, k) => isWord(word, bare(words[place + k])));
	if (gap < 0)
		return all(from, rest) ? { end: from + rest.length, between: [] } : null;
	if (!all(from, rest.slice(0, gap))) return null;
	const behind = rest.slice(gap + 1);
	for (let size = 1; size <= BETWEEN; size++) {
		const start = from + gap;
		const between = words.slice(start, start + size);
		if (between.some((word) => CLAUSE.test(bare(word)))) return null;
		if (all(start + size, behind))
			return { end: start + size + behind.length, between };
	}
	return null;
}

const isWord = (said: string, word: string): boolean =>
	said === "one's"
		? OWN.test(word)
		: said === "oneself"
			? ONESELF.test(word)
			: said === word;

const bare = (word = ""): string =>
	word.toLowerCase().replace(/[^\p{L}-]+$/u, "");

/** A verb in the form that another has: "testify" as "taking" is "testifying"; as "set" behind "was" has the form of its base, "released". */
function inflected(
	phrase: string,
	form: string,
	base: string,
	passive: boolean,
): string {
	const [verb = "", ...behind] = phrase.split(" ");
	const like =
		form === base ? verb : verb === base ? form : formLike(form, verb);
	return [passive && like === verb ? formLike("", verb) : like, ...behind].join(
		" ",
	);
}

function formLike(form: string, verb: string): string {
	const stem = verb.replace(/e$/, "");
	if (form === "are") return verb;
	if (form.endsWith("ing")) return `${stem}ing`;
	if (form.endsWith("s") && form !== "was")
		return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
	for (const [past, of] of IRREGULAR)
		if (of === verb && !past.endsWith("ing")) return past;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
}
