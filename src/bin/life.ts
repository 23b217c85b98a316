import { randomBytes } from "node:crypto";
import type { Logger } from "../discord/logger.js";
import { warn } from "./output.js";

/**
 * Ends the process in order: at SIGTERM or SIGINT once what is under way is done, and with status 1 where an error was
 * foreseen by nobody, for a bot that goes on after one may look alive and be none.
 * @param leave stops taking work, and finishes what is under way
 */
export function watchOver(logger: Logger, leave: () => Promise<void>): void {
	let stopping = false;
	const stop = async (signal: NodeJS.Signals) => {
		// Asked a second time: at once.
		if (stopping) process.exit(1);
		stopping = true;
		logger.info("stopping", { signal });
		await leave();
		process.exit(0);
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);

	const die = (event: string) => (error: unknown) => {
		const id = randomBytes(4).toString("hex");
		const told =
			error instanceof Error
				? { message: error.message, stack: error.stack }
				: String(error);
		logger.error(event, { id, error: told });
		warn(
			`Something happened that nobody had foreseen; the log tells it under ${id}. The bot ends, for whatever keeps it running to start it again.`,
		);
		process.exit(1);
	};
	process.on("unhandledRejection", die("a rejection was handled by nobody"));
	process.on("uncaughtException", die("an error was caught by nobody"));
}
