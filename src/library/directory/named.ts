import type { PersonKind } from "../../extract/people/person.js";
import { fold } from "../terms.js";
import type { Member } from "./group.js";

/** Somebody whom the articles name, the same in all of them. */
export interface Named {
	/** The fullest name. */
	readonly name: string;
	readonly kind: PersonKind;
	/** Every name the articles use, the fullest first. */
	readonly names: readonly string[];
	readonly roles: readonly string[];
	/** How many quotations are theirs, and how often they are spoken of. */
	readonly quotes: number;
	readonly mentions: number;
}

/** One entry for somebody whom several articles name: the fullest names and roles first seen, quotations and mentions added up. */
export function namedOf(members: readonly Member[]): Named {
	const names = new Map<string, string>();
	const put = (name: string) => {
		const folded = fold(name);
		if (name !== "" && !names.has(folded)) names.set(folded, name);
	};
	const roles = new Set<string>();
	let quotes = 0;
	let mentions = 0;
	for (const { entrant } of members) {
		put(entrant.name);
		for (const alias of entrant.aliases) put(alias);
		for (const role of entrant.roles) roles.add(role);
		quotes += entrant.quotes;
		mentions += entrant.mentions;
	}
	const all = [...names.values()];
	const first = members[0]?.entrant;
	return {
		name: first?.name ?? all[0] ?? "",
		kind: first?.kind ?? "person",
		names: all,
		roles: [...roles],
		quotes,
		mentions,
	};
}
