import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, test } from "vitest";
import { readConfig, readSeedsConfig } from "../../src/config.js";

/** Shaped as a token is, and no token. */
const TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAA.BBBBBB.CCCCCCCCCCCCCCCCCCCCCCCCCCC";

test("with nothing set there is a prompt over seeds/", () => {
	expect(readConfig({})).toEqual({
		seedsFolder: "seeds",
		cacheFolder: ".cache",
		maxSeedBytes: null,
		token: null,
		api: null,
		guild: null,
		admins: [],
		health: null,
		logLevel: "info",
		logQuestions: false,
		sandboxPort: null,
	});
});

test("everything set", () => {
	expect(
		readConfig({
			DISCORD_TOKEN: ` ${TOKEN} `,
			DISCORD_API: "http://127.0.0.1:3000/api/",
			DISCORD_GUILD_ID: "123456789012345678",
			ADMIN_IDS: "123456789012345678, 1234567890123456789,",
			SEEDS_DIR: "/articles",
			CACHE_DIR: "none",
			MAX_SEED_BYTES: "1048576",
			HEALTH_PORT: "8080",
			HEALTH_HOST: "0.0.0.0",
			LOG_LEVEL: "debug",
			LOG_QUESTIONS: "true",
			DATELINE_SOMETHING: "else",
		}),
	).toEqual({
		seedsFolder: "/articles",
		cacheFolder: null,
		maxSeedBytes: 1_048_576,
		token: TOKEN,
		api: "http://127.0.0.1:3000/api",
		guild: "123456789012345678",
		admins: ["123456789012345678", "1234567890123456789"],
		health: { host: "0.0.0.0", port: 8080 },
		logLevel: "debug",
		logQuestions: true,
		sandboxPort: null,
	});
});

test("an empty value counts as left out", () => {
	const empty = {
		DISCORD_TOKEN: "",
		SEEDS_DIR: " ",
		MAX_SEED_BYTES: "",
		ADMIN_IDS: "",
		LOG_LEVEL: "",
	};
	expect(readConfig(empty)).toEqual(readConfig({}));
});

describe("a wrong value is named with what is expected", () => {
	test.each([
		["MAX_SEED_BYTES", "five", "a number of bytes"],
		["MAX_SEED_BYTES", "-1", "a number of bytes"],
		["MAX_SEED_BYTES", "0", "a number of bytes"],
		["HEALTH_PORT", "0", "a port"],
		["HEALTH_PORT", "65536", "a port"],
		["MAX_SEED_BYTES", "1e99", "a number of bytes"],
		["ADMIN_IDS", "me", "parted by commas"],
		["ADMIN_IDS", "123456789012345678 123456789012345678", "parted by commas"],
		["DISCORD_GUILD_ID", "my server", "17 to 20 digits"],
		["DISCORD_API", "localhost", "http://"],
		["DISCORD_API", "ftp://example.org", "http://"],
		["LOG_LEVEL", "loud", "one of error, warn, info, debug"],
	])("%s=%s", (name, value, expected) => {
		const read = () => readConfig({ [name]: value });
		expect(read).toThrow(`${name}: expected `);
		expect(read).toThrow(expected);
		expect(read).toThrow(`found ${JSON.stringify(value)}`);
	});
});

test("all wrong values are told at once", () => {
	const read = () => readConfig({ LOG_LEVEL: "loud", MAX_SEED_BYTES: "x" });
	expect(read).toThrow(/MAX_SEED_BYTES[\s\S]*LOG_LEVEL/);
});

test.each(["Bot abc.def.ghi", "0123456789abcdef", `${TOKEN} ${TOKEN}`])(
	"a wrong token is named and never shown: %s",
	(token) => {
		const read = () => readConfig({ DISCORD_TOKEN: token });
		expect(read).toThrow("DISCORD_TOKEN: expected a bot's token");
		expect(read).not.toThrow(token);
	},
);

test("programs that only read articles mind no setting of the bot", () => {
	expect(readSeedsConfig({ DISCORD_TOKEN: "wrong", SEEDS_DIR: "s" })).toEqual({
		seedsFolder: "s",
		cacheFolder: ".cache",
		maxSeedBytes: null,
	});
});

describe(".env.example", () => {
	const example = readFileSync(".env.example", "utf8");
	test("can be used as it is", () => {
		expect(readConfig(parse(example)).token).toBeNull();
	});
	test.each([
		"DISCORD_TOKEN",
		"DISCORD_API",
		"DISCORD_GUILD_ID",
		"ADMIN_IDS",
		"SEEDS_DIR",
		"MAX_SEED_BYTES",
		"LOG_LEVEL",
	])("tells of %s", (name) => {
		expect(example).toMatch(new RegExp(`^#? ?${name}=`, "m"));
	});
});
