import type { GoldSentence, GoldWord } from "./conllu.js";

/** A word to put in: form, tags, and its head in the phrase by place, -1 for the verb. */
type Part = readonly [
	form: string,
	upos: string,
	xpos: string,
	head: number,
	dep: string,
];

/** What news puts between a verb of saying and what was said, and the treebanks' sorts of text hardly ever do. */
const PHRASES: readonly (readonly Part[])[] = [
	[
		["on", "ADP", "IN", 1, "case"],
		["Monday", "PROPN", "NNP", -1, "obl"],
	],
	[["Thursday", "PROPN", "NNP", -1, "obl:unmarked"]],
	[
		["last", "ADJ", "JJ", 1, "amod"],
		["week", "NOUN", "NN", -1, "obl:unmarked"],
	],
	[
		["this", "DET", "DT", 1, "det"],
		["month", "NOUN", "NN", -1, "obl:unmarked"],
	],
	[
		["in", "ADP", "IN", 2, "case"],
		["a", "DET", "DT", 2, "det"],
		["statement", "NOUN", "NN", -1, "obl"],
	],
	[
		["in", "ADP", "IN", 2, "case"],
		["an", "DET", "DT", 2, "det"],
		["interview", "NOUN", "NN", -1, "obl"],
	],
	[
		["at", "ADP", "IN", 3, "case"],
		["a", "DET", "DT", 3, "det"],
		["news", "NOUN", "NN", 3, "compound"],
		["conference", "NOUN", "NN", -1, "obl"],
	],
	[
		["late", "ADV", "RB", 1, "advmod"],
		["Tuesday", "PROPN", "NNP", -1, "obl:unmarked"],
	],
	[
		["earlier", "ADV", "RBR", 2, "advmod"],
		["this", "DET", "DT", 2, "det"],
		["year", "NOUN", "NN", -1, "obl:unmarked"],
	],
	[
		["on", "ADP", "IN", 1, "case"],
		["Twitter", "PROPN", "NNP", -1, "obl"],
	],
	[["yesterday", "NOUN", "NN", -1, "obl:unmarked"]],
	[
		["in", "ADP", "IN", 1, "case"],
		["Moscow", "PROPN", "NNP", -1, "obl"],
	],
];

const SAYING =
	/^(?:said|says|announced|claimed|claims|warned|reported|stated|added|insisted|argued|argues|suggested|noted|confirmed|denied|declared|explained|promised|admitted|acknowledged|wrote)$/i;

/** The sentence once more with a phrase of time or place after its verb of saying; null where it has none that may take one. */
export function addAttribution(
	sentence: GoldSentence,
	random: () => number,
): GoldSentence | null {
	const { words, text } = sentence;
	const at = words.findIndex(
		(word, i) =>
			SAYING.test(word.form) &&
			/^VB[DZ]$/.test(word.xpos) &&
			takesPhrase(words, i),
	);
	const verb = words[at];
	const phrase = PHRASES[Math.floor(random() * PHRASES.length)];
	if (!verb || !phrase) return null;
	const put: GoldWord[] = [];
	let cursor = verb.end;
	for (const [form, upos, xpos, head, dep] of phrase) {
		const start = cursor + 1;
		cursor = start + form.length;
		put.push({
			start,
			end: cursor,
			form,
			upos,
			xpos,
			head: head < 0 ? at : at + 1 + head,
			dep,
		});
	}
	const moved = cursor - verb.end;
	const shifted = words.map((word, i) => ({
		...word,
		start: i > at ? word.start + moved : word.start,
		end: i > at ? word.end + moved : word.end,
		head: word.head > at ? word.head + put.length : word.head,
	}));
	return {
		...sentence,
		text: `${text.slice(0, verb.end)} ${phrase.map(([form]) => form).join(" ")}${text.slice(verb.end)}`,
		words: [...shifted.slice(0, at + 1), ...put, ...shifted.slice(at + 1)],
	};
}

/** Followed by what was said or by the sentence's end, not by an object of its own. */
function takesPhrase(words: readonly GoldWord[], at: number): boolean {
	const next = words[at + 1];
	if (!next) return true;
	if (/^(?:that|,|\.|:|")$/.test(next.form)) return true;
	let up = at + 1;
	while (up >= 0 && words[up]?.head !== at) up = words[up]?.head ?? -1;
	return words[up]?.dep === "ccomp" && next.dep !== "punct";
}
