import { commands } from "../../commands/index.js";
import { readLibrary } from "../../src/bin/briefing.js";
import { openPainter } from "../../src/bin/painter.js";
import { type Bot, startBot } from "../../src/discord/bot.js";
import { deskHere } from "../../src/discord/desk/here.js";
import type { Library } from "../../src/library/library.js";
import type { ReloadReport } from "../../src/library/shelf.js";
import { furnish } from "../../src/sandbox/page/newsroom.js";
import { type Page, startPage } from "../../src/sandbox/page/server.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";

/** The bot in a local Discord, and its page, in this process. */
export interface Place {
	readonly sandbox: Sandbox;
	readonly page: Page;
	readonly end: () => Promise<void>;
}

/**
 * @param now the clock of the local Discord and of the bot, in milliseconds
 * @param reload what `/reload` does; left out, it fails, for there is nothing to read anew
 */
export async function openPlace(
	library: Library,
	now: () => number,
	reload: () => Promise<ReloadReport> = () =>
		Promise.reject(new Error("there is nothing to reload")),
): Promise<Place> {
	const sandbox = await startSandbox({ now });
	const people = furnish(sandbox.world);
	const painter = openPainter();
	const bot: Bot = await startBot({
		token: sandbox.token,
		api: sandbox.api,
		guild: null,
		adminIds: [],
		commands,
		desk: deskHere({ commands, library: () => library, reload }),
		logger: { info: () => {}, warn: console.error, error: console.error },
		onFatal: console.error,
		now: () => new Date(now()),
		paces: null,
		paint: painter.paint,
	});
	const page = await startPage({
		sandbox,
		people,
		folder: "dist/src/page",
		port: 0,
		add: null,
	});
	return {
		sandbox,
		page,
		end: async () => {
			await page.close();
			await bot.stop();
			painter.close();
			await sandbox.close();
		},
	};
}

/** The articles of a folder, without a cache. */
export function libraryIn(folder: string): Promise<Library> {
	return readLibrary(folder, {
		seedsFolder: folder,
		maxSeedBytes: null,
		cacheFolder: null,
	});
}
