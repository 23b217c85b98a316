import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The rooms whose rules and weights decide what is kept of an article and of its file. */
const ROOMS = ["text", "extract", "library", "seeds"];

/** Twelve hexadecimal digits that change with any rule, weight or package that reads articles: derived, so that nobody can forget to. */
export function rulesVersion(): string {
	const source = join(dirname(fileURLToPath(import.meta.url)), "..");
	const hash = createHash("sha256").update(dependencies(source));
	for (const room of ROOMS)
		for (const file of readdirSync(join(source, room), {
			recursive: true,
			encoding: "utf8",
		}).sort())
			if (/\.(?:js|ts|bin|json)$/.test(file))
				hash.update(file).update(readFileSync(join(source, room, file)));
	return hash.digest("hex").slice(0, 12);
}

/** The package's dependencies, whose versions are exact. */
function dependencies(folder: string): string {
	const file = join(folder, "package.json");
	if (existsSync(file))
		return JSON.stringify(JSON.parse(readFileSync(file, "utf8")).dependencies);
	const above = dirname(folder);
	return above === folder ? "" : dependencies(above);
}
