import { pino } from "pino";
import type { Config } from "../config.js";
import type { LogFields, Logger } from "../discord/logger.js";

/**
 * Logs one JSON object a line, what is below the level left out. Lines are written before a call returns, so that the last
 * words of a process that ends are not lost.
 * @param write standard error where left out
 */
export function jsonLogger(
	level: Config["logLevel"],
	write: ((line: string) => void) | null = null,
	now: () => Date = () => new Date(),
): Logger {
	const log = pino(
		{
			level,
			messageKey: "event",
			// The process's id and this machine's name are for whoever collects the lines to add.
			base: null,
			timestamp: () => `,"time":"${now().toISOString()}"`,
			formatters: { level: (label) => ({ level: label }) },
			// A token in what a library reports must not end up in a file.
			redact: ["token", "*.token", "*.headers.authorization"],
		},
		write ? { write } : pino.destination({ fd: 2, sync: true }),
	);
	return {
		error: (event: string, about: LogFields = {}) => log.error(about, event),
		warn: (event: string, about: LogFields = {}) => log.warn(about, event),
		info: (event: string, about: LogFields = {}) => log.info(about, event),
	};
}
