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
		for (const [place, entrant] of (cards[entry]?.named ?? []).entries())
			yield { entry, place, entrant };
}

/** Whoever of one of the people stands in which articles, in the order of the roster. */
export function membersOf(
	{ cards, members, membersAt }: Roster,
	id: number,
): Member[] {
	const own: Member[] = [];
	for (let at = membersAt[id] ?? 0; at < (membersAt[id + 1] ?? 0); at += 2) {
		const entry = members[at] ?? -1;
		const place = members[at + 1] ?? -1;
		const entrant = cards[entry]?.named[place];
		if (entrant) own.push({ entry, place, entrant });
	}
	return own;
}

/**
 * The people of a roster who may be others once some entrants have come or left: those of the same full name, and of the same
 * last name, for whether a last name alone means one of them hangs on how many bear it.
 */
export function touchedBy(
	before: Roster,
	entrants: Iterable<Entrant>,
): ReadonlySet<number> {
	const bodies = new Set<string>();
	const lasts = new Set<string>();
	for (const entrant of entrants) {
		const name = fullName(entrant);
		if (entrant.kind === "body") bodies.add(name);
		else lasts.add(lastWord(isShort(entrant) ? entrant.key : name));
	}
	const { cards, members, membersAt, people } = before;
	const touched = new Set<number>();
	for (let id = 0; id < people.length; id++) {
		const at = membersAt[id] ?? 0;
		const first = cards[members[at] ?? -1]?.named[members[at + 1] ?? -1];
		if (!first) continue;
		const is =
			first.kind === "body"
				? bodies.has(fullName(first))
				: lasts.has(isShort(first) ? first.key : lastWord(fullName(first)));
		if (is) touched.add(id);
	}
	return touched;
}
