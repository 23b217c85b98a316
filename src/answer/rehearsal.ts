import type { Library } from "../library/library.js";
import { ask } from "./ask.js";

/**
 * So many questions are asked: by then most of what answers has been met often enough for the engine to compile it. With 120 it
 * still compiled during every question of the next hundreds, on a core of its own, and they took half as long again.
 */
const QUESTIONS = 480;

/** Shorter words are mostly function words. */
const LEAST = 4;

/**
 * Asks questions of all sorts about the articles' own sentences and leaves the answers: the first who really asks then waits
 * no longer than others, for JavaScript that has just been loaded takes twice or three times as long. Yields after each.
 */
export function* rehearse(library: Library): Generator<void, void> {
	const { length } = library.heads;
	if (length === 0) return;
	for (let n = 0; n < QUESTIONS; n++) {
		const question = questionAbout(library, (n * 7919) % length, n);
		if (question) ask({ intent: "ask", question }, library);
		yield;
	}
}

/** A question about one sentence of an article; null where the sentence has too few words. */
function questionAbout(
	library: Library,
	entry: number,
	n: number,
): string | null {
	const extraction = library.entries[entry];
	if (!extraction) return null;
	const { sentences, article } = extraction.document;
	const sentence = sentences[(n * 31) % Math.max(1, sentences.length)];
	const words = article.body
		.slice(sentence?.start, sentence?.end)
		.split(/[^\p{L}]+/u)
		.filter(({ length }) => length >= LEAST);
	const [a, b = a, c = b] = words.slice(n % 3);
	if (!a) return null;
	const names = extraction.people.flatMap(({ name }) => name ?? []);
	const one = names[n % Math.max(1, names.length)] ?? a;
	const other = names[(n + 1) % Math.max(1, names.length)] ?? b;
	// A third of what is typed has a slip.
	const slip = (word: string | undefined) =>
		n % 3 === 0 ? (word ?? "").replace(/(?<=^..)./u, "") : word;
	const asked = [
		`when did ${slip(a)} ${b} ${c}?`,
		`what did ${slip(one)} say about ${a}?`,
		`who called ${one}?`,
		`${slip(a)} ${b} ${c}`,
		`when did ${one} meet ${slip(other)}?`,
		`how many ${slip(b)} did ${one} ${a}?`,
		`where did ${slip(other)} ${c} ${a}?`,
		`what did the minister say about ${slip(c)}?`,
		`why did ${one} ${a} ${slip(b)}?`,
		`did ${slip(one)} ${a} ${b}?`,
		n % 8 < 4 ? `who is ${slip(one)}?` : "who called whom?",
	];
	return asked[n % asked.length] ?? null;
}
