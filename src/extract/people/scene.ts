import type { Document } from "../../text/document.js";
import type { Entity, FoundMention } from "./entity.js";
import type { Words } from "./words.js";

/** Somebody's mention as the reader of the text still has it in mind. */
export interface Remembered {
	readonly entity: Entity;
	readonly mention: FoundMention;
}

/** What has been read so far, and how far back it lies. */
export interface Scene {
	/** The latest mentions, newest last. */
	readonly recent: readonly Remembered[];
	enter(entity: Entity, mention: FoundMention): void;
	/** Sentences of the writer's own between two, those that are wholly quoted not counted. */
	distance(from: number, to: number): number;
	isQuoted(word: number): boolean;
}

const REMEMBERED = 400;

/** An empty scene for a document. */
export function makeScene(document: Document, words: Words): Scene {
	const recent: Remembered[] = [];
	const quoted = quotedWords(document, words);
	const clock = proseClock(words, quoted);
	return {
		recent,
		enter(entity, mention) {
			recent.push({ entity, mention });
			if (recent.length > 2 * REMEMBERED) recent.splice(0, REMEMBERED);
		},
		distance: (from, to) => (clock[to] ?? 0) - (clock[from] ?? 0),
		isQuoted: (word) => quoted[word] === 1,
	};
}

/** Words that lie in quotation marks; a word or three quoted within the writer's sentence do not count. */
function quotedWords(document: Document, words: Words): Uint8Array {
	const flags = new Uint8Array(words.list.length);
	let i = 0;
	for (const { depth, inner } of document.quoted) {
		if (depth > 0) continue;
		while (i < words.list.length && (words.list[i]?.start ?? 0) < inner.start)
			i++;
		const from = i;
		while (i < words.list.length && (words.list[i]?.start ?? 0) < inner.end)
			i++;
		const sentence = words.list[from]?.capital && !words.list[i - 1]?.word;
		if (i - from > 3 || sentence) flags.fill(1, from, i);
	}
	return flags;
}

function proseClock(words: Words, quoted: Uint8Array): number[] {
	const clock: number[] = [];
	let time = 0;
	for (let s = 0; s + 1 < words.first.length; s++) {
		let prose = false;
		for (
			let i = words.first[s] ?? 0;
			i < (words.first[s + 1] ?? 0) && !prose;
			i++
		)
			prose = quoted[i] === 0 && words.list[i]?.word === true;
		if (prose) time++;
		clock.push(time);
	}
	return clock;
}
