import type { Card, Entrant } from "../packed/card.js";

/** One person of one article. */
export interface Member {
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	readonly entrant: Entrant;
}

/** How many articles are taken in between two places where the work may rest. */
const AT_A_STRETCH = 200;

/** The same full name is the same person; a last name alone joins the one full name that ends with it. */
export function* group(cards: readonly Card[]): Generator<void, Member[][]> {
	const groups: Member[][] = [];
	// A map a kind: no name for both need be put together to look it up.
	const full = {
		person: new Map<string, Member[]>(),
		body: new Map<string, Member[]>(),
	};
	const short: Member[] = [];
	for (const [entry, { named }] of cards.entries()) {
		for (const entrant of named) {
			const { kind, key } = entrant;
			if (kind === "person" && !key.includes(" "))
				short.push({ entry, entrant });
			else {
				const name = withoutThe(key);
				const known = full[kind].get(name);
				const member = { entry, entrant };
				if (known) known.push(member);
				else {
					const own = [member];
					full[kind].set(name, own);
					groups.push(own);
				}
			}
		}
		if (entry % AT_A_STRETCH === 0) yield;
	}
	const byLast = new Map<string, Member[][]>();
	for (const members of full.person.values()) {
		const [first] = members;
		if (first) append(byLast, lastWord(first.entrant.key), members);
	}
	yield;
	const alone = new Map<string, Member[]>();
	for (const member of short) {
		const owners = byLast.get(member.entrant.key) ?? [];
		const [owner] = owners;
		if (owner && owners.length === 1) owner.push(member);
		else append(alone, member.entrant.key, member);
	}
	return [...groups, ...alone.values()];
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);

function withoutThe(key: string): string {
	if (!key.includes("the")) return key;
	return key
		.split(" ")
		.filter((word) => word !== "the")
		.join(" ");
}

export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
