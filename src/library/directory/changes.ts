import type { Card, Entrant } from "../packed/card.js";
import { fullName, isShort, lastWord, type Member } from "./group.js";
import type { Roster } from "./roster.js";

/** How the articles of a library differ from those of an earlier one. */
export interface Changes {
	/** For each article that there was its place now; -1 for one that has left. */
	readonly moved: Int32Array;
	/** The places of those that have left, and of those that have come. */
	readonly left: readonly number[];
	readonly come: readonly number[];
}

/** Cards tell articles apart: one whose card is the same has not changed. */
export function changesOf(
	before: readonly Card[],
	now: readonly Card[],
): Changes {
	const places = new Map(now.map((card, place) => [card, place]));
	const moved = Int32Array.from(before, (card) => places.get(card) ?? -1);
	const known = new Set(moved);
	return {
		moved,
		left: [...moved.keys()].filter((entry) => moved[entry] === -1),
		come: [...now.keys()].filter((entry) => !known.has(entry)),
	};
}

/** Whoever stands on the cards of some articles, in order. */
export function* membersOn(
	cards: readonly Card[],
	entries: Iterable<number>,
): Generator<Member> {
	for (const entry of entries)
		for (const entrant of cards[entry]?.named ?? []) yield { entry, entrant };
}

/** So many members are read between two places where the work may rest. */
const AT_A_STRETCH = 250;

/** Reads whoever of some of the people stands in which articles, in the order of the roster; each card once. */
export function membersReader({
	cards,
	members,
	membersAt,
}: Roster): (id: number) => Generator<void, Member[]> {
	const known = new Map<number, ReadonlyMap<number, Entrant>>();
	const on = (entry: number) => {
		let named = known.get(entry);
		if (!named) {
			named = new Map(cards[entry]?.named.map((one) => [one.index, one]));
			known.set(entry, named);
		}
		return named;
	};
	return function* (id) {
		const own: Member[] = [];
		for (let at = membersAt[id] ?? 0; at < (membersAt[id + 1] ?? 0); at += 2) {
			const entry = members[at] ?? -1;
			const entrant = on(entry).get((members[at + 1] ?? 0) >> 1);
			if (entrant) own.push({ entry, entrant });
			if (own.length % AT_A_STRETCH === 0) yield;
		}
		return own;
	};
}

/**
 * The people of a roster who may be others once some entrants have come or left: those of the same full name, and of the same
 * last name, for whether a last name alone means one of them hangs on how many bear it.
 */
export function touchedBy(
	{ people, keys }: Roster,
	entrants: Iterable<Entrant>,
): ReadonlySet<number> {
	const bodies = new Set<string>();
	const lasts = new Set<string>();
	for (const entrant of entrants)
		(entrant.kind === "body" ? bodies : lasts).add(sharedBy(entrant));
	const touched = new Set<number>();
	for (const [id, { kind }] of people.entries()) {
		const shared = sharedBy({ kind, key: keys[id] ?? "" });
		if ((kind === "body" ? bodies : lasts).has(shared)) touched.add(id);
	}
	return touched;
}

/** What those have in common who may be one: of bodies the full name, of persons the last. */
function sharedBy(one: Pick<Entrant, "kind" | "key">): string {
	if (isShort(one)) return one.key;
	return one.kind === "body" ? fullName(one) : lastWord(fullName(one));
}
