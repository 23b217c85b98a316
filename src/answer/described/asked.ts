import type { Gender } from "../../extract/people/person.js";
import { isPersonNoun } from "../../extract/roles/somebody.js";
import { stemOf, type Term, termsOf } from "../../library/terms.js";
import { contentOf } from "../question/content-words.js";
import { type Ages, agesIn } from "./age.js";
import { genderTold } from "./gender.js";
import { isOfMany, jobNamed, ofLast } from "./jobs.js";
import { isKin } from "./kin.js";

/** A description of somebody, read. */
export interface Described {
	/** The stem of the noun that it turns on. */
	readonly head: string;
	/** Whether that noun says no more than that it is somebody. */
	readonly anybody: boolean;
	/** Whether that noun is for one human being and no body of them. */
	readonly human: boolean;
	/** Whether that noun is one for persons. */
	readonly person: boolean;
	/** Other words for the job where its name is of several: each its stems. */
	readonly others: readonly (readonly string[])[];
	/** The words before the noun that are of the job's name. */
	readonly inJob: ReadonlySet<string>;
	/** What has to be told of whoever is meant: the noun, where it tells anything, and the words around it. */
	readonly wanted: readonly Term[];
	/** Of those the words right before the noun, which say what sort of it: "police" of "the police chief". */
	readonly modifiers: readonly Term[];
	readonly gender: Gender | null;
	readonly ages: Ages | null;
	/** "The cook's sister": the words for whose somebody is; null where it is told by no tie of kin or the like. */
	readonly ofWhom: readonly Term[] | null;
}

/** Between a role and what it is the role of: "the aide to the chancellor". */
export const OF =
	/(?<=\S)\s(?:of|to|for|at|in|from|who|whom|with|whose|that|behind|on|by|running|leading|near|outside|inside|beside|aboard|around|opposite)\s|(?<=\S)\s\p{L}+ing\s(?=(?:the|an?|his|her|their|its|all|those|these|up|out|off|for|on behalf)\s)|(?<=\S)\s(?:\p{L}+ed|hurt|caught|stuck|shot|held|taken|thrown|found|left)\s(?=(?:by|in|at|on|out|from|to|with|off|up|over|after|during|for|as)\s)/iu;

/** The stem of the noun that a description turns on: "minister" of "the minister of defence". */
export function headOf(text: string): string | null {
	return termsOf(beforeOf(text)).at(-1)?.stem ?? null;
}

function beforeOf(text: string): string {
	const before = OF.exec(` ${text} `);
	return before ? text.slice(0, Math.max(0, before.index - 1)) : text;
}

/** Heads that say no more than that it is somebody. */
const ANYBODY: ReadonlySet<string> = new Set(
	"side guy man woman lady dude person bloke chap fella lad gal girl boy kid child teenager teen youngster people folks somebody someone old-timer one"
		.split(" ")
		.map((word) => stemOf(word)),
);

/** Of those the ones that may be a body. */
const SEVERAL: ReadonlySet<string> = new Set(
	"side people folks one".split(" ").map(stemOf),
);

/** "In charge of", "running", "behind": each phrase, and all the words of which one would tell the same. */
const PHRASES: readonly (readonly [RegExp, string, readonly string[]])[] = [
	[
		/\b(?:in charge of|responsible for|at the (?:head|helm|top) of|running|leading|heading|who (?:runs|ran|leads|led|heads|headed))\b/giu,
		"lead",
		stems(
			"lead head run operate operator direct manage oversee supervise command chair boss chief leader director manager president chairman coordinate organize organizer",
		),
	],
	[
		/\b(?:(?:(?:who|that) )?(?:speak|speaks|spoke|speaking|answering|talking) (?:for|on behalf of)|the (?:voice|mouthpiece) of)\b/giu,
		"spokesperson",
		stems("spokesperson spokesman spokeswoman"),
	],
	[
		/\b(?:press|media|communications|pr) (?:man|woman|guy|person|officer|aide|adviser|advisor|representative|flack)\b|\b(?:mouthpiece|flack|spin doctor)\b/giu,
		"spokesperson",
		stems("spokesperson spokesman spokeswoman"),
	],
	[
		/\bbehind\b/giu,
		"make",
		stems(
			"make found founder start create creator design designer write author organize organizer build launch invent lead leader run head plan set",
		),
	],
];

function stems(words: string): readonly string[] {
	return words.split(" ").map(stemOf);
}

/** Reads a description; null where nothing is left of it to look for. */
export function readDescribed(text: string): Described | null {
	const bare = ofLast(
		text
			.trim()
			.replace(/^(?:the|an?|his|her|their|our|that|this|some|one)\s+/i, ""),
	);
	const before = termsOf(beforeOf(bare));
	const noun = before.at(-1);
	if (!noun) return null;
	const job = jobNamed(before.map(({ stem }) => stem));
	const inJob = new Set(
		job ? before.slice(-job.length, -1).map(({ stem }) => stem) : [],
	);
	const many = isOfMany(noun.stem);
	const ages = agesIn(bare);
	const anybody = ANYBODY.has(noun.stem) || isAge(noun, ages);
	let worded = bare;
	const same = new Map<string, readonly string[]>();
	for (const [phrase, word, others] of PHRASES) {
		if (!phrase.test(worded)) continue;
		phrase.lastIndex = 0;
		worded = worded.replace(phrase, word);
		same.set(stemOf(word), others);
	}
	const agesStems = new Set(ages?.words.map(stemOf) ?? []);
	const wanted = contentOf(worded)
		.filter(
			({ stem, word }) =>
				!(anybody && stem === noun.stem) &&
				!(inJob.has(stem) && !many) &&
				!(agesStems.has(stem) || agesStems.has(stemOf(word))),
		)
		.map((term) => {
			const others = same.get(term.stem);
			return others ? { ...term, same: others } : term;
		});
	if (wanted.length === 0 && ages === null) return null;
	return {
		head: noun.stem,
		anybody,
		human: anybody && !SEVERAL.has(noun.stem),
		person:
			anybody ||
			isPersonNoun(noun.word) ||
			isPersonNoun(noun.word.replace(/s$/, "")),
		wanted,
		modifiers: isKin(noun.stem)
			? []
			: wanted.filter(
					({ stem }) =>
						stem !== noun.stem && before.some((term) => term.stem === stem),
				),
		others: job?.others ?? [],
		inJob,
		gender: genderTold(noun.word),
		ages,
		ofWhom: isKin(noun.stem)
			? wanted.filter(({ stem }) => stem !== noun.stem)
			: null,
	};
}

/** The stems that a word of a description may stand for: its own, those that mean the same, and the years that "83" may be. */
export function formsOf({ stem, same = [] }: Term): readonly string[] {
	return /^\d\d$/.test(stem)
		? [stem, `19${stem}`, `20${stem}`]
		: [stem, ...same];
}

/** "The 12-year-old", "the pensioner": the noun is the age itself. */
const isAge = ({ word, stem }: Term, ages: Ages | null): boolean =>
	ages?.words.some((said) => said === word || stemOf(said) === stem) ?? false;
