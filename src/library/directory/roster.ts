import type { Card } from "../packed/card.js";
import { termsOf } from "../terms.js";
import { changesOf, membersOn, membersReader, touchedBy } from "./changes.js";
import { type Entry, entryOf } from "./entry.js";
import { append, group } from "./group.js";
import { Lists } from "./lists.js";
import type { Named } from "./named.js";
import { membersIn, seatsOf } from "./seats.js";
import { StemCounts } from "./stem-counts.js";
import { NameWords } from "./words.js";

/** Whoever some articles name, with what finds them. Immutable but for `words`, which the next roster shares and adds to. */
export interface Roster {
	readonly cards: readonly Card[];
	/** Those with a full name first, both in order of the articles. */
	readonly people: readonly Named[];
	/** How many have a full name. */
	readonly full: number;
	readonly placeOf: ReadonlyMap<Named, number>;
	/** For each of the people how the first name that was met is compared. */
	readonly keys: readonly string[];
	/** For each of the people their articles and, in turn, who they are there: twice the number, plus one where they are quoted. Where each begins, and the last ends. */
	readonly members: Int32Array;
	readonly membersAt: Uint32Array;
	readonly byName: Lists<Named>;
	readonly byWord: Lists<Named>;
	/** The words of `byWord`, and perhaps some of who has left. */
	readonly words: NameWords;
	readonly roleStems: StemCounts;
	readonly nameStems: StemCounts;
}

const nobody = (): Roster => ({
	cards: [],
	people: [],
	full: 0,
	placeOf: new Map(),
	keys: [],
	members: new Int32Array(),
	membersAt: new Uint32Array(1),
	byName: new Lists(),
	byWord: new Lists(),
	words: new NameWords(),
	roleStems: new StemCounts(),
	nameStems: new StemCounts(),
});

/** How many people are taken in between two places where the work may rest. */
const AT_A_STRETCH = 250;

/**
 * The roster of some articles. With an earlier one only those are made anew whom an article that has come or left names, and
 * their namesakes; what it says is the same without. A generator, for it may take a while: it yields wherever it may rest.
 */
export function* rosterOf(
	cards: readonly Card[],
	before: Roster = nobody(),
): Generator<void, Roster> {
	const changes = changesOf(before.cards, cards);
	yield;
	const touched = touchedBy(
		before,
		[
			...membersOn(before.cards, changes.left),
			...membersOn(cards, changes.come),
		].map(({ entrant }) => entrant),
	);
	yield;
	const left: Entry[] = [];
	const anew = [...membersOn(cards, changes.come)];
	const membersOf = membersReader(before);
	for (const id of touched) {
		const own = yield* membersOf(id);
		left.push(entryOf(own));
		for (const { entrant, ...member } of own) {
			const entry = changes.moved[member.entry] ?? -1;
			if (entry >= 0) anew.push({ entry, entrant });
		}
		yield;
	}
	anew.sort((a, b) => a.entry - b.entry || a.entrant.index - b.entrant.index);
	const groups = yield* group(anew);
	const come: Entry[] = [];
	for (const own of groups) {
		come.push(entryOf(own));
		if (come.length % AT_A_STRETCH === 0) yield;
	}
	const seats = seatsOf(before, changes, touched, groups);
	yield;
	const people = seats.order.flatMap(
		(seat) => (seat < 0 ? come[~seat]?.named : before.people[seat]) ?? [],
	);
	const placeOf = new Map(people.map((named, place) => [named, place]));
	yield;
	const inOrder = (a: Named, b: Named) =>
		(placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0);
	const gone = [...touched].flatMap((id) => before.people[id] ?? []);
	const byName = before.byName.revised(
		listed(left, gone, ({ names }) => names),
		listed(come, null, ({ names }) => names),
		inOrder,
	);
	yield;
	const byWord = before.byWord.revised(
		listed(left, gone, ({ words }) => words),
		listed(come, null, ({ words }) => words),
		inOrder,
	);
	yield;
	const words = yield* wordsFor(before.words, byWord, come);
	const nameStems = before.nameStems.revised(
		left.flatMap(({ stems }) => stems),
		come.flatMap(({ stems }) => stems),
	);
	const roleStems = before.roleStems.revised(
		stemsOfRoles(left),
		stemsOfRoles(come),
	);
	yield;
	return {
		cards,
		people,
		full: seats.full,
		placeOf,
		keys: seats.order.map((seat) =>
			seat < 0
				? (groups[~seat]?.[0]?.entrant.key ?? "")
				: (before.keys[seat] ?? ""),
		),
		...membersIn(before, changes, groups, seats),
		byName,
		byWord,
		words,
		roleStems,
		nameStems,
	};
}

/**
 * People by the texts of their entries.
 * @param people whom the entries are of, where they are not those made with them
 */
function listed(
	entries: readonly Entry[],
	people: readonly Named[] | null,
	textsOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Named[]> {
	const lists = new Map<string, Named[]>();
	for (const [n, entry] of entries.entries())
		for (const text of textsOf(entry))
			append(lists, text, people?.[n] ?? entry.named);
	return lists;
}

/** The words of names to be found by their spelling: what there was and what has come, until it is mostly of who has left. */
function* wordsFor(
	before: NameWords,
	byWord: Lists<Named>,
	come: readonly Entry[],
): Generator<void, NameWords> {
	const stale = before.size > 2 * byWord.size;
	const words = stale ? new NameWords() : before;
	const all = stale ? byWord.texts() : come.flatMap((entry) => entry.words);
	let n = 0;
	for (const word of all) {
		words.add(word);
		if (++n % (4 * AT_A_STRETCH) === 0) yield;
	}
	return words;
}

/** The stems of all roles of some people, each as often as a role has it. */
function* stemsOfRoles(entries: readonly Entry[]): Generator<string> {
	/** Many have the same role. */
	const known = new Map<string, readonly string[]>();
	for (const { named } of entries)
		for (const role of named.roles) {
			let stems = known.get(role);
			if (!stems) {
				stems = termsOf(role).map(({ stem }) => stem);
				known.set(role, stems);
			}
			yield* stems;
		}
}
