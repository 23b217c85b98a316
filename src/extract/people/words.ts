import { datelineLength } from "../../text/dateline.js";
import type { Document, Token, Upos } from "../../text/document.js";
import { Memo } from "../../text/memo.js";
import type { Span } from "../../text/span.js";
import { particles } from "./lexicon/particles.js";

/**
 * A word as names are made of: tokens that touch over a hyphen are one word ("Jean-Claude", "al-Assad"), a possessive
 * ending is none of it.
 */
export interface Word extends Span {
	/** Its place in `Words.list`. */
	readonly index: number;
	/** Its last token, which is its grammatical head. */
	readonly token: number;
	/** Lower case, straight apostrophes, no dots: "U.S." is "us", "Gen." is "gen". */
	readonly bare: string;
	readonly text: string;
	readonly upos: Upos;
	readonly sentence: number;
	/** Written as a name is: each part with a capital, or "al-Assad", "d'Estaing". */
	readonly capital: boolean;
	/** Two letters or more, no small one among them. */
	readonly upper: boolean;
	/** Letters or digits, no mark. */
	readonly word: boolean;
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
const APOSTROPHES = /[’ʼ]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** What follows a hyphen after a name to make an adjective of it. */
const ENDINGS = new Set(
	"led era like run made born wide free held aged type bred only main area elect sent fed paid side turn day part look pro anti size".split(
		" ",
	),
);
const CAPITAL = /^\p{Lu}/u;
const PREFIXED = /^(?:al|el|ad|as|an|ar|ash|d|l|o)['’-]\p{Lu}/u;
const SMALL = /\p{Ll}/u;
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

/** What a word tells by its letters alone. */
interface Form
	extends Pick<Word, "text" | "bare" | "word" | "capital" | "upper"> {
	/** With straight apostrophes. */
	readonly straight: string;
	/** Length of a possessive ending. */
	readonly ending: number;
}

const FORMS = new Memo(readForm);

function readForm(raw: string): Form {
	const straight = raw.replace(APOSTROPHES, "'");
	const ending = /'s$/i.test(straight) && straight.length > 2 ? 2 : 0;
	const text = ending ? raw.slice(0, -ending) : raw;
	const word = LETTER.test(text);
	const capital = word && isCapital(text);
	return {
		straight,
		ending,
		text,
		word,
		capital,
		upper: capital && text.length > 1 && !SMALL.test(text),
		bare: straight
			.slice(0, straight.length - ending)
			.toLowerCase()
			.replaceAll(".", ""),
	};
}

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
				FORMS.of(raw);
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

function isCapital(text: string): boolean {
	if (!CAPITAL.test(text)) return PREFIXED.test(text);
	if (!text.includes("-")) return true;
	const halves = text.split("-");
	return halves.every(
		(part, place) =>
			part === "" ||
			CAPITAL.test(part) ||
			/^\d/.test(part) ||
			particles.has(part) ||
			// "Waker-uz-Zaman", "Park Geun-hye"
			(place > 0 &&
				part.length < 5 &&
				(place < halves.length - 1 ||
					((halves[0]?.length ?? 9) < 6 && !ENDINGS.has(part)))),
	);
}

/** The token that a name or noun phrase hangs on: a name's first or last word, whichever the tree makes its head. */
export function phraseHead(
	words: Words,
	from: number,
	to: number,
): Token | null {
	const last = words.list[to - 1];
	let token = last && words.tokens[last.token];
	const first = words.list[from];
	const begin = first ? first.token - 12 : 0;
	for (let step = 0; step < 8 && token; step++) {
		const up: Token | undefined = words.tokens[token.head];
		if (
			!up ||
			up.index < begin ||
			up.start < (first?.start ?? 0) ||
			up.end > (last?.end ?? 0)
		)
			break;
		token = up;
	}
	return token ?? null;
}

/** The verb or other word that a phrase is the subject of, coordinated and appositive phrases included; null for none. */
export function subjectOf(
	words: Words,
	from: number,
	to: number,
): Token | null {
	const himself = words.list[to];
	const next = words.list[to + 1];
	// "Holm himself said": the name before may look like anything to the tree, the verb behind is his.
	if (
		himself &&
		next &&
		/^(?:him|her|it|them)sel(?:f|ves)$/.test(himself.bare) &&
		/^(?:VERB|AUX)$/.test(next.upos) &&
		next.sentence === words.list[from]?.sentence
	)
		return words.tokens[next.token] ?? null;
	let token = phraseHead(words, from, to);
	for (let step = 0; step < 4 && token; step++) {
		const up: Token | undefined = words.tokens[token.head];
		if (!up) return null;
		if (token.dep.startsWith("nsubj")) return up;
		if (
			token.dep !== "conj" &&
			token.dep !== "appos" &&
			token.dep !== "flat" &&
			token.dep !== "nmod:desc"
		)
			return null;
		token = up;
	}
	return null;
}
