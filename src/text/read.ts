import type { Article } from "./article.js";
import { isPromotionFor, paragraphKind } from "./boilerplate.js";
import { datelineLength } from "./dateline.js";
import type {
	Document,
	Paragraph,
	ParagraphKind,
	Quoted,
	Sentence,
	Token,
} from "./document.js";
import { lemmaOf } from "./lemma.js";
import { type MarkPair, pairMarks } from "./marks.js";
import { splitParagraphs } from "./paragraphs.js";
import { chainQuoted } from "./quoted.js";
import { joinRunOn } from "./run-on.js";
import { splitSentences } from "./sentences.js";
import { analyse } from "./syntax/analyse.js";
import { uposOf } from "./syntax/upos.js";
import { tokenize, verbLemma, type Word } from "./tokenize.js";

/** Takes an article apart into paragraphs, sentences, tokens and quotation marks. Linear in the body's length. */
export function readDocument(article: Article): Document {
	const { body } = article;
	const paragraphs: Paragraph[] = [];
	const sentences: Sentence[] = [];
	const tokens: Token[] = [];
	const marks: (readonly MarkPair[])[] = [];
	let before: Paragraph | null = null;
	// All is tokenized before anything is parsed: what each of the two works with keeps to the processor's cache.
	const cut = joinRunOn(body, splitParagraphs(body)).map((span) => ({
		span,
		words: tokenize(body, span.start, span.end),
	}));
	for (const { span, words } of cut) {
		const pairs = pairMarks(body, span.start, span.end);
		const from = sentences.length;
		let first = 0;
		for (const end of splitSentences(words, pairs)) {
			addSentence(
				sentences,
				tokens,
				words.slice(first, end),
				paragraphs.length,
				first === 0 ? datelineLength(words) : 0,
			);
			first = end;
		}
		if (first === 0) continue;
		marks.push(pairs);
		const paragraph: Paragraph = {
			index: paragraphs.length,
			kind: kindOf(body, span, before),
			...span,
			from,
			to: sentences.length,
		};
		paragraphs.push(paragraph);
		before = paragraph;
	}
	const quoted: Quoted[] = chainQuoted(paragraphs, marks);
	return { article, paragraphs, sentences, tokens, quoted };
}

function kindOf(
	body: string,
	span: { start: number; end: number },
	before: Paragraph | null,
): ParagraphKind {
	const text = body.slice(span.start, span.end);
	const kind = paragraphKind(text);
	if (kind !== "prose" || before?.kind !== "boilerplate") return kind;
	return isPromotionFor(body.slice(before.start, before.end), text)
		? "boilerplate"
		: kind;
}

function addSentence(
	sentences: Sentence[],
	tokens: Token[],
	words: readonly Word[],
	paragraph: number,
	dateline: number,
) {
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) return;
	const from = tokens.length;
	// What precedes the report's first words has a tree of its own, so that it is nobody's subject.
	const cut = dateline < words.length ? dateline : 0;
	const analysed =
		cut > 0
			? [...analyse(words.slice(0, cut)), ...analyse(words.slice(cut))]
			: analyse(words);
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		const analysis = analysed[i];
		if (!word || !analysis) continue;
		const { xpos, head, dep } = analysis;
		const base = i < cut ? from : from + cut;
		const { lower } = word;
		tokens.push({
			index: tokens.length,
			start: word.start,
			end: word.end,
			text: word.text,
			lower,
			lemma: lemmaOf(word.lemma, lower, xpos, verbLemma),
			upos: uposOf(xpos, dep, lower, word.upos),
			xpos,
			head: head < 0 ? -1 : base + head,
			dep,
			sentence: sentences.length,
		});
	}
	sentences.push({
		index: sentences.length,
		paragraph,
		start: first.start,
		end: last.end,
		from,
		to: tokens.length,
	});
}
