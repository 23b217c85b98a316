import type { Extraction } from "../../extract/extraction.js";
import {
	countries,
	nationalities,
} from "../../extract/people/lexicon/countries.js";
import { roleOf } from "../../extract/people/lexicon/roles.js";
import { offices } from "../../extract/people/lexicon/titles.js";
import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import { mentionsFrom } from "../../library/mentions.js";
import { sentenceAt } from "../../library/sentence-at.js";
import { sourcePerson } from "../../library/sources.js";
import { stemOf, termsOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import {
	nounBefore,
	wordsBefore,
	wordsBehind,
} from "../described/beside-name.js";
import { stemsIn, stemsOver } from "../overlap.js";
import { fullerOwner } from "./fuller-owner.js";
import { officeAt } from "./offices.js";
import { respectiveOf } from "./respective.js";

const countriesByStem = new Map<string, string>();
for (const [word, country] of [...countries, ...nationalities])
	if (!word.includes(" ")) countriesByStem.set(stemOf(word), country);

/** The country that a stem names or belongs to ("danish", "denmark"). */
export function countryOf(stem: string): string | null {
	return countriesByStem.get(stem) ?? null;
}

/** Somebody in one article. */
export interface Source {
	readonly entry: number;
	readonly person: Person;
}

/** What one article calls somebody, and what it says around that. */
export interface Descriptor {
	/** Stems of the roles and of the noun phrases that name them. */
	readonly own: ReadonlySet<string>;
	/** Of the few words before and after those phrases. */
	readonly beside: ReadonlySet<string>;
	/** Those of `own` and `beside` that only stand there as an owner: "the drivers' union's president" is no driver. */
	readonly owners: ReadonlySet<string>;
	/** Of `beside` the nouns set beside a name that say what somebody is, or whose. */
	readonly jobs: ReadonlySet<string>;
	/** Of the sentences that name them. */
	readonly near: ReadonlySet<string>;
	/** Of the countries that are said of them: in `own` or `beside`, and not of whoever is named with them. */
	readonly countries: ReadonlySet<string>;
	/** Of the countries the one whose office they hold, where their article need not say so; else null. */
	readonly office: string | null;
	/** Of their article's first paragraphs and title. */
	readonly far: ReadonlySet<string>;
}

const descriptors = new WeakMap<Person, Descriptor>();

/** What one article calls somebody and says around it, read once a person. */
export function descriptorOf(
	{ entries }: Library,
	{ entry, person }: Source,
): Descriptor {
	const known = descriptors.get(person);
	if (known) return known;
	const extraction = entries[entry];
	const own = new Set<string>();
	const beside = new Set<string>();
	const others = new Set<string>();
	const shared = new Set<string>();
	const owners = new Set<string>();
	const bearers = new Set<string>();
	const jobs = new Set<string>();
	if (extraction) {
		const { document } = extraction;
		const { body } = document.article;
		const put = (set: Set<string>, text: string) => {
			for (const { stem, word, start, end } of termsOf(text)) {
				set.add(stem);
				// "Gov. Lind" is the governor.
				const whole = offices.get(word);
				if (whole !== undefined && whole !== word) set.add(stemOf(whole));
				const owns = /['’]s?$/.test(text.slice(start, end + 1));
				(owns ? owners : bearers).add(stem);
			}
		};
		for (const role of person.roles) {
			put(own, body.slice(role.start, role.end));
			put(beside, fullerOwner(extraction, role));
		}
		for (const quote of extraction.quotes) {
			if (sourcePerson(extraction, quote) !== person) continue;
			if (quote.role) put(own, body.slice(quote.role.start, quote.role.end));
			// "The Dane said": what they are called where they speak.
			if (quote.source && quote.source.end - quote.source.start < 80)
				put(own, body.slice(quote.source.start, quote.source.end));
		}
		for (const { start, end, form } of person.mentions.slice(0, MENTIONS)) {
			if (form === "pronoun") continue;
			put(own, body.slice(start, end));
			const sentence = document.sentences[sentenceAt(document, start)];
			if (!sentence) continue;
			if (form === "name") {
				const pair = respectiveOf(
					body.slice(sentence.start, sentence.end),
					body.slice(start, end).split(/\s+/).at(-1) ?? "",
				);
				if (pair) {
					put(own, pair.own);
					// "The ministers of Dravia and Lorvik": one role for both.
					const isShared = person.roles.some((role) => {
						const words = body.slice(role.start, role.end);
						return words.includes(pair.own) && words.includes(pair.other);
					});
					for (const { stem } of termsOf(pair.other)) {
						others.add(stem);
						if (isShared) shared.add(stem);
					}
				}
				const counterpart = /\bcounterpart\b/i.test(
					body.slice(Math.max(sentence.start, start - 60), start),
				);
				if (counterpart)
					for (const stem of jobsBefore(extraction, person, sentence, start))
						beside.add(stem);
				const open = afterOthers(extraction, person, sentence.start, start);
				put(beside, wordsBefore(body.slice(open, start)));
				const behind = wordsBehind(body.slice(end, sentence.end));
				put(beside, behind);
				for (const { word, stem } of termsOf(behind))
					if (roleOf(word)) jobs.add(stem);
				for (const { stem } of termsOf(
					nounBefore(body.slice(sentence.start, start)),
				))
					jobs.add(stem);
			}
		}
	}
	for (const stem of bearers) owners.delete(stem);
	for (const stem of shared) own.delete(stem);
	for (const stem of others) if (!own.has(stem)) beside.delete(stem);
	const countries = new Set(
		[...own, ...beside].flatMap((stem) => countryOf(stem) ?? []),
	);
	const office =
		countries.size === 0 && extraction ? officeOf(extraction, person) : null;
	if (office !== null) countries.add(office);
	let near: ReadonlySet<string> | null = null;
	let far: ReadonlySet<string> | null = null;
	const descriptor: Descriptor = {
		own,
		beside,
		owners,
		jobs,
		countries,
		office,
		// Asked for of few.
		get near() {
			near ??= extraction ? nearTo(extraction, person) : new Set();
			return near;
		},
		get far() {
			far ??= extraction ? openingOf(extraction) : new Set();
			return far;
		},
	};
	descriptors.set(person, descriptor);
	return descriptor;
}

/** The country, as `countryOf` names it, whose office somebody holds. */
function officeOf(extraction: Extraction, { roles }: Person): string | null {
	for (const role of roles) {
		const name = officeAt(extraction, role);
		if (name !== null) return name.toLowerCase();
	}
	return null;
}

/** So many mentions of somebody are looked at. */
const MENTIONS = 40;

/** Where words before a name begin to be its own: behind whoever else is named there and owns nothing. */
function afterOthers(
	extraction: Extraction,
	self: Person,
	from: number,
	to: number,
): number {
	const before = mentionsFrom(extraction, from, to).findLast(
		({ person, mention }) =>
			person !== self &&
			person.kind === "person" &&
			mention.form === "name" &&
			!mention.possessive &&
			mention.end <= to,
	);
	return before?.mention.end ?? from;
}

/** An owner that was named before, right before a name or the role that opens it: "its president", "the town's mayor". */
const OWNED =
	/\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he \p{Ll}+(?:['’]s|s['’]))\s[^.;:!?"“”]*$/u;

/** The stems of the sentences that name somebody. */
function nearTo({ document }: Extraction, person: Person): Set<string> {
	const { body } = document.article;
	const stems = new Set<string>();
	const put = (sentence: Sentence) => {
		for (const stem of stemsOver(document, sentence)) stems.add(stem);
	};
	for (const { start, form } of person.mentions.slice(0, MENTIONS)) {
		const sentence = document.sentences[sentenceAt(document, start)];
		if (form === "pronoun" || !sentence) continue;
		put(sentence);
		// "Its president", "said its president, …": of what the sentence before names.
		const before = document.sentences[sentence.index - 1];
		if (
			before?.paragraph === sentence.paragraph &&
			OWNED.test(body.slice(Math.max(sentence.start, start - 40), start + 6))
		)
			put(before);
	}
	return stems;
}

/** The stems of an article's title and first paragraphs. */
function openingOf({ document }: Extraction): Set<string> {
	const { body, title } = document.article;
	const stems = stemsIn(title ?? "");
	for (const { start, end } of document.paragraphs.slice(0, 2))
		for (const stem of stemsIn(body.slice(start, end).slice(0, 1000)))
			stems.add(stem);
	return stems;
}

/** "Marsk spoke with her counterpart from Lorvik, Anders Tolle": the job, without its country, of whoever is named before. */
function jobsBefore(
	{ document, people }: Extraction,
	self: Person,
	{ start }: Span,
	end: number,
): string[] {
	const { body } = document.article;
	return people
		.filter(
			(other) =>
				other !== self &&
				other.kind === "person" &&
				other.mentions.some((m) => start <= m.start && m.end <= end),
		)
		.flatMap(({ roles }) =>
			roles.flatMap((role) =>
				termsOf(body.slice(role.start, role.end)).map((t) => t.stem),
			),
		)
		.filter((stem) => countryOf(stem) === null);
}
