import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

interface Room {
	/** Path prefix of its files. */
	readonly path: string;
	readonly mayImport: readonly string[];
	readonly packages: readonly string[];
}

/** The arrows of DESIGN.md as data. A file's room is the first whose path it begins with. */
const rooms: Readonly<Record<string, Room>> = {
	language: {
		path: "src/language/",
		mayImport: [],
		packages: ["intl-messageformat"],
	},
	text: {
		path: "src/text/",
		mayImport: [],
		// node: for the parser's weights, which lie in a file beside the code.
		packages: [
			"wink-nlp",
			"wink-eng-lite-web-model",
			"node:fs",
			"node:url",
			"node:zlib",
		],
	},
	extract: { path: "src/extract/", mayImport: ["text"], packages: [] },
	library: {
		path: "src/library/",
		mayImport: ["text", "extract"],
		// node:fs: for the company that words keep, which lies in a file beside the code.
		packages: ["fuse.js", "node:crypto", "node:fs", "node:zlib"],
	},
	answer: {
		path: "src/answer/",
		mayImport: ["language", "text", "extract", "library"],
		packages: [],
	},
	command: {
		path: "src/command.ts",
		mayImport: ["language", "text", "library", "answer"],
		packages: [],
	},
	commands: {
		path: "commands/",
		mayImport: ["language", "text", "library", "answer", "command"],
		packages: [],
	},
	config: {
		path: "src/config.ts",
		mayImport: [],
		packages: ["dotenv", "zod", "node:*"],
	},
	seeds: {
		path: "src/seeds",
		mayImport: ["text", "library", "command"],
		packages: ["yaml", "zod", "node:*"],
	},
	picture: {
		path: "src/picture/",
		mayImport: ["text", "language", "library", "answer", "command"],
		packages: [
			"d3-scale",
			"@resvg/resvg-wasm",
			"node:fs/promises",
			"node:module",
		],
	},
	discord: {
		path: "src/discord/",
		mayImport: ["picture", "language", "text", "library", "answer", "command"],
		packages: ["discord.js", "node:*"],
	},
	console: {
		path: "src/console/",
		mayImport: ["language", "text", "library", "answer", "command"],
		packages: ["node:*"],
	},
	sandbox: { path: "src/sandbox/", mayImport: [], packages: ["ws", "node:*"] },
	// Runs in a browser: of the sandbox it takes types alone, which the bundler leaves out.
	page: {
		path: "src/page/",
		mayImport: ["sandbox"],
		packages: [
			"lit",
			"@skyra/discord-components-core",
			"discord-markdown-parser",
		],
	},
	bin: {
		path: "src/bin/",
		mayImport: [
			"language",
			"text",
			"extract",
			"library",
			"answer",
			"command",
			"commands",
			"config",
			"seeds",
			"picture",
			"discord",
			"console",
			"sandbox",
		],
		packages: ["commander", "open", "pino", "prom-client", "zod", "node:*"],
	},
};

const files = ["src", "commands"].flatMap((top) =>
	readdirSync(top, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => join(top, file)),
);

function roomOf(file: string): string | null {
	return (
		Object.entries(rooms).find(([, room]) => file.startsWith(room.path))?.[0] ??
		null
	);
}

function importsOf(file: string): string[] {
	const source = readFileSync(file, "utf8");
	const pattern =
		/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']([^"'\s]+)["']/g;
	return [...source.matchAll(pattern)].map(([, path]) => path ?? "");
}

function packageOf(path: string): string {
	if (path.startsWith("node:")) return path;
	return path
		.split("/")
		.slice(0, path.startsWith("@") ? 2 : 1)
		.join("/");
}

/** Every import that the table does not allow, each told by file and import. */
function trespasses(): string[] {
	return files.flatMap((file) => {
		const name = roomOf(file);
		const room = name === null ? undefined : rooms[name];
		if (!room) return [`${file} stands in no room`];
		return importsOf(file).flatMap((path) => {
			if (!path.startsWith(".")) {
				const known = packageOf(path);
				const allowed = room.packages.some(
					(p) => p === known || (p === "node:*" && known.startsWith("node:")),
				);
				return allowed ? [] : [`${file} (${name}) imports ${path}`];
			}
			const target = normalize(join(dirname(file), path)).replace(
				/\.js$/,
				".ts",
			);
			const other = roomOf(target);
			const allowed =
				other === name || (other !== null && room.mayImport.includes(other));
			return allowed ? [] : [`${file} (${name}) imports ${target} (${other})`];
		});
	});
}

test("every import points left", () => {
	expect(trespasses()).toEqual([]);
});

test("the table sees the files it speaks of", () => {
	const seen = new Set(files.map(roomOf));
	for (const name of Object.keys(rooms))
		if (name !== "sandbox" && name !== "discord")
			expect([...seen], `no file in the room ${name}`).toContain(name);
});

test("no clock and no environment outside their rooms", () => {
	const pure = ["text", "extract", "library", "answer", "command", "commands"];
	const found = files
		.filter((file) => pure.includes(roomOf(file) ?? ""))
		.flatMap((file) => {
			const source = readFileSync(file, "utf8");
			return [
				...source.matchAll(
					/\bDate\.now\(|new Date\(\)|process\.env|Math\.random\(/g,
				),
			].map(([what]) => `${file}: ${what}`);
		});
	expect(found).toEqual([]);
});
