import type { Person } from "../../extract/people/person.js";
import type { Named } from "../../library/directory.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { onePerson, type People } from "../../library/people.js";
import { sourcePerson } from "../../library/sources.js";
import { formsOf, readDescribed } from "../described/asked.js";
import { evidenceFor } from "../described/evidence.js";
import { jobsLike } from "../described/jobs.js";
import { likelyPlaces } from "../scope.js";
import type { Source } from "./descriptor.js";

/** Somebody whom a question means. */
export interface Speaker {
	/** The full name, or the question's words for the unnamed. */
	readonly label: string;
	/** Who that is, in each article. */
	readonly people: People;
	/** A body, which others speak for. */
	readonly body: boolean;
	/** 1 for a name as it stands, less for a misspelt one or a role. */
	readonly sure: number;
}

/** Who of some articles may be meant. */
type Among = (library: Library, places: readonly number[]) => readonly Source[];

/** Those of some people, of the sources where nobody else is meant, whose role the words describe: the best and those that are as good. */
export function rolesOf(
	library: Library,
	scope: Scope,
	text: string,
	among: Among = sourcesIn,
): Speaker[] {
	const described = readDescribed(text);
	if (!described) return [];
	const { head, anybody, others, wanted } = described;
	const weights = wanted.map((t) =>
		Math.max(1, library.passages.rarity(t.stem, null)),
	);
	const total = weights.reduce((a, b) => a + b, 0);
	const found: { speaker: Speaker; score: number }[] = [];
	const places = likelyPlaces(
		library,
		scope,
		[
			...(anybody ? [] : [head, ...jobsLike(head), ...others.flat()]),
			...wanted.flatMap(formsOf),
		].map((stem) => ({
			stem,
			weight: 1,
		})),
	);
	const seen = new Set<Named>();
	for (const { entry, person } of among(library, places)) {
		const named = library.directory.of(entry, person);
		if (named && seen.has(named)) continue;
		const evidence = evidenceFor(library, { entry, person }, described);
		if (!evidence || evidence.called === 0) continue;
		let sum = 0;
		wanted.forEach((term, n) => {
			const weight = weights[n] ?? 0;
			sum +=
				weight * (term.stem === head ? evidence.called : evidence.level(term));
		});
		// An age counts as one word more.
		const usual = total > 0 ? total / wanted.length : 1;
		const score =
			evidence.age === null
				? sum / total
				: (sum + usual * evidence.age) / (total + usual);
		if (score < 0.6) continue;
		if (named) seen.add(named);
		found.push({
			speaker: {
				label: named?.name ?? text,
				people: named
					? library.directory.membersOf(named)
					: onePerson(entry, person),
				body: person.kind === "body",
				sure: 0.9 * score,
			},
			score,
		});
	}
	const best = Math.max(0, ...found.map((f) => f.score));
	return found.filter((f) => f.score >= best - 0.05).map((f) => f.speaker);
}

/** Everybody whom some articles quote, named or not, in order of the articles. */
export function sourcesIn(
	{ entries }: Library,
	places: readonly number[],
): readonly Source[] {
	return places.flatMap((entry) => {
		const extraction = entries[entry];
		if (!extraction) return [];
		const people = new Set<Person>();
		for (const quote of extraction.quotes) {
			const person = sourcePerson(extraction, quote);
			if (person) people.add(person);
		}
		return [...people].map((person) => ({ entry, person }));
	});
}

/** Every person whom some articles name, in order of the articles. */
export function everybodyNamed(
	{ entries }: Library,
	places: readonly number[],
): readonly Source[] {
	return places.flatMap((entry) =>
		(entries[entry]?.people ?? [])
			.filter(({ kind, name }) => kind === "person" && name !== null)
			.map((person) => ({ entry, person })),
	);
}
