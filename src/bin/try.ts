import openInBrowser from "open";
import { commands } from "../../commands/index.js";
import type { Config } from "../config.js";
import { startBot } from "../discord/bot.js";
import type { Desk } from "../discord/desk/desk.js";
import type { Page } from "../sandbox/page/server.js";
import { addSeed, MAX_SEED_BYTES } from "../seeds.js";
import { jsonLogger } from "./log.js";
import { warn, write } from "./output.js";
import { openPainter } from "./painter.js";
import { makePlace } from "./sandbox.js";

/** The page's port where none is set and this one is free. */
const PORT = 8137;

/** The bot as it is in Discord, in a local one: for trying it, until the process is told to end. */
export async function runHere(config: Config, desk: Desk): Promise<void> {
	const { sandbox, open } = await makePlace(0);
	const bot = await startBot({
		token: sandbox.token,
		api: sandbox.api,
		guild: null,
		adminIds: config.admins,
		paint: openPainter().paint,
		commands,
		desk,
		// What a connection to nowhere but here tells is worth a look only where something is wrong.
		logger: jsonLogger(config.logLevel === "debug" ? "debug" : "warn"),
		onFatal: (advice) => {
			warn(advice);
			process.exit(1);
		},
	});
	const { seedsFolder, maxSeedBytes } = config;
	const add: Parameters<typeof open>[1] = ({ name, text }) =>
		addSeed(seedsFolder, name, text, maxSeedBytes ?? MAX_SEED_BYTES);
	const page = await (config.sandboxPort === null
		? open(PORT, add).catch((error: unknown) => {
				if (!isTaken(error)) throw error;
				return open(0, add);
			})
		: open(config.sandboxPort, add));
	await write(welcome(page, desk.briefing.articles));
	if (hasDesktop())
		await openInBrowser(page.address).catch(() => {
			// The address stands above.
		});
	let stopping = false;
	const stop = async () => {
		if (stopping) process.exit(1);
		stopping = true;
		await page.close();
		await bot.stop();
		await sandbox.close();
		process.exit(0);
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
}

function isTaken(error: unknown): boolean {
	return (
		error instanceof Error && "code" in error && error.code === "EADDRINUSE"
	);
}

/** Whether somebody sits before a screen with windows. */
function hasDesktop(): boolean {
	if (!process.stdout.isTTY || process.env.SSH_CONNECTION) return false;
	return (
		process.platform === "darwin" ||
		process.platform === "win32" ||
		Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
	);
}

function welcome({ address }: Page, count: number): string {
	const articles = count === 1 ? "1 article" : `${count} articles`;
	return `Dateline · ${articles}

  Open ${address}

The bot answers there as in Discord; the page is on this machine alone. Ctrl+C ends it.
To ask in the terminal: npm start -- --prompt
To answer in Discord, put DISCORD_TOKEN into .env (.env.example tells how) and start again.
`;
}
