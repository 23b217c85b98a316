import Fuse from "fuse.js";
import type { Extraction } from "../extract/extraction.js";
import type { Person, PersonKind } from "../extract/people/person.js";
import { sourcePerson } from "./sources.js";
import { sameName, sameStart, soundOf } from "./spelling.js";
import { fold, termsOf } from "./terms.js";

/** One person of one article. */
export interface Member {
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	readonly person: Person;
}

/** Somebody whom the articles name, the same in all of them. */
export interface Named {
	/** Its place in the directory. */
	readonly id: number;
	/** The fullest name. */
	readonly name: string;
	readonly kind: PersonKind;
	/** Every name the articles use, the fullest first. */
	readonly names: readonly string[];
	readonly roles: readonly string[];
	readonly members: readonly Member[];
	/** How many quotations are theirs. */
	readonly quotes: number;
}

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
	/** Sources without a name, one for each article that has them. */
	readonly unnamed: readonly Member[];
	/**
	 * Whom a name means, best first. Forgiving with spelling, strict about persons: a name that differs by more than a
	 * slip is nobody's, and a given name that contradicts the entry's rules it out.
	 */
	readonly find: (text: string) => readonly Candidate[];
	/** Who an article's person is in the directory; null for the unnamed. */
	readonly of: (entry: number, person: Person) => Named | null;
	/** Names that look like the text, for "did you mean": no claim that they are the same. */
	readonly similar: (text: string, limit: number) => readonly string[];
}

/** Words before a name that are no part of it. */
const TITLES: ReadonlySet<string> = new Set(
	`mr mrs ms miss dr prof professor sir dame lord lady sheikh president vice prime minister chancellor premier secretary
senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy general gen colonel col
major maj captain capt lieutenant lt corporal sergeant sgt admiral adm commander judge justice chief king queen prince
princess emperor pope cardinal bishop archbishop rabbi imam coach boss leader chairman chairwoman chair director officer
spokesman spokeswoman spokesperson reverend rev the brigadier deputy foreign defense defence interior finance former ex
state attorney detective inspector constable officer analyst economist lawyer author actor singer`.split(
		/\s+/,
	),
);

export function buildDirectory(entries: readonly Extraction[]): Directory {
	const groups = group(entries);
	const people: Named[] = groups.map((members, id) =>
		entryOf(id, members, entries),
	);
	const byPerson = new Map<Person, Named>();
	for (const named of people)
		for (const { person } of named.members) byPerson.set(person, named);
	const unnamed = entries.flatMap((extraction, entry) =>
		extraction.people
			.filter((person) => person.name === null)
			.map((person) => ({ entry, person })),
	);
	const byName = new Map<string, Named[]>();
	const byWord = new Map<string, Named[]>();
	const bySound = new Map<string, Set<Named>>();
	for (const named of people) {
		for (const name of named.names) append(byName, keyOf(name), named);
		for (const word of new Set(named.names.flatMap(wordsOf))) {
			append(byWord, word, named);
			const sound = soundOf(word).slice(0, 1);
			const set = bySound.get(sound) ?? new Set();
			bySound.set(sound, set.add(named));
		}
	}
	const fuse = new Fuse(people, {
		keys: ["names"],
		threshold: 0.4,
		ignoreLocation: true,
		includeScore: true,
	});

	const find = (text: string): Candidate[] => {
		const words = wordsOf(text);
		while (words.length > 1 && TITLES.has(words[0] ?? "")) words.shift();
		if (words.length === 0 || words.length > 8) return [];
		const whole = byName.get(words.join(" "));
		if (whole)
			return rank(
				whole.map((named) => ({
					named,
					exact: true,
					// A full name before one of which it is only a part.
					score: keyOf(named.name) === words.join(" ") ? 1 : 0.98,
				})),
			);
		const exact = (byWord.get(words.at(-1) ?? "") ?? [])
			.map((named) => ({ named, exact: true, score: fits(words, named) }))
			.filter((c) => c.score > 0.9);
		if (exact.length > 0) return rank(exact);
		const sounds = new Set<Named>();
		for (const word of words)
			for (const [first, all] of bySound)
				if (sameStart(soundOf(word)[0] ?? "", first))
					for (const named of all) sounds.add(named);
		return rank(
			[...sounds]
				.map((named) => ({ named, exact: false, score: fits(words, named) }))
				.filter((c) => c.score > 0.6),
		);
	};
	return {
		people,
		unnamed,
		find,
		of: (_entry, person) => byPerson.get(person) ?? null,
		similar: (text, limit) => [
			...new Set(
				fuse.search(text.slice(0, 32), { limit }).map(({ item }) => item.name),
			),
		],
	};
}

/** A name's words as they are compared. */
export function wordsOf(name: string): string[] {
	return termsOf(name).map((term) => term.word);
}

const keyOf = (name: string): string => wordsOf(name).join(" ");

/**
 * How well typed words fit somebody's name: each must be a word of one of the names, in order, up to spelling, and one
 * of them the last name (of a body: all of its words that are not small). 0 where they don't.
 */
function fits(words: readonly string[], named: Named): number {
	let best = 0;
	for (const name of named.names) {
		const parts = wordsOf(name);
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

/** Best first; of equals whoever is quoted and mentioned more, then by name. Far worse ones are left out. */
function rank(candidates: readonly Candidate[]): Candidate[] {
	const best = Math.max(0, ...candidates.map((c) => c.score));
	return candidates
		.filter((c) => c.score >= best - 0.08)
		.sort(
			(a, b) =>
				b.score - a.score ||
				b.named.quotes - a.named.quotes ||
				weight(b.named) - weight(a.named) ||
				(a.named.name < b.named.name ? -1 : 1),
		);
}

const weight = (named: Named): number =>
	named.members.reduce((n, m) => n + m.person.mentions.length, 0);

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}

/** The same full name is the same person; a last name alone joins the one full name that ends with it. */
function group(entries: readonly Extraction[]): Member[][] {
	const full = new Map<string, Member[]>();
	const short: Member[] = [];
	entries.forEach((extraction, entry) => {
		for (const person of extraction.people) {
			if (person.name === null) continue;
			const words = wordsOf(person.name);
			if (words.length === 0) continue;
			if (person.kind === "person" && words.length === 1)
				short.push({ entry, person });
			else {
				const key = `${person.kind} ${words.filter((w) => w !== "the").join(" ")}`;
				append(full, key, { entry, person });
			}
		}
	});
	const byLast = new Map<string, Member[][]>();
	for (const members of full.values()) {
		const [first] = members;
		if (first?.person.kind !== "person") continue;
		append(byLast, wordsOf(first.person.name ?? "").at(-1) ?? "", members);
	}
	const alone = new Map<string, Member[]>();
	for (const member of short) {
		const word = wordsOf(member.person.name ?? "")[0] ?? "";
		const owners = byLast.get(word) ?? [];
		const [owner] = owners;
		if (owner && owners.length === 1) owner.push(member);
		else append(alone, word, member);
	}
	return [...full.values(), ...alone.values()];
}

function entryOf(
	id: number,
	members: readonly Member[],
	entries: readonly Extraction[],
): Named {
	const names = new Map<string, string>();
	for (const { person } of members)
		for (const name of [person.name ?? "", ...person.aliases])
			if (name !== "" && !names.has(fold(name))) names.set(fold(name), name);
	const people = new Set(members.map((m) => m.person));
	const roles = new Set(
		members.flatMap(({ entry, person }) =>
			person.roles.map(
				(role) =>
					entries[entry]?.document.article.body.slice(role.start, role.end) ??
					"",
			),
		),
	);
	const quotes = members.reduce((n, { entry, person }) => {
		const extraction = entries[entry];
		return (
			n +
			(extraction?.quotes.filter((q) => sourcePerson(extraction, q) === person)
				.length ?? 0)
		);
	}, 0);
	const [first] = [...people];
	const sorted = [...names.values()];
	return {
		id,
		name: first?.name ?? sorted[0] ?? "",
		kind: first?.kind ?? "person",
		names: sorted,
		roles: [...roles],
		members,
		quotes,
	};
}
