import { pairMarks } from "../../src/text/marks.js";
import { splitSentences } from "../../src/text/sentences.js";
import { tokenize } from "../../src/text/tokenize.js";
import { type GoldSentence, readConllu } from "./conllu.js";

/**
 * How well sentences are told apart: each treebank paragraph is joined again and split by the reader. Prints precision,
 * recall and F1 of the inner boundaries. `--misses N` shows what was missed (-) or invented (+). Arguments: CONLL-U
 * files, then optionally a genre such as GUM_news.
 */
function paragraphsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
	const paragraphs: GoldSentence[][] = [];
	for (const sentence of sentences) {
		if (sentence.startsParagraph || paragraphs.length === 0)
			paragraphs.push([]);
		paragraphs.at(-1)?.push(sentence);
	}
	return paragraphs;
}

const [path = "", genre = "", misses = "0"] = process.argv.slice(2);
let right = 0;
let found = 0;
let gold = 0;
let shown = 0;
for (const paragraph of paragraphsOf(
	readConllu(path).filter((s) => s.document.startsWith(genre)),
)) {
	const text = paragraph.map((sentence) => sentence.text).join(" ");
	const ends = new Set<number>();
	let at = 0;
	for (const sentence of paragraph) {
		at += sentence.text.length;
		ends.add(at++);
	}
	const words = tokenize(text, 0, text.length);
	const mine = new Set(
		splitSentences(words, pairMarks(text, 0, text.length)).map(
			(end) => words[end - 1]?.end ?? -1,
		),
	);
	ends.delete(text.length);
	mine.delete(text.length);
	gold += ends.size;
	found += mine.size;
	for (const end of new Set([...ends, ...mine])) {
		if (ends.has(end) && mine.has(end)) right++;
		else if (shown++ < Number(misses))
			console.log(
				ends.has(end) ? "-" : "+",
				text.slice(Math.max(0, end - 50), end),
				"⏎",
				text.slice(end, end + 40),
			);
	}
}
const p = right / found;
const r = right / gold;
console.log(
	`${genre || path}: P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)} (${gold} boundaries)`,
);
