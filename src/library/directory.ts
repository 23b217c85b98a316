import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import { entryOf } from "./directory/entry.js";
import { group, type Member } from "./directory/group.js";
import { Lists } from "./directory/lists.js";
import type { Named } from "./directory/named.js";
import { ofOffice } from "./directory/office.js";
import { Shortlist } from "./directory/shortlist.js";
import { NameWords } from "./directory/words.js";
import type { Entries } from "./entries.js";
import { type Card, cardOf } from "./packed/card.js";
import { ascending, type People } from "./people.js";
import { sameName } from "./spelling.js";
import { termsOf, wordsOf } from "./terms.js";

export type { Named } from "./directory/named.js";

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
	readonly roleStems: ReadonlySet<string>;
	readonly nameStems: ReadonlySet<string>;
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
	const work = directoryOf(entries.map(cardOf), {
		list: entries,
		placeOf: (person) => places.get(person) ?? -1,
	});
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** So many texts keep what was found for them. */
const FOUND = 256;

/** How many names are taken in between two places where the work may rest. */
const AT_A_STRETCH = 1000;

/** A generator, for it may take a while: it yields wherever it may rest. */
export function* directoryOf(
	cards: readonly Card[],
	entries: Entries,
): Generator<void, Directory> {
	const groups: readonly (readonly Member[])[] = yield* group(cards);
	const firstPerson = new Uint32Array(cards.length + 1);
	cards.forEach((card, n) => {
		firstPerson[n + 1] = (firstPerson[n] ?? 0) + card.people;
	});
	const idOf = new Int32Array(firstPerson[cards.length] ?? 0).fill(-1);
	const people: Named[] = [];
	/** For each entry of the directory its articles, its places there and whether it is quoted there, one after another; where each begins, and the last ends. */
	const members = new Int32Array(
		3 * groups.reduce((total, own) => total + own.length, 0),
	);
	const membersAt = new Uint32Array(groups.length + 1);
	let at = 0;
	const byName = new Lists<Named>();
	const byWord = new Lists<Named>();
	const words = new NameWords();
	const roleStems = new Set<string>();
	const nameStems = new Set<string>();
	const knownRoles = new Set<string>();
	for (const [id, own] of groups.entries()) {
		const { named, names, words: apart, stems } = entryOf(id, own);
		people.push(named);
		for (const { entry, entrant } of own) {
			members[at++] = entry;
			members[at++] = entrant.index;
			members[at++] = entrant.quoted ? 1 : 0;
			idOf[(firstPerson[entry] ?? 0) + entrant.index] = id;
		}
		membersAt[id + 1] = at;
		for (const name of names) byName.add(name, named);
		for (const word of apart) if (byWord.add(word, named)) words.add(word);
		for (const stem of stems) nameStems.add(stem);
		for (const role of named.roles) {
			if (knownRoles.has(role)) continue;
			knownRoles.add(role);
			for (const { stem } of termsOf(role)) roleStems.add(stem);
		}
		if (id % AT_A_STRETCH === 0) yield;
	}
	byName.trim();
	byWord.trim();
	const shortlist = new Shortlist(
		[...new Set(people.map(({ name }) => name))],
		0.4,
	);
	const idAt = (entry: number, person: Person): number =>
		idOf[(firstPerson[entry] ?? 0) + person.index] ?? -1;

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
	const search = (text: string): Candidate[] => {
		const typed = wordsOf(text);
		const titles: string[] = [];
		while (typed.length > 1 && TITLES.has(typed[0] ?? ""))
			titles.push(typed.shift() ?? "");
		if (typed.length === 0 || typed.length > 8) return [];
		const whole = byName.get(typed.join(" "));
		if (whole.length > 0)
			return rank(
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
		if (exact.length > 0) return rank(exact);
		return rank(
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
		membersOf: ({ id, kind }) => {
			const own = members.subarray(membersAt[id], membersAt[id + 1]);
			return {
				bodies: kind === "body",
				has: (person) => {
					const entry = entries.placeOf(person);
					return entry >= 0 && idAt(entry, person) === id;
				},
				get places() {
					return ascending(own.filter((_, n) => n % 3 === 0));
				},
				get quotedIn() {
					return ascending(
						own.filter((_, n) => n % 3 === 0 && own[n + 2] === 1),
					);
				},
				*[Symbol.iterator]() {
					for (let n = 0; n < own.length; n += 3) {
						const person = entries.list[own[n] ?? -1]?.people[own[n + 1] ?? -1];
						if (person) yield person;
					}
				},
			};
		},
		similar: (text, limit) => shortlist.like(text, limit),
		roleStems,
		nameStems,
	};
}

const keyOf = (name: string): string => wordsOf(name).join(" ");

/**
 * How well typed words fit somebody's name: each must be a word of one of the names, in order, up to spelling, and one
 * of them the last name (of a body: all of its words that are not small). 0 where they don't.
 */
function fits(words: readonly string[], named: Named): number {
	let best = 0;
	for (const parts of partsOf(named)) {
		let at = 0;
		let least = 1;
		let last = false;
		for (const word of words) {
			let found = -1;
			let score = 0;
			for (let i = at; i < parts.length; i++) {
				const part = parts[i] ?? "";
				const initial = word.length === 1 && part.startsWith(word);
				const s = initial && i < parts.length - 1 ? 0.92 : sameName(word, part);
				if (s > score) {
					score = s;
					found = i;
				}
				if (s === 1) break;
			}
			if (found < 0) {
				least = 0;
				break;
			}
			least = Math.min(least, score);
			if (found === parts.length - 1) last = true;
			at = found + 1;
		}
		if (least === 0) continue;
		// A given name or a middle word alone points less surely than the last name.
		const share = words.length / parts.length;
		const score = least * (last ? 1 - 0.04 * (1 - Math.min(1, share)) : 0.92);
		if (!last && words.length === 1 && (words[0]?.length ?? 0) < 4) continue;
		best = Math.max(best, score);
	}
	return best;
}

const known = new WeakMap<Named, readonly (readonly string[])[]>();

/** The words of each of somebody's names. */
function partsOf(named: Named): readonly (readonly string[])[] {
	let parts = known.get(named);
	if (!parts) {
		parts = named.names.map(wordsOf);
		known.set(named, parts);
	}
	return parts;
}

/** Best first; of equals whoever is quoted and mentioned more, then by name. Far worse ones are left out. */
function rank(candidates: readonly Candidate[]): Candidate[] {
	const best = candidates.reduce((most, c) => Math.max(most, c.score), 0);
	return candidates
		.filter((c) => c.score >= best - 0.08)
		.sort(
			(a, b) =>
				b.score - a.score ||
				b.named.quotes - a.named.quotes ||
				b.named.mentions - a.named.mentions ||
				(a.named.name < b.named.name ? -1 : 1),
		);
}
