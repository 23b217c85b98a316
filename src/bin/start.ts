import { Command } from "commander";
import { environment, readConfig } from "../config.js";
import { openBriefing } from "./briefing.js";
import { fail } from "./failure.js";
import { endQuietlyOnClosedPipe } from "./output.js";

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
	const shelf = await openBriefing(config);
	// Loaded when needed: discord.js takes half a second, which nobody at a terminal should wait for.
	if (prompt) await (await import("./terminal.js")).runTerminal(shelf);
	else if (token !== null)
		await (await import("./bot.js")).runBot({ ...config, token }, shelf);
	else await (await import("./try.js")).runHere(config, shelf);
} catch (error) {
	process.exitCode = fail(error);
}
