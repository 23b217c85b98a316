import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import { isPersonNoun } from "../../extract/roles/somebody.js";
import { mentionedIn } from "../../library/mentions.js";
import type { People } from "../../library/people.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { leadOf } from "../nearness.js";
import { stemsIn, stemsOver } from "../overlap.js";
import {
	headPeople,
	isPlural,
	lately,
	type Participant,
} from "./participants.js";
import { hasWord, type Party, type Sides } from "./parties.js";

/** How well those who took part fit those whom a question names. */
export interface Comparison {
	/** 0 to 1. */
	readonly score: number;
	/** Which of the phrases the question names. */
	readonly named: ReadonlySet<Span>;
	/** Somebody whom the question names is not there, or somebody else stands in their place. */
	readonly others: boolean;
}

/** Compares the two sides of an action with those whom a question names on each. */
export function compare(
	extraction: Extraction,
	sentence: Sentence | undefined,
	{ agent, patient }: Sides,
	left: readonly Participant[],
	right: readonly Participant[],
): Comparison {
	const named = new Set<Span>();
	let sum = 1;
	let most = 1;
	let others = false;
	for (const [party, spans] of [
		[agent, left],
		[patient, right],
	] as const) {
		if (!party) continue;
		most += 2;
		const share = Math.max(
			meant(extraction, party, spans, named),
			sentence ? justNamed(extraction, sentence, party, spans) : 0,
			sentence ? takenUp(extraction, sentence, party, spans) : 0,
		);
		const oneElse = isOneElse(extraction, party, spans);
		sum += oneElse ? share : 2 * share;
		if (oneElse) others = true;
		if (
			share < 0.2 &&
			sentence &&
			isElsewhere(extraction, sentence, party, spans)
		)
			others = true;
	}
	return { score: sum / most, named, others };
}

/** Whether of two who are asked for together ("between Holm and Vasko") one is there, and with somebody else. */
function isOneElse(
	extraction: Extraction,
	{ people }: Party,
	spans: readonly Participant[],
): boolean {
	if (people.length !== 2) return false;
	const here = new Set(
		spans
			.flatMap((span) => headPeople(extraction, span))
			.filter(({ kind, name }) => kind === "person" && name !== null),
	);
	const there = people.filter((group) => [...here].some((p) => group.has(p)));
	return there.length === 1 && here.size > 1;
}

/** Whether nothing is said of somebody about here, or others are named in their place. */
function isElsewhere(
	extraction: Extraction,
	{ paragraph }: Sentence,
	{ people, stems }: Pick<Party, "people" | "stems">,
	spans: readonly Participant[],
): boolean {
	if (people.length === 0) return false;
	// Nobody is told to have done it: "it was withdrawn in May", in an article that is about them; "on granting it, a judge said".
	if (
		spans.length === 0 &&
		(stands(extraction, paragraph, stems) ||
			stems.every((stem) => leadOf(extraction.document).has(stem)))
	)
		return false;
	// A pronoun may mean anybody, "the company" any that the article names.
	if (spans.some((span) => isPronoun(extraction, span))) return false;
	if (
		spans.some((span) => isNameless(extraction, span)) &&
		(hasBody(extraction, people) ||
			stands(extraction, paragraph, stems) ||
			isOfLead(extraction, { people, stems }))
	)
		return false;
	if (
		spans.length > 0 &&
		spans.every((span) => isUnnamed(extraction, span)) &&
		people.every((group) => extraction.people.some((p) => group.has(p)))
	)
		return false;
	const { paragraphs } = extraction.document;
	const about = {
		start: paragraphs[Math.max(0, paragraph - 1)]?.start ?? 0,
		end: paragraphs[paragraph]?.end ?? 0,
	};
	const named = mentionedIn(extraction, about);
	if (people.some((group) => !named.some(({ person }) => group.has(person))))
		return true;
	return spans.some((span) => headPeople(extraction, span).length > 0);
}

function isPronoun(extraction: Extraction, { start, end }: Span): boolean {
	return /^(?:he|she|it|they|who|him|her|them|their|his|its|i|we|me|us|my|our)$/i.test(
		extraction.document.article.body.slice(start, end),
	);
}

/** "The mechanic", "a collector": somebody without a name, who may be one whom the article names elsewhere. */
function isUnnamed(extraction: Extraction, span: Span): boolean {
	const { body } = extraction.document.article;
	const noun = /^(?:the|an?) .*?(\p{Ll}+)$/iu.exec(
		body.slice(span.start, span.end),
	)?.[1];
	return (
		noun !== undefined &&
		isPersonNoun(noun) &&
		!headPeople(extraction, span).some(({ name }) => name !== null)
	);
}

const A_BODY =
	/^(?:the|this|that|its|his|her|their|our) (?:country|nation|side|company|firm|group|bank|club|team|party|union|agency|ministry|council|government|authority|regulator|court|university|museum|airline|operator|maker|manufacturer|carrier|retailer|organi[sz]ation|charity|federation|association|commission|company's|drugmaker|carmaker|chipmaker|start-?up)$/i;

/** "The company", "his country": a body that is spoken of without its name. */
const isNameless = ({ document }: Extraction, { start, end }: Span): boolean =>
	A_BODY.test(document.article.body.slice(start, end));

/** Whether one whom the article names, and who is a body, is among those asked for. */
function hasBody(extraction: Extraction, people: readonly People[]): boolean {
	const bodies = extraction.people.filter(({ kind }) => kind === "body");
	return people.some((group) => bodies.some((body) => group.has(body)));
}

/** What a pronoun counts that nobody is known to be meant by, behind the name of one whom the question names. */
const MAYBE = 0.8;

/** "Holm's defence is that he had left": how surely a pronoun of a sentence means the one who is named before it there. */
function justNamed(
	extraction: Extraction,
	{ start }: Sentence,
	{ people }: Party,
	spans: readonly Participant[],
): number {
	const pronoun = spans.find((span) => isPronoun(extraction, span));
	if (people.length !== 1 || !pronoun) return 0;
	if (headPeople(extraction, pronoun).length > 0) return 0;
	const before = mentionedIn(extraction, { start, end: pronoun.start });
	const named = before.filter(({ mention }) => mention.form === "name");
	return named.length > 0 &&
		named.every(({ person }) => people[0]?.has(person) === true)
		? MAYBE
		: 0;
}

/** What words count that only take up what was told before: the verb may be done to something else. */
const TAKEN_UP = 0.6;

/** "The pictures", "it", "them": what was told before, without a word that says more. */
const TAKES_UP =
	/^(?:it|them|both|all of (?:it|them)|(?:the|this|that|these|those) (?:two |three |\p{N}+ )?\p{Ll}+)$/iu;

/**
 * "The talks were led by …", "… brought it up": how much of what a question names stands right before, or in title and lead,
 * where a sentence only takes up what was told there.
 */
function takenUp(
	extraction: Extraction,
	{ index, paragraph }: Sentence,
	party: Party,
	spans: readonly Participant[],
): number {
	const { document } = extraction;
	const { body } = document.article;
	if (party.people.length > 0) return 0;
	const [first] = spans;
	if (!first || !TAKES_UP.test(body.slice(first.start, first.end))) return 0;
	const before = document.sentences[index - 1];
	const here = document.paragraphs[paragraph];
	const told = [
		leadOf(document),
		...(before ? [stemsOver(document, before)] : []),
		...(here ? [stemsOver(document, here)] : []),
	];
	const known = party.stems.filter((stem) =>
		told.some((stems) => hasWord(party, stem, (form) => stems.has(form))),
	);
	return (TAKEN_UP * known.length) / party.stems.length;
}

/** Whether an article is about one that has these names, and who is not known to be a man or woman there. */
function isOfLead(
	{ document, people: all }: Extraction,
	{ people, stems }: Pick<Party, "people" | "stems">,
): boolean {
	const lead = leadOf(document);
	return (
		people.length === 1 &&
		stems.every((stem) => lead.has(stem)) &&
		all.every(
			(person) => person.gender === null || people[0]?.has(person) !== true,
		)
	);
}

/** Whether all words that name somebody stand in a paragraph. */
function stands(
	{ document }: Extraction,
	paragraph: number,
	stems: readonly string[],
): boolean {
	const around = document.paragraphs[paragraph];
	if (!around || stems.length === 0) return false;
	const here = stemsOver(document, around);
	return stems.every((stem) => here.has(stem));
}

/** How surely a question's words mean what some spans name; those that they mean are put into `named`. */
function meant(
	extraction: Extraction,
	party: Party,
	spans: readonly Participant[],
	named: Set<Span>,
): number {
	const { people, stems } = party;
	const inside = spans.map((span) => headPeople(extraction, span));
	if (people.length > 0) {
		let found = 0;
		for (const group of people) {
			const at = inside.findIndex((all) => all.some((p) => group.has(p)));
			const span = spans[at];
			if (!span) continue;
			found++;
			// A phrase that names others too may still be the answer.
			if ((inside[at]?.length ?? 0) <= people.length) named.add(span);
		}
		const plural = spans.find((span) => isPlural(extraction, span));
		if (plural && found < people.length && people.length > 1)
			if (
				people.every((group) => lately(extraction, plural, group)) ||
				areCalled(extraction, plural, people)
			) {
				named.add(plural);
				return 0.95;
			}
		if (found > 0) return found / people.length;
	}
	const body = spans.find((span) => isNameless(extraction, span));
	if (body && (hasBody(extraction, people) || isOfLead(extraction, party))) {
		named.add(body);
		return 0.8;
	}
	let best = 0;
	spans.forEach((span, n) => {
		const said = stemsOver(extraction.document, span);
		const known = (stem: string) =>
			said.has(stem) ||
			inside[n]?.some((person) => stemsOf(extraction, person).has(stem)) ===
				true;
		const share =
			stems.filter((stem) => hasWord(party, stem, known)).length / stems.length;
		if (share >= 0.5) named.add(span);
		best = Math.max(best, share);
	});
	// A name that somebody bears has to be named: its words alone may be another's.
	return best * (people.length > 0 ? 0.5 : 0.9);
}

/** "Both ministers": whether a sentence before names all of them and calls them that, as "the ministers, Anna Holm and Petr Vasko". */
function areCalled(
	extraction: Extraction,
	{ start, end }: Span,
	people: readonly People[],
): boolean {
	const { document } = extraction;
	const noun = /\s(\p{Ll}+)$/u.exec(
		document.article.body.slice(start, end),
	)?.[1];
	if (noun === undefined) return false;
	const stem = stemOf(noun);
	return document.sentences.some((sentence) => {
		if (sentence.start >= start) return false;
		const named = mentionedIn(extraction, sentence);
		return (
			people.every((group) => named.some(({ person }) => group.has(person))) &&
			stemsOver(document, sentence).has(stem)
		);
	});
}

const described = new WeakMap<Person, ReadonlySet<string>>();

/** The stems of somebody's name and roles. */
function stemsOf(
	{ document }: Extraction,
	person: Person,
): ReadonlySet<string> {
	let stems = described.get(person);
	if (!stems) {
		const { body } = document.article;
		stems = stemsIn(
			[
				person.name ?? "",
				...person.roles.map((r) => body.slice(r.start, r.end)),
			].join(" "),
		);
		described.set(person, stems);
	}
	return stems;
}
