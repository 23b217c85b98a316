import { readFileSync } from "node:fs";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** The image can't be built where no container engine is: what can be said of its files without one. */
const dockerfile = readFileSync("Dockerfile", "utf8");
const instructions = dockerfile
	.replace(/\\\n\s*/g, " ")
	.split("\n")
	.filter((line) => /^[A-Z]+ /.test(line));
const last = instructions.slice(
	instructions.findLastIndex((line) => line.startsWith("FROM")),
);

describe("the Dockerfile", () => {
	test("breaks no rule of the Docker language server", () => {
		const told = validate(dockerfile).map(
			({ message, range }) => `${range.start.line + 1}: ${message}`,
		);
		expect(told).toEqual([]);
	});

	test("names the version of each image that it builds on", () => {
		const images = instructions.filter((line) => line.startsWith("FROM"));
		expect(images.length).toBe(2);
		for (const image of images) expect(image).toMatch(/node:\d+\.\d+\.\d+-/);
	});

	test("copies only what is there", () => {
		const copied = instructions
			.filter((line) => line.startsWith("COPY") && !line.includes("--from"))
			.flatMap((line) => line.split(" ").slice(1, -1));
		expect(copied).toContain("package-lock.json");
		for (const path of copied)
			expect(readFileSync(".dockerignore", "utf8")).toMatch(
				new RegExp(`^!${path.split("/")[0]?.replace(".", "\\.")}$`, "m"),
			);
	});

	test("runs as nobody special, needs no build tools, and is looked after", () => {
		expect(last.join("\n")).toMatch(/^USER node$/m);
		expect(last.some((line) => line.startsWith("HEALTHCHECK"))).toBe(true);
		expect(dockerfile).not.toMatch(/apt-get|apk add|python|make\b|g\+\+/);
		expect(last.some((line) => line.startsWith("RUN"))).toBe(false);
		// Signals reach the program itself: no shell and no npm stands between.
		expect(last.at(-1)).toMatch(
			/^CMD \["node", .*"dist\/src\/bin\/start\.js"\]$/,
		);
	});
});

test("compose gives it the seeds, a health port, and time to finish", () => {
	const { services } = parse(readFileSync("compose.yaml", "utf8")) as {
		services: { dateline: Readonly<Record<string, unknown>> };
	};
	const { dateline } = services;
	expect(dateline.volumes).toEqual(["./seeds:/seeds:ro", "cache:/cache"]);
	expect(dateline.environment).toMatchObject({ SEEDS_DIR: "/seeds" });
	// Longer than the bot takes to finish what is under way.
	expect(dateline.stop_grace_period).toBe("20s");
	expect(dateline.init).toBe(true);
	expect(dateline.read_only).toBe(true);
});

test("no secret comes into an image", () => {
	const [first, ...kept] = readFileSync(".dockerignore", "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"));
	expect(first).toBe("*");
	expect(kept.filter((line) => line.includes(".env"))).toEqual([]);
});
