import { createInterface } from "node:readline";
import type { Command, Context, Reply } from "../command.js";
import { completeLine } from "./complete.js";
import { parseLine } from "./parse.js";
import { render, type View } from "./render.js";

export interface PromptParts {
	readonly input: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly commands: readonly Command[];
	/** Made afresh for each line. */
	readonly context: () => Context;
	/** Looked up for each reply: a window may be made wider. */
	readonly view: () => View;
	/** What is shown first. */
	readonly welcome: Reply;
}

const PROMPT = "> ";

/**
 * Answers line by line until `exit`, Ctrl-D or Ctrl-C, or the input's end. Where the input is no terminal each line is
 * shown before its answer, so that what comes out reads as the session it was.
 */
export async function runPrompt(parts: PromptParts): Promise<void> {
	const { input, output, commands, context, view, welcome } = parts;
	const say = (reply: Reply) => output.write(`${render(reply, view())}\n\n`);
	const interactive = input.isTTY && output.isTTY;
	const lines = createInterface({
		input,
		output,
		terminal: interactive,
		prompt: PROMPT,
		historySize: 200,
		removeHistoryDuplicates: true,
		completer: (line: string) => completeLine(line, commands, context()),
	});
	lines.on("SIGINT", () => lines.close());
	say(welcome);
	if (interactive) lines.prompt();
	for await (const line of lines) {
		if (!interactive) output.write(`${PROMPT}${line}\n`);
		const reply = await answer(line, commands, context());
		if (reply === "exit") break;
		if (reply) say(reply);
		if (interactive) lines.prompt();
	}
	lines.close();
	if (interactive) output.write("\n");
}

/** The reply to a line; null where there is nothing to say. */
async function answer(
	line: string,
	commands: readonly Command[],
	context: Context,
): Promise<Reply | "exit" | null> {
	const parsed = parseLine(line, commands);
	switch (parsed.kind) {
		case "nothing":
			return null;
		case "exit":
			return "exit";
		case "wrong":
			return { kind: "refusal", message: parsed.message };
		case "command":
			try {
				return await parsed.command.run(parsed.args, context);
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				return {
					kind: "refusal",
					message: `That went wrong (${reason}). Ask something else, or tell the maintainers what you typed.`,
				};
			}
	}
}
