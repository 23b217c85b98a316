/** A sentence that says what to do, for whoever starts the bot. */
export class BotFailure extends Error {
	override readonly name = "BotFailure";
}

/** docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-close-event-codes: those that a reconnect can't mend. */
const CLOSED: Readonly<Record<number, string>> = {
	4004: "Discord refuses the token. Copy it anew from the Bot page of your application (https://discord.com/developers/applications) into DISCORD_TOKEN.",
	4010: "Discord refuses the shard number that the bot asked for. Please report this.",
	4011: "The bot is in too many servers for its connections (2,500 each). Start it again: it asks Discord for more connections when it starts.",
	4012: "Discord no longer speaks this version of its API. Update the bot.",
	4013: "Discord refuses the events that the bot asked for. Please report this.",
	4014: "Discord refuses events that need a privileged intent, although the bot asks for none. Please report this.",
};

/** What a fatal close code of the gateway means; null for a code that is not fatal. */
export function adviceForClose(code: number): string | null {
	return CLOSED[code] ?? null;
}

/** Why the bot could not start, in a sentence that says what to do. */
export function startFailure(
	error: unknown,
	closed: number | null,
): BotFailure {
	const advice = closed === null ? null : adviceForClose(closed);
	if (advice) return new BotFailure(advice, { cause: error });
	const { code, status, message } = error as {
		readonly code?: unknown;
		readonly status?: unknown;
		readonly message?: unknown;
	};
	if (code === "TokenInvalid" || status === 401)
		return new BotFailure(CLOSED[4004], { cause: error });
	return new BotFailure(
		`Discord can't be reached (${String(code ?? message ?? error)}). Look whether this machine reaches https://discord.com, and start again.`,
		{ cause: error },
	);
}
