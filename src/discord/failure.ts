import { DiscordAPIError } from "discord.js";
import type { Voice } from "../language/voice.js";
import type { Host } from "./host.js";
import type { LogFields } from "./logger.js";
import type { Rendered } from "./render.js";

/** Discord's own error code of a failed request, else null. */
export function discordCode(error: unknown): number | null {
	return error instanceof DiscordAPIError && typeof error.code === "number"
		? error.code
		: null;
}

/** Logs what went wrong under a new id, and gives the sentence with that id that the asker is told. */
export function apology(
	host: Host,
	error: unknown,
	about: LogFields,
	{ say }: Voice,
): Rendered {
	const id = host.newId();
	host.logger.error("answering failed", { id, ...about, error: told(error) });
	return {
		content: say("host.failed", { id }),
		embeds: [],
		ephemeral: true,
	};
}

/** An error as a log line holds it: its stack and code, not the request's body, which repeats the question. */
export function told(error: unknown): unknown {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error ? { code: error.code } : {};
	return { ...code, message: error.message, stack: error.stack };
}
