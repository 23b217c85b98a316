import type { Person } from "../extract/people/person.js";
import type { Named } from "../library/directory.js";
import type { Library } from "../library/library.js";
import { likeness } from "../library/meanings.js";
import type { Scope } from "../library/passages.js";
import { onePerson, type People } from "../library/people.js";
import { sourcePerson } from "../library/sources.js";
import { stemOf, termsOf } from "../library/terms.js";
import { countryOf, descriptorOf, type Source } from "./descriptor.js";
import { contentOf } from "./question.js";
import { likelyPlaces } from "./scope.js";

/** Somebody whom a question means. */
export interface Speaker {
	/** The full name, or the question's words for the unnamed. */
	readonly label: string;
	/** Who that is, in each article. */
	readonly people: People;
	/** A body, which others speak for. */
	readonly body: boolean;
	/** 1 for a name as it stands, less for a misspelt one or a role. */
	readonly sure: number;
}

/** Between a role and what it is the role of: "the aide to the chancellor". */
export const OF = /\s(?:of|to|for|at|in|from|who|with|whose|that)\s/i;

/** The stem of the noun that a description turns on: "minister" of "the minister of defence". */
export function headOf(text: string): string | null {
	const before = OF.exec(` ${text} `);
	const part = before ? text.slice(0, Math.max(0, before.index - 1)) : text;
	return termsOf(part).at(-1)?.stem ?? null;
}

/** Who of some articles may be meant. */
type Among = (library: Library, places: readonly number[]) => readonly Source[];

/** Heads that say no more than that it is somebody. */
const ANYBODY: ReadonlySet<string> = new Set(
	"side guy man woman lady dude person bloke chap fella girl boy kid people folks somebody someone"
		.split(" ")
		.map((word) => stemOf(word)),
);

/** Words for one job that the articles may call by another. */
const SAME_JOB: readonly (readonly string[])[] = [
	["ceo", "chief executive", "chief executive officer"],
	["cfo", "chief financial officer"],
	[
		"boss",
		"head",
		"leader",
		"chief",
		"president",
		"chairman",
		"director",
		"chairwoman",
	],
	["pm", "prime minister", "premier"],
	["lawyer", "attorney", "counsel", "solicitor", "barrister"],
	["spokesman", "spokesperson"],
	["spokeswoman", "spokesperson"],
	["reporter", "journalist", "correspondent"],
	["doctor", "physician", "surgeon"],
	["cop", "police officer"],
	[
		"rep",
		"representative",
		"chair",
		"secretary",
		"organizer",
		"official",
		"steward",
	],
	["aide", "adviser", "advisor", "assistant"],
	["envoy", "ambassador", "representative"],
];
const JOBS = SAME_JOB.map((group) =>
	group.map((words) => termsOf(words).map((t) => t.stem)),
);

/** Those of some people, of the sources where nobody else is meant, whose role the words describe: the best and those that are as good. */
export function rolesOf(
	library: Library,
	scope: Scope,
	text: string,
	among: Among = sourcesIn,
): Speaker[] {
	const head = headOf(text);
	const anybody = head !== null && ANYBODY.has(head);
	// "The union guy" is anybody whom the rest of the words describe.
	const wanted = contentOf(text).filter((t) => !anybody || t.stem !== head);
	if (!head || wanted.length === 0) return [];
	const weights = wanted.map((t) =>
		Math.max(1, library.passages.rarity(t.stem, null)),
	);
	const total = weights.reduce((a, b) => a + b, 0);
	const asked = wanted.flatMap(({ stem }) => countryOf(stem) ?? []);
	const found: { speaker: Speaker; score: number }[] = [];
	const places = likelyPlaces(
		library,
		scope,
		[
			...(anybody ? [] : [head, ...jobsLike(head)]),
			...wanted.map((t) => t.stem),
		].map((stem) => ({
			stem,
			weight: 1,
		})),
	);
	const seen = new Set<Named>();
	for (const { entry, person } of among(library, places)) {
		const named = library.directory.of(entry, person);
		if (named && seen.has(named)) continue;
		const descriptor = descriptorOf(library, { entry, person });
		const { own, beside, owners, countries } = descriptor;
		if (!anybody && owners.has(head)) continue;
		// "The British minister" is nobody of whom another country is said.
		if (
			asked.length > 0 &&
			countries.size > 0 &&
			!asked.some((country) => countries.has(country))
		)
			continue;
		const called = (stem: string): number =>
			own.has(stem) || [...own].some((o) => isDemonym(stem, o))
				? 1
				: beside.has(stem) || [...beside].some((o) => isDemonym(stem, o))
					? 0.85
					: sameJob(stem, own) || sameJob(stem, beside)
						? 0.8
						: stem === head && isKindOfJob(stem, own)
							? 0.7
							: 0;
		if (!anybody && called(head) === 0) continue;
		const level = (stem: string): number =>
			called(stem) ||
			(descriptor.near.has(stem) ? 0.6 : descriptor.far.has(stem) ? 0.4 : 0);
		let score = 0;
		wanted.forEach(({ stem }, n) => {
			const weight = weights[n] ?? 0;
			score += weight * level(stem);
		});
		if (score / total < 0.6) continue;
		if (named) seen.add(named);
		found.push({
			speaker: {
				label: named?.name ?? text,
				people: named
					? library.directory.membersOf(named)
					: onePerson(entry, person),
				body: person.kind === "body",
				sure: 0.9 * (score / total),
			},
			score: score / total,
		});
	}
	const best = Math.max(0, ...found.map((f) => f.score));
	return found.filter((f) => f.score >= best - 0.05).map((f) => f.speaker);
}

/** Whether one of two words is what the people of the other are called: "Orvanian" and "Orvania", "Finnish" apart. */
function isDemonym(one: string, other: string): boolean {
	if (countryOf(one) !== null && countryOf(one) === countryOf(other))
		return true;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return (
		short.length >= 4 &&
		long.startsWith(short) &&
		/^(?:i?an?|n|ese|ish|i)$/.test(long.slice(short.length))
	);
}

/** Whether another word for the same job stands in a description. */
function sameJob(stem: string, own: ReadonlySet<string>): boolean {
	return JOBS.some(
		(group) =>
			group.some((words) => words.length === 1 && words[0] === stem) &&
			group.some((words) => words.every((w) => own.has(w))),
	);
}

/** How near in meaning two words for what somebody is have to be: a kind and what it is a kind of ("accountant", "bookkeeper"). */
const KIND = 0.4;

function isKindOfJob(stem: string, own: ReadonlySet<string>): boolean {
	for (const other of own) if (likeness(stem, other) >= KIND) return true;
	return false;
}

/** Words of one job that go by another word. */
const jobsLike = (stem: string): string[] =>
	JOBS.filter((group) => group.some(([only, more]) => only === stem && !more))
		.flat(2)
		.filter((other) => other !== stem);

/** Everybody whom some articles quote, named or not, in order of the articles. */
function sourcesIn(
	{ entries }: Library,
	places: readonly number[],
): readonly Source[] {
	return places.flatMap((entry) => {
		const extraction = entries[entry];
		if (!extraction) return [];
		const people = new Set<Person>();
		for (const quote of extraction.quotes) {
			const person = sourcePerson(extraction, quote);
			if (person) people.add(person);
		}
		return [...people].map((person) => ({ entry, person }));
	});
}

/** Every person whom some articles name, in order of the articles. */
export function everybodyNamed(
	{ entries }: Library,
	places: readonly number[],
): readonly Source[] {
	return places.flatMap((entry) =>
		(entries[entry]?.people ?? [])
			.filter(({ kind, name }) => kind === "person" && name !== null)
			.map((person) => ({ entry, person })),
	);
}
