import type { Extraction } from "../extract/extraction.js";
import { impliedStems } from "../library/implied.js";
import type { Library } from "../library/library.js";
import { sentenceAt } from "../library/sentence-at.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/span.js";
import { stemsIn, type Topic } from "./overlap.js";
import {
	isIndexed,
	type Places,
	placesFor,
	type Stems,
	stemsAround,
} from "./ranking/around.js";

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
	const places = placesFor(library, entry, topic);
	const over = (start: number, end: number): Holds => {
		const stems = stemsAround(document, { start, end }, places);
		return (n) => hasOne(topic, n, stems);
	};
	const paragraph = (n: number): Holds => {
		const own = document.paragraphs[n];
		return own ? over(own.start, own.end) : () => false;
	};
	const best = topic.forms.map(() => 0);
	const open = () => best.includes(0);
	const give = (share: number, holds: Holds) => {
		for (const [n, known] of best.entries())
			if (known === 0 && holds(n)) best[n] = share;
	};
	give(1, over(first?.start ?? span.start, last?.end ?? span.end));
	// Whom a pronoun means is spoken of.
	if (open())
		give(0.9, holdsImplied(extraction, first?.index ?? -1, topic, places));
	if (open()) give(0.6, paragraph(here));
	if (open()) {
		const { body } = document.article;
		const shell = SHELL.test(body.slice(span.start, span.end));
		give(shell ? 0.7 : 0.4, paragraph(here - 1));
		if (open()) give(0.25, paragraph(here + 1));
		const lead = shell ? 0.5 : withLead ? 0.25 : 0;
		if (lead > 0 && open()) give(lead, holdsLead(document, topic));
	}
	return (
		best.reduce((sum, b, n) => sum + b * (topic.weights[n] ?? 0), 0) /
		topic.total
	);
}

function holdsImplied(
	extraction: Extraction,
	index: number,
	topic: Topic,
	places: Places,
): Holds {
	const { document } = extraction;
	const sentence = document.sentences[index];
	const indexed = sentence !== undefined && isIndexed(document, sentence);
	return (n) =>
		(!indexed ||
			(topic.forms[n] ?? []).some((stem) => places(stem).includes(index))) &&
		hasOne(topic, n, impliedStems(extraction, index));
}

function holdsLead(document: Document, topic: Topic): Holds {
	const stems = leadOf(document);
	return (n) => hasOne(topic, n, stems);
}

const hasOne = ({ forms }: Topic, n: number, stems: Stems): boolean =>
	(forms[n] ?? []).some((stem) => stems.has(stem));

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
