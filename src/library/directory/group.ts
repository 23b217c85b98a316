import type { Entrant } from "../packed/card.js";

/** One person of one article. */
export interface Member {
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	readonly entrant: Entrant;
}

/** How many names are taken in between two places where the work may rest. */
const AT_A_STRETCH = 1000;

/** Whether a name is a person's last or given name alone. */
export const isShort = ({
	kind,
	key,
}: Pick<Entrant, "kind" | "key">): boolean =>
	kind === "person" && !key.includes(" ");

/** What a full name has in common with others of the same bearer. */
export function fullName({ key }: Pick<Entrant, "key">): string {
	if (!key.includes("the")) return key;
	return key
		.split(" ")
		.filter((word) => word !== "the")
		.join(" ");
}

/** The word of a full name that a short one may be. */
export const lastWord = (name: string): string =>
	name.slice(name.lastIndexOf(" ") + 1);

/**
 * The same full name is the same person; a last name alone joins the one full name that ends with it. Groups of full names
 * first, each in the order of its first member.
 * @param members in order of the articles and of the cards
 */
export function* group(members: Iterable<Member>): Generator<void, Member[][]> {
	const groups: Member[][] = [];
	// A map a kind: no name for both need be put together to look it up.
	const full = {
		person: new Map<string, Member[]>(),
		body: new Map<string, Member[]>(),
	};
	const short: Member[] = [];
	let taken = 0;
	for (const member of members) {
		const { entrant } = member;
		if (isShort(entrant)) short.push(member);
		else {
			const name = fullName(entrant);
			const known = full[entrant.kind].get(name);
			if (known) known.push(member);
			else {
				const own = [member];
				full[entrant.kind].set(name, own);
				groups.push(own);
			}
		}
		if (++taken % AT_A_STRETCH === 0) yield;
	}
	const byLast = new Map<string, Member[][]>();
	for (const [name, own] of full.person) append(byLast, lastWord(name), own);
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

/** Adds to the list of a key, which is made where there is none. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
