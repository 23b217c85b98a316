import type { Case } from "./case.js";
import type { Kind } from "./kind.js";
import { PHRASE_WEIGHTS } from "./lexicon/phrase-weights.js";
import { relationsOf } from "./relations.js";
import { type Phrase, phrasesOf } from "./spans.js";

/** A phrase with how likely it is the answer, among the phrases of its sentence and beside those of others. */
export interface Scored {
	readonly phrase: Phrase;
	readonly score: number;
}

type Weights = ReadonlyMap<string, number>;

/** What each trait speaks for the phrase that has it: in any question, and more or less in one of a kind. */
function read(text: string): ReadonlyMap<string, Weights> {
	const kinds = new Map<string, Map<string, number>>();
	let now = new Map<string, number>();
	for (const line of text.trim().split("\n")) {
		if (line.startsWith("# ")) {
			now = new Map();
			kinds.set(line.slice(2), now);
			continue;
		}
		const at = line.lastIndexOf("\t");
		now.set(line.slice(0, at), Number(line.slice(at + 1)));
	}
	return kinds;
}

let model: ReadonlyMap<string, Weights> | null = null;
const NONE: Weights = new Map();

const joined = new Map<Kind, Weights>();

/** What each trait speaks in a question of a kind. */
function weightsFor(kind: Kind): Weights {
	const known = joined.get(kind);
	if (known) return known;
	model ??= read(PHRASE_WEIGHTS);
	const weights = new Map(model.get("any"));
	for (const [trait, weight] of model.get(kind) ?? NONE)
		weights.set(trait, (weights.get(trait) ?? 0) + weight);
	joined.set(kind, weights);
	return weights;
}

function sum(weights: Weights, traits: readonly string[]): number {
	let total = 0;
	for (const trait of traits) total += weights.get(trait) ?? 0;
	return total;
}

/** A sentence's phrases, likeliest answer first. */
export function answersIn(its: Case): Scored[] {
	const weights = weightsFor(its.inquiry.kind);
	return phrasesOf(its.extraction, its.sentence)
		.map((phrase) => ({
			phrase,
			score:
				sum(weights, phrase.traits) + sum(weights, relationsOf(its, phrase)),
		}))
		.sort((a, b) => b.score - a.score || a.phrase.start - b.phrase.start);
}

/** What a sentence's phrases say of the sentence: the best one's score, and how much they have together. */
export function phraseFeatures(scored: readonly Scored[]): [number, number] {
	const best = Math.max(-8, scored[0]?.score ?? -8);
	const all = scored.reduce((total, { score }) => total + Math.exp(score), 0);
	return [best, Math.log(all + 1e-4)];
}

/** The names of `phraseFeatures`, in order. */
export const PHRASE_COLUMNS = ["best phrase", "all phrases"] as const;
