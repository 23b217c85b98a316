import { config as readDotenv } from "dotenv";
import { z } from "zod";

/** The environment's names and values, an empty value as one left out. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Told to whoever set the values up: every wrong one, and what is expected of it. */
export class ConfigError extends Error {}

const matching = (pattern: RegExp, expected: string) =>
	z.string().regex(pattern, expected).optional();

const SNOWFLAKES = /^\s*(?:\d{17,20}\s*(?:,\s*|$))*$/;

const PORT =
	/^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/;

const SEEDS = {
	SEEDS_DIR: z.string().default("seeds"),
	CACHE_DIR: z.string().default(".cache"),
	// Nine digits: a text of a gigabyte and more has no place in memory.
	MAX_SEED_BYTES: matching(
		/^[1-9]\d{0,8}$/,
		"a number of bytes, 5242880 for 5 MiB",
	),
};

const ALL = {
	...SEEDS,
	DISCORD_TOKEN: matching(
		/^[\w-]+\.[\w-]+\.[\w-]+$/,
		"a bot's token as the Developer Portal shows it once, three parts joined by dots (not the client secret, nor the public key)",
	),
	DISCORD_API: z
		.url({
			protocol: /^https?$/,
			error: "an address that begins with http:// or https://",
		})
		.optional(),
	DISCORD_GUILD_ID: matching(
		/^\d{17,20}$/,
		"the id of one server, 17 to 20 digits",
	),
	ADMIN_IDS: matching(
		SNOWFLAKES,
		"ids of users, 17 to 20 digits each, parted by commas",
	),
	HEALTH_PORT: matching(PORT, "a port, 1 to 65535"),
	HEALTH_HOST: z.string().default("127.0.0.1"),
	SANDBOX_PORT: matching(PORT, "a port, 1 to 65535"),
	LOG_QUESTIONS: z
		.enum(["true", "false"], { error: "true or false" })
		.default("false"),
	LOG_LEVEL: z
		.enum(["error", "warn", "info", "debug"], {
			error: "one of error, warn, info, debug",
		})
		.default("info"),
};

const seedsSchema = z.object(SEEDS);
const schema = z.object(ALL);

/** What the programs that only read articles need. */
export interface SeedsConfig {
	/** Where what was read of many articles is kept for the next start; null for nowhere. */
	readonly cacheFolder: string | null;
	readonly seedsFolder: string;
	readonly maxSeedBytes: number | null;
}

/** What the environment settles for the whole program. */
export interface Config extends SeedsConfig {
	/** Null: no bot in Discord, but one in the local Discord. */
	readonly token: string | null;
	/** Where Discord's API is, null for Discord's own address. */
	readonly api: string | null;
	/** The one server that gets the commands at once, while developing; null to register them everywhere. */
	readonly guild: string | null;
	readonly admins: readonly string[];
	/** Where `/healthz` and `/readyz` are answered; null for nowhere. */
	readonly health: { readonly host: string; readonly port: number } | null;
	/** Where the page of the local Discord is; null for the usual port, or any that is free. */
	readonly sandboxPort: number | null;
	readonly logLevel: "error" | "warn" | "info" | "debug";
	/** Whether the log may hold what people ask. */
	readonly logQuestions: boolean;
}

/**
 * The environment and, below it, the file .env in the current folder. Nothing is put into `process.env`.
 * @throws ConfigError where that file is there and can't be read
 */
export function environment(): Environment {
	const file: Record<string, string> = {};
	const { error } = readDotenv({ quiet: true, processEnv: file });
	if (error && String(error.code) !== "ENOENT")
		throw new ConfigError(`The file .env can't be read: ${error.message}`);
	return { ...file, ...process.env };
}

/** @throws ConfigError */
export function readSeedsConfig(from: Environment): SeedsConfig {
	return seedsConfig(check(seedsSchema, from));
}

/** @throws ConfigError */
export function readConfig(from: Environment): Config {
	const values = check(schema, from);
	return {
		...seedsConfig(values),
		token: values.DISCORD_TOKEN ?? null,
		api: values.DISCORD_API?.replace(/\/+$/, "") ?? null,
		guild: values.DISCORD_GUILD_ID ?? null,
		admins: values.ADMIN_IDS?.match(/\d+/g) ?? [],
		health: values.HEALTH_PORT
			? { host: values.HEALTH_HOST, port: Number(values.HEALTH_PORT) }
			: null,
		sandboxPort: values.SANDBOX_PORT ? Number(values.SANDBOX_PORT) : null,
		logLevel: values.LOG_LEVEL,
		logQuestions: values.LOG_QUESTIONS === "true",
	};
}

function seedsConfig(values: z.infer<typeof seedsSchema>): SeedsConfig {
	return {
		cacheFolder: values.CACHE_DIR === "none" ? null : values.CACHE_DIR,
		seedsFolder: values.SEEDS_DIR,
		maxSeedBytes: values.MAX_SEED_BYTES ? Number(values.MAX_SEED_BYTES) : null,
	};
}

function check<T extends z.ZodType>(schema: T, from: Environment): z.infer<T> {
	const given = Object.fromEntries(
		Object.entries(from).flatMap(([name, value]) =>
			value === undefined || value.trim() === "" ? [] : [[name, value.trim()]],
		),
	);
	const result = schema.safeParse(given);
	if (result.success) return result.data;
	const lines = result.error.issues.map(({ path, message }) => {
		const name = String(path[0]);
		// A token is a password: not even a wrong one is shown, for it may be right but for one letter.
		const found = name.includes("TOKEN")
			? "what stands there (not shown) is not"
			: `found ${JSON.stringify(given[name])}`;
		return `  ${name}: expected ${message}; ${found}`;
	});
	throw new ConfigError(
		`These settings (environment or .env) can't be used:\n${lines.join("\n")}`,
	);
}
