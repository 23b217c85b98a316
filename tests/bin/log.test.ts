import { expect, test } from "vitest";
import { jsonLogger } from "../../src/bin/log.js";

const linesAt = (level: "error" | "warn" | "info" | "debug") => {
	const lines: string[] = [];
	const logger = jsonLogger(
		level,
		(line) => lines.push(line),
		() => new Date("2024-05-03T00:00:00Z"),
	);
	logger.info("ready", { servers: 2 });
	logger.warn("late");
	logger.error("failed", { error: "a\nb" });
	return lines;
};

test("one JSON object a line, whatever is in it", () => {
	const lines = linesAt("info");
	expect(lines[0]).toBe(
		'{"level":"info","time":"2024-05-03T00:00:00.000Z","servers":2,"event":"ready"}\n',
	);
	expect(lines.map((line) => line.match(/\n/g)?.length)).toEqual([1, 1, 1]);
});

test("a token is never written", () => {
	const lines: string[] = [];
	jsonLogger("info", (line) => lines.push(line)).warn("odd", {
		token: "a.secret.token",
		options: { token: "a.secret.token" },
	});
	expect(lines.join("")).not.toContain("secret");
});

test.each([
	["error", ["error"]],
	["warn", ["warn", "error"]],
	["info", ["info", "warn", "error"]],
	["debug", ["info", "warn", "error"]],
] as const)("at level %s", (level, expected) => {
	expect(linesAt(level).map((line) => JSON.parse(line).level)).toEqual(
		expected,
	);
});
