import type { Changes } from "./changes.js";
import { isShort, type Member } from "./group.js";
import type { Roster } from "./roster.js";

/** For each of the people of a roster in their order who it is: one of the roster before by the number there, or `~n` for the group `n`. */
export interface Seats {
	readonly order: readonly number[];
	/** How many have a full name. */
	readonly full: number;
}

/**
 * Whoever stays and the groups made anew, in the order of a roster.
 * @param touched who of the roster before does not stay
 */
export function seatsOf(
	before: Roster,
	{ moved }: Changes,
	touched: ReadonlySet<number>,
	groups: readonly (readonly Member[])[],
): Seats {
	const isFull = (own: readonly Member[]) =>
		!own[0] || !isShort(own[0].entrant);
	const split = groups.findIndex((own) => !isFull(own));
	const full = split < 0 ? groups.length : split;
	/** Where somebody is first named. */
	const first = (seat: number): readonly [entry: number, index: number] => {
		if (seat < 0) {
			const one = groups[~seat]?.[0];
			return [one?.entry ?? -1, one?.entrant.index ?? -1];
		}
		const at = before.membersAt[seat] ?? 0;
		return [
			moved[before.members[at] ?? -1] ?? -1,
			(before.members[at + 1] ?? -1) >> 1,
		];
	};
	const join = (
		[from, to]: readonly [number, number],
		[newFrom, newTo]: readonly [number, number],
	): number[] => {
		const order: number[] = [];
		let next = newFrom;
		for (let id = from; id < to; id++) {
			if (touched.has(id)) continue;
			for (; next < newTo; next++) {
				const [a, b] = [first(~next), first(id)];
				if (a[0] > b[0] || (a[0] === b[0] && a[1] > b[1])) break;
				order.push(~next);
			}
			order.push(id);
		}
		for (; next < newTo; next++) order.push(~next);
		return order;
	};
	const named = join([0, before.full], [0, full]);
	const alone = join(
		[before.full, before.people.length],
		[full, groups.length],
	);
	return { order: [...named, ...alone], full: named.length };
}

/** The members of a roster (`Roster.members`). */
export function membersIn(
	before: Roster,
	{ moved }: Changes,
	groups: readonly (readonly Member[])[],
	{ order }: Seats,
): Pick<Roster, "members" | "membersAt"> {
	const membersAt = new Uint32Array(order.length + 1);
	const lengthOf = (seat: number): number =>
		seat < 0
			? 2 * (groups[~seat]?.length ?? 0)
			: (before.membersAt[seat + 1] ?? 0) - (before.membersAt[seat] ?? 0);
	for (const [n, seat] of order.entries())
		membersAt[n + 1] = (membersAt[n] ?? 0) + lengthOf(seat);
	const members = new Int32Array(membersAt[order.length] ?? 0);
	let to = 0;
	for (const seat of order) {
		if (seat < 0)
			for (const { entry, entrant } of groups[~seat] ?? []) {
				members[to++] = entry;
				members[to++] = 2 * entrant.index + (entrant.quoted ? 1 : 0);
			}
		else {
			const end = before.membersAt[seat + 1] ?? 0;
			for (let at = before.membersAt[seat] ?? 0; at < end; at += 2) {
				members[to++] = moved[before.members[at] ?? -1] ?? -1;
				members[to++] = before.members[at + 1] ?? -1;
			}
		}
	}
	return { members, membersAt };
}
