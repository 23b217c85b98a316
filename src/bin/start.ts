import { environment, readConfig } from "../config.js";
import { openBriefing } from "./briefing.js";
import { fail } from "./failure.js";
import { endQuietlyOnClosedPipe } from "./output.js";
import { runTerminal } from "./terminal.js";

// With a token the bot, without one a prompt in the terminal.
endQuietlyOnClosedPipe();
try {
	const config = readConfig(environment());
	const shelf = await openBriefing(config);
	await runTerminal(shelf);
} catch (error) {
	process.exitCode = fail(error);
}
