import { covers } from "../../extract/people/lexicon/roles.js";
import { highOffices, ranks } from "../../extract/people/lexicon/titles.js";
import { append } from "../../library/directory/group.js";
import { likeness } from "../../library/meanings.js";
import { stemOf, termsOf } from "../../library/terms.js";
import { isOfCountry } from "../countries/same.js";
import { NO_MINISTRY, SAME_JOB, WIDE } from "./lexicon/jobs.js";

/** What a minister, secretary or head is of. */
const OF_OFFICE =
	/\b(ministers?|secretar(?:y|ies)|heads?|chief) (?:of|for) (?:the )?(state|government|defen[cs]e|war|foreign affairs|interior|finance|justice|health|education|agriculture|transport(?:ation)?|labou?r|energy|culture|trade|housing|environment)\b/giu;

/** "Minister of defence" as "defence minister": the words in one order, whichever way they are written. */
export const ofLast = (words: string): string =>
	words
		.replace(/\bheads? of state\b/giu, "president")
		.replace(/\bheads? of government\b/giu, "prime minister")
		.replace(OF_OFFICE, "$2 $1");

const JOBS: readonly (readonly (readonly string[])[])[] = SAME_JOB.trim()
	.split("\n")
	.map((line) =>
		line.split(", ").map((one) => termsOf(ofLast(one)).map((t) => t.stem)),
	);

/** Narrower words that a wide one may stand for, as stems: "the official" may be a spokeswoman. */
const NARROWER = new Map<string, Set<string>>();
for (const [wide, narrow] of [
	...covers,
	...WIDE.trim()
		.split("\n")
		.map((line) => line.split(": "))
		.map(([wide = "", narrow = ""]) => [wide, narrow.split(" ")] as const),
]) {
	const known = NARROWER.get(stemOf(wide)) ?? new Set();
	for (const word of narrow) known.add(stemOf(word));
	NARROWER.set(stemOf(wide), known);
}

/** Offices and ranks, as stems: whoever holds one is called by it. */
export const OFFICES: ReadonlySet<string> = new Set(
	[
		...highOffices,
		...ranks,
		..."captain king queen pope premier pm chancellor".split(" "),
	].map(stemOf),
);

/** Those whom anybody may be called who runs, leads or heads something. */
export const LEADERS: ReadonlySet<string> = new Set(
	"president director governor chief chairman chairwoman chairperson chair commissioner administrator leader head"
		.split(" ")
		.map(stemOf),
);

/** Endings of the words for those who know a science. */
const SCIENCE = /(?:olog|graph|nom|physic|chem|ian|botan|zool)ist$/;
const SCIENTISTS = new Set(
	["scientist", "researcher", "expert", "academic"].map(stemOf),
);

/** How near in meaning two words for what somebody is have to be: a kind and what it is a kind of ("accountant", "bookkeeper"). */
const KIND = 0.4;

/** For each job of one word all that it goes by. */
const BY_WORD = new Map<string, (typeof JOBS)[number][]>();
for (const group of JOBS)
	for (const word of new Set(
		group.flatMap(([only = "", more]) => (more ? [] : [only])),
	))
		append(BY_WORD, word, group);

/** Whether another word for the same job stands in a description. */
export function sameJob(stem: string, own: ReadonlySet<string>): boolean {
	return (BY_WORD.get(stem) ?? []).some((group) =>
		group.some((words) => words.every((w) => own.has(w))),
	);
}

const MINISTER = stemOf("minister");
const AT_THE_TOP = new Set(["premier", "leader"].map(stemOf));
const PRIME = stemOf("prime");

/** A prime minister leads a country, a minister of trade does not. */
const isLesser = (stem: string, other: string, own: ReadonlySet<string>) =>
	AT_THE_TOP.has(stem) && other === MINISTER && !own.has(PRIME);

/** Whether a description has a word for a job that is a kind of another. */
export function isKindOfJob(stem: string, own: ReadonlySet<string>): boolean {
	const narrower = NARROWER.get(stem);
	for (const other of own) {
		if (isLesser(stem, other, own)) continue;
		if (
			narrower?.has(other) ||
			(SCIENTISTS.has(stem) && SCIENCE.test(other)) ||
			((LEADERS.has(stem) || !OFFICES.has(stem)) &&
				likeness(stem, other) >= KIND)
		)
			return true;
	}
	return false;
}

/** Heads of offices of which a government has many: the words before them say which. */
const OF_MANY = new Set(
	["minister", "secretary", "chief", "diplomat"].map(stemOf),
);

/** The words that say which of many offices: "foreign", "defence". */
const WHICH_OFFICE = new Set(
	JOBS.flat()
		.filter((words) => words.length > 1 && OF_MANY.has(words.at(-1) ?? ""))
		.flatMap((words) => words.slice(0, -1)),
);

/** Whether a description says which of many offices somebody has. */
export const saysWhichOffice = (own: ReadonlySet<string>): boolean =>
	[...own].some((stem) => WHICH_OFFICE.has(stem));

/** Whether a noun says no more than that somebody has one of many offices. */
export const isOfMany = (stem: string): boolean => OF_MANY.has(stem);

/** The other words for a job of several, each as its stems, where a description ends in it: "head teacher". */
export function jobNamed(stems: readonly string[]): {
	readonly length: number;
	readonly others: readonly (readonly string[])[];
} | null {
	for (const group of JOBS)
		for (const words of group)
			if (
				words.length > 1 &&
				words.every((w, n) => w === stems[stems.length - words.length + n])
			)
				return {
					length: words.length,
					others: group.filter((other) => other !== words),
				};
	return ministryNamed(stems);
}

const MINISTERS = new Set(["minister", "secretary"].map(stemOf));
const NO_MINISTRIES = new Set(NO_MINISTRY.split(" ").map(stemOf));

/** "The mining secretary" may be called a mining minister. */
function ministryNamed(stems: readonly string[]): ReturnType<typeof jobNamed> {
	const [of, head] = stems.slice(-2);
	if (of === undefined || head === undefined) return null;
	if (!MINISTERS.has(head) || NO_MINISTRIES.has(of) || isOfCountry(of))
		return null;
	return {
		length: 2,
		others: [...MINISTERS]
			.filter((other) => other !== head)
			.map((other) => [of, other]),
	};
}

/** Words of one job that go by another word. */
export const jobsLike = (stem: string): string[] =>
	(BY_WORD.get(stem) ?? []).flat(2).filter((other) => other !== stem);
