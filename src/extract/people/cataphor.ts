import type { Entity } from "./entity.js";
import type { Joining } from "./joining.js";
import { joinName } from "./name-joining.js";
import type { PronounPhrase } from "./name-phrase.js";
import { subjectOf } from "./phrase-head.js";

/** What a subject yet to come scores, and one who answers: "Asked if he agreed, Lind said …". */
const COMING = 6.5;
const ASKED = 9;

/** So many words stand before a name at most. */
const LONGEST_ROLE = 6;

/** "Despite his win, Cruz said": in what opens a sentence, before its comma, the subject after the comma is meant. */
export function cataphor(
	joining: Joining,
	phrase: PronounPhrase,
): { readonly entity: Entity; readonly score: number } | null {
	const { words, bySentence, kinds } = joining;
	const { list, first } = words;
	const begin = first[phrase.sentence] ?? 0;
	const opening = list[begin];
	if (
		phrase.number === "plural" ||
		phrase.gender === null ||
		phrase.from === begin
	)
		return null;
	if (
		opening?.upos !== "ADP" &&
		opening?.upos !== "SCONJ" &&
		opening?.upos !== "VERB"
	)
		return null;
	if (phrase.from > begin + 40) return null;
	let comma = phrase.to;
	while (comma < phrase.from + 25 && list[comma] && list[comma]?.text !== ",")
		comma++;
	if (list[comma]?.text !== ",") return null;
	// "…, Rovers captain Olaf Lind said": the name with what stands before it.
	const name = bySentence
		.get(phrase.sentence)
		?.find(
			({ from, parts, modifier }) =>
				from > comma && !modifier && kinds.get(parts.join(" ")) === "person",
		);
	if (!name || name.from > comma + LONGEST_ROLE) return null;
	for (let i = comma + 1; i < name.from; i++)
		if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(list[i]?.upos ?? "")) return null;
	const acts =
		subjectOf(words, name.from, name.to) !== null ||
		/^(?:VERB|AUX)$/.test(list[name.to]?.upos ?? "");
	if (!acts) return null;
	const entity = joinName(joining, name)?.entity ?? null;
	if (!entity || (entity.gender && entity.gender !== phrase.gender))
		return null;
	const isAsked = /^(?:asked|pressed|questioned|quizzed)$/.test(opening.bare);
	return { entity, score: isAsked ? ASKED : COMING };
}
