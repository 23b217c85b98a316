import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import { SMALL_NUMBERS, TENS } from "../../extract/times/words.js";

/** From the first to the last year of life that words for an age allow. */
export interface Ages {
	readonly from: number;
	readonly to: number;
	/** Whether somebody of another age cannot be meant: "the old mayor" may be the former one. */
	readonly strict: boolean;
	/** The words that say it. */
	readonly words: readonly string[];
}

const NOUNS: readonly (readonly [RegExp, number, number])[] = [
	[/\b(?:pensioner|oap|senior citizen|retiree)\b/i, 55, 130],
	[/\b(?:teenager|teen|adolescent)\b/i, 13, 19],
	[
		/\b(?:boy|girl|kid|child|youngster|schoolboy|schoolgirl|schoolchild)\b/i,
		0,
		18,
	],
	[/\b(?:elderly|aged)\b/i, 60, 130],
	[
		/\bold (?=man|woman|lady|guy|fella|bloke|chap|gentleman|couple|boy\b)/i,
		55,
		130,
	],
	[/\byoung (?=man|woman|lady|guy|fella|bloke|chap)/i, 0, 39],
];

const TEN = [...TENS.keys()].join("|");
const SMALL = [...SMALL_NUMBERS.keys()].join("|");
/** "11", "eleven", "twenty-one". */
const NUMBER = `\\d{1,3}|(?:${TEN})(?:[ -](?:${SMALL}))?|${SMALL}`;

function numberIn(words: string): number {
	const digits = Number(words);
	if (!Number.isNaN(digits)) return digits;
	return words
		.toLowerCase()
		.split(/[ -]/)
		.reduce((n, w) => n + (TENS.get(w) ?? SMALL_NUMBERS.get(w) ?? 0), 0);
}

/** "The 17-year-old", "the 17 year old", "the seventeen-year-old": that age and no other. */
const EXACT = new RegExp(
	`\\b(${NUMBER})[ -]?(?:years?|yrs?|yo|y/o)\\b(?:[ -]old)?`,
	"i",
);

/** The ages that a description allows; null where it speaks of none. */
export function agesIn(description: string): Ages | null {
	const exact = EXACT.exec(description);
	if (exact) {
		const age = numberIn(exact[1] ?? "");
		return {
			from: age,
			to: age,
			strict: true,
			words: (exact[0] ?? "").toLowerCase().split(/[ -]/),
		};
	}
	for (const [words, from, to] of NOUNS) {
		const [said] = words.exec(description) ?? [];
		if (said === undefined) continue;
		return { from, to, strict: true, words: [said.trim().toLowerCase()] };
	}
	const loose = /\b(old|young)\b/i.exec(description)?.[1]?.toLowerCase();
	if (loose === undefined) return null;
	return loose === "old"
		? { from: 58, to: 130, strict: false, words: ["old"] }
		: { from: 0, to: 35, strict: false, words: ["young"] };
}

const BEHIND = /^,? \(?(?:aged? )?(\d{1,3})\)?(?=[,.;:]| and\b|$)/;
const BEFORE = new RegExp(`\\b(${NUMBER})-year-old\\b[^.;:,]{0,60}$`, "i");
const INSIDE = new RegExp(`\\b(${NUMBER})-year-old\\b|, (\\d{1,3})$`, "i");

const known = new WeakMap<Person, number | null>();

/** How old somebody is, where the text says so beside a name or calls them by it; else null. */
export function ageOf({ document }: Extraction, person: Person): number | null {
	const before = known.get(person);
	if (before !== undefined) return before;
	const { body } = document.article;
	let age: number | null = null;
	for (const { start, end, form } of person.mentions) {
		if (form === "pronoun") continue;
		const [, inside, last] = INSIDE.exec(body.slice(start, end)) ?? [];
		const told =
			inside ??
			last ??
			BEHIND.exec(body.slice(end, end + 16))?.[1] ??
			(form === "name"
				? BEFORE.exec(body.slice(Math.max(0, start - 90), start))?.[1]
				: undefined);
		if (told === undefined || numberIn(told) > 125) continue;
		age = numberIn(told);
		break;
	}
	known.set(person, age);
	return age;
}
