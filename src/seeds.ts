import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Article } from "./text/article.js";

const FRONT_MATTER =
	/^---[ \t]*\r?\n(?<yaml>(?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;

/** Provisional: reads every article under a folder. */
export function readSeeds(folder: string): Article[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter(
			(file) => /\.(txt|md)$/.test(file) && !/(^|\/)README\.md$/i.test(file),
		)
		.sort()
		.map((file) => {
			const text = readFileSync(join(folder, file), "utf8");
			const matter = FRONT_MATTER.exec(text);
			const data = (
				matter ? (parse(matter.groups?.yaml ?? "") ?? {}) : {}
			) as Record<string, unknown>;
			const value = (key: string) =>
				typeof data[key] === "string" ? (data[key] as string) : null;
			return {
				id: file.replace(/\.(txt|md)$/, ""),
				title: value("title"),
				outlet: value("outlet"),
				author: value("author"),
				published: value("published"),
				url: value("url"),
				language: value("language") ?? "en",
				body: text.slice(matter?.[0].length ?? 0),
			};
		});
}
