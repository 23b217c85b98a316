import type { Extraction } from "../../extract/extraction.js";
import type { Library } from "../../library/library.js";
import { synonyms } from "../../library/meanings.js";
import type { Scope } from "../../library/passages.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Term } from "../../library/terms.js";
import { stemsOver, topicOf } from "../overlap.js";
import { likelyPlaces } from "../scope.js";
import { countryOf, type Source } from "../speakers/descriptor.js";
import { sourcesIn } from "../speakers/roles.js";
import { ageOf } from "./age.js";
import { type Described, formsOf, readDescribed } from "./asked.js";
import { type Evidence, evidenceFor } from "./evidence.js";
import { isSomebodyElse, isStrange } from "./others.js";

/** How much of a description has to be told of somebody, or beside them; more where they are not called by its noun. */
const COVERED = 0.45;
const GUESSED = 0.5;

/** How near the topic somebody has to speak who is not called by the noun. */
const NEAR_GUESSED = 0.3;

/** A word that is told of somebody themselves, and one in a sentence that names them. */
const OWN = 0.75;
const BESIDE = 0.6;

/** How far whoever it is told of must stand before the next. */
const CLEARLY = 0.12;

/** What is told in somebody's paragraph, and anywhere in their article, counts so much. */
const PARAGRAPH = 0.4;
const ARTICLE = 0.15;

/** Somebody whom a description fits, and how much of it is told of them. */
export interface Covered {
	readonly source: Source;
	readonly cover: number;
	/** Whether so much of it is told that they may be meant. */
	readonly enough: boolean;
}

/**
 * Of those whom some articles quote the one of whom, by the words of their clauses, sentences and paragraphs, most of a
 * description is told; null where it is told of nobody, or of another nearly as well.
 */
export function mostCovered(
	library: Library,
	scope: Scope,
	speaker: string,
	nearTopic: (source: Source) => number,
): Covered | null {
	const asked = readDescribed(speaker);
	if (!asked || asked.wanted.length === 0 || !asked.person) return null;
	const topic = topicOf(library, scope, asked.wanted);
	const places = likelyPlaces(
		library,
		scope,
		asked.wanted.flatMap(formsOf).map((stem) => ({ stem, weight: 1 })),
	);
	const found: Covered[] = [];
	for (const source of sourcesIn(library, places)) {
		const evidence = evidenceFor(library, source, asked);
		if (!evidence || !mayBe(library, source, asked, evidence)) continue;
		if (isStrange(library, source.entry, asked)) continue;
		const around = aroundOf(library, source);
		let sum = 0;
		let strongest = asked.anybody ? 0 : evidence.called;
		let strange = false;
		for (const [n, term] of asked.wanted.entries()) {
			const own = Math.max(
				term.stem === asked.head ? evidence.called : 0,
				evidence.level(term),
			);
			if (term.stem !== asked.head) strongest = Math.max(strongest, own);
			strange ||= countryOf(term.stem) !== null && own < BESIDE;
			sum += (topic.weights[n] ?? 0) * Math.max(own, around(term));
		}
		if (strange || strongest < OWN) continue;
		// An age counts as one word more.
		const usual = topic.total / asked.wanted.length;
		const cover =
			evidence.age === null
				? sum / topic.total
				: (sum + usual * evidence.age) / (topic.total + usual);
		const called = evidence.called > 0;
		if (cover < (called ? COVERED : GUESSED) - CLEARLY) continue;
		const near = nearTopic(source);
		if (near >= (called ? 0.14 : NEAR_GUESSED))
			found.push({
				source,
				cover: cover * (0.6 + 0.4 * near),
				enough: cover >= (called ? COVERED : GUESSED),
			});
	}
	const [best, next] = found.sort((a, b) => b.cover - a.cover);
	return best?.enough && (!next || best.cover - next.cover >= CLEARLY)
		? best
		: null;
}

/** Whether nothing speaks against somebody's being meant by a noun by which the article does not call them. */
export function mayBe(
	library: Library,
	source: Source,
	asked: Described,
	evidence: Evidence,
): boolean {
	if (!isOwned(asked, evidence)) return false;
	if (evidence.called > 0) return true;
	const extraction = library.entries[source.entry];
	const age = extraction && ageOf(extraction, source.person);
	// A child of whom no trade is told has none.
	if (typeof age === "number" && age < 15) return false;
	return (
		source.person.kind === "person" &&
		!source.person.plural &&
		asked.ofWhom === null &&
		!isSomebodyElse(library, source, asked)
	);
}

/** Whether any of what tells whose somebody is may be true of them: "the cook's wife" is nobody of an article without a cook. */
export const isOwned = ({ ofWhom }: Described, { level }: Evidence): boolean =>
	ofWhom === null ||
	ofWhom.length === 0 ||
	ofWhom.some((term) => level(term) > 0);

/** How much it counts that a word stands in somebody's paragraphs or elsewhere in their article. */
function aroundOf(
	library: Library,
	{ entry, person }: Source,
): (term: Term) => number {
	const extraction = library.entries[entry];
	if (!extraction) return () => 0;
	let beside: ReadonlySet<string> | null = null;
	return (term) => {
		beside ??= paragraphsOf(extraction, person.mentions);
		if (formsOf(term).some((stem) => beside?.has(stem))) return PARAGRAPH;
		return [...formsOf(term), ...synonyms(term.stem)].some(
			(stem) => library.passages.frequency(stem, [entry]) > 0,
		)
			? ARTICLE
			: 0;
	};
}

/** So many mentions of somebody are looked at. */
const MENTIONS = 12;

function paragraphsOf(
	{ document }: Extraction,
	mentions: Source["person"]["mentions"],
): ReadonlySet<string> {
	const stems = new Set<string>();
	const seen = new Set<number>();
	for (const { start } of mentions.slice(0, MENTIONS)) {
		const sentence = document.sentences[sentenceAt(document, start)];
		if (!sentence || seen.has(sentence.paragraph)) continue;
		seen.add(sentence.paragraph);
		for (const { from, to } of document.paragraphs.slice(
			sentence.paragraph,
			sentence.paragraph + 1,
		))
			for (const one of document.sentences.slice(from, to))
				for (const stem of stemsOver(document, one)) stems.add(stem);
	}
	return stems;
}
