import type { Extraction } from "../extract/extraction.js";
import { impliedStems } from "../library/implied.js";
import type { Library } from "../library/library.js";
import { sentenceAt } from "../library/sentence-at.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/span.js";
import { stemsIn, stemsOver, type Topic } from "./overlap.js";

/** Nouns that only point to what was told before (shell nouns; Schmid, English Abstract Nouns as Conceptual Shells, 2000). */
const SHELL =
	/\b(?:the|this|that|such an?) (?:decision|move|vote|plan|proposal|deal|agreement|ruling|verdict|judgment|sentence|result|outcome|announcement|attack|incident|step|idea|claim|allegation|accusation|charge|news|situation|matter|issue|measure|change|crisis|event)s?\b/i;

/** Whether one of a topic's words, by its place in the topic, stands in some text. */
type Holds = (word: number) => boolean;

/** How much of a topic stands in a span, its sentences, their paragraph, and the paragraphs beside it and, where asked, the article's lead, each counting less. */
export function nearness(
	library: Library,
	entry: number,
	span: Span,
	topic: Topic,
	withLead: boolean,
): number {
	const extraction = library.entries[entry];
	if (!extraction || topic.total === 0) return 0;
	const { document } = extraction;
	const first = document.sentences[sentenceAt(document, span.start)];
	const last =
		document.sentences[
			sentenceAt(document, Math.max(span.start, span.end - 1))
		];
	const here = first?.paragraph ?? 0;
	const standing = standingIn(library, entry, topic);
	const over = (start: number, end: number) =>
		holdsOver(document, { start, end }, topic, standing);
	const paragraph = (n: number): Holds => {
		const own = document.paragraphs[n];
		return own ? over(own.start, own.end) : () => false;
	};
	const shell = SHELL.test(document.article.body.slice(span.start, span.end));
	const lead = shell ? 0.5 : withLead ? 0.25 : 0;
	const rings: readonly (readonly [number, () => Holds])[] = [
		[1, () => over(first?.start ?? span.start, last?.end ?? span.end)],
		// Whom a pronoun means is spoken of.
		[0.9, () => holdsImplied(extraction, first?.index ?? -1, topic, standing)],
		[0.6, () => paragraph(here)],
		[shell ? 0.7 : 0.4, () => paragraph(here - 1)],
		[0.25, () => paragraph(here + 1)],
		[lead, () => (lead > 0 ? holdsLead(document, topic) : () => false)],
	];
	const best = topic.forms.map(() => 0);
	for (const [share, holdsOf] of rings) {
		if (best.every((b) => b > 0)) break;
		const holds = holdsOf();
		topic.forms.forEach((_, n) => {
			if (best[n] === 0 && holds(n)) best[n] = share;
		});
	}
	return (
		best.reduce((sum, b, n) => sum + b * (topic.weights[n] ?? 0), 0) /
		topic.total
	);
}

/** For each word of a topic the sentences of one article in which the index has it, ascending. */
type Standing = readonly (readonly number[])[];

const known = new WeakMap<Topic, Map<number, Standing>>();

/** What the index says: only where it has a word the text itself has to be read. */
function standingIn(
	{ passages }: Library,
	entry: number,
	topic: Topic,
): Standing {
	let all = known.get(topic);
	if (!all) {
		all = new Map();
		known.set(topic, all);
	}
	let standing = all.get(entry);
	if (!standing) {
		standing = topic.forms.map((forms) =>
			forms
				.flatMap((stem) => passages.sentencesOf(entry, stem))
				.sort((a, b) => a - b),
		);
		all.set(entry, standing);
	}
	return standing;
}

/** Of a stretch of whole sentences that the index has, those are read in which it has the word; any other is read whole. */
function holdsOver(
	document: Document,
	span: Span,
	topic: Topic,
	standing: Standing,
): Holds {
	const { sentences } = document;
	const from = sentenceAt(document, span.start);
	const to = sentenceAt(document, Math.max(span.start, span.end - 1));
	const exact =
		sentences[from]?.start === span.start && sentences[to]?.end === span.end;
	if (!exact || !areIndexed(document, from, to)) {
		const stems = stemsOver(document, span);
		return (n) => hasOne(topic, n, stems);
	}
	return (n) => {
		const places = standing[n] ?? [];
		for (let i = firstFrom(places, from); i < places.length; i++) {
			const sentence = sentences[places[i] ?? -1];
			if (!sentence || sentence.index > to) break;
			if (hasOne(topic, n, stemsOver(document, sentence))) return true;
		}
		return false;
	};
}

function holdsImplied(
	extraction: Extraction,
	sentence: number,
	topic: Topic,
	standing: Standing,
): Holds {
	const indexed = areIndexed(extraction.document, sentence, sentence);
	return (n) =>
		(!indexed || standing[n]?.includes(sentence) === true) &&
		hasOne(topic, n, impliedStems(extraction, sentence));
}

function holdsLead(document: Document, topic: Topic): Holds {
	const stems = leadOf(document);
	return (n) => hasOne(topic, n, stems);
}

const hasOne = (
	{ forms }: Topic,
	n: number,
	stems: ReadonlySet<string>,
): boolean => (forms[n] ?? []).some((stem) => stems.has(stem));

/** Whether the index has some sentences, from one to another: it leaves boilerplate out. */
function areIndexed(
	{ sentences, paragraphs }: Document,
	from: number,
	to: number,
): boolean {
	const first = sentences[from];
	const last = sentences[to];
	return (
		first !== undefined &&
		last !== undefined &&
		paragraphs
			.slice(first.paragraph, last.paragraph + 1)
			.every(({ kind }) => kind !== "boilerplate")
	);
}

/** The first place whose number is not below one given. */
function firstFrom(numbers: readonly number[], least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

const leads = new WeakMap<Document, ReadonlySet<string>>();

/** The words of an article's title and first paragraph: what all of it is about. */
export function leadOf(document: Document): ReadonlySet<string> {
	let stems = leads.get(document);
	if (!stems) {
		const { body, title } = document.article;
		const first = document.paragraphs[0];
		stems = stemsIn(
			`${title ?? ""} ${body.slice(first?.start ?? 0, Math.min(first?.end ?? 0, (first?.start ?? 0) + 1000))}`,
		);
		leads.set(document, stems);
	}
	return stems;
}
