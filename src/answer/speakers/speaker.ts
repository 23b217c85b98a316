import { isPersonNoun } from "../../extract/roles/somebody.js";
import { shortenedBy } from "../../library/acronyms.js";
import type { Candidate, Directory } from "../../library/directory.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { anyOf, type People } from "../../library/people.js";
import { fold, stemOf, termsOf, wordsOf } from "../../library/terms.js";
import { countrySeated, governmentMeant } from "../countries/meant.js";
import { headOf, OF } from "../described/asked.js";
import { countryOf } from "./descriptor.js";
import { governmentIn } from "./governments.js";
import { rolesOf, type Speaker } from "./roles.js";

/** Whom the words of a question mean. */
export interface Resolved {
	readonly speakers: readonly Speaker[];
	/** The parts that are nobody's. */
	readonly unknown: readonly string[];
}

/** Finds whom a question's words mean: a name, a misspelt name, a role; several joined by "and". */
export function resolveSpeakers(
	library: Library,
	scope: Scope,
	text: string,
): Resolved {
	// "The chairman and the treasurer" are two, whoever fits both words at once.
	const several = /\p{L} and (?:the|an?|his|her|their) \p{L}/iu.test(text);
	const whole =
		several || areNamed(library, scope, text)
			? []
			: resolveOne(library, scope, text);
	if (whole.length > 0) return { speakers: whole, unknown: [] };
	const parts = partsOf(text);
	if (parts.length < 2) return { speakers: [], unknown: [text] };
	const speakers: Speaker[] = [];
	const unknown: string[] = [];
	for (const part of parts) {
		const found = resolveOne(library, scope, part);
		if (found.length > 0) speakers.push(...found);
		else unknown.push(part);
	}
	// "Merkle, the car analyst": what describes a name needs no person of its own.
	const described =
		speakers.length > 0 && /^[^,]+,\s*(?:the|an?)\s/i.test(text);
	return { speakers, unknown: described ? [] : unknown };
}

/** The parts of a text that joins several, apart by commas or "and". */
export const partsOf = (text: string): readonly string[] =>
	text
		.split(/\s*,\s*(?:and\s+)?|\s+(?:and|or|&)\s+/i)
		.filter((part) => part.trim() !== "");

/** "Lind and Holm": two names are two, though one of the two is described beside the other. */
function areNamed(library: Library, scope: Scope, text: string): boolean {
	const parts = partsOf(text);
	return (
		parts.length > 1 &&
		byName(library, scope, text).length === 0 &&
		parts.every((part) => byName(library, scope, part.trim()).length > 0)
	);
}

/** "Its trucks" are no firm that has the word in its name. */
const OWNED = /^(?:its|their|his|her|our|my|your)\s+\p{Ll}/u;

/** Everybody whom the words of a text name, by name alone, each apart; empty where none is named. */
export function namesIn(
	library: Library,
	scope: Scope,
	text: string,
): readonly People[] {
	return partsOf(text).flatMap((part) => {
		const bare = part.trim().replace(/^(?:the|an?)\s+/i, "");
		if (bare === "" || /['’]s?\s/.test(bare) || OWNED.test(bare)) return [];
		const found = byName(library, scope, bare);
		return found.length === 0 ? [] : [anyOf(found.map((s) => s.people))];
	});
}

function resolveOne(library: Library, scope: Scope, text: string): Speaker[] {
	const bare = text
		.trim()
		.replace(/^(?:the|an?|his|her|their|our|that|this)\s+/i, "");
	if (bare === "") return [];
	const named = byName(library, scope, bare);
	if (named.length > 0) return named;
	const government = governmentBy(library, scope, bare);
	// A capital of a government that does not speak is no German.
	if (government.length > 0 || countrySeated(bare)) return government;
	const bearers = rolesOf(library, scope, writtenOut(library, bare));
	if (bearers.length > 0) return bearers;
	const ofBody = namedOf(library, scope, bare);
	if (ofBody.length > 0) return ofBody;
	for (const form of WRITING) {
		const writer = form.exec(bare)?.[1];
		const found =
			writer === undefined ? [] : resolveOne(library, scope, writer);
		if (found.length > 0) return found;
	}
	return [];
}

const WRITINGS =
	"letter|memo|memorandum|e-?mail|note|post|tweet|message|speech|address|interview|column|op-ed|blog|testimony|ad|advert|advertisement|commercial|spot|video|clip|book|memoirs?|autobiography|essay|sermon|toast|eulogy|press release|broadcast|podcast";
const OF_WRITING = " (?:of|to|in|on|from|for|with) .+";

/** "Holm's letter to the staff", "the campaign manager memo", then "Holm's new radio commercial": whoever wrote or gave it speaks in it. */
const WRITING: readonly RegExp[] = [
	new RegExp(
		`^(.{2,60}?)(?:['’]s?)? (?:(?:open|public|own|latest|last|first|written|internal|resignation) )?(?:${WRITINGS})(?:${OF_WRITING})?$`,
		"iu",
	),
	new RegExp(
		`^(.{2,60}?)['’]s? (?:\\p{L}+ ){1,2}(?:${WRITINGS})(?:${OF_WRITING})?$`,
		"iu",
	),
];

/** "Holm of the port authority", "Lind from the union". */
const NAMED_OF =
	/^(\p{L}[\p{L}.'’ -]{1,40}?) (?:of|from|with|at) (?:the |an? )?(.+)$/iu;

/** Whoever bears a name that stands before what they are of, where their articles tell of that. */
function namedOf(library: Library, scope: Scope, bare: string): Speaker[] {
	const [, name = "", body = ""] = NAMED_OF.exec(bare) ?? [];
	const noun = termsOf(name).at(-1);
	const { directory } = library;
	// "The mayor of Oslo" is no Ms Mayor, and no mayor of another town.
	if (!noun || isPersonNoun(noun.word) || directory.roleStems.has(noun.stem))
		return [];
	const stems = termsOf(body).map(({ stem }) => stem);
	const { passages } = library;
	return byName(library, scope, name).filter(({ people: { places } }) =>
		stems.some((stem) => passages.frequency(stem, places) > 0),
	);
}

/** "The DoD spokeswoman": a body's initials before a role as its name, where the articles have no such word. */
function writtenOut({ directory, passages }: Library, words: string): string {
	return words.replace(
		/(?<!['’\p{L}])\p{L}{2,6}(?=(?:['’]s)? \p{Ll})/gu,
		(word) =>
			passages.frequency(stemOf(fold(word)), null) > 0
				? word
				: (shortenedBy(directory, word)[0]?.name ?? word),
	);
}

/** How sure it is that whoever speaks for a country is meant by its capital, or by its people. */
const BY_CAPITAL = 0.85;

/** Those who speak for a country whose people or capital the words are: nobody else is called so. */
function governmentBy(
	library: Library,
	scope: Scope,
	words: string,
): Speaker[] {
	const country = governmentMeant(words);
	if (!country) return [];
	const speakers = governmentIn(library, scope, country);
	return speakers.length === 0
		? []
		: [
				{
					label: words,
					people: anyOf(speakers),
					body: true,
					sure: BY_CAPITAL,
				},
			];
}

/** Who bears a name, with or without a title or description before it. */
function byName(library: Library, scope: Scope, bare: string): Speaker[] {
	const noun =
		/\p{L}+$/u.exec(bare.split(OF)[0] ?? "")?.[0].toLowerCase() ?? "";
	const { roleStems, nameStems } = library.directory;
	const head = headOf(bare) ?? "";
	// "Weil's secretary" makes no job of the name.
	const job =
		(roleStems.has(head) && !nameStems.has(head)) || isPersonNoun(noun);
	// "The foreign minister" is no misspelt Foreign Ministry.
	const whole = nameOf(library, bare).filter((c) => c.exact || !job);
	if (whole.length > 0) return people(library.directory, whole);
	if (!/['’]s?\s/.test(bare) && !OF.test(bare)) {
		const words = bare.split(/\s+/);
		for (const forgiving of [false, true])
			for (let from = 1; from < words.length; from++) {
				if (forgiving && job) break;
				// Only what reads as a description may stand before a name, or "Gordon Brown" would be any Brown.
				if (!describes(library, scope, words.slice(0, from))) break;
				const found = nameOf(library, words.slice(from).join(" ")).filter(
					(c) => c.exact || forgiving,
				);
				if (found.length > 0) return people(library.directory, found);
			}
	}
	return [];
}

/** Whether words before a name are none of its own: small letters, or words of somebody's role. */
function describes(
	library: Library,
	scope: Scope,
	words: readonly string[],
): boolean {
	const roles = library.directory.roleStems;
	return words.every((word) => {
		const [term] = termsOf(word);
		if (!term) return true;
		if (roles.has(term.stem)) return true;
		return (
			/^\p{Ll}/u.test(word) &&
			library.passages.frequency(term.stem, scope) > 0 &&
			library.directory.find(word).length === 0
		);
	});
}

/** Candidates for a name, but only those that are clearly the best. */
function nameOf(
	{ directory, passages }: Library,
	text: string,
): readonly Candidate[] {
	const found = directory.find(text.replace(/^the\s+/i, ""));
	const [best] = found;
	if (!best?.exact) {
		const whole = shortenedBy(directory, text.replace(/^the\s+/i, ""));
		if (whole.length > 0)
			return whole.map((named) => ({ named, exact: true, score: 0.95 }));
	}
	if (!best) return [];
	if (!best.exact) {
		// A word that the articles use is a word and no misspelt name.
		const words = wordsOf(text);
		if (
			words.length === 1 &&
			passages.frequency(termsOf(text)[0]?.stem ?? "", null) > 0
		)
			return [];
	}
	return found.filter((c) => c.score >= best.score - 0.03);
}

function people(directory: Directory, found: readonly Candidate[]): Speaker[] {
	return found.slice(0, 3).map(({ named, score }) => ({
		label: named.name,
		people: directory.membersOf(named),
		body: named.kind === "body",
		sure: score,
	}));
}

/** Whether a question's words describe somebody and don't name them. */
export function isDescription(text: string): boolean {
	const nation =
		/^(?:the|an?|his|her|their)\s+(\p{Lu}[\p{L}-]*)\s+\p{Ll}/u.exec(text)?.[1];
	return (
		/^(?:the|an?|his|her|their)\s+\p{Ll}/u.test(text) ||
		(nation !== undefined && countryOf(stemOf(fold(nation))) !== null) ||
		/['’]s?\s+\p{Ll}/u.test(text)
	);
}
