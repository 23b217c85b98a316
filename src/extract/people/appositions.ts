import type { NameKind } from "./kinds.js";
import type {
	NamePhrase,
	Phrase,
	RolePhrase,
	RoleWords,
} from "./name-phrase.js";
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
	const nameAt = new Map<number, NamePhrase>();
	const roleAt = new Map<number, RolePhrase>();
	for (const phrase of phrases) {
		if (phrase.form === "name" && !phrase.modifier)
			nameAt.set(phrase.from, phrase);
		if (phrase.form === "role") roleAt.set(phrase.from, phrase);
	}
	const kindOf = (name: NamePhrase) => kinds.get(name.parts.join(" "));
	const beside = (role: RolePhrase, name: NamePhrase) => {
		namesOf.set(role, [...(namesOf.get(role) ?? []), name]);
		rolesOf.set(name, [
			...(rolesOf.get(name) ?? []),
			...(rolesOf.get(name)?.some(({ from }) => from === role.role.from)
				? []
				: [{ ...role.role, noun: role.noun }]),
		]);
		if (role.kind === "person") persons.add(name);
	};
	for (const phrase of phrases) {
		if (phrase.form === "role") {
			const names = namesAfter(words, phrase, nameAt);
			const fits = names.filter(
				(name) =>
					role(phrase, kindOf(name)) && (phrase.plural || names.length === 1),
			);
			if (fits.length === names.length)
				for (const name of fits) beside(phrase, name);
			continue;
		}
		if (phrase.form !== "name") continue;
		const after = roleAfter(words, phrase, roleAt);
		if (after && role(after, kindOf(phrase)) && !namesOf.has(after))
			beside(after, phrase);
		const short = acronymAfter(words, phrase, nameAt);
		if (short) longOf.set(short, phrase);
		shareRole(words, phrase, nameAt, rolesOf, persons);
	}
	return { rolesOf, namesOf, persons, longOf };
}

function role(phrase: RolePhrase, kind: NameKind | undefined): boolean {
	if (phrase.kind === "person") return kind === "person" || kind === undefined;
	return kind === "body" || kind === "country" || kind === undefined;
}

/** "the chief of the General Staff, Valery Gerasimov," and "the ministers -- Lloyd Austin and Sergei Shoigu --". */
function namesAfter(
	words: Words,
	phrase: RolePhrase,
	nameAt: ReadonlyMap<number, NamePhrase>,
): NamePhrase[] {
	const { list } = words;
	const open = list[phrase.to];
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
	let i = phrase.to + 1;
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
	const close = list[found.to];
	if (!close || close.sentence !== phrase.sentence || !close.word) return found;
	if (GOES_ON.has(close.bare)) return found;
	return found.loose
		? null
		: close.upos === "VERB" && found.determiner !== "definite"
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
