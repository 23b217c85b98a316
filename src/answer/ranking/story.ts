import type { Extraction } from "../../extract/extraction.js";
import { stemOf } from "../../library/terms.js";
import type { Document, Sentence } from "../../text/document.js";
import { titleStems } from "./reading.js";

/** An article of more sentences tells of more than its first ones name. */
const LONGEST = 60;

/** So many sentences of the first paragraph tell what the story is. */
const LEAD = 2;

const stories = new WeakMap<Document, ReadonlySet<string>>();

/** Stems of the names that the title and first paragraph of a short article name: all of its sentences are of their story. */
export function storyNames(document: Document): ReadonlySet<string> {
	let names = stories.get(document);
	if (!names) {
		names = read(document);
		stories.set(document, names);
	}
	return names;
}

function read(document: Document): ReadonlySet<string> {
	const { sentences, tokens, paragraphs } = document;
	const names = new Set<string>();
	if (sentences.length > LONGEST) return names;
	const title = titleStems(document);
	const last = Math.min(LEAD, paragraphs[0]?.to ?? 0) - 1;
	const lead = sentences[last]?.to ?? 0;
	for (const { upos, lower, index } of tokens) {
		if (upos !== "PROPN") continue;
		const stem = stemOf(lower);
		if (index < lead || title.has(stem)) names.add(stem);
	}
	return names;
}

const PRONOUN =
	/^(?:it|its|they|their|them|this|these|those|that|both|he|she|his|her)$/;
const NONE: ReadonlySet<string> = new Set();

/** Nouns and names of the sentence before, where a sentence takes one of them up: "There are 52 of them", "The plant makes …". */
export function carriedStems(
	{ document }: Extraction,
	sentence: Sentence,
): ReadonlySet<string> {
	const before = document.sentences[sentence.index - 1];
	if (!before) return NONE;
	const { tokens } = document;
	// Most sentences take nothing up: the one before is read for those that may.
	let stems: ReadonlySet<string> | null = null;
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = tokens[n];
		if (!token) continue;
		const means = token.upos === "PRON" && PRONOUN.test(token.lower);
		const again = token.upos === "NOUN" && tokens[n - 1]?.lower === "the";
		if (!means && !again) continue;
		stems ??= nounsOf(document, before);
		if (means || stems.has(stemOf(token.lower))) return stems;
	}
	return NONE;
}

function nounsOf(
	{ tokens }: Document,
	{ from, to }: Sentence,
): ReadonlySet<string> {
	return new Set(
		tokens
			.slice(from, to)
			.filter(
				({ upos, index }) =>
					upos === "NOUN" ||
					upos === "PROPN" ||
					// "The Falcon 60".
					(upos === "NUM" && tokens[index - 1]?.upos === "PROPN"),
			)
			.map(({ lower }) => stemOf(lower)),
	);
}
