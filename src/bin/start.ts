import { environment, readConfig } from "../config.js";
import { openBriefing } from "./briefing.js";
import { fail } from "./failure.js";
import { endQuietlyOnClosedPipe } from "./output.js";

endQuietlyOnClosedPipe();
try {
	const config = readConfig(environment());
	const { token } = config;
	const shelf = await openBriefing(config);
	// Loaded when needed: discord.js takes half a second, which nobody at a terminal should wait for.
	if (token !== null)
		await (await import("./bot.js")).runBot({ ...config, token }, shelf);
	else await (await import("./terminal.js")).runTerminal(shelf);
} catch (error) {
	process.exitCode = fail(error);
}
