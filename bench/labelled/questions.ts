// The questions with what a right answer holds (questions/README.md tells the fields), and the articles they are asked of.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import type { Library } from "../../src/library/library.js";
import { readSeeds } from "../../src/seeds.js";

const texts = z.array(z.string().min(1)).min(1);

const Expected = z.union([
	z.strictObject({ abstain: z.literal(true) }),
	z.strictObject({
		any: texts,
		all: texts.optional(),
		speaker: z.string().optional(),
		when: z.string().optional(),
		highlight_any: texts.optional(),
		intent: z.enum(["quote", "when", "who", "ask"]).optional(),
	}),
]);

const Question = z.strictObject({
	id: z.string(),
	question: z.string().min(1),
	kind: z.string(),
	expect: Expected,
});

export type LabelledQuestion = z.infer<typeof Question>;
export type Expectation = Exclude<
	LabelledQuestion["expect"],
	{ readonly abstain: true }
>;

/** The folders of the questions: those that rules have met, and those whose first figures are of a program that had not. */
export const QUESTION_SETS = {
	questions: "bench/labelled/questions",
	unseen: "bench/labelled/unseen",
	further: "bench/labelled/further",
	newsroom: "bench/labelled/newsroom",
	wikinews: "bench/labelled/wikinews",
} as const;

/**
 * Reads one set.
 * @throws Error where a question is malformed, an id stands twice or what is expected stands in no article
 */
export async function readQuestions(set: keyof typeof QUESTION_SETS): Promise<{
	readonly questions: readonly LabelledQuestion[];
	readonly library: Library;
}> {
	const folder = QUESTION_SETS[set];
	const { articles, refused } = await readSeeds(`${folder}/articles`);
	for (const { file, reason } of refused) throw new Error(`${file}: ${reason}`);
	const questions = readFileSync(`${folder}/questions.jsonl`, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => Question.parse(JSON.parse(line)));
	const bodies = articles.map(({ body }) => comparable(body));
	const ids = new Set<string>();
	for (const { id, expect } of questions) {
		if (ids.has(id)) throw new Error(`${id} stands twice`);
		ids.add(id);
		if ("abstain" in expect) continue;
		for (const text of [
			...expect.any,
			...(expect.all ?? []),
			...(expect.highlight_any ?? []),
		])
			if (!bodies.some((body) => body.includes(comparable(text))))
				throw new Error(`${id}: in no article: ${text}`);
	}
	return { questions, library: buildLibrary(articles.map(extract)) };
}

/** A text with one kind of quotation mark, apostrophe, dash and white space, and no case. */
export function comparable(text: string): string {
	return text
		.normalize("NFC")
		.toLowerCase()
		.replace(/[“”„«»]|``|''/g, '"')
		.replace(/[‘’`]/g, "'")
		.replace(/[‐-―]|--/g, "-")
		.replace(/\s+/g, " ")
		.trim();
}
