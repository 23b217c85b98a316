#!/usr/bin/env node
import { Command } from "commander";
import { environment, readSeedsConfig } from "../config.js";
import { fail } from "./failure.js";
import { endQuietlyOnClosedPipe } from "./output.js";

// Each subcommand loads what it needs: the parser takes a while, and discord.js longer.

const seedsConfig = () => readSeedsConfig(environment());

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
		const { extractAll } = await import("./extract.js");
		process.exitCode = await extractAll(options.seeds ?? null, seedsConfig());
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
			const { askLines, askOnce } = await import("./ask.js");
			process.exitCode = await (options.jsonl
				? askLines(options.seeds ?? null, seedsConfig())
				: askOnce(options.seeds ?? null, seedsConfig(), question));
		},
	);

program
	.command("register")
	.description("make Discord have exactly this program's commands")
	.action(async () => {
		const { register } = await import("./register.js");
		await register();
	});

program
	.command("sandbox")
	.description(
		"a Discord on this machine for any bot, with its page; nobody in it is kept",
	)
	.option("--port <port>", "the page's port (default: any that is free)")
	.option("--api-port <port>", "the API's port (default: any that is free)")
	.action(async (options: { port?: string; apiPort?: string }) => {
		const { runSandbox } = await import("./sandbox.js");
		await runSandbox(portOf(options.port), portOf(options.apiPort));
	});

function portOf(given: string | undefined): number {
	const port = Number(given ?? 0);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		program.error(`error: ${given} is no port`);
	return port;
}

endQuietlyOnClosedPipe();
try {
	await program.parseAsync();
} catch (error) {
	process.exitCode = fail(error);
}
