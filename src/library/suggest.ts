import type { Extraction } from "../extract/extraction.js";
import { firstPlace } from "../text/first-place.js";
import { Shortlist } from "./directory/shortlist.js";
import type { Named } from "./directory.js";
import type { Library } from "./library.js";
import type { Head } from "./packed/extraction.js";
import { PhraseCounts, phrasesIn, short } from "./phrases.js";
import { sourcePerson } from "./sources.js";

const MOST = 25;

/** What may complete an option, by what the option asks for. */
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
	const own = best ? topicsOfSpeaker(library, best.named) : [];
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
	const all = peopleOf(library);
	yield;
	const people = listOf(namesOf(all));
	const speakers = listOf(namesOf(speakersAmong(all)));
	yield;
	const events = listOf(yield* eventsOf(library));
	yield;
	const topics = yield* topicsOf(library);
	const lists = { people, speakers, events, topics };
	cache.set(library, lists);
	return lists;
}

const namesOf = (people: readonly Named[]): string[] =>
	people.map(({ name }) => name).filter(short);

/** Whoever is quoted and spoken of most first. */
const mostQuoted = (a: Named, b: Named): number =>
	b.quotes - a.quotes ||
	b.mentions - a.mentions ||
	(a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The people as they were last put in order: the next library has most of them too, and what is in order is soon sorted. */
let order: readonly Named[] = [];

function peopleOf({ directory }: Library): readonly Named[] {
	const here = new Set(directory.people);
	const kept = order.filter((named) => here.has(named));
	const known = new Set(kept);
	order = kept
		.concat(directory.people.filter((named) => !known.has(named)))
		.sort(mostQuoted);
	return order;
}

/** The most quoted first, and of equals by name alone. */
const speakersAmong = (people: readonly Named[]): Named[] =>
	people
		.filter(({ quotes }) => quotes > 0)
		.sort(
			(a, b) =>
				b.quotes - a.quotes || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
		);

/** Texts of the newest articles' events, newest article first. */
function* eventsOf(library: Library): Generator<void, string[]> {
	const seen = new Set<string>();
	for (const place of newest(library)) {
		const head = library.heads[place];
		if (!head) continue;
		let own = texts.get(head);
		if (!own) {
			own = eventTexts(library.entries[place]);
			texts.set(head, own);
			yield;
		}
		for (const text of own) seen.add(text);
	}
	return [...seen].slice(0, 2000);
}

/** The next library has these articles too: a reload reads no more than what has changed. */
const texts = new WeakMap<Head, readonly string[]>();

/** "call: Ida Holm, Petr Vasko". */
function eventTexts(extraction: Extraction | undefined): string[] {
	if (!extraction) return [];
	const { document, events } = extraction;
	return events.flatMap((event) => {
		if (!event.when) return [];
		const who = [...event.agents, ...event.patients]
			.map((r) => r.person?.name ?? document.article.body.slice(r.start, r.end))
			.filter((name, n, all) => all.indexOf(name) === n)
			.slice(0, 2)
			.join(", ");
		const text = who ? `${event.predicate}: ${who}` : event.predicate;
		return short(text) ? [text] : [];
	});
}

/** What was last made of which articles' phrases: where the newest articles are the same, so is the list. */
let latest: {
	readonly phrases: readonly (readonly string[])[];
	readonly list: Shortlist;
} | null = null;

/** Noun phrases of the newest articles. */
function* topicsOf(library: Library): Generator<void, Shortlist> {
	const all: (readonly string[])[] = [];
	for (const place of newest(library)) {
		const head = library.heads[place];
		if (!head) continue;
		let own = phrases.get(head);
		if (!own) {
			own = phrasesOf(library.entries[place]);
			phrases.set(head, own);
			yield;
		}
		all.push(own);
	}
	yield;
	if (
		latest?.phrases.length === all.length &&
		all.every((own, n) => latest?.phrases[n] === own)
	)
		return latest.list;
	const counts = new PhraseCounts();
	for (const own of all) counts.add(own);
	yield;
	const list = listOf(counts.best((text, n) => n > 1 || text.includes(" ")));
	latest = { phrases: all, list };
	return list;
}

const phrases = new WeakMap<Head, readonly string[]>();

function phrasesOf(extraction: Extraction | undefined): string[] {
	if (!extraction) return [];
	const { document } = extraction;
	const { sentences, paragraphs } = document;
	return phrasesIn(
		document,
		sentences.filter((s) => paragraphs[s.paragraph]?.kind !== "boilerplate"),
	);
}

/** Noun phrases of what one person said in the newest articles that quote them. */
function topicsOfSpeaker(library: Library, speaker: Named): string[] {
	const counts = new PhraseCounts();
	const own = library.directory.membersOf(speaker);
	for (const place of newest(library, own.quotedIn)) {
		const extraction = library.entries[place];
		if (!extraction) continue;
		const said = extraction.quotes.filter((quote) => {
			const person = sourcePerson(extraction, quote);
			return person !== null && own.has(person);
		});
		counts.add(phrasesIn(extraction.document, said));
	}
	return counts.best(() => true);
}

/** From so many articles, the newest, suggestions are drawn: more would take longer than somebody types. */
const NEWEST = 250;

function newest(
	{ heads }: Library,
	places: Iterable<number> = heads.keys(),
): number[] {
	const date = (place: number | undefined) =>
		heads[place ?? -1]?.published ?? "";
	/** Whether an article comes before one that stands before it in the library. */
	const isNewer = (place: number, other: number | undefined): boolean =>
		date(place) > date(other);
	const best: number[] = [];
	for (const place of places) {
		if (best.length === NEWEST && !isNewer(place, best.at(-1))) continue;
		const at = firstPlace(best.length, (n) => isNewer(place, best[n]));
		best.splice(at, 0, place);
		if (best.length > NEWEST) best.pop();
	}
	return best;
}
