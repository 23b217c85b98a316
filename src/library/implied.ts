import type { Extraction } from "../extract/extraction.js";
import {
	type Country,
	seatsOfGovernment,
} from "../extract/people/lexicon/countries.js";
import type { Mention, Person } from "../extract/people/person.js";
import type { Time } from "../extract/times/time.js";
import type { Sentence } from "../text/document.js";
import { phrasesIn } from "./alike.js";
import { append } from "./directory/group.js";
import { interviewedIn } from "./exchanges.js";
import { mentionsFrom } from "./mentions.js";
import { wordsFor } from "./phrasal.js";
import { sentenceAt } from "./sentence-at.js";
import { termsOf } from "./terms.js";

/**
 * What the sentences of an article say without the words, by their places: the names behind their pronouns and titles, the
 * countries behind the seats of their governments, the
 * months and years of their dates, and single words for their verbs of two ("resign" for "stepped down").
 */
export function impliedWords(
	extraction: Extraction,
): ReadonlyMap<number, readonly string[]> {
	const found = new Map<number, readonly string[]>();
	for (const sentence of extraction.document.sentences) {
		const texts = impliedIn(extraction, sentence);
		if (texts.length > 0) found.set(sentence.index, texts);
	}
	return found;
}

/** So much of somebody's first role is known where only a name or pronoun stands: all of them make the index a tenth larger. */
const LONGEST = 60;

/** What one sentence says without the words, no text twice. */
function impliedIn(extraction: Extraction, sentence: Sentence): string[] {
	const { document } = extraction;
	const { body } = document.article;
	const found: string[] = [];
	const put = (text: string) => {
		if (!found.includes(text)) found.push(text);
	};
	// What stands between two sentences is the first one's, what stands before all of them too.
	const start = sentence.index === 0 ? 0 : sentence.start;
	const end = document.sentences[sentence.index + 1]?.start ?? body.length + 1;
	for (const { person, mention } of mentionsFrom(extraction, start, end)) {
		if (person.name && body.slice(mention.start, mention.end) !== person.name)
			put(person.name);
		const country = governmentAt(body, person, mention);
		if (country) put(country.name);
		const role = person.kind === "person" ? person.roles[0] : undefined;
		if (role && (role.end < mention.start || mention.end < role.start))
			put(body.slice(role.start, Math.min(role.end, role.start + LONGEST)));
	}
	interviewedIn(extraction, sentence).forEach(put);
	for (const time of timesAt(extraction, sentence.index)) {
		const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(time.value) ?? [];
		const words = [year ?? "", MONTHS[Number(month ?? 0) - 1] ?? ""].filter(
			(word) =>
				word !== "" &&
				!body.slice(time.start, time.end).toLowerCase().includes(word),
		);
		if (words.length > 0) put(words.join(" "));
	}
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = document.tokens[n];
		const verb = token?.xpos === "RP" ? document.tokens[token.head] : undefined;
		if (!token || !verb) continue;
		const words = wordsFor(verb.lemma, token.lower);
		if (words.length > 0) put(words.join(" "));
	}
	return found;
}

/** Where a town is only a place. */
const PLACE =
	/\b(?:in|at|near|to|from|of|outside|around|into|through|via|over|via|leaving|visiting)(?: the| central| downtown)? $/i;

/** The country whose government a seat is ("Moscow said", "the Kremlin's view"); null for a town that is only a place. */
function governmentAt(
	body: string,
	{ kind, name }: Person,
	{ start, end, form, modifier }: Mention,
): Country | null {
	if (kind !== "body" || form !== "name" || modifier || name === null)
		return null;
	const country = seatsOfGovernment.get(
		body
			.slice(start, end)
			.toLowerCase()
			.replace(/^the |['’]s?$/g, ""),
	);
	return country && !PLACE.test(body.slice(Math.max(0, start - 20), start))
		? country
		: null;
}

const times = new WeakMap<Extraction, ReadonlyMap<number, readonly Time[]>>();

/** The times that begin in a sentence. */
function timesAt(extraction: Extraction, sentence: number): readonly Time[] {
	let all = times.get(extraction);
	if (!all) {
		const found = new Map<number, Time[]>();
		for (const time of extraction.times)
			append(found, sentenceAt(extraction.document, time.start), time);
		all = found;
		times.set(extraction, all);
	}
	return all.get(sentence) ?? [];
}

const known = new WeakMap<Extraction, Map<number, ReadonlySet<string>>>();

/** The stems of what a sentence says without the words, by its index; kept for the next question. */
export function impliedStems(
	extraction: Extraction,
	index: number,
): ReadonlySet<string> {
	const sentence = extraction.document.sentences[index];
	if (!sentence) return NOTHING;
	let all = known.get(extraction);
	if (!all) {
		all = new Map();
		known.set(extraction, all);
	}
	let stems = all.get(index);
	if (!stems) {
		const texts = impliedIn(extraction, sentence);
		const phrased = phrasesIn(
			extraction.document.tokens,
			sentence.from,
			sentence.to,
		);
		stems =
			texts.length + phrased.length === 0
				? NOTHING
				: new Set([
						...texts.flatMap((t) => termsOf(t).map(({ stem }) => stem)),
						...phrased,
					]);
		all.set(index, stems);
	}
	return stems;
}

const NOTHING: ReadonlySet<string> = new Set();

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
