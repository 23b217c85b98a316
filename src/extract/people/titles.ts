import { isPersonNoun } from "../roles/somebody.js";
import { bodyNouns, subjects, thingNouns } from "./lexicon/bodies.js";
import { countries, nationalities } from "./lexicon/countries.js";
import { givenName } from "./lexicon/given-names.js";
import { openers } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import {
	highOffices,
	honorifics,
	noNameAfterTitle,
	officeGender,
	offices,
	rankModifiers,
	ranks,
} from "./lexicon/titles.js";
import type { Gender } from "./person.js";
import type { Run } from "./runs.js";
import type { Words } from "./words.js";

/** Offices that "General" follows: "Attorney General". */
const GENERALS = new Set(
	"attorney secretary solicitor director governor auditor surgeon inspector".split(
		" ",
	),
);

/** What stands before an office and is of it. */
const OFFICE_MODIFIERS = new Set(
	"vice deputy assistant acting former crown chief attorney senior general".split(
		" ",
	),
);

/** The titles before a name in a run. */
export interface Titles {
	/** Where the titles begin, and the name. */
	readonly from: number;
	readonly name: number;
	readonly gender: Gender | null;
	/** The last word of the office and its noun; null where there are only courtesy titles and ranks. */
	readonly office: { readonly at: number; readonly noun: string } | null;
	/** Where ranks and courtesy titles begin. */
	readonly rank: number;
}

/** Finds the last title in a run that has a name after it. */
export function findTitles(words: Words, run: Run): Titles | null {
	const { list } = words;
	for (let i = run.to - 2; i >= run.from; i--) {
		const word = list[i];
		if (!word || word.possessive) continue;
		const office = officeEnd(words, i, run.to);
		const before = list[i - 1];
		// "Energy Minister Prince Abdulaziz": after an office a royal title is a courtesy.
		const courtesy =
			i > run.from &&
			/^(?:prince|princess)$/.test(word.bare) &&
			!!before &&
			offices.has(before.bare);
		if (office !== null && !courtesy) {
			if (office >= run.to || !nameable(words, run, office)) continue;
			const noun =
				offices.get(word.bare) ?? roleOf(word.bare)?.noun ?? word.bare;
			let from = i;
			while (from > run.from && isOfficeModifier(list[from - 1]?.bare ?? ""))
				from--;
			const rank = office;
			return {
				from,
				name: office,
				gender:
					officeGender.get(word.bare) ?? roleOf(word.bare)?.gender ?? null,
				office: { at: office - 1, noun },
				rank,
			};
		}
		if (!(courtesy || isRank(word.bare)) || !nameable(words, run, i + 1))
			continue;
		let rank = i;
		let gender = honorifics.get(word.bare) ?? null;
		while (
			rank > run.from &&
			(isRank(list[rank - 1]?.bare ?? "") ||
				rankModifiers.has(list[rank - 1]?.bare ?? ""))
		) {
			rank--;
			gender ??= honorifics.get(list[rank]?.bare ?? "") ?? null;
		}
		const leader = list[rank - 1];
		const isOffice =
			rank > run.from &&
			leader &&
			(offices.has(leader.bare) || roleOf(leader.bare)?.kind === "person");
		if (isOffice && leader) {
			// "Attorney General" is one office.
			const general = word.bare === "general" && GENERALS.has(leader.bare);
			let from = rank - 1;
			while (from > run.from && isOfficeModifier(list[from - 1]?.bare ?? ""))
				from--;
			return {
				from,
				name: i + 1,
				gender: gender ?? officeGender.get(leader.bare) ?? null,
				office: {
					at: general ? i : rank - 1,
					noun: offices.get(leader.bare) ?? leader.bare,
				},
				rank: general ? i + 1 : rank,
			};
		}
		return { from: rank, name: i + 1, gender, office: null, rank };
	}
	return null;
}

/** @param bare in lower case, without dots: "lt", "mrs" */
export function isRank(bare: string): boolean {
	return honorifics.has(bare) || ranks.has(bare);
}

/** Whether a word may narrow an office: "defence" minister, "deputy" governor. */
export function isOfficeModifier(bare: string): boolean {
	return subjects.has(bare) || OFFICE_MODIFIERS.has(bare);
}

/** Trades that mean other things as often, but not before a name. */
const TRADES = new Set(
	"coxswain cox helmsman boatswain substitute bowler batsman fullback halfback sprinter scorer winger keeper opener centre forward lock prop hooker flanker back pivot anchor chair soloist lead bass counsel witness patient protagonist".split(
		" ",
	),
);

/** "Coxswain Tom Doe" at a sentence's start: a noun for persons before a full name. */
function isTrade({ list }: Words, at: number, end: number): boolean {
	const word = list[at];
	return (
		word?.opens === true &&
		end - at >= 3 &&
		givenName(list[at + 1]?.bare ?? "") !== null &&
		(isPersonNoun(word.bare) || TRADES.has(word.bare))
	);
}

/** Where the office that begins at `at` ends: "Secretary of State" is three words; null where no office stands. */
function officeEnd(words: Words, at: number, end: number): number | null {
	const { list } = words;
	const word = list[at];
	if (!word) return null;
	if (!offices.has(word.bare)) {
		const role =
			word.capital || word.upos === "NOUN" ? roleOf(word.bare) : null;
		if (givenName(word.bare) || isRank(word.bare)) return null;
		if (role?.kind !== "person") return isTrade(words, at, end) ? at + 1 : null;
	} else if (givenName(word.bare) && !["king", "judge"].includes(word.bare))
		return null;
	if (
		list[at + 1]?.bare === "general" &&
		at + 2 < end &&
		GENERALS.has(word.bare)
	)
		return at + 2;
	if (list[at + 1]?.bare !== "of") return at + 1;
	let i = at + 2;
	if (list[i]?.bare === "the") i++;
	const object = i;
	// "President of the United States Barack Obama": up to a country's end, or to where a given name begins a name.
	for (let to = Math.min(end, object + 4); to > object; to--) {
		const whole = list.slice(object, to).map((part) => part.bare);
		if (countries.has(whole.join(" "))) return to;
	}
	for (let to = object + 1; to < end - 1; to++)
		if (givenName(list[to]?.bare ?? "")) return to;
	while (i < end) {
		const part = list[i];
		if (!part) break;
		const named =
			subjects.has(part.bare) ||
			bodyNouns.has(part.bare) ||
			countries.has(part.bare) ||
			nationalities.has(part.bare) ||
			["and", "of", "the", "&"].includes(part.bare);
		if (!named) {
			if (i === object && end - i > 2) {
				i++;
				continue;
			}
			break;
		}
		i++;
	}
	return i > object ? i : null;
}

/** Whether words can be a person's name after a title. */
function nameable(words: Words, run: Run, from: number): boolean {
	const { to } = run;
	const { list } = words;
	const first = list[from];
	const last = list[to - 1];
	if (!first || !last || to - from > 6 || !first.capital) return false;
	if (noNameAfterTitle.has(last.bare) || noNameAfterTitle.has(first.bare))
		return false;
	if (
		to - from === 1 &&
		(roleOf(first.bare)?.plural ||
			subjects.has(first.bare) ||
			openers.has(first.bare) ||
			nationalities.has(first.bare) ||
			(countries.has(first.bare) && !givenName(first.bare)))
	)
		return false;
	// "Star Wars", "Child Left Behind": a trade with a capital needs a name that looks like one.
	const title = list[from - 1];
	if (
		title &&
		title.index >= run.from &&
		title.capital &&
		!isRank(title.bare) &&
		!highOffices.has(offices.get(title.bare) ?? title.bare) &&
		to - from === 1 &&
		!givenName(first.bare)
	)
		return false;
	return !(isBodyEnd(last.bare) && !givenName(first.bare));
}

/** A noun that ends no person's name. */
export function isBodyEnd(bare: string): boolean {
	return bodyNouns.has(bare) || thingNouns.has(bare);
}
