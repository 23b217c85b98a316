import type { Config } from "../config.js";
import type { LogFields, Logger } from "../discord/logger.js";

const LEVELS = ["error", "warn", "info", "debug"] as const;

/** Logs one JSON object a line to standard error; what is below the level is left out. */
export function jsonLogger(
	level: Config["logLevel"],
	write: (line: string) => void = (line) => process.stderr.write(line),
	now: () => Date = () => new Date(),
): Logger {
	const log =
		(own: (typeof LEVELS)[number]) =>
		(event: string, about: LogFields = {}) => {
			if (LEVELS.indexOf(own) > LEVELS.indexOf(level)) return;
			const head = { time: now().toISOString(), level: own, event };
			write(`${JSON.stringify({ ...head, ...about })}\n`);
		};
	return { error: log("error"), warn: log("warn"), info: log("info") };
}
