import { type Evidence, noEvidence, observe } from "./evidence.js";
import { KIND_RULES } from "./kind-rules.js";
import type { NameKind } from "./name-kind.js";
import { firstPart, type NameStock } from "./name-looks.js";
import type { NamePhrase } from "./name-phrase.js";
import type { Words } from "./words.js";

/** Judges each distinct name of an article by all of its places. */
export function judgeNames(
	words: Words,
	phrases: readonly NamePhrase[],
): Map<string, NameKind> {
	const seen = new Map<string, Evidence>();
	const surnames = new Set<string>();
	const givens = new Set<string>();
	for (const phrase of phrases) {
		const name = phrase.parts.join(" ");
		let entry = seen.get(name);
		if (!entry) {
			entry = noEvidence(phrase.parts);
			seen.set(name, entry);
		}
		observe(words, phrase, entry);
	}
	const alone = new Set<string>();
	for (const [name, { parts, the, modifies, total }] of seen)
		if (parts.length === 1 && the === 0 && modifies < total) alone.add(name);
	const stock: NameStock = { surnames, givens, small: words.small, alone };
	const kinds = new Map<string, NameKind>();
	// Full names first: they tell which single names are persons'.
	const entries = [...seen].sort(
		([, a], [, b]) => b.parts.length - a.parts.length,
	);
	for (const [name, evidence] of entries) {
		const kind = judge(evidence, stock);
		kinds.set(name, kind);
		if (kind !== "person") continue;
		for (let i = 1; i < Math.min(evidence.parts.length, 6); i++)
			surnames.add(evidence.parts.slice(i).join(" "));
		if (evidence.parts.length === 1) surnames.add(name);
		if (evidence.parts.length > 1) givens.add(firstPart(evidence));
	}
	return kinds;
}

function judge(evidence: Evidence, stock: NameStock): NameKind {
	for (const rule of KIND_RULES) {
		const kind = rule.kind(evidence, stock);
		if (kind) return kind;
	}
	return "thing";
}
