import { IRREGULAR } from "../../library/irregular.js";
import { BE, basesOf } from "./forms.js";
import { CALLED, SAID } from "./lexicon/idioms.js";

interface Idiom {
	/** The base form that opens it, and the words behind that. */
	readonly opens: string;
	readonly rest: readonly string[];
	readonly verb: string;
}

/** Longest first: "say no to" before "say no". */
const IDIOMS: readonly Idiom[] = SAID.split("\n")
	.flatMap((line) => {
		const [verb = "", ways = ""] = line.split(": ");
		return ways.split(", ").map((way) => {
			const [opens = "", ...rest] = way.split(" ");
			return { verb, opens, rest };
		});
	})
	.sort((a, b) => b.rest.length - a.rest.length);

const byOpening = new Map<string, Idiom[]>();
for (const idiom of IDIOMS) {
	const list = byOpening.get(idiom.opens);
	if (list) list.push(idiom);
	else byOpening.set(idiom.opens, [idiom]);
}

/** Their participle is their base form. */
const UNCHANGED = /^(?:set|put|let|cut|hit|shut)$/;

/** What would make another thing of one: "run out of money". */
const NOT_BEFORE = /^of$/;

/** What stands in a lexicon's idiom for words between, and how many these may be. */
const GAP = "_";
const WIDEST = 4;

/** An idiom where a question has it: its words behind the first, and those in its gap. */
interface Found {
	readonly idiom: Idiom;
	readonly length: number;
	readonly between: readonly string[];
}

/**
 * A question with plain words for what it says in several: "take the stand" is "testify", "behind bars" is "in prison". The
 * words in an idiom's gap stand behind the verb: "let him go" is "release him".
 */
export function withPlainVerbs(text: string): string {
	const words = text.split(" ");
	for (let n = 0; n < words.length; n++) {
		const form = words[n]?.toLowerCase() ?? "";
		const found = idiomAt(words, n, form);
		if (!found) continue;
		const { idiom, length, between } = found;
		const last = words[n + length] ?? "";
		const marks = /[^\p{L}]*$/u.exec(last)?.[0] ?? "";
		const verb = inflected(
			idiom.verb,
			form,
			idiom.opens,
			UNCHANGED.test(form) &&
				words[n - 1] !== "to" &&
				words.slice(0, n).some((word) => BE.test(word)),
		);
		words.splice(n, 1 + length, [verb, ...between].join(" ") + marks);
	}
	return withPlainNames(words.join(" "));
}

function idiomAt(
	words: readonly string[],
	n: number,
	form: string,
): Found | null {
	for (const base of new Set([form, ...basesOf(form)]))
		for (const idiom of byOpening.get(base) ?? []) {
			const found = fitAt(words, n, idiom);
			if (found && !NOT_BEFORE.test(bare(words[n + found.length + 1])))
				return found;
		}
	return null;
}

function fitAt(
	words: readonly string[],
	n: number,
	idiom: Idiom,
): Found | null {
	const { rest } = idiom;
	const gap = rest.indexOf(GAP);
	const stands = (all: readonly string[], from: number) =>
		all.every((word, k) => bare(words[from + k]) === word);
	if (gap < 0)
		return stands(rest, n + 1)
			? { idiom, length: rest.length, between: [] }
			: null;
	if (!stands(rest.slice(0, gap), n + 1)) return null;
	const behind = rest.slice(gap + 1);
	for (let wide = 1; wide <= WIDEST; wide++) {
		const from = n + 1 + gap;
		if (stands(behind, from + wide))
			return {
				idiom,
				length: gap + wide + behind.length,
				between: words.slice(from, from + wide),
			};
	}
	return null;
}

const PLAIN_NAMES: readonly (readonly [RegExp, string])[] = CALLED.split(
	"\n",
).map((line) => {
	const [said = "", plain = ""] = line.split(": ");
	return [
		new RegExp(
			`(?<![\\p{L}-])${said.replaceAll(" ", "[ -]")}(?![\\p{L}-])`,
			"giu",
		),
		plain,
	];
});

function withPlainNames(text: string): string {
	let plain = text;
	for (const [said, by] of PLAIN_NAMES) plain = plain.replace(said, by);
	return plain;
}

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
	const like = form === base ? verb : formLike(form, verb);
	return [passive && like === verb ? formLike("", verb) : like, ...behind].join(
		" ",
	);
}

function formLike(form: string, verb: string): string {
	const stem = verb.replace(/e$/, "");
	if (form.endsWith("ing")) return `${stem}ing`;
	if (form.endsWith("s"))
		return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
	for (const [past, of] of IRREGULAR) if (of === verb) return past;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
}
