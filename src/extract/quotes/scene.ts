import type {
	Document,
	Paragraph,
	Quoted,
	Sentence,
	Token,
} from "../../text/document.js";
import { datelineLength } from "./dateline.js";

/** An outermost quotation with its tokens (`tokens.slice(from, to)`), marks included. */
export interface Marked {
	readonly index: number;
	readonly quoted: Quoted;
	readonly from: number;
	readonly to: number;
}

/**
 * What stands between two full stops of the reporter: a run of sentences whose borders inside quotation marks do not
 * count. `"Why? Who?" she asked.` is one unit.
 */
export interface Unit {
	readonly index: number;
	readonly paragraph: number;
	/** Its tokens are `tokens.slice(from, to)`. */
	readonly from: number;
	readonly to: number;
	/** Whether it is a heading, or written with capitals throughout. */
	readonly isHeadline: boolean;
}

/** A document as this room looks at it. */
export interface Scene {
	readonly document: Document;
	readonly tokens: readonly Token[];
	readonly marked: readonly Marked[];
	/** For each token the outermost quotation that it lies in, as an index of `marked`; -1 outside of any. */
	readonly markedAt: Int32Array;
	readonly units: readonly Unit[];
	/** How many verbs and auxiliaries stand before each token, so that a stretch is asked in one step. */
	readonly verbsBefore: Int32Array;
	/** How many tokens in quotation marks stand before each token. */
	readonly markedBefore: Int32Array;
}

/** Looks at a document once, so that the rules need not search. Linear. Boilerplate has no units. */
export function readScene(document: Document): Scene {
	const { tokens } = document;
	const marked: Marked[] = [];
	const markedAt = new Int32Array(tokens.length).fill(-1);
	let at = 0;
	for (const quoted of document.quoted) {
		if (quoted.depth > 0) continue;
		while ((tokens[at]?.end ?? Infinity) <= quoted.start) at++;
		const from = at;
		while ((tokens[at]?.start ?? Infinity) < quoted.end) {
			markedAt[at] = marked.length;
			at++;
		}
		if (at > from) marked.push({ index: marked.length, quoted, from, to: at });
	}
	const verbsBefore = new Int32Array(tokens.length + 1);
	const markedBefore = new Int32Array(tokens.length + 1);
	for (const { index, upos } of tokens) {
		const isVerb = upos === "VERB" || upos === "AUX";
		const isMarked = (markedAt[index] ?? -1) >= 0;
		verbsBefore[index + 1] = (verbsBefore[index] ?? 0) + (isVerb ? 1 : 0);
		markedBefore[index + 1] = (markedBefore[index] ?? 0) + (isMarked ? 1 : 0);
	}
	const units = cut(document, markedAt);
	return {
		document,
		tokens,
		marked,
		markedAt,
		units,
		verbsBefore,
		markedBefore,
	};
}

function cut(document: Document, markedAt: Int32Array): Unit[] {
	const units: Unit[] = [];
	for (const paragraph of document.paragraphs) {
		if (paragraph.kind === "boilerplate") continue;
		let from = -1;
		for (let i = paragraph.from; i < paragraph.to; i++) {
			const sentence = document.sentences[i];
			if (!sentence) continue;
			if (from < 0)
				from =
					i === paragraph.from
						? afterDateline(document, paragraph.start, sentence)
						: sentence.from;
			const last = markedAt[sentence.to - 1] ?? -1;
			const inside =
				i + 1 < paragraph.to && last >= 0 && markedAt[sentence.to] === last;
			if (inside) continue;
			units.push({
				index: units.length,
				paragraph: paragraph.index,
				from,
				to: sentence.to,
				isHeadline: isHeadline(document, paragraph, from, sentence.to),
			});
			from = -1;
		}
	}
	return units;
}

/** A dateline or the time of an entry is no part of any sentence; a sentence that is nothing else stays whole. */
function afterDateline(
	{ article, tokens }: Document,
	start: number,
	sentence: Sentence,
): number {
	const length = datelineLength(article.body, start);
	if (length === 0) return sentence.from;
	let at = sentence.from;
	while (at < sentence.to && (tokens[at]?.start ?? 0) < start + length) at++;
	return at < sentence.to ? at : sentence.from;
}

function isHeadline(
	{ tokens }: Document,
	paragraph: Paragraph,
	from: number,
	to: number,
): boolean {
	if (paragraph.kind === "heading") return true;
	if (to - from > 30) return false;
	let words = 0;
	let capitals = 0;
	for (let i = from; i < to; i++) {
		const text = tokens[i]?.text ?? "";
		if (!/^\p{L}{4,}/u.test(text)) continue;
		words++;
		if (/^\p{Lu}/u.test(text)) capitals++;
	}
	return words > 2 && capitals >= 0.8 * words;
}
