import winkModel from "wink-eng-lite-web-model";
import type { ItemSentence, ItemToken } from "wink-nlp";
import winkNLP from "wink-nlp";
import type { Article } from "./article.js";
import type { Document, Paragraph, Sentence, Token, Upos } from "./document.js";

const nlp = winkNLP(winkModel, ["sbd", "pos"]);

/** Takes an article apart into paragraphs, sentences, tokens and quotation marks. Linear in the body's length. */
export function readDocument(article: Article): Document {
	const { body } = article;
	const paragraphs: Paragraph[] = [];
	const sentences: Sentence[] = [];
	const tokens: Token[] = [];
	for (const line of body.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
		const index = paragraphs.length;
		const start = line.index + line[0].search(/\S/);
		const end = line.index + line[0].trimEnd().length;
		const from = sentences.length;
		let cursor = start;
		nlp
			.readDoc(body.slice(start, end))
			.sentences()
			.each((sentence: ItemSentence) => {
				const first = tokens.length;
				const number = sentences.length;
				sentence.tokens().each((item: ItemToken) => {
					const text = item.out();
					const upos = String(item.out(nlp.its.pos));
					const at = body.indexOf(text, cursor);
					if (upos === "SPACE" || at < 0 || text.trim() === "") return;
					cursor = at + text.length;
					tokens.push({
						index: tokens.length,
						start: at,
						end: cursor,
						text,
						lower: text.toLowerCase(),
						lemma: String(item.out(nlp.its.lemma as never)),
						upos: upos as Upos,
						xpos: "",
						head: -1,
						dep: "dep",
						sentence: number,
					});
				});
				const head = tokens[first];
				const last = tokens.at(-1);
				if (!head || !last) return;
				sentences.push({
					index: number,
					paragraph: index,
					start: head.start,
					end: last.end,
					from: first,
					to: tokens.length,
				});
			});
		paragraphs.push({
			index,
			kind: "prose",
			start,
			end,
			from,
			to: sentences.length,
		});
	}
	return { article, paragraphs, sentences, tokens, quoted: [] };
}
