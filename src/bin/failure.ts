import { CommanderError } from "commander";
import { ConfigError } from "../config.js";
import { warn } from "./output.js";

/** Tells what went wrong, and gives the exit status for it: 2 for wrong usage, 1 for what could not be done. */
export function fail(error: unknown): number {
	// commander has told its own errors, and help that was asked for is none.
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	warn(error instanceof Error ? error.message : String(error));
	return error instanceof ConfigError ? 2 : 1;
}
