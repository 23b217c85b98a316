import { commands } from "../../commands/index.js";
import type { Config } from "../config.js";
import { type Bot, startBot } from "../discord/bot.js";
import type { Desk } from "../discord/desk/desk.js";
import { serveHealth } from "../discord/health-server.js";
import { watchOver } from "./life.js";
import { jsonLogger } from "./log.js";
import { prometheus } from "./metrics.js";
import { warn } from "./output.js";
import { openPainter } from "./painter.js";

/** Connects to Discord and answers there until the process is told to end. */
export async function runBot(
	config: Config & { readonly token: string },
	desk: Desk,
): Promise<void> {
	const logger = jsonLogger(config.logLevel);
	const now: { bot: Bot | null } = { bot: null };
	const open: { close: () => Promise<void> }[] = [];
	watchOver(logger, async () => {
		await now.bot?.stop();
		for (const it of open) await it.close();
	});
	const metrics = prometheus(() => now.bot?.health() ?? null);
	const bot = await startBot({
		metrics,
		paint: openPainter().paint,
		token: config.token,
		api: config.api,
		guild: config.guild,
		adminIds: config.admins,
		commands,
		desk,
		logger,
		logQuestions: config.logQuestions,
		onFatal: (advice) => {
			logger.error("Discord has ended the connection for good", { advice });
			warn(advice);
			process.exit(1);
		},
	});
	now.bot = bot;
	if (config.health)
		open.push(await serveHealth(config.health, bot.health, metrics));
	warn(`To add the bot to a server, open ${bot.invite}`);
}
