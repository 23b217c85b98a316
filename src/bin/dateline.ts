#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { askLines, askOnce } from "./ask.js";
import { extractAll } from "./extract.js";
import { endQuietlyOnClosedPipe, warn } from "./output.js";

const program = new Command("dateline")
	.description(
		"Answers questions about a news briefing with verbatim, cited excerpts.",
	)
	.showHelpAfterError("(dateline --help lists what there is)")
	.exitOverride();

const seeds = [
	"--seeds <folder>",
	"folder of articles (default: SEEDS_DIR, else seeds)",
] as const;

program
	.command("extract")
	.description("print what each article says, as JSON Lines")
	.option(...seeds)
	.action(async (options: { seeds?: string }) => {
		process.exitCode = await extractAll(options.seeds ?? null);
	});

program
	.command("ask")
	.description(
		"answer a question, or with --jsonl each record of standard input",
	)
	.argument("[question...]", "the question")
	.option(...seeds)
	.option("--jsonl", "read and write JSON Lines")
	.action(
		async (words: string[], options: { seeds?: string; jsonl?: true }) => {
			const question = words.join(" ").trim();
			if (options.jsonl ? question !== "" : question === "")
				program.error(
					options.jsonl
						? "error: with --jsonl the questions come from standard input"
						: "error: a question is missing",
				);
			process.exitCode = await (options.jsonl
				? askLines(options.seeds ?? null)
				: askOnce(options.seeds ?? null, question));
		},
	);

endQuietlyOnClosedPipe();
try {
	await program.parseAsync();
} catch (error) {
	process.exitCode = statusOf(error);
}

/** Tells what went wrong, and gives the exit status for it: 2 for wrong usage, 1 for what could not be done. */
function statusOf(error: unknown): number {
	// commander has told its own errors, and help asked for is none.
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	warn(error instanceof Error ? error.message : String(error));
	return 1;
}
