import type { Entity } from "./entity.js";
import type { Joining } from "./joining.js";
import { speechForms } from "./lexicon/particles.js";
import type { PronounPhrase } from "./name-phrase.js";
import { subjectOf } from "./phrase-head.js";

const ASKS = /^(?:ask|press|question|quiz|cross-examine|challenge)$/;

/** So far into a quotation names are looked for. */
const WITHIN = 120;

/** Whom a subject pronoun hardly means: whoever its own words name, and whoever asks what it answers. */
export function othersThan(
	joining: Joining,
	phrase: PronounPhrase,
): (entity: Entity) => boolean {
	const barred = new Set([...askers(joining, phrase)]);
	const speaks = speechAfter(joining, phrase) >= 0;
	if (speaks) for (const entity of told(joining, phrase)) barred.add(entity);
	const ahead = speaks ? namesAhead(joining, phrase) : [];
	return (entity) =>
		barred.has(entity) ||
		ahead.some(
			(parts) =>
				parts.at(-1) === entity.parts.at(-1) ||
				(parts.length === 1 && parts[0] === entity.parts[0]),
		);
}

/** Where the verb of saying stands that the pronoun is right before, or -1. */
function speechAfter(
	{ words: { list } }: Joining,
	phrase: PronounPhrase,
): number {
	let i = phrase.to;
	while (list[i]?.upos === "ADV" || list[i]?.upos === "AUX") i++;
	return list[i]?.sentence === phrase.sentence &&
		speechForms.has(list[i]?.bare ?? "")
		? i
		: -1;
}

/** "“Holm is late,” he said", "Holm, he said, was late": hardly anybody calls themselves by their name. */
function told(joining: Joining, phrase: PronounPhrase): Entity[] {
	const { scene, words } = joining;
	const { list } = words;
	let i = phrase.from - 1;
	while (i > phrase.from - 3 && !scene.isQuoted(i) && !list[i]?.word) i--;
	let start = i;
	while (start > phrase.from - WITHIN && scene.isQuoted(start)) start--;
	const quoted = start < i;
	if (!quoted && !isInserted(joining, phrase)) return [];
	const found: Entity[] = [];
	for (let n = scene.recent.length - 1; n >= 0; n--) {
		const { entity, mention } = scene.recent[n] ?? {};
		if (!entity || !mention) break;
		if (quoted ? mention.from < start : mention.sentence !== phrase.sentence)
			break;
		if (mention.form === "name" && (quoted || mention.subject))
			found.push(entity);
	}
	return found;
}

/** ", he said," or ", he said." in a clause that nothing subordinates. */
function isInserted(joining: Joining, phrase: PronounPhrase): boolean {
	const { list, first } = joining.words;
	const verb = list[speechAfter(joining, phrase)];
	const after = list[(verb?.index ?? 0) + 1];
	const opening = list[first[phrase.sentence] ?? 0];
	return (
		list[phrase.from - 1]?.text === "," &&
		verb !== undefined &&
		(after?.sentence !== phrase.sentence || /^[.,]$/.test(after.text)) &&
		!/^(?:ADP|SCONJ|ADV|VERB)$/.test(opening?.upos ?? "")
	);
}

/** "He said: “Holm is late.”": the names in the quotation that follows. */
function namesAhead(
	{ scene, words, bySentence }: Joining,
	phrase: PronounPhrase,
): (readonly string[])[] {
	const { list } = words;
	let from = phrase.to;
	while (from < phrase.to + 6 && !scene.isQuoted(from)) from++;
	let to = from;
	while (to < from + WITHIN && scene.isQuoted(to)) to++;
	const found: (readonly string[])[] = [];
	const last = list[to - 1]?.sentence ?? -1;
	for (let s = list[from]?.sentence ?? 0; to > from && s <= last; s++)
		for (const name of bySentence.get(s) ?? [])
			if (name.from >= from && name.to <= to) found.push(name.parts);
	return found;
}

/** "When Holm asked why, he said …", "Asked by Holm if he was late, Lind said …": the one asked is somebody else. */
function askers({ scene, words }: Joining, phrase: PronounPhrase): Entity[] {
	const { list, tokens, first } = words;
	const begin = first[phrase.sentence] ?? 0;
	const verb = subjectOf(words, phrase.from, phrase.to);
	const answers = list[phrase.from - 1]?.text === "," || verb?.head === -1;
	const found: Entity[] = [];
	for (let n = scene.recent.length - 1; n >= 0; n--) {
		const { entity, mention } = scene.recent[n] ?? {};
		if (!entity || !mention || mention.sentence !== phrase.sentence) break;
		const asks = ASKS.test(tokens[mention.verb]?.lemma ?? "");
		const by = list[mention.from - 1];
		const opening = list[mention.from - 2];
		// "Asked by Holm, he …", "in a statement read by her lawyer, she …"
		const isAgent =
			by?.bare === "by" &&
			opening !== undefined &&
			(opening.index <= begin + 1 || list[phrase.from - 1]?.text === ",") &&
			tokens[opening.token]?.xpos === "VBN";
		if (isAgent || (asks && answers)) found.push(entity);
	}
	return found;
}
