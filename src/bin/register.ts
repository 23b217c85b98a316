import { commands } from "../../commands/index.js";
import { ConfigError, environment, readConfig } from "../config.js";
import { startFailure } from "../discord/fatal.js";
import { registerCommands } from "../discord/register.js";
import { write } from "./output.js";

/**
 * `dateline register`: makes Discord have exactly our commands, and tells what that took.
 * @throws ConfigError without a token, and what `startFailure` makes of Discord's refusal
 */
export async function register(): Promise<void> {
	const { token, api, guild } = readConfig(environment());
	if (token === null)
		throw new ConfigError(
			"DISCORD_TOKEN is missing: put the bot's token into .env (.env.example tells how).",
		);
	const did = await registerCommands({ token, api, guild, commands }).catch(
		(error: unknown) => {
			throw startFailure(error, null);
		},
	);
	const told = (["created", "updated", "deleted", "unchanged"] as const)
		.filter((what) => did[what].length > 0)
		.map((what) => `${what}: ${did[what].join(", ")}\n`);
	const where = guild ? `in the server ${guild}` : "for every server";
	await write(`Commands ${where}\n${told.join("")}`);
}
