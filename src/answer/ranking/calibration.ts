import { STANDING_COLUMNS } from "./doubts.js";
import { COLUMNS } from "./features.js";
import { IN_ARTICLE } from "./in-article.js";
import { PARAGRAPH_SURENESS } from "./lexicon/paragraph-sureness.js";
import { SURENESS_WEIGHTS } from "./lexicon/sureness-weights.js";
import { RULES } from "./rules.js";
import { SIGNS } from "./signs.js";
import { readTable } from "./table.js";

/** What speaks for the first passage's being the answer. */
export interface Evidence {
	/** Log odds by the rules and by what encyclopedic questions taught, taken together. */
	readonly before: number;
	/** In the order of `EVIDENCE_COLUMNS`. */
	readonly row: readonly number[];
}

/** Signs by which the first passage may be ahead of all others, or behind the best of them. */
export const AHEAD = [
	"rest in company",
	"drift",
] as const satisfies readonly (keyof typeof SIGNS)[];

/** The names of what `Evidence.row` holds. */
export const EVIDENCE_COLUMNS: readonly string[] = [
	"rules",
	"learned",
	...STANDING_COLUMNS,
	"order: margin",
	"order: chance",
	...RULES.map(({ name }) => `doubt: ${name}`),
	...Object.keys(SIGNS).map((name) => `sign: ${name}`),
	...AHEAD.map((name) => `ahead by: ${name}`),
	...COLUMNS.map((name) => `sentence: ${name}`),
	...IN_ARTICLE.map((name) => `in article: ${name}`),
];

/** The chance, 0 to 1, that log odds stand for. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log odds of a chance, not farther out than one in a hundred. */
export function logit(chance: number): number {
	const held = Math.min(0.99, Math.max(0.01, chance));
	return Math.log(held / (1 - held));
}

/** What is held of signs that are plain contradictions, and too seldom for their weight to be learned. */
const HELD: Readonly<Record<string, number>> = {
	"doubt: it is told the other way round": -1.5,
	"doubt: it is done there by or to others": -1,
	"doubt: it is past, and what is to come is asked for": -1.5,
	"doubt: no number or length of time at all": -2,
	"sign: no dealing": -1.5,
	"sign: no time": -1.5,
	"sign: date of another clause": -1.5,
	"sign: ordinals": -1.5,
	"sign: counted away": -2.5,
	"sign: party unknown": -1.5,
	"sign: another country": -2,
	"sign: untold": -3,
	"sign: unrealised": -1.5,
};

type Weights = ReadonlyMap<string, number>;

let tables: { readonly news: Weights; readonly paragraphs: Weights } | null =
	null;

/** Log odds by which an answer to a question of news has to be surer than even the odds that it was right, since a wrong one costs more than none. */
const CARE = 0.35;

/**
 * How likely it is that the first passage answers: the log odds before, set right by what questions taught, those of news or
 * those of an encyclopedia's paragraphs.
 * @param news how far the sentences found are of articles of news, 0 to 1
 */
export function surenessOf(evidence: Evidence, news: number): number {
	tables ??= {
		news: readTable(SURENESS_WEIGHTS),
		paragraphs: readTable(PARAGRAPH_SURENESS),
	};
	return logistic(
		news * (oddsBy(tables.news, evidence) - CARE) +
			(1 - news) * oddsBy(tables.paragraphs, evidence),
	);
}

function oddsBy(weights: Weights, { before, row }: Evidence): number {
	let odds = before + heldAgainst(row) + (weights.get("bias") ?? 0);
	EVIDENCE_COLUMNS.forEach((name, n) => {
		odds += (row[n] ?? 0) * (weights.get(name) ?? 0);
	});
	return odds;
}

/** The log odds that plain contradictions take, whatever was learned; what is learned is learned beside them. */
export function heldAgainst(row: Evidence["row"]): number {
	let odds = 0;
	EVIDENCE_COLUMNS.forEach((name, n) => {
		odds += (row[n] ?? 0) * (HELD[name] ?? 0);
	});
	return odds;
}
