import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import { fits } from "./directory/fits.js";
import type { Named } from "./directory/named.js";
import { ofOffice } from "./directory/office.js";
import { type Roster, rosterOf } from "./directory/roster.js";
import { Shortlist } from "./directory/shortlist.js";
import type { Entries } from "./entries.js";
import { cardOf } from "./packed/card.js";
import { ascending, type People } from "./people.js";
import { wordsOf } from "./terms.js";

export type { Named } from "./directory/named.js";

/** Somebody whom a name may mean. */
export interface Candidate {
	readonly named: Named;
	/** 1 for a name as the articles write it, less for a misspelt or partial one. */
	readonly score: number;
	/** False where only a forgiving reading finds the name. */
	readonly exact: boolean;
}

/** The people and bodies of all articles, findable by name. */
export interface Directory {
	readonly people: readonly Named[];
	/**
	 * Whom a name means, best first. Forgiving with spelling, strict about persons: a name that differs by more than a
	 * slip is nobody's, and a given name that contradicts the entry's rules it out.
	 */
	readonly find: (text: string) => readonly Candidate[];
	/** Who an article's person is in the directory; null for the unnamed. */
	readonly of: (entry: number, person: Person) => Named | null;
	/** Whoever is meant by an entry, in all articles. */
	readonly membersOf: (named: Named) => People;
	/** Names that look like the text, for "did you mean": no claim that they are the same. */
	readonly similar: (text: string, limit: number) => readonly string[];
	/** Stems of the words of all roles, and of the full names of persons. */
	readonly roleStems: Pick<ReadonlySet<string>, "has">;
	readonly nameStems: Pick<ReadonlySet<string>, "has">;
}

/** Words before a name that are no part of it. */
const TITLES: ReadonlySet<string> = new Set(
	`mr mrs ms miss dr prof professor sir dame lord lady sheikh president vice prime minister chancellor premier secretary
senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy general gen colonel col
major maj captain capt lieutenant lt corporal sergeant sgt admiral adm commander judge justice chief king queen prince
princess emperor pope cardinal bishop archbishop rabbi imam coach boss leader chairman chairwoman chair director officer
spokesman spokeswoman spokesperson reverend rev the brigadier deputy foreign defense defence interior finance former ex
state attorney councillor councilor cllr detective inspector constable officer analyst economist lawyer author actor singer`.split(
		/\s+/,
	),
);

/** The directory of some extractions alone. */
export function buildDirectory(entries: readonly Extraction[]): Directory {
	const places = new Map(
		entries.flatMap(({ people }, entry) =>
			people.map((person): [Person, number] => [person, entry]),
		),
	);
	const work = rosterOf(entries.map(cardOf));
	for (;;) {
		const { done, value } = work.next();
		if (done)
			return directoryOf(value, {
				list: entries,
				placeOf: (person) => places.get(person) ?? -1,
			});
	}
}

/** So many texts keep what was found for them. */
const FOUND = 256;

/** The people of a roster, findable among the articles that it was made of. */
export function directoryOf(roster: Roster, entries: Entries): Directory {
	const { people, placeOf, members, membersAt } = roster;
	const { byName, byWord, words } = roster;
	const idAt = idsIn(roster);
	const shortlist = new Shortlist(
		[...new Set(people.map(({ name }) => name))],
		0.4,
	);

	/** A question's words are looked up again and again while it is answered. */
	const found = new Map<string, readonly Candidate[]>();
	const find = (text: string): readonly Candidate[] => {
		const before = found.get(text);
		if (before) return before;
		if (found.size === FOUND) found.clear();
		const now = search(text);
		found.set(text, now);
		return now;
	};
	const ranked = (all: readonly Candidate[]) => rank(all, placeOf);
	const search = (text: string): Candidate[] => {
		const typed = wordsOf(text);
		const titles: string[] = [];
		while (typed.length > 1 && TITLES.has(typed[0] ?? ""))
			titles.push(typed.shift() ?? "");
		if (typed.length === 0 || typed.length > 8) return [];
		const whole = byName.get(typed.join(" "));
		if (whole.length > 0)
			return ranked(
				ofOffice(titles, whole, byWord.get(typed.at(-1) ?? "") ?? []).map(
					(named) => ({
						named,
						exact: true,
						// A full name before one of which it is only a part.
						score: keyOf(named.name) === typed.join(" ") ? 1 : 0.98,
					}),
				),
			);
		const exact = byWord
			.get(typed.at(-1) ?? "")
			.map((named) => ({ named, exact: true, score: fits(typed, named) }))
			.filter((c) => c.score > 0.9);
		if (exact.length > 0) return ranked(exact);
		return ranked(
			[...likely(typed)]
				.map((named) => ({ named, exact: false, score: fits(typed, named) }))
				.filter((c) => c.score > 0.6),
		);
	};
	/** Whoever may fit: each typed word must be much like one of theirs, so those of the word that fewest have. */
	const likely = (typed: readonly string[]): ReadonlySet<Named> => {
		let best: ReadonlySet<Named> | null = null;
		for (const word of typed) {
			// An initial may stand for any name.
			if (word.length < 2) continue;
			const having = new Set(
				words.like(word).flatMap((other) => byWord.get(other)),
			);
			if (!best || having.size < best.size) best = having;
		}
		return best ?? new Set();
	};
	return {
		people,
		find,
		of: (entry, person) => people[idAt(entry, person)] ?? null,
		membersOf: (named) => {
			const id = placeOf.get(named) ?? -1;
			const own = members.subarray(membersAt[id], membersAt[id + 1]);
			return {
				bodies: named.kind === "body",
				has: (person) => {
					const entry = entries.placeOf(person);
					return entry >= 0 && id >= 0 && idAt(entry, person) === id;
				},
				get places() {
					return ascending(own.filter((_, n) => n % 2 === 0));
				},
				get quotedIn() {
					return ascending(
						own.filter((_, n) => n % 2 === 0 && ((own[n + 1] ?? 0) & 1) === 1),
					);
				},
				*[Symbol.iterator]() {
					for (let n = 0; n < own.length; n += 2) {
						const { people } = entries.list[own[n] ?? -1] ?? { people: [] };
						const person = people[(own[n + 1] ?? 0) >> 1];
						if (person) yield person;
					}
				},
			};
		},
		similar: (text, limit) => shortlist.like(text, limit),
		roleStems: roster.roleStems,
		nameStems: roster.nameStems,
	};
}

const keyOf = (name: string): string => wordsOf(name).join(" ");

/** Which of the people of a roster somebody in an article is, by number; -1 for the unnamed. */
function idsIn({
	cards,
	people,
	members,
	membersAt,
}: Roster): (entry: number, person: Person) => number {
	const firstOf = new Uint32Array(cards.length + 1);
	for (const [entry, { people }] of cards.entries())
		firstOf[entry + 1] = (firstOf[entry] ?? 0) + people;
	const ids = new Int32Array(firstOf[cards.length] ?? 0).fill(-1);
	for (let id = 0; id < people.length; id++)
		for (let at = membersAt[id] ?? 0; at < (membersAt[id + 1] ?? 0); at += 2)
			ids[(firstOf[members[at] ?? 0] ?? 0) + ((members[at + 1] ?? 0) >> 1)] =
				id;
	return (entry, { index }) => ids[(firstOf[entry] ?? 0) + index] ?? -1;
}

/** Best first; of equals whoever is quoted and mentioned more, then by name, then in the order of the directory. Far worse ones are left out. */
function rank(
	candidates: readonly Candidate[],
	placeOf: ReadonlyMap<Named, number>,
): Candidate[] {
	const best = candidates.reduce((most, c) => Math.max(most, c.score), 0);
	return candidates
		.filter((c) => c.score >= best - 0.08)
		.sort(
			(a, b) =>
				b.score - a.score ||
				b.named.quotes - a.named.quotes ||
				b.named.mentions - a.named.mentions ||
				(a.named.name < b.named.name
					? -1
					: a.named.name > b.named.name
						? 1
						: (placeOf.get(a.named) ?? 0) - (placeOf.get(b.named) ?? 0)),
		);
}
