import { covers } from "../../extract/people/lexicon/roles.js";
import { highOffices, ranks } from "../../extract/people/lexicon/titles.js";
import { append } from "../../library/directory/group.js";
import { likeness } from "../../library/meanings.js";
import { stemOf, termsOf } from "../../library/terms.js";
import { SAME_JOB, WIDE } from "./lexicon/jobs.js";

const JOBS: readonly (readonly (readonly string[])[])[] = SAME_JOB.trim()
	.split("\n")
	.map((line) =>
		line.split(", ").map((one) => termsOf(one).map((t) => t.stem)),
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
	[...highOffices, ...ranks, "captain", "king", "queen", "pope"].map(stemOf),
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

/** Whether a description has a word for a job that is a kind of another. */
export function isKindOfJob(stem: string, own: ReadonlySet<string>): boolean {
	const narrower = NARROWER.get(stem);
	for (const other of own)
		if (
			narrower?.has(other) ||
			(SCIENTISTS.has(stem) && SCIENCE.test(other)) ||
			((LEADERS.has(stem) || !OFFICES.has(stem)) &&
				likeness(stem, other) >= KIND)
		)
			return true;
	return false;
}

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
	return null;
}

/** Words of one job that go by another word. */
export const jobsLike = (stem: string): string[] =>
	(BY_WORD.get(stem) ?? []).flat(2).filter((other) => other !== stem);
