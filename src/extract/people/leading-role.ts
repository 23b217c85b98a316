import { isPersonNoun } from "../roles/somebody.js";
import { givenName } from "./lexicon/given-names.js";
import { roleOf } from "./lexicon/roles.js";
import type { RoleWords } from "./name-phrase.js";
import { isPersonSuffix } from "./role-before.js";
import type { Run } from "./runs.js";
import type { Words } from "./words.js";

/**
 * "Radiographer Tess Holm", "Nine-year-old Tess Holm": what somebody is, with a capital only because it opens the sentence.
 * Null where the first word of the run may be of the name.
 */
export function leadingRole(
	{ list }: Words,
	{ from, to }: Run,
): RoleWords | null {
	const first = list[from];
	const second = list[from + 1];
	if (!first?.opens || first.upper) return null;
	// "Twins Anya and Petra Holm"
	const isPair = to - from === 2 && list[to]?.bare === "and";
	if (isPair && givenName(second?.bare ?? "") && !givenName(first.bare)) {
		const noun = roleOf(first.bare)?.noun ?? first.bare.replace(/s$/, "");
		const isPlural = first.bare.endsWith("s") && first.bare !== noun;
		return isPlural && isPersonNoun(noun) ? { from, to: from + 1, noun } : null;
	}
	if (to - from < 3) return null;
	if (/-year-old$/.test(first.bare))
		return { from, to: from + 1, noun: "person" };
	if (givenName(first.bare) || !givenName(second?.bare ?? "")) return null;
	const role = roleOf(first.bare);
	if (role?.kind === "person" && !role.plural)
		return { from, to: from + 1, noun: role.noun };
	return isPersonNoun(first.bare) || isPersonSuffix(first.bare)
		? { from, to: from + 1, noun: first.bare }
		: null;
}
