import { speechForms } from "./lexicon/particles.js";
import type { NameKind } from "./name-kind.js";
import type {
	NamePhrase,
	Phrase,
	RolePhrase,
	RoleWords,
} from "./name-phrase.js";
import { isDeterminer } from "./noun-phrases.js";
import type { Words } from "./words.js";

/** Roles and names that stand side by side for the same. */
export interface Appositions {
	/** What stands beside a name: "Jane Doe, the chief economist". */
	readonly rolesOf: ReadonlyMap<NamePhrase, readonly RoleWords[]>;
	/** The name or names beside a role: they are whom the role means. */
	readonly namesOf: ReadonlyMap<RolePhrase, readonly NamePhrase[]>;
	/** Names that a role beside them shows to be persons'. */
	readonly persons: ReadonlySet<NamePhrase>;
	/** An acronym in brackets after a name: the name it is short for. */
	readonly longOf: ReadonlyMap<NamePhrase, NamePhrase>;
	/** Where a role beside a name ends. */
	readonly ends: ReadonlyMap<Phrase, number>;
}

/** What may follow an apposition without a comma. */
const GOES_ON = new Set(
	"who whose and which that at in on since with from told".split(" "),
);
const DASH = new Set(["--", "—", "–", "-"]);

/** Finds all appositions of roles and names, and acronyms in brackets. */
export function findAppositions(
	words: Words,
	phrases: readonly Phrase[],
	kinds: ReadonlyMap<string, NameKind>,
): Appositions {
	const rolesOf = new Map<NamePhrase, RoleWords[]>();
	const namesOf = new Map<RolePhrase, NamePhrase[]>();
	const persons = new Set<NamePhrase>();
	const longOf = new Map<NamePhrase, NamePhrase>();
	const ends = new Map<Phrase, number>();
	const nameAt = new Map<number, NamePhrase>();
	const roleAt = new Map<number, RolePhrase>();
	for (const phrase of phrases) {
		if (phrase.form === "name" && !phrase.modifier)
			nameAt.set(phrase.from, phrase);
		// The longest comes first: "the company's economist", not "the company".
		if (phrase.form === "role" && !roleAt.has(phrase.from))
			roleAt.set(phrase.from, phrase);
	}
	const kindOf = (name: NamePhrase) => kinds.get(name.parts.join(" "));
	const beside = (role: RolePhrase, name: NamePhrase, end: number) => {
		const span = { from: role.role.from, to: end, noun: role.noun };
		const known = rolesOf.get(name) ?? [];
		namesOf.set(role, [...(namesOf.get(role) ?? []), name]);
		if (!known.some(({ from }) => from === span.from))
			rolesOf.set(name, [...known, span]);
		if (role.kind === "person") persons.add(name);
		ends.set(role, end);
	};
	for (const phrase of phrases) {
		if (phrase.form === "role") {
			for (const end of new Set([phrase.to, phrase.reach])) {
				const names = namesAfter(words, phrase, end, nameAt);
				if (
					names.length === 0 ||
					!names.every((name) => fits(phrase, name, kindOf(name)))
				)
					continue;
				for (const name of names) beside(phrase, name, end);
				break;
			}
			continue;
		}
		if (phrase.form !== "name") continue;
		const after = roleAfter(words, phrase, roleAt);
		if (after && fits(after, phrase, kindOf(phrase)) && !namesOf.has(after)) {
			const close = words.list[after.reach];
			const whole = !close?.word || close.sentence !== phrase.sentence;
			beside(after, phrase, whole ? after.reach : after.to);
		}
		const short = acronymAfter(words, phrase, nameAt);
		if (short) longOf.set(short, phrase);
		shareRole(words, phrase, nameAt, rolesOf, persons);
	}
	return { rolesOf, namesOf, persons, longOf, ends };
}

/** A person's role goes with a person's name, or with one of two words that nothing shows to be anything else. */
function fits(
	phrase: RolePhrase,
	name: NamePhrase,
	kind: NameKind | undefined,
): boolean {
	if (phrase.kind === "body") return kind === "body" || kind === undefined;
	if (kind === "person" || kind === undefined) return true;
	return (
		(kind === "place" || kind === "thing") &&
		name.parts.length > 1 &&
		!phrase.loose
	);
}

/** "the chief of the General Staff, Per Holm," and "the ministers -- Ada Lind and Ivo Brandt --". */
function namesAfter(
	words: Words,
	phrase: RolePhrase,
	end: number,
	nameAt: ReadonlyMap<number, NamePhrase>,
): NamePhrase[] {
	const { list } = words;
	const open = list[end];
	const tight = nameAt.get(end);
	if (
		tight &&
		!phrase.plural &&
		tight.sentence === phrase.sentence &&
		end > phrase.head + 1
	)
		return [tight];
	if (
		!open ||
		open.sentence !== phrase.sentence ||
		!(
			open.text === "," ||
			DASH.has(open.text) ||
			open.text === "(" ||
			open.text === ":"
		)
	)
		return [];
	if (phrase.loose && !phrase.plural && open.text === ",") return [];
	const names: NamePhrase[] = [];
	let i = end + 1;
	for (;;) {
		const name = nameAt.get(i);
		if (!name || name.sentence !== phrase.sentence) break;
		names.push(name);
		i = name.to;
		if (!phrase.plural) break;
		let next = list[i];
		if (
			next?.text === "," &&
			(nameAt.has(i + 1) || list[i + 1]?.bare === "and")
		)
			next = list[++i];
		if (next?.bare === "and") i++;
		else if (list[i - 1]?.text !== ",") break;
	}
	const close = list[i];
	const closed =
		!close ||
		close.sentence !== phrase.sentence ||
		/^[,.;:)]$/.test(close.text) ||
		DASH.has(close.text) ||
		close.text === "(";
	if (!closed && !phrase.plural) return [];
	if (phrase.plural && names.length < 2) return [];
	// "the minister, Jane Doe, John Smith and …" is a list.
	if (!phrase.plural && close?.text === "," && nameAt.has(i + 1)) return [];
	return names;
}

/** "Jane Doe, 42, a farmer", "Airbus, the planemaker": the role right after the name's comma. */
function roleAfter(
	words: Words,
	phrase: NamePhrase,
	roleAt: ReadonlyMap<number, RolePhrase>,
): RolePhrase | null {
	const { list } = words;
	let i = phrase.to;
	if (list[i]?.text === "(") {
		while (i < phrase.to + 8 && list[i]?.text !== ")") i++;
		i++;
	}
	const open = list[i];
	if (
		!open ||
		open.sentence !== phrase.sentence ||
		!(open.text === "," || DASH.has(open.text))
	)
		return null;
	i++;
	if (/^\d{1,3}$/.test(list[i]?.text ?? "") && list[i + 1]?.text === ",")
		i += 2;
	const found = roleAt.get(i);
	if (!found || found.sentence !== phrase.sentence || found.plural) return null;
	const first = list[found.from];
	if (first?.capital && isDeterminer(first)) return null;
	const close = list[found.to];
	if (!close || close.sentence !== phrase.sentence || !close.word) return found;
	if (GOES_ON.has(close.bare)) return found;
	// "Jane Doe, Ohio's governor put forward": the second comma is often left out.
	return list[phrase.from]?.opens &&
		close.upos === "VERB" &&
		!speechForms.has(close.bare)
		? found
		: null;
}

/** "International Atomic Energy Agency (IAEA)". */
function acronymAfter(
	words: Words,
	phrase: NamePhrase,
	nameAt: ReadonlyMap<number, NamePhrase>,
): NamePhrase | null {
	const { list } = words;
	if (list[phrase.to]?.text !== "(") return null;
	const short = nameAt.get(phrase.to + 1);
	if (!short || short.to !== phrase.to + 2 || list[short.to]?.text !== ")")
		return null;
	const word = list[short.from];
	if (!word?.upper || short.parts.length !== 1) return null;
	const initials = phrase.parts.map((part) => part[0] ?? "").join("");
	return initials.includes(short.parts[0]?.[0] ?? " ") ? short : null;
}

/** "Presidents Joe Biden and Xi Jinping": the title of the first in the plural is the next one's too. */
function shareRole(
	words: Words,
	phrase: NamePhrase,
	nameAt: ReadonlyMap<number, NamePhrase>,
	rolesOf: Map<NamePhrase, RoleWords[]>,
	persons: Set<NamePhrase>,
) {
	if (!phrase.titled || words.list[phrase.to]?.bare !== "and" || !phrase.role)
		return;
	const last = words.list[phrase.role.to - 1];
	if (!last?.bare.endsWith("s") || last.bare === phrase.role.noun) return;
	const next = nameAt.get(phrase.to + 1);
	if (!next || next.titled) return;
	rolesOf.set(next, [...(rolesOf.get(next) ?? []), phrase.role]);
	persons.add(next);
}
