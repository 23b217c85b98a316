import { termsOf } from "../../library/terms.js";
import { type Case, has } from "./case.js";
import { COLUMNS } from "./features.js";
import { areOpposite } from "./opposites.js";

/** A sentence, and which words of its question any article in scope has. */
export interface Weighed {
	readonly its: Case;
	/** Its row, in the order of `COLUMNS`. */
	readonly features: readonly number[];
	readonly known: readonly boolean[];
}

/** How the best sentence stands among the others. */
export interface Standing {
	readonly score: number;
	/** How far the next one's score is behind. */
	readonly margin: number;
	/** Its share of a softmax over all sentences looked at. */
	readonly chance: number;
	/** What its phrases say: the best one's score, and how much they have together. */
	readonly phrases: readonly [number, number];
}

/** The names of `standingOf`, in order. */
export const STANDING_COLUMNS = [
	"score",
	"margin",
	"chance",
	"best phrase",
	"all phrases",
] as const;

/** In the order of `STANDING_COLUMNS`. */
export function standingOf(of: Standing): number[] {
	return [of.score, of.margin, of.chance, ...of.phrases];
}

const NOT =
	/^(?:not|n't|n’t|never|no|none|nothing|nobody|neither|nor|without|cannot|hardly|fail|fails|failed|refuse|refused|lack|lacks|lacked)$/;
const EXTREME =
	/^(?:first|last|only|second|third|fourth|final|latest|earliest|most|least|best|worst|[a-z]{3,}est)$/;

/** What speaks for or against a question's having its answer in the sentence, by name. */
export const DOUBTS: Readonly<Record<string, (of: Weighed) => number>> = {
	...Object.fromEntries(
		"index own soft unfocused around beside lacking names numbers verbs nouns qualities missed rare pairs edges window close order focus sort none fit length action others negated"
			.split(" ")
			.map((name) => {
				const at = COLUMNS.indexOf(name);
				return [name, ({ features }: Weighed) => features[at] ?? 0];
			}),
	),
	/** The question denies and the sentence does not, or the other way round. */
	denied: ({ its }) => Number(denies(its) && !deniedHere(its)),
	"denied here": ({ its }) => Number(!denies(its) && deniedHere(its)),
	/** A word of the question whose opposite stands here. */
	opposite: ({ its }) => opposites(its),
	/** A name, a number, another word that stands neither in the sentence nor around it. */
	"no such name": ({ its }) => away(its, "name"),
	"no such number": ({ its }) => away(its, "number"),
	"no such word": ({ its }) =>
		away(its, "noun") + away(its, "verb") + away(its, "quality"),
	/** The number asked with is not here, and another is. */
	"another number": ({ its }) => anotherNumber(its),
	"another name": ({ its }) => anotherName(its),
	/** How much of the question no article knows. */
	unknown: ({ its, known }) =>
		its.inquiry.words.reduce(
			(sum, { weight }, n) => sum + (known[n] ? 0 : weight),
			0,
		) / Math.max(1e-6, its.inquiry.total),
	"unknown name": ({ its, known }) =>
		Number(
			its.inquiry.words.some(({ sort }, n) => sort === "name" && !known[n]),
		),
	/** "First", "most", "only" asked with, and not said here. */
	extreme: ({ its }) => extreme(its),
	/** Exactly one word is missing where all else is there: it may have been put in another's place. */
	"one missing": ({ its }) => Number(missing(its) === 1),
	"none missing": ({ its }) => Number(missing(its) === 0),
	missing: ({ its }) => Math.min(6, missing(its)) / 6,
	words: ({ its }) => Math.min(15, its.inquiry.words.length) / 15,
	...Object.fromEntries(
		"person date number place reason manner which thing name"
			.split(" ")
			.map((kind) => [
				`asks ${kind}`,
				({ its }: Weighed) => Number(its.inquiry.kind === kind),
			]),
	),
};

/** What the values of `doubtsOf` are called. */
export const DOUBT_COLUMNS: readonly string[] = Object.keys(DOUBTS);

/** In the order of `DOUBT_COLUMNS`. */
export function doubtsOf(of: Weighed): number[] {
	return DOUBT_COLUMNS.map((name) => DOUBTS[name]?.(of) ?? 0);
}

const denies = ({ inquiry }: Case): boolean =>
	inquiry.question.text
		.toLowerCase()
		.split(/\s+|(?=n['’]t\b)/)
		.some((word) => NOT.test(word));

function deniedHere({ extraction, sentence }: Case): boolean {
	for (let n = sentence.from; n < sentence.to; n++)
		if (NOT.test(extraction.document.tokens[n]?.lower ?? "")) return true;
	return false;
}

/** The words of the question that the sentence has not, nor anything near. */
function lacked({ inquiry, alignment }: Case): number[] {
	return inquiry.words.flatMap((_, n) =>
		(alignment.strength[n] ?? 0) > 0 ? [] : [n],
	);
}

function missing(its: Case): number {
	return lacked(its).filter((n) => n !== its.inquiry.focusWord).length;
}

function opposites({ inquiry, alignment, words }: Case): number {
	let found = 0;
	inquiry.words.forEach(({ forms }, n) => {
		const own = forms[0] ?? "";
		if ((alignment.strength[n] ?? 0) === 1) return;
		if (words.stems.some((stem) => areOpposite(own, stem))) found++;
	});
	// "Less", "worst" and their kind are no topic words.
	for (const { stem } of termsOf(inquiry.question.text)) {
		if (inquiry.wordOf(stem) !== undefined || words.set.has(stem)) continue;
		if (words.stems.some((other) => areOpposite(stem, other))) found++;
	}
	return Math.min(2, found);
}

function away(its: Case, sort: string): number {
	return Math.min(
		2,
		lacked(its).filter((n) => {
			const word = its.inquiry.words[n];
			return (
				word?.sort === sort &&
				n !== its.inquiry.focusWord &&
				!has(its, n, its.around)
			);
		}).length,
	);
}

function anotherNumber(its: Case): number {
	const { inquiry, words } = its;
	const absent = lacked(its).some((n) => inquiry.words[n]?.sort === "number");
	return Number(
		absent &&
			words.stems.some(
				(stem) => /^\d/.test(stem) && inquiry.wordOf(stem) === undefined,
			),
	);
}

function anotherName(its: Case): number {
	const { inquiry, extraction, sentence, alignment } = its;
	const absent = lacked(its).some((n) => inquiry.words[n]?.sort === "name");
	if (!absent) return 0;
	for (let n = sentence.from; n < sentence.to; n++)
		if (
			extraction.document.tokens[n]?.upos === "PROPN" &&
			!alignment.matched.has(n)
		)
			return 1;
	return 0.5;
}

function extreme({ inquiry, words }: Case): number {
	const asked = termsOf(inquiry.question.text).filter(({ word }) =>
		EXTREME.test(word),
	);
	if (asked.length === 0) return 0;
	return asked.some(({ stem }) => words.set.has(stem)) ? 0.5 : 1;
}
