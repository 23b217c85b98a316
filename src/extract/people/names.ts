import { bodyNouns, subjects, thingNouns } from "./lexicon/bodies.js";
import { countries, isGroup, nationalities } from "./lexicon/countries.js";
import { givenName } from "./lexicon/given-names.js";
import { nameSuffixes, openers } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import {
	highOffices,
	honorifics,
	noNameAfterTitle,
	officeGender,
	offices,
	rankModifiers,
	ranks,
} from "./lexicon/titles.js";
import type { NamePhrase, RoleWords } from "./name-phrase.js";
import { leftEdge } from "./noun-phrases.js";
import type { Gender } from "./person.js";
import type { Run } from "./runs.js";
import type { Words } from "./words.js";

/** The titles before a name in a run. */
interface Titles {
	/** Where the titles begin, and the name. */
	readonly from: number;
	readonly name: number;
	readonly gender: Gender | null;
	/** The last word of the office and its noun; null where there are only courtesy titles and ranks. */
	readonly office: { readonly at: number; readonly noun: string } | null;
	/** Where ranks and courtesy titles begin. */
	readonly rank: number;
}

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
	// "Ukrainian Oleksiy Reznikov": the people before a person's name is no part of it.
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
	const role = roleBefore(words, from);
	const personable =
		role !== null && role.kind === "person" && !isBodyEnd(last.bare);
	const found: NamePhrase = {
		form: "name",
		from: personable ? role.from : from,
		to: run.to,
		name: { from, to: run.to },
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

function isBodyEnd(bare: string): boolean {
	return bodyNouns.has(bare) || thingNouns.has(bare);
}

function parts(words: Words, from: number, to: number): string[] {
	const found: string[] = [];
	for (let i = from; i < to; i++) {
		const word = words.list[i];
		if (word?.word && !nameSuffixes.has(word.bare)) found.push(word.bare);
	}
	return found;
}

/** A name that only modifies the noun after it: "the Clinton campaign", "Trump supporters". */
function modifies(words: Words, to: number, possessive: boolean): boolean {
	if (possessive) return false;
	const next = words.list[to];
	const before = words.list[to - 1];
	return (
		!!next?.word &&
		next.sentence === before?.sentence &&
		!next.capital &&
		next.upos === "NOUN" &&
		next.start <= (before?.end ?? 0) + 1
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
		name: { from: titles.name, to: run.to },
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
	while (to > run.from && subjects.has(list[to - 1]?.bare ?? "")) to--;
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

/** Finds the last title in a run that has a name after it. */
function findTitles(words: Words, run: Run): Titles | null {
	const { list } = words;
	for (let i = run.to - 2; i >= run.from; i--) {
		const word = list[i];
		if (!word || word.possessive) continue;
		const office = officeEnd(words, i, run.to);
		if (office !== null) {
			if (office >= run.to || !nameable(words, run, office)) continue;
			const noun = offices.get(word.bare) ?? word.bare;
			let from = i;
			while (from > run.from && isOfficeModifier(list[from - 1]?.bare ?? ""))
				from--;
			const rank = office;
			return {
				from,
				name: office,
				gender:
					officeGender.get(word.bare) ?? roleOf(word.bare)?.gender ?? null,
				office: { at: office - 1, noun },
				rank,
			};
		}
		if (!isRank(word.bare) || !nameable(words, run, i + 1)) continue;
		let rank = i;
		let gender = honorifics.get(word.bare) ?? null;
		while (
			rank > run.from &&
			(isRank(list[rank - 1]?.bare ?? "") ||
				rankModifiers.has(list[rank - 1]?.bare ?? ""))
		) {
			rank--;
			gender ??= honorifics.get(list[rank]?.bare ?? "") ?? null;
		}
		const before = list[rank - 1];
		const isOffice =
			rank > run.from &&
			before &&
			(offices.has(before.bare) || roleOf(before.bare)?.kind === "person");
		if (isOffice && before) {
			let from = rank - 1;
			while (from > run.from && isOfficeModifier(list[from - 1]?.bare ?? ""))
				from--;
			return {
				from,
				name: i + 1,
				gender: gender ?? officeGender.get(before.bare) ?? null,
				office: { at: rank - 1, noun: offices.get(before.bare) ?? before.bare },
				rank,
			};
		}
		return { from: rank, name: i + 1, gender, office: null, rank };
	}
	return null;
}

function isRank(bare: string): boolean {
	return honorifics.has(bare) || ranks.has(bare);
}

function isOfficeModifier(bare: string): boolean {
	return (
		subjects.has(bare) ||
		[
			"vice",
			"deputy",
			"assistant",
			"acting",
			"former",
			"crown",
			"chief",
			"attorney",
			"senior",
			"general",
		].includes(bare)
	);
}

/** Where the office that begins at `at` ends: "Secretary of State" is three words; null where no office stands. */
function officeEnd(words: Words, at: number, end: number): number | null {
	const { list } = words;
	const word = list[at];
	if (!word) return null;
	if (!offices.has(word.bare)) {
		const role =
			word.capital || word.upos === "NOUN" ? roleOf(word.bare) : null;
		if (role?.kind !== "person" || givenName(word.bare) || isRank(word.bare))
			return null;
	} else if (givenName(word.bare) && !["king", "judge"].includes(word.bare))
		return null;
	if (
		list[at + 1]?.bare === "general" &&
		at + 2 < end &&
		[
			"attorney",
			"secretary",
			"solicitor",
			"director",
			"governor",
			"auditor",
			"surgeon",
			"inspector",
		].includes(word.bare)
	)
		return at + 2;
	if (list[at + 1]?.bare !== "of") return at + 1;
	let i = at + 2;
	if (list[i]?.bare === "the") i++;
	const object = i;
	// "President of the United States Barack Obama": up to a country's end, or to where a given name begins a name.
	for (let to = Math.min(end, object + 4); to > object; to--) {
		const whole = list.slice(object, to).map((part) => part.bare);
		if (countries.has(whole.join(" "))) return to;
	}
	for (let to = object + 1; to < end - 1; to++)
		if (givenName(list[to]?.bare ?? "")) return to;
	while (i < end) {
		const part = list[i];
		if (!part) break;
		const named =
			subjects.has(part.bare) ||
			bodyNouns.has(part.bare) ||
			countries.has(part.bare) ||
			nationalities.has(part.bare) ||
			["and", "of", "the", "&"].includes(part.bare);
		if (!named) {
			if (i === object && end - i > 2) {
				i++;
				continue;
			}
			break;
		}
		i++;
	}
	return i > object ? i : null;
}

/** Whether words can be a person's name after a title. */
function nameable(words: Words, run: Run, from: number): boolean {
	const { to } = run;
	const { list } = words;
	const first = list[from];
	const last = list[to - 1];
	if (!first || !last || to - from > 6 || !first.capital) return false;
	if (noNameAfterTitle.has(last.bare) || noNameAfterTitle.has(first.bare))
		return false;
	if (
		to - from === 1 &&
		(subjects.has(first.bare) ||
			openers.has(first.bare) ||
			nationalities.has(first.bare) ||
			(countries.has(first.bare) && !givenName(first.bare)))
	)
		return false;
	// "Star Wars", "Child Left Behind": a trade with a capital needs a name that looks like one.
	const title = list[from - 1];
	if (
		title &&
		title.index >= run.from &&
		title.capital &&
		offices.has(title.bare) &&
		!highOffices.has(offices.get(title.bare) ?? "") &&
		to - from === 1 &&
		!givenName(first.bare)
	)
		return false;
	return !(isBodyEnd(last.bare) && !givenName(first.bare));
}

/** A role in small letters right before a name: "Pentagon spokesman", "the company's chief economist". */
function roleBefore(
	words: Words,
	at: number,
): {
	from: number;
	kind: "person" | "body";
	gender: Gender | null;
	words: RoleWords;
} | null {
	const { list } = words;
	const before = list[at - 1];
	const name = list[at];
	if (
		!before?.word ||
		before.sentence !== name?.sentence ||
		before.capital ||
		before.possessive
	)
		return null;
	if (before.upos === "VERB" || before.upos === "ADP") return null;
	// "ex-president", but no "57,000-member"
	const [prefix = "", bare = ""] = before.bare.split("-");
	const known = /^(?:co|ex|vice|deputy|then)$/.test(prefix)
		? bare
		: before.bare;
	let head = at - 1;
	let role = roleOf(before.bare) ?? roleOf(known);
	// "conservative Democrats", "a senior Trump adviser"
	if (
		before.upos === "ADJ" &&
		!/^(?:executive|official|chief|general)$/.test(before.bare)
	)
		return null;
	if (name && isGroup(name.bare)) return null;
	if (
		role?.kind !== "person" &&
		list[at - 2]?.bare === "of" &&
		before.upos === "NOUN"
	) {
		// "chief of staff General Duncan McNab"
		head = at - 3;
		role = roleOf(list[head]?.bare ?? "");
	}
	const noun = role ?? guessed(words, at);
	if (noun?.kind !== "person") return null;
	const from = leftEdge(words, head);
	return {
		from,
		kind: noun.kind,
		gender: noun.gender,
		words: { from: contentStart(words, from, at), to: at, noun: noun.noun },
	};
}

const PERSON_SUFFIX =
	/(?:ist|ists|woman|women|[^e]man|men|ologer|grapher|ician|ier)$/;

/** "sprinter Usain Bolt": an unknown noun right before a full name, where its form is a person's. */
function guessed(
	words: Words,
	at: number,
): { kind: "person"; noun: string; gender: Gender | null } | null {
	const before = words.list[at - 1];
	const name = words.list[at];
	if (before?.upos !== "NOUN" || !name) return null;
	if (!PERSON_SUFFIX.test(before.bare)) return null;
	const gender = /wom[ae]n$/.test(before.bare) ? "female" : null;
	return { kind: "person", noun: before.bare, gender };
}

/** A role without its determiner; one that determines a possessor stays ("the company's chief economist"). */
export function contentStart(words: Words, from: number, to: number): number {
	const { list } = words;
	const word = list[from];
	if (word?.upos !== "DET" && !["the", "a", "an"].includes(word?.bare ?? ""))
		return from;
	for (let i = from + 1; i < from + 6; i++) {
		if (i >= to - 1) break;
		if (list[i]?.possessive) return from;
	}
	return from + 1;
}
