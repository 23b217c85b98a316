import type { Extraction } from "../extract/extraction.js";
import type { Token } from "../text/document.js";
import { Shortlist } from "./directory/shortlist.js";
import type { Named } from "./directory.js";
import type { Library } from "./library.js";
import { sourcePerson } from "./sources.js";

const MOST = 25;

export interface Lists {
	readonly people: Shortlist;
	readonly speakers: Shortlist;
	readonly events: Shortlist;
	readonly topics: Shortlist;
}

const cache = new WeakMap<Library, Lists>();

/** Who can be quoted, the most quoted first; what is typed narrows it, forgivingly. At most 25. */
export function suggestSpeakers(library: Library, typed: string): string[] {
	return fitting(listsOf(library).speakers, typed);
}

/** Whom the articles name, those first who are quoted and named most; what is typed narrows it, forgivingly. At most 25. */
export function suggestPeople(library: Library, typed: string): string[] {
	return fitting(listsOf(library).people, typed);
}

/** Dated events as short texts that `/when` understands; what is typed narrows them, forgivingly. At most 25. */
export function suggestEvents(library: Library, typed: string): string[] {
	return fitting(listsOf(library).events, typed);
}

/** What the articles are about (what a speaker's quotations are about, where one is given): frequent noun phrases. At most 25. */
export function suggestTopics(
	library: Library,
	typed: string,
	speaker: string | null,
): string[] {
	const best = speaker ? library.directory.find(speaker)[0] : undefined;
	const own = best ? drained(topicsOf(library, best.named)) : [];
	return fitting(own.length > 0 ? listOf(own) : listsOf(library).topics, typed);
}

function fitting(list: Shortlist, typed: string): string[] {
	const text = typed.trim().slice(0, 32);
	if (text === "") return list.all.slice(0, MOST);
	const found = [...list.beginning(text, MOST), ...list.like(text, MOST)];
	return [...new Set(found)].slice(0, MOST);
}

/** How far a text may be from what is typed. */
const THRESHOLD = 0.35;

const listOf = (all: readonly string[]) => new Shortlist(all, THRESHOLD);

const listsOf = (library: Library): Lists => drained(gatherLists(library));

/** What a piece of work that may rest comes to, without a rest. */
function drained<T>(work: Generator<void, T>): T {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** Makes ready what is suggested, a little at a time: it yields wherever it may rest. */
export function* gatherLists(library: Library): Generator<void, Lists> {
	const known = cache.get(library);
	if (known) return known;
	const people = listOf(peopleOf(library));
	yield;
	const speakers = listOf(speakersOf(library));
	yield;
	const events = listOf(yield* eventsOf(library));
	yield;
	const topics = listOf(yield* topicsOf(library, null));
	const lists = { people, speakers, events, topics };
	cache.set(library, lists);
	return lists;
}

function speakersOf({ directory }: Library): string[] {
	return directory.people
		.filter((p) => p.quotes > 0)
		.sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name)
		.filter(short);
}

function peopleOf({ directory }: Library): string[] {
	return directory.people
		.toSorted(
			(a, b) =>
				b.quotes - a.quotes ||
				b.mentions - a.mentions ||
				(a.name < b.name ? -1 : 1),
		)
		.map(({ name }) => name)
		.filter(short);
}

/** "call: Ida Holm, Petr Vasko", newest article first. */
function* eventsOf(library: Library): Generator<void, string[]> {
	const seen = new Set<string>();
	for (const { document, events } of newestFirst(library)) {
		for (const event of events) {
			if (!event.when) continue;
			const who = [...event.agents, ...event.patients]
				.map(
					(r) => r.person?.name ?? document.article.body.slice(r.start, r.end),
				)
				.filter((name, n, all) => all.indexOf(name) === n)
				.slice(0, 2)
				.join(", ");
			const text = who ? `${event.predicate}: ${who}` : event.predicate;
			if (short(text)) seen.add(text);
		}
		yield;
	}
	return [...seen].slice(0, 2000);
}

/** Noun phrases of one to three words, weighed by how often they stand there; within one speaker's quotations, or anywhere. */
function* topicsOf(
	library: Library,
	speaker: Named | null,
): Generator<void, string[]> {
	const counts = new Map<string, { text: string; n: number }>();
	const own = speaker && library.directory.membersOf(speaker);
	for (const extraction of newestFirst(library, own?.quotedIn)) {
		const { document, quotes } = extraction;
		const spans = speaker
			? quotes.filter((q) => {
					const person = sourcePerson(extraction, q);
					return person !== null && own?.has(person) === true;
				})
			: document.sentences.filter(
					(s) => document.paragraphs[s.paragraph]?.kind !== "boilerplate",
				);
		let at = 0;
		for (const span of spans) {
			let phrase: Token[] = [];
			const close = () => {
				const [first, last] = [phrase[0], phrase.at(-1)];
				if (first && last && phrase.length <= 3 && last.upos !== "ADJ") {
					const text = document.article.body.slice(first.start, last.end);
					const known = counts.get(text.toLowerCase());
					if (known) known.n++;
					else if (text.length > 3 && short(text))
						counts.set(text.toLowerCase(), { text, n: 1 });
				}
				phrase = [];
			};
			while ((document.tokens[at]?.start ?? span.end) < span.start) at++;
			for (; (document.tokens[at]?.start ?? span.end) < span.end; at++) {
				const token = document.tokens[at];
				if (
					token &&
					(token.upos === "NOUN" ||
						token.upos === "PROPN" ||
						(token.upos === "ADJ" && phrase.length === 0))
				)
					phrase.push(token);
				else close();
			}
			close();
		}
		yield;
	}
	const score = ({ n, text }: { n: number; text: string }) =>
		n * (text.includes(" ") ? 1.6 : 1);
	return [...counts.values()]
		.filter(({ n, text }) => speaker || n > 1 || text.includes(" "))
		.sort((a, b) => score(b) - score(a) || (a.text < b.text ? -1 : 1))
		.slice(0, 5000)
		.map(({ text }) => text);
}

/** From so many articles, the newest, suggestions are drawn: more would take longer than somebody types. */
const NEWEST = 250;

function* newestFirst(
	{ entries, heads }: Library,
	places: readonly number[] = [...heads.keys()],
): Generator<Extraction> {
	const date = (place: number) => heads[place]?.published ?? "";
	const newest = places
		.toSorted((a, b) =>
			date(b) < date(a) ? -1 : date(b) > date(a) ? 1 : a - b,
		)
		.slice(0, NEWEST);
	for (const place of newest) {
		const extraction = entries[place];
		if (extraction) yield extraction;
	}
}

/** Discord takes 100 characters; a text cut short would ask something else. */
const short = (text: string): boolean => text.length <= 100;
