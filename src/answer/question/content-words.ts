import { phraseAt } from "../../library/alike.js";
import { wordsFor } from "../../library/phrasal.js";
import { isStop } from "../../library/stop-words.js";
import { stemOf, type Term, termsOf } from "../../library/terms.js";
import { withGovernment } from "../countries/seats.js";
import { basesOrGuess } from "./forms.js";

/** Words that ask and tell nothing of the topic. */
const ASKING = new Set(
	`article briefing news story tell told know happen happened happens happening occur occurred exactly please time date day
say says said saying mentioned according many often supposed supposedly begin began begun begins start started starts
place take took taken takes`.split(/\s+/),
);

/**
 * The words of a text that carry a topic, none twice.
 * @param whole the question that the text is of
 */
export function contentOf(text: string, whole = text): Term[] {
	const seen = new Set<string>();
	const terms = termsOf(text);
	const phrases = phrasesOf(terms);
	return terms.flatMap((term, n) => {
		const phrase = phrases.get(n);
		if (phrase === null) return [];
		const same = [
			...(phrase ?? []).filter((stem) => stem !== term.stem),
			...sameAs(term, terms[n + 1]),
			// "Got ill": the second word tells it, the first is none to look for.
			...(isLight(terms[n - 1]) ? sameAs(terms[n - 1], term) : []),
		];
		if (isMore(term, terms[n + 1])) {
			if (seen.has(MORE[0])) return [];
			seen.add(MORE[0]);
			return [{ ...term, stem: MORE[0], same: MORE.slice(1) }];
		}
		// "Got back" tells something, of which "got" is nothing.
		const [first, ...others] = same;
		if (isLight(term) && first !== undefined && isParticle(terms, n + 1)) {
			if (seen.has(first)) return [];
			seen.add(first);
			return [{ ...term, stem: first, same: others }];
		}
		// "Took" alone tells nothing, "took over" does.
		const asks = same.length === 0 && ASKING.has(term.word);
		if (isStop(term.word) || asks || seen.has(term.stem)) return [];
		// "United States" is one name, and its second word stands for it.
		if (term.word === "united" && /^(?:usa|uk)$/.test(terms[n + 1]?.stem ?? ""))
			return [];
		seen.add(term.stem);
		return [withGovernment(same.length > 0 ? { ...term, same } : term, whole)];
	});
}

/** What all say that there is more of something. */
const MORE: readonly [string, ...string[]] = [
	stemOf("additional"),
	...["further", "extra"].map(stemOf),
];

/** Verbs that say little without what stands behind them. */
const CARRIES =
	/^(?:make|made|making|take|takes|took|taken|taking|put|puts|putting|come|comes|coming|call|calls|called|calling|hold|holds|held|run|runs|ran|set|sets|turn|turns|turned|bring|brings|brought|keep|keeps|kept)$/;

/**
 * Of words of phrases that others say too, by their places, the stems of single words for the phrase; null for those that say nothing
 * beside the one that tells most ("the bill" of "foot the bill").
 */
function phrasesOf(
	terms: readonly Term[],
): ReadonlyMap<number, readonly string[] | null> {
	const found = new Map<number, readonly string[] | null>();
	const stems = terms.map(({ stem }) => stem);
	for (let n = 0; n < terms.length; n++) {
		const phrase = phraseAt(stems, n);
		if (!phrase) continue;
		const end = n + phrase.length;
		const places = terms.flatMap((term, at) =>
			at >= n && at < end && !isStop(term.word) ? [at] : [],
		);
		// "Made it out alive" is found by "alive".
		const first =
			places.find((at) => !CARRIES.test(terms[at]?.word ?? "")) ?? places[0];
		if (first === undefined) {
			found.set(n, phrase.words);
		} else if (places.length === phrase.length) {
			// "Power cut": its last word is named by another, the others are its own.
			found.set(end - 1, phrase.words);
		} else {
			found.set(first, phrase.words);
			if (!phrase.isParted)
				for (const at of places) if (at !== first) found.set(at, null);
		}
		if (!phrase.isParted) n = end - 1;
	}
	return found;
}

/** "More talks", "further talks": "more" alone only compares, unless things are counted by it. */
function isMore({ word, stem }: Term, next: Term | undefined): boolean {
	if (word === "more")
		return next !== undefined && /[^s]s$/.test(next.word) && !isStop(next.word);
	return MORE.includes(stem);
}

function isLight(term: Term | undefined): boolean {
	return term !== undefined && isStop(term.word);
}

/** "Get back", "get out of": a particle with nothing behind it that it could stand before, unlike that of "go on strike". */
function isParticle(terms: readonly Term[], n: number): boolean {
	const particle = terms[n];
	const next = terms[n + 1];
	return isLight(particle) && (next === undefined || isStop(next.word));
}

/** The stems of single words for a verb and the particle behind it. */
function sameAs(verb: Term | undefined, next: Term | undefined): string[] {
	if (!verb || !next) return [];
	return [
		...new Set(
			basesOrGuess(verb.word)
				.flatMap((base) => wordsFor(base, next.word))
				.map(stemOf),
		),
	];
}
