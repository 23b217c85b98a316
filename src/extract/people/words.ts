import { datelineLength } from "../../text/dateline.js";
import type { Document, Token, Upos } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { LETTER, WORD_FORMS, type WordForm } from "./word-form.js";

/**
 * A word as names are made of: tokens that touch over a hyphen are one word ("Jean-Claude", "al-Assad"), a possessive
 * ending is none of it.
 */
export interface Word extends Span, WordForm {
	/** Its place in `Words.list`. */
	readonly index: number;
	/** Its last token, which is its grammatical head. */
	readonly token: number;
	readonly upos: Upos;
	readonly sentence: number;
	/** Followed by 's or the bare apostrophe of a plural. */
	readonly possessive: boolean;
	/** The first word of its sentence, or of what a quotation mark, a colon or a dash opens. */
	readonly opens: boolean;
	/** Of the dateline, which names nobody. */
	readonly dateline: boolean;
}

/** The words of a document, with what its small letters tell about its capitals. */
export interface Words {
	readonly list: readonly Word[];
	readonly tokens: readonly Token[];
	/** Sentence → its words are `list.slice(first[s], first[s + 1])`. */
	readonly first: readonly number[];
	/** Words that the document writes small. */
	readonly small: ReadonlySet<string>;
	/** Words that it writes with a capital where no sentence begins and not all words have one. */
	readonly inner: ReadonlySet<string>;
	/** By sentence: nearly every word has a capital, so that a capital tells nothing. */
	readonly headline: readonly boolean[];
}

const HYPHEN = /^[-‐‑]$/;

/** The sorts of words that a headline writes with a capital. */
const CONTENT = new Set<Upos>(["NOUN", "VERB", "ADJ"]);

/** Words of four letters and more that a headline writes small. */
const SMALL_WORDS = new Set(
	"from with over into after before that than amid about".split(" "),
);

const OPENING = new Set([
	'"',
	"“",
	"‘",
	"'",
	"``",
	"«",
	":",
	"--",
	"—",
	"–",
	"•",
	"(",
	"[",
]);

/** Joins a document's tokens into words and counts their capitals. */
export function readWords(document: Document): Words {
	const { tokens, sentences } = document;
	const list: Word[] = [];
	const first: number[] = [];
	const small = new Set<string>();
	const inner = new Set<string>();
	const headline: boolean[] = [];
	let paragraph = -1;
	for (const sentence of sentences) {
		const begin = list.length;
		const report =
			sentence.from +
			(sentence.paragraph === paragraph
				? 0
				: datelineLength(tokens.slice(sentence.from, sentence.to)));
		paragraph = sentence.paragraph;
		first.push(begin);
		let opens = true;
		let singles = false;
		let capitals = 0;
		let smalls = 0;
		let i = sentence.from;
		while (i < sentence.to) {
			const start = tokens[i];
			if (!start) break;
			if (i === report) opens = true;
			let last = i;
			for (;;) {
				const hyphen = tokens[last + 1];
				const next = tokens[last + 2];
				const before = tokens[last];
				if (
					!hyphen ||
					!before ||
					hyphen.start !== before.end ||
					!next ||
					last + 2 >= sentence.to ||
					next.start !== hyphen.end ||
					!HYPHEN.test(hyphen.text) ||
					!LETTER.test(next.text) ||
					!LETTER.test(before.text)
				)
					break;
				last += 2;
			}
			const end = tokens[last] ?? start;
			const raw =
				last === i
					? start.text
					: document.article.body.slice(start.start, end.end);
			const { straight, ending, text, bare, word, capital, upper } =
				WORD_FORMS.of(raw);
			const after = tokens[last + 1];
			const marked =
				last + 1 < sentence.to &&
				!!after &&
				after.start === end.end &&
				isPossessive(after, straight, singles);
			const possessive = ending > 0 || marked;
			const item: Word = {
				index: list.length,
				token: last,
				start: start.start,
				end: end.end - ending,
				text,
				bare,
				upos: end.upos,
				sentence: sentence.index,
				capital,
				upper,
				word,
				possessive,
				opens,
				dateline: i < report,
			};
			list.push(item);
			if (word) {
				opens = false;
				if (capital && (text.length > 1 || !opens)) capitals++;
				else if (CONTENT.has(item.upos) && !SMALL_WORDS.has(bare)) smalls++;
			} else {
				opens = opens || OPENING.has(text);
				if (text === "'" || text === "‘") singles = true;
			}
			i = last + 1;
			// The ending is no word: the owned thing follows its owner directly.
			if (marked) i++;
		}
		const shouts = capitals >= 3 && smalls * 12 < capitals;
		headline.push(shouts);
		for (let w = begin; w < list.length; w++) {
			const word = list[w];
			if (!word?.word || word.dateline) continue;
			if (!word.capital) small.add(word.bare);
			else if (!word.opens && !shouts) inner.add(word.bare);
		}
	}
	first.push(list.length);
	return { list, tokens, first, small, inner, headline };
}

function isPossessive(ending: Token, word: string, open: boolean): boolean {
	if (/^['’]s$/i.test(ending.text))
		return ending.upos !== "VERB" && ending.upos !== "AUX";
	// A bare apostrophe may as well close a quotation, but where none is open.
	return (
		(ending.text === "'" || ending.text === "’") &&
		(ending.upos === "PART" || !open) &&
		/s$/i.test(word)
	);
}
