import { leadingRole } from "./leading-role.js";
import { bodyNouns, subjects } from "./lexicon/bodies.js";
import { isGroup, nationalities } from "./lexicon/countries.js";
import { givenName } from "./lexicon/given-names.js";
import { nameSuffixes } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import { highOffices, honours, offices, shortRoles } from "./lexicon/titles.js";
import type { NamePhrase, RoleWords } from "./name-phrase.js";
import { contentStart, leftEdge } from "./noun-phrases.js";
import { roleBefore } from "./role-before.js";
import type { Run } from "./runs.js";
import {
	findTitles,
	isBodyEnd,
	isOfficeModifier,
	isRank,
	type Titles,
} from "./titles.js";
import type { Word, Words } from "./words.js";

/** Reads a run of capitals as names: of one person with titles and role, or of a body; nested ones first come first. */
export function readRun(words: Words, run: Run): NamePhrase[] {
	const { list } = words;
	if (run.to <= run.from) return [];
	const cut = personAfterBody(words, run);
	if (cut) {
		const before = readRun(words, { from: run.from, to: cut });
		return [...before, ...readRun(words, { from: cut, to: run.to })];
	}
	const titles = findTitles(words, run);
	if (titles) return titledName(words, run, titles);
	const office = bareOffice(words, run);
	if (office) {
		const nested = nestedBody(words, run, office);
		return nested ? [nested] : [];
	}
	const body = bodyOfOffice(words, run);
	if (body !== null) return readRun(words, { from: body, to: run.to });
	let from = run.from;
	const last = list[run.to - 1];
	if (!last) return [];
	// "Estonian Ivo Brandt": the people before a person's name is no part of it.
	const second = list[from + 1];
	if (
		run.to - from > 2 &&
		nationalities.has(list[from]?.bare ?? "") &&
		second &&
		givenName(second.bare) &&
		!isBodyEnd(last.bare)
	)
		from++;
	if (parts(words, from, run.to).every(isRank)) return [];
	// "Floridians Jeb Bush", "Former Obama aides"
	if (
		run.to - from > 1 &&
		(list[from]?.bare === "former" ||
			(run.to - from > 2 && isGroup(list[from]?.bare ?? "")))
	)
		from++;
	const lead = leadingRole(words, { from, to: run.to });
	if (lead) from = lead.to;
	const role = lead
		? {
				kind: "person",
				from: lead.from,
				gender: roleOf(lead.noun)?.gender ?? null,
				words: lead,
			}
		: roleBefore(words, from);
	const personable =
		role !== null &&
		role.kind === "person" &&
		!list.slice(from, run.to).some((word) => bodyNouns.has(word.bare));
	const found: NamePhrase = {
		form: "name",
		from: personable ? role.from : from,
		to: run.to,
		name: { from, to: nameEnd(words, from, run.to) },
		parts: parts(words, from, run.to),
		titled: personable,
		gender: personable ? role.gender : null,
		role: personable ? role.words : null,
		modifier: modifies(words, run.to, last.possessive),
		sentence: last.sentence,
	};
	return found.parts.length > 0 ? [found] : [];
}

/** "Fort Pitt Capital Group Charlie Smith": where a person's full name follows a body's in one run. */
function personAfterBody(words: Words, run: Run): number | null {
	const { list } = words;
	for (let i = run.from + 2; i < run.to - 1; i++) {
		const before = list[i - 1];
		const last = list[run.to - 1];
		if (!before || !last || !bodyNouns.has(before.bare)) continue;
		if (givenName(list[i]?.bare ?? "") && !isBodyEnd(last.bare)) return i;
	}
	return null;
}

/** "US Treasury Secretary" with no name after it: a role, in which only a body may be named. */
function bareOffice(words: Words, run: Run): Pick<Titles, "from"> | null {
	const { list } = words;
	const last = list[run.to - 1]?.bare ?? "";
	if (
		run.to - run.from < 2 ||
		!highOffices.has(last) ||
		givenName(list[run.from]?.bare ?? "")
	)
		return null;
	if (givenName(last)) return null;
	let from = run.to - 1;
	while (from > run.from && isOfficeModifier(list[from - 1]?.bare ?? ""))
		from--;
	return { from };
}

/** "Chief Executive of General Motors": an office without a name is a role, and only the body in it is a name. */
function bodyOfOffice(words: Words, run: Run): number | null {
	const { list } = words;
	for (let i = run.from + 1; i < run.to - 1; i++) {
		if (list[i]?.bare !== "of") continue;
		const office = list[i - 1]?.bare ?? "";
		if (!offices.has(office) && roleOf(office)?.kind !== "person") continue;
		const object = list[i + 1]?.bare === "the" ? i + 2 : i + 1;
		const single = run.to - object === 1;
		return single && subjects.has(list[object]?.bare ?? "") ? run.to : object;
	}
	return null;
}

function parts(words: Words, from: number, to: number): string[] {
	const found: string[] = [];
	for (let i = from; i < to; i++) {
		const word = words.list[i];
		const isSuffix =
			nameSuffixes.has(word?.bare ?? "") || (i > from + 1 && isHonour(word));
		if (word?.text === "&" || (word?.word && !isSuffix)) found.push(word.bare);
	}
	return found;
}

/** "Ann Poe MP", "Ann Poe KC" */
function isHonour(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		/^[A-Z]{2}/.test(word.text) &&
		(shortRoles.has(word.bare) || honours.has(word.bare))
	);
}

/** Where a name ends before what is no part of it: "Ann Poe | MP". */
function nameEnd({ list }: Words, from: number, to: number): number {
	let end = to;
	while (end > from + 2 && isHonour(list[end - 1])) end--;
	return end;
}

/** A name that only modifies the noun after it: "the Clinton campaign", "Trump supporters". */
function modifies(words: Words, to: number, possessive: boolean): boolean {
	if (possessive) return false;
	const next = words.list[to];
	const before = words.list[to - 1];
	if (!next?.word || next.sentence !== before?.sentence) return false;
	if (next.start > before.end + 1) return false;
	if (!next.capital && next.upos === "NOUN") return true;
	// "The U.S. and Russian ministers": what the second nationality modifies, the first does too.
	const other = words.list[to + 1];
	return (
		next.bare === "and" &&
		nationalities.has(before.bare) &&
		nationalities.has(other?.bare ?? "") &&
		modifies(words, to + 2, other?.possessive ?? true)
	);
}

function titledName(words: Words, run: Run, titles: Titles): NamePhrase[] {
	const { list } = words;
	const last = list[run.to - 1];
	if (!last) return [];
	let from = titles.from;
	let role: RoleWords | null = null;
	let gender = titles.gender;
	const lower = roleBefore(words, titles.rank);
	if (titles.office) {
		from = leftEdge(words, titles.from);
		role = {
			from: contentStart(words, from, titles.office.at + 1),
			to: titles.office.at + 1,
			noun: titles.office.noun,
		};
	} else if (lower && lower.kind === "person") {
		from = lower.from;
		role = lower.words;
		gender ??= lower.gender;
	}
	const name: NamePhrase = {
		form: "name",
		from,
		to: run.to,
		name: { from: titles.name, to: nameEnd(words, titles.name, run.to) },
		parts: parts(words, titles.name, run.to),
		titled: true,
		gender,
		role,
		modifier: modifies(words, run.to, last.possessive),
		sentence: last.sentence,
	};
	const nested = nestedBody(words, run, titles);
	return name.parts.length === 0 ? [] : nested ? [nested, name] : [name];
}

/** "Apple" in "Apple CEO Tim Cook": what stands before the title in the run may be a body of its own. */
function nestedBody(
	words: Words,
	run: Run,
	titles: Pick<Titles, "from">,
): NamePhrase | null {
	const { list } = words;
	let to = titles.from;
	while (
		to > run.from &&
		(subjects.has(list[to - 1]?.bare ?? "") ||
			highOffices.has(list[to - 1]?.bare ?? ""))
	)
		to--;
	let from = run.from;
	while (
		from < to &&
		(nationalities.has(list[from]?.bare ?? "") ||
			["former", "acting", "deputy", "then"].includes(list[from]?.bare ?? ""))
	)
		from++;
	const word = list[from];
	if (from >= to || !word) return null;
	return {
		form: "name",
		from,
		to,
		name: { from, to },
		parts: parts(words, from, to),
		titled: false,
		gender: null,
		role: null,
		modifier: true,
		sentence: word.sentence,
	};
}
