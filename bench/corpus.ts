import { readdirSync, readFileSync } from "node:fs";
import { type Article, bareArticle } from "../src/text/article.js";
import { readMarked } from "./labelled/marked.js";

const folder = "tests/labelled";

/** `n` articles of roughly `words` words, made from the project's own labelled ones in a seeded order: the same on any machine. */
export function makeArticles(n: number, words: number): Article[] {
	const paragraphs = readdirSync(folder)
		.filter((file) => file.endsWith(".txt"))
		.sort()
		.flatMap((file) =>
			readMarked(file, readFileSync(`${folder}/${file}`, "utf8"))
				.article.body.split("\n")
				.filter((line) => line.trim() !== ""),
		);
	const random = seeded(1);
	return Array.from({ length: n }, (_, i) => {
		let body = "";
		for (let count = 0; count < words; ) {
			const paragraph =
				paragraphs[Math.floor(random() * paragraphs.length)] ?? "";
			body += `${paragraph}\n`;
			count += wordCount(paragraph);
		}
		return {
			...bareArticle(body, "2024-05-06"),
			id: `made/${String(i).padStart(5, "0")}`,
			title: `Made article ${i}`,
		};
	});
}

/** Stretches without white space. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** A generator of numbers in [0, 1) from a seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
