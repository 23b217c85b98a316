import { fileURLToPath } from "node:url";
import { furnish } from "../sandbox/page/newsroom.js";
import {
	type Page,
	type PageOptions,
	startPage,
} from "../sandbox/page/server.js";
import { type Sandbox, startSandbox } from "../sandbox/sandbox.js";
import { write } from "./output.js";

/** A local Discord with a newsroom in it, and its page. */
export interface Place {
	readonly sandbox: Sandbox;
	/** Opens the page. @throws Error with the code EADDRINUSE where the port is taken */
	readonly open: (port: number, add: PageOptions["add"]) => Promise<Page>;
}

/** @param port the API's, 0 for any free one */
export async function makePlace(port: number): Promise<Place> {
	const sandbox = await startSandbox({ port });
	const people = furnish(sandbox.world);
	const folder = fileURLToPath(new URL("../page/", import.meta.url));
	return {
		sandbox,
		open: (at, add) => startPage({ sandbox, people, folder, port: at, add }),
	};
}

/** `dateline sandbox`: a local Discord alone, for whichever bot connects to it, until the process is told to end. */
export async function runSandbox(
	pagePort: number,
	apiPort: number,
): Promise<void> {
	const { sandbox, open } = await makePlace(apiPort);
	const page = await open(pagePort, null);
	await write(
		`A Discord on this machine, on loopback alone; what happens in it is gone when it ends.\n\n  page  ${page.address}\n  bot   DISCORD_API=${sandbox.api} DISCORD_TOKEN=${sandbox.token}\n`,
	);
	const stop = async () => {
		await page.close();
		await sandbox.close();
		process.exit(0);
	};
	process.once("SIGTERM", stop);
	process.once("SIGINT", stop);
}
