import { readFileSync } from "node:fs";
import { soughtIn } from "../../src/answer/action/happenings.js";
import { topicOf } from "../../src/answer/overlap.js";
import { type Passage, passagesFor } from "../../src/answer/passages.js";
import { type Question, readQuestion } from "../../src/answer/question.js";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import type { Library } from "../../src/library/library.js";
import { bareArticle } from "../../src/text/article.js";
import type { Span } from "../../src/text/span.js";

interface Paragraph {
	readonly pid: string;
	readonly title: string;
	readonly text: string;
}

/** A question with its answers: where each begins, in code points, and its words. */
interface Asked {
	readonly title: string;
	readonly pid: string;
	readonly question: string;
	readonly impossible: boolean;
	readonly answers: readonly (readonly [number, string])[];
}

/** A question with the sentences that the program finds, best first by its present weights. */
export interface Example {
	readonly asked: Asked;
	readonly library: Library;
	readonly question: Question;
	readonly passages: readonly Passage[];
	/** The article and places that answer; no places for a question without an answer. */
	readonly entry: number;
	readonly answers: readonly Span[];
}

function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as T);
}

function byTitle<T extends { readonly title: string }>(
	items: readonly T[],
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(item.title);
		if (group) group.push(item);
		else groups.set(item.title, [item]);
	}
	return groups;
}

/** Asks every question of its own title's paragraphs, each paragraph an article. */
export function* examplesOf(
	paragraphsPath: string,
	questionsPath: string,
): Generator<Example> {
	const titles = byTitle(readLines<Paragraph>(paragraphsPath));
	const questions = byTitle(readLines<Asked>(questionsPath));
	for (const [title, paragraphs] of titles) {
		const library = libraryOf(paragraphs);
		const places = new Map(paragraphs.map((p, n) => [p.pid, n]));
		for (const asked of questions.get(title) ?? []) {
			const example = exampleOf(library, asked, places.get(asked.pid) ?? -1);
			if (example) yield example;
		}
	}
}

function libraryOf(paragraphs: readonly Paragraph[]): Library {
	return buildLibrary(
		paragraphs.map(({ title, text }, n) =>
			extract({
				...bareArticle(text),
				id: String(n).padStart(4, "0"),
				title: title.replaceAll("_", " "),
			}),
		),
	);
}

function exampleOf(
	library: Library,
	asked: Asked,
	entry: number,
): Example | null {
	const question = readQuestion(asked.question);
	if (question.intent === "quote" || question.terms.length === 0) return null;
	const body = library.entries[entry]?.document.article.body ?? "";
	const answers = asked.answers.map(([at, text]) => {
		const start = [...body].slice(0, at).join("").length;
		return { start, end: start + text.length };
	});
	const topic = topicOf(library, null, question.terms);
	const sought = question.action && soughtIn(library, null, question.action);
	return {
		asked,
		library,
		question,
		passages: passagesFor(library, null, question, topic, sought),
		entry,
		answers,
	};
}

/** Whether a passage holds an answer whole. */
export function isRight(example: Example, { entry, sentence }: Passage) {
	return (
		entry === example.entry &&
		example.answers.some(
			(a) => sentence.start <= a.start && a.end <= sentence.end,
		)
	);
}
