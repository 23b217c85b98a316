import { readFileSync } from "node:fs";
import { soughtIn } from "../../src/answer/happenings.js";
import { topicOf } from "../../src/answer/overlap.js";
import { passagesFor } from "../../src/answer/passages.js";
import { readQuestion } from "../../src/answer/question.js";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import type { Library } from "../../src/library/library.js";

interface Paragraph {
	readonly pid: string;
	readonly title: string;
	readonly text: string;
}

/** A question with its answers: where each begins, in code points, and its words. */
export interface Asked {
	readonly title: string;
	readonly pid: string;
	readonly question: string;
	readonly impossible: boolean;
	readonly answers: readonly (readonly [number, string])[];
}

/** The sentences that a question finds, each with its features. */
export interface Example {
	readonly title: string;
	readonly sentences: readonly {
		readonly features: readonly number[];
		readonly right: boolean;
	}[];
}

function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as T);
}

/** The questions that have an answer. */
export function readQuestions(path: string): Asked[] {
	return readLines<Asked>(path).filter((q) => !q.impossible);
}

/** A title's paragraphs are articles, and its questions are asked of these alone. */
export function examplesOf(
	path: string,
	questions: readonly Asked[],
): Example[] {
	const byTitle = new Map<string, Paragraph[]>();
	for (const paragraph of readLines<Paragraph>(path))
		byTitle.set(paragraph.title, [
			...(byTitle.get(paragraph.title) ?? []),
			paragraph,
		]);
	return [...byTitle].flatMap(([title, paragraphs]) => {
		const library = libraryOf(paragraphs);
		const places = new Map(paragraphs.map((p, n) => [p.pid, n]));
		return questions
			.filter((q) => q.title === title)
			.flatMap((q) => exampleOf(library, q, places.get(q.pid) ?? -1) ?? []);
	});
}

function libraryOf(paragraphs: readonly Paragraph[]): Library {
	return buildLibrary(
		paragraphs.map(({ title, text }, n) =>
			extract({
				id: String(n).padStart(4, "0"),
				title: title.replaceAll("_", " "),
				outlet: null,
				author: null,
				published: null,
				url: null,
				language: "en",
				body: text,
			}),
		),
	);
}

function exampleOf(
	library: Library,
	asked: Asked,
	place: number,
): Example | null {
	const question = readQuestion(asked.question);
	if (question.intent === "quote" || question.terms.length === 0) return null;
	const body = library.entries[place]?.document.article.body ?? "";
	const answers = asked.answers.map(([at, text]) => {
		const start = [...body].slice(0, at).join("").length;
		return { start, end: start + text.length };
	});
	const topic = topicOf(library, null, question.terms);
	const sought = question.action && soughtIn(library, null, question.action);
	const sentences = passagesFor(library, null, question, topic, sought).map(
		({ entry, sentence, features }) => ({
			features,
			right:
				entry === place &&
				answers.some((a) => sentence.start <= a.start && a.end <= sentence.end),
		}),
	);
	return sentences.length > 0 ? { title: asked.title, sentences } : null;
}
