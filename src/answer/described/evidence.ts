import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import { likeness } from "../../library/meanings.js";
import { stemOf, type Term, termsOf } from "../../library/terms.js";
import {
	countryOf,
	descriptorOf,
	type Source,
} from "../speakers/descriptor.js";
import { homeOf, isRegional } from "../speakers/offices.js";
import { ageOf } from "./age.js";
import { type Described, formsOf } from "./asked.js";
import { deedsOf } from "./deeds.js";
import { hasDemonym } from "./demonym.js";
import { isKindOfJob, isOfMany, sameJob, saysWhichOffice } from "./jobs.js";
import { sameKin } from "./kin.js";
import { isForeign } from "./nationality.js";
import { levelOfOwner } from "./owner.js";
import { tiesOf } from "./ties.js";

/** What the text tells for somebody's being the one described. */
export interface Evidence {
	/** How surely they are called by the noun, 0 to 1; 1 where the noun says no more than that it is somebody. */
	readonly called: number;
	/** How surely a word of the description is told of them, 0 to 1. */
	readonly level: (term: Term) => number;
	/** How surely they are of the age that the description tells; null where it tells none. */
	readonly age: number | null;
}

/** How surely somebody whose age is not told is of the age that a description tells. */
const UNTOLD = 0.3;

/** How near in meaning a word told of somebody has to be to one of the description. */
const ALIKE = 0.6;

/** Null where something told of somebody contradicts the description: another sex, age or country, or only an owner's noun. */
export function evidenceFor(
	library: Library,
	source: Source,
	asked: Described,
): Evidence | null {
	const { entry, person } = source;
	const extraction = library.entries[entry];
	if (!extraction) return null;
	if (asked.human && person.kind === "body") return null;
	if (asked.gender && person.gender && person.gender !== asked.gender)
		return null;
	const age = asked.ages && ageOf(extraction, person);
	const { ages } = asked;
	const aged = ages && age !== null && ages.from <= age && age <= ages.to;
	if (ages?.strict && age !== null && !aged) return null;
	const descriptor = descriptorOf(library, source);
	const { own, beside, owners, countries, office } = descriptor;
	if (!asked.anybody && owners.has(asked.head)) return null;
	const { body } = extraction.document.article;
	const isOfRegion = person.roles.some(({ start, end }) =>
		isRegional(body.slice(start, end)),
	);
	if (isForeign(library, entry, asked, countries, isOfRegion)) return null;
	const nouns = withoutGrades(extraction, person, own);
	// Mr Jordan is no Jordanian.
	const names = new Set(termsOf(person.name ?? "").map(({ stem }) => stem));
	const ofPeople = new Set([...own].filter((stem) => !names.has(stem)));
	// To tell what somebody does their sentences are walked: few descriptions turn on that.
	const deeds = () => deedsOf(extraction, person);
	const ties = asked.ofWhom ? tiesOf(extraction, person, asked.head) : [];
	const named = (set: ReadonlySet<string>) =>
		asked.others.some((words) => words.every((word) => set.has(word)));
	// "The defence secretary": no other secretary, and nobody else who heads something.
	const ofMany = asked.inJob.size > 0 && isOfMany(asked.head);
	const isWhole = named(nouns) || named(beside);
	const calledByOffice = (): number => {
		const direct = own.has(asked.head) ? 1 : beside.has(asked.head) ? 0.85 : 0;
		const words = [...asked.inJob];
		if (isWhole || words.every((stem) => own.has(stem) || beside.has(stem)))
			return Math.max(direct, isWhole ? 0.8 : 0);
		if (saysWhichOffice(own)) return 0;
		return words.some((stem) => told(stem) >= 0.6) ? direct : direct / 2;
	};
	const calledBy = (stem: string): number =>
		own.has(stem) || hasDemonym(ofPeople, stem)
			? 1
			: beside.has(stem) || hasDemonym(beside, stem)
				? 0.85
				: (stem === asked.head && isWhole) ||
						sameJob(stem, nouns) ||
						sameJob(stem, beside) ||
						(stem === asked.head &&
							(deeds().doers.has(stem) ||
								[...deeds().trades].some((place) => isTrade(stem, place))))
					? 0.8
					: stem === asked.head &&
							(isKindOfJob(stem, own) || isKindOfJob(stem, descriptor.jobs))
						? 0.7
						: office !== null && countryOf(stem) === office
							? 0.8
							: 0;
	const home = isOfRegion ? null : homeOf(extraction.document)?.toLowerCase();
	const told = (stem: string): number =>
		calledBy(stem) ||
		// Whom an article gives no country is of the one that it is about.
		(countries.size === 0 && countryOf(stem) === (home ?? "") ? 0.7 : 0) ||
		(deeds().stems.has(stem)
			? 0.75
			: descriptor.near.has(stem)
				? 0.6
				: descriptor.far.has(stem)
					? 0.4
					: 0);
	const owned = asked.ofWhom
		? levelOfOwner(library, extraction, entry, ties)
		: null;
	return {
		age: ages && (aged ? 0.85 : UNTOLD),
		called: asked.anybody
			? 1
			: Math.max(
					ofMany ? calledByOffice() : calledBy(asked.head),
					ties.length > 0 ? 0.85 : 0,
					asked.ofWhom && [...own].some((o) => sameKin(asked.head, o))
						? 0.85
						: 0,
				),
		level: (term) => {
			if (owned && asked.ofWhom?.includes(term)) {
				const level = owned(term.stem);
				if (level !== null) return level;
			}
			let best = asked.inJob.has(term.stem) && isWhole ? 0.8 : 0;
			for (const stem of formsOf(term)) {
				best = Math.max(best, told(stem));
				if (best >= 0.75) return best;
			}
			for (const set of [own, beside, deeds().stems])
				for (const stem of set)
					if (likeness(term.stem, stem) >= ALIKE) return Math.max(best, 0.6);
			return best;
		},
	};
}

/** Whether a noun is for whoever runs a place, as stems: "baker" and "bakery", "farmer" and "farm". */
function isTrade(who: string, place: string): boolean {
	const [short, long] = who.length < place.length ? [who, place] : [place, who];
	return (
		short.length >= 4 &&
		long.startsWith(short) &&
		long.length - short.length < 4
	);
}

/** "Head mechanic", "chief reporter": the word before the noun makes nobody a head or a chief. */
const GRADE =
	/\b(head|chief|lead|deputy) (?!of\b|executive|officer)(?=\p{L})/iu;

/** What somebody is called, without words that only grade the noun of a role. */
function withoutGrades(
	{ document }: Extraction,
	{ roles }: Person,
	own: ReadonlySet<string>,
): ReadonlySet<string> {
	const { body } = document.article;
	const grades = roles.flatMap(
		({ start, end }) => GRADE.exec(body.slice(start, end))?.[1] ?? [],
	);
	if (grades.length === 0) return own;
	const graded = new Set(grades.map((word) => stemOf(word.toLowerCase())));
	return new Set([...own].filter((stem) => !graded.has(stem)));
}
