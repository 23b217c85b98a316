import { createInterface } from "node:readline";
import { z } from "zod";
import { commands } from "../../commands/index.js";
import { ask } from "../answer/ask.js";
import type { Context, Reply } from "../command.js";
import type { SeedsConfig } from "../config.js";
import { parseLine } from "../console/parse.js";
import { render, viewOf } from "../console/render.js";
import { english } from "../language/voice.js";
import type { Library } from "../library/library.js";
import { readLibrary } from "./briefing.js";
import { warn, write, writeRecord } from "./output.js";
import { answerRecord } from "./records.js";

const Question = z.object({
	id: z.union([z.string(), z.number()]),
	question: z.string(),
	articles: z.array(z.string()).nullish(),
});

/**
 * `dateline ask QUESTION`: the answer for a person to read; a question that begins with `/` is a command, as at the
 * prompt. Gives the exit status: 1 where the briefing has no answer, 2 for a command that can't be followed.
 */
export async function askOnce(
	folder: string | null,
	config: SeedsConfig,
	question: string,
): Promise<number> {
	const line = question.startsWith("/") ? parseLine(question, commands) : null;
	if (line?.kind === "wrong") {
		warn(line.message);
		return 2;
	}
	const library = await readLibrary(folder, config);
	const reply: Reply =
		line?.kind === "command"
			? await line.command.run(line.args, contextOf(library))
			: {
					kind: "answer",
					question,
					answer: ask({ intent: "ask", question }, library),
					fingerprint: library.fingerprint,
					private: false,
				};
	await write(`${render(reply, viewOf(process.stdout))}\n`);
	if (reply.kind === "refusal") return 2;
	return reply.kind === "answer" && reply.answer.abstained ? 1 : 0;
}

/** Every run reads the articles anew, so there is nothing to reload. */
function contextOf(library: Library): Context {
	return {
		library,
		voice: english,
		now: new Date(),
		asker: { id: "terminal", isAdmin: false },
		guild: null,
		reload: () => Promise.reject(new Error("Nothing is kept to be reloaded.")),
	};
}

/** `dateline ask --jsonl`: a record for each of standard input's, in their order. Gives 1 where a line is no question. */
export async function askLines(
	folder: string | null,
	config: SeedsConfig,
): Promise<number> {
	const library = await readLibrary(folder, config);
	let status = 0;
	let number = 0;
	for await (const line of createInterface({
		input: process.stdin,
		crlfDelay: Number.POSITIVE_INFINITY,
	})) {
		number++;
		if (line.trim() === "") continue;
		const asked = parse(line);
		if (typeof asked === "string") {
			warn(`line ${number} of standard input is not answered: ${asked}`);
			status = 1;
			continue;
		}
		const { id, question, articles } = asked;
		const only = articles ? new Set(articles) : null;
		const answer = ask({ intent: "ask", question }, library, only);
		await writeRecord(answerRecord(id, question, answer));
	}
	return status;
}

/** The question of one line, or what is wrong with it. */
function parse(line: string): z.infer<typeof Question> | string {
	try {
		const result = Question.safeParse(JSON.parse(line.replace(/^\uFEFF/, "")));
		if (result.success) return result.data;
		const [issue] = result.error.issues;
		return `${issue?.path.join(".") || "the record"}: ${issue?.message}`;
	} catch {
		return "it is no JSON";
	}
}
