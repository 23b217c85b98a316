import { Command } from "commander";
import { environment, readConfig } from "../config.js";
import { openBriefing } from "./briefing.js";
import { openDesk } from "./desk.js";
import { fail } from "./failure.js";
import { endQuietlyOnClosedPipe } from "./output.js";

/**
 * Milliseconds within which answers are to be as fast as they will be before the bot connects: a server full of people may ask at
 * once. Of very many articles not all is waited for.
 */
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
	if (prompt) {
		const { runTerminal } = await import("./terminal.js");
		await runTerminal(await openBriefing(config));
	} else if (token === null) {
		// Loaded beside it: discord.js takes half a second, which nobody at a terminal should wait for.
		const [desk, { runHere }] = await Promise.all([
			openDesk(config, 0),
			import("./try.js"),
		]);
		await runHere(config, desk);
	} else {
		const [desk, { runBot }] = await Promise.all([
			openDesk(config, PATIENCE),
			import("./bot.js"),
		]);
		await runBot({ ...config, token }, desk);
	}
} catch (error) {
	process.exitCode = fail(error);
}
