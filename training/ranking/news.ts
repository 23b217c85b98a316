import { readFileSync } from "node:fs";
import { soughtIn } from "../../src/answer/action/happenings.js";
import { questionOf } from "../../src/answer/ask.js";
import { topicOf } from "../../src/answer/overlap.js";
import { type Passage, passagesFor } from "../../src/answer/passages.js";
import { contentOf } from "../../src/answer/question/content-words.js";
import { spelt } from "../../src/answer/question/spelt.js";
import type { Asked } from "../../src/answer/ranking/rules.js";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import { readSeeds } from "../../src/seeds.js";

interface Labelled {
	readonly question: string;
	readonly expect: {
		readonly abstain?: boolean;
		readonly any?: readonly string[];
		readonly all?: readonly string[];
	};
}

/** A question of news with the sentences found for it, likeliest first, and which of them hold an answer. */
export interface NewsCase {
	readonly asked: Omit<Asked, "passage">;
	readonly passages: readonly Passage[];
	readonly right: readonly boolean[];
}

const comparable = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’`]/g, "'")
		.replace(/[‐-―]|--/g, "-")
		.replace(/\s+/g, " ");

/** The labelled questions of a file, but for those that ask for words said, asked of the articles of a folder. */
export async function readNews(
	path: string,
	folder: string,
): Promise<NewsCase[]> {
	const { articles } = await readSeeds(folder);
	const library = buildLibrary(articles.map(extract));
	const lines = readFileSync(path, "utf8").trim().split("\n");
	return lines.flatMap((line): NewsCase[] => {
		const { question: text, expect } = JSON.parse(line) as Labelled;
		const question = questionOf(library, null, {
			intent: "ask",
			question: spelt(text, library, null),
		});
		if (question.intent === "quote") return [];
		const terms =
			question.terms.length > 0 ? question.terms : contentOf(question.text);
		const topic = topicOf(library, null, terms);
		const sought = question.action && soughtIn(library, null, question.action);
		const asked = { library, scope: null, question, topic, sought };
		const passages = passagesFor(library, null, question, topic, sought);
		const wanted = (expect.any ?? expect.all ?? []).map(comparable);
		const right = passages.map(({ its: { extraction, sentence } }) => {
			const { body } = extraction.document.article;
			const shown = comparable(body.slice(sentence.start, sentence.end));
			return wanted.some(
				(words) => shown.includes(words) || words.includes(shown),
			);
		});
		return passages.length > 0 ? [{ asked, passages, right }] : [];
	});
}
