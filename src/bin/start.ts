import { setTimeout } from "node:timers/promises";
import { Command } from "commander";
import { environment, readConfig } from "../config.js";
import { openBriefing } from "./briefing.js";
import { fail } from "./failure.js";
import { endQuietlyOnClosedPipe } from "./output.js";

/** Milliseconds within which answers are to be as fast as they will be before the bot connects. */
const PATIENCE = 5_000;

const program = new Command("start")
	.description(
		"With DISCORD_TOKEN: the bot in Discord. Without: the bot in a Discord on this machine, and its page.",
	)
	.option("--prompt", "ask in the terminal instead")
	.showHelpAfterError()
	.exitOverride();

endQuietlyOnClosedPipe();
try {
	const { prompt } = program.parse().opts<{ prompt?: true }>();
	const config = readConfig(environment());
	const { token } = config;
	let madeReady = () => {};
	const ready = new Promise<void>((resolve) => {
		madeReady = resolve;
	});
	const shelf = await openBriefing(config, undefined, madeReady);
	// Loaded when needed: discord.js takes half a second, which nobody at a terminal should wait for.
	if (prompt) await (await import("./terminal.js")).runTerminal(shelf);
	else if (token !== null) {
		const { runBot } = await import("./bot.js");
		// A server full of people may ask at once; of very many articles not all is waited for.
		await Promise.race([ready, setTimeout(PATIENCE, null, { ref: false })]);
		await runBot({ ...config, token }, shelf);
	} else await (await import("./try.js")).runHere(config, shelf);
} catch (error) {
	process.exitCode = fail(error);
}
