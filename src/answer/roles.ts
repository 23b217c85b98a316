import type { Person } from "../extract/people/person.js";
import type { Named } from "../library/directory.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { onePerson, type People } from "../library/people.js";
import { sentenceAt } from "../library/sentence-at.js";
import { sourcePerson } from "../library/sources.js";
import { termsOf } from "../library/terms.js";
import { contentOf } from "./question.js";
import { likelyPlaces } from "./scope.js";

/** Somebody whom a question means. */
export interface Speaker {
	/** The full name, or the question's words for the unnamed. */
	readonly label: string;
	/** Who that is, in each article. */
	readonly people: People;
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
	const wanted = contentOf(text);
	const head = headOf(text);
	if (!head || wanted.length === 0) return [];
	const weights = wanted.map((t) =>
		Math.max(1, library.passages.rarity(t.stem, null)),
	);
	const total = weights.reduce((a, b) => a + b, 0);
	const found: { speaker: Speaker; score: number }[] = [];
	const places = likelyPlaces(
		library,
		scope,
		[head, ...jobsLike(head), ...wanted.map((t) => t.stem)].map((stem) => ({
			stem,
			weight: 1,
		})),
	);
	const seen = new Set<Named>();
	for (const { entry, person } of among(library, places)) {
		const named = library.directory.of(entry, person);
		if (named && seen.has(named)) continue;
		const { own, beside, near, far } = descriptorOf(library, {
			entry,
			person,
		});
		const level = (stem: string): number =>
			own.has(stem) || [...own].some((o) => isDemonym(stem, o))
				? 1
				: beside.has(stem)
					? 0.85
					: sameJob(stem, own) || sameJob(stem, beside)
						? 0.8
						: near.has(stem)
							? 0.6
							: far.has(stem)
								? 0.4
								: 0;
		if (level(head) < 0.8) continue;
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

/** Words of one job that go by another word. */
const jobsLike = (stem: string): string[] =>
	JOBS.filter((group) => group.some(([only, more]) => only === stem && !more))
		.flat(2)
		.filter((other) => other !== stem);

/** Somebody in one article. */
export interface Source {
	readonly entry: number;
	readonly person: Person;
}

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

/** The words right before a name: "the islands' premier, Ragna Dyrhaug". */
function lastWords(text: string): string {
	const cut =
		text
			.slice(-80)
			.split(/[.;:!?"“”]/)
			.at(-1) ?? "";
	const words = cut.split(/\s+/).filter((w) => w !== "");
	return words.slice(-6).join(" ");
}

/** What a comma sets beside a name: "Peter Boockvar, an equity strategist at …,". */
function apposition(text: string): string {
	const match = /^,? (?:an?|the) ([^,.;:!?"“”]{1,80})/.exec(text);
	return match?.[1] ?? "";
}

interface Descriptor {
	/** Stems of the roles and of the noun phrases that name them. */
	readonly own: ReadonlySet<string>;
	/** Of the few words before and after those phrases. */
	readonly beside: ReadonlySet<string>;
	/** Of the sentences that name them. */
	readonly near: ReadonlySet<string>;
	/** Of their article's first paragraphs and title. */
	readonly far: ReadonlySet<string>;
}

const descriptors = new WeakMap<Person, Descriptor>();

function descriptorOf(
	{ entries }: Library,
	{ entry, person }: Source,
): Descriptor {
	const known = descriptors.get(person);
	if (known) return known;
	const extraction = entries[entry];
	const own = new Set<string>();
	const beside = new Set<string>();
	const near = new Set<string>();
	const far = new Set<string>();
	if (extraction) {
		const { document } = extraction;
		const { body, title } = document.article;
		const put = (set: Set<string>, text: string) => {
			for (const { stem } of termsOf(text)) set.add(stem);
		};
		for (const { start, end } of person.roles) put(own, body.slice(start, end));
		for (const quote of extraction.quotes)
			if (quote.role && sourcePerson(extraction, quote) === person)
				put(own, body.slice(quote.role.start, quote.role.end));
		for (const { start, end, form } of person.mentions.slice(0, 40)) {
			if (form === "pronoun") continue;
			put(own, body.slice(start, end));
			const sentence = document.sentences[sentenceAt(document, start)];
			if (!sentence) continue;
			put(near, body.slice(sentence.start, sentence.end));
			// "Its president": of what the sentence before names.
			const before = document.sentences[sentence.index - 1];
			if (
				before?.paragraph === sentence.paragraph &&
				/^(?:its|their|his|her)\s/i.test(
					body.slice(sentence.start, sentence.start + 6),
				)
			)
				put(near, body.slice(before.start, before.end));
			if (form === "name") {
				put(beside, lastWords(body.slice(sentence.start, start)));
				put(beside, apposition(body.slice(end, sentence.end)));
			}
		}
		put(far, title ?? "");
		for (const { start, end } of document.paragraphs.slice(0, 2))
			put(far, body.slice(start, end).slice(0, 1000));
	}
	const descriptor = { own, beside, near, far };
	descriptors.set(person, descriptor);
	return descriptor;
}
