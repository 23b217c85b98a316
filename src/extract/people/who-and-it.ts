import type { Entity } from "./entity.js";
import type { Joined, Joining } from "./joining.js";
import { speechForms } from "./lexicon/particles.js";
import type { PronounPhrase, Range } from "./name-phrase.js";
import { subjectOf } from "./phrase-head.js";
import type { Words } from "./words.js";

/** Whether a pronoun is the subject of a verb of saying, by the tree or by the words right behind it. */
export function itSpeaks({ words }: Joining, phrase: PronounPhrase): boolean {
	const { list } = words;
	const verb = subjectOf(words, phrase.from, phrase.to);
	if (verb && speechForms.has(verb.lower)) return true;
	let i = phrase.to;
	while (list[i]?.upos === "ADV" || list[i]?.upos === "AUX") i++;
	return speechForms.has(list[i]?.bare ?? "");
}

/** "Lumo cut its forecast and said it would close": "it" right behind the verb of saying is the body that says so. */
export function saysOfItself(
	{ scene, words }: Joining,
	phrase: PronounPhrase,
): Joined | null {
	const { list } = words;
	const before = list[phrase.from - 1];
	const verb = before?.bare === "that" ? list[phrase.from - 2] : before;
	if (!verb || verb.sentence !== phrase.sentence) return null;
	if (
		!speechForms.has(verb.bare) ||
		!/^(?:VERB|AUX)$/.test(list[phrase.to]?.upos ?? "")
	)
		return null;
	const bodies = new Set<Entity>();
	const { recent } = scene;
	for (let i = recent.length - 1; i >= 0 && i > recent.length - 12; i--) {
		const seen = recent[i];
		if (seen?.mention.sentence !== phrase.sentence) break;
		const { entity, mention } = seen;
		const isBody = entity.kind === "body" || entity.kind === "country";
		if (mention.subject && isBody)
			return entity.plural ? null : { entity, by: "it says of itself" };
		// "A spokesman for Norvane said it would": a person is no "it", but may speak for one.
		if (mention.subject) break;
		if (isBody && !mention.located && !mention.modifier) bodies.add(entity);
	}
	const [only] = bodies;
	return only && bodies.size === 1 && !only.plural
		? { entity: only, by: "it says of itself" }
		: null;
}

/** A phrase holds no more mentions than so many. */
const NESTED = 4;

/** "who" means the noun phrase right before it. */
export function antecedentOfWho(
	{ scene, words }: Joining,
	phrase: PronounPhrase,
): Joined | null {
	// "Her daughter Ana Holm, who": the phrase and not "her" in it.
	const seen = scene.recent
		.slice(-NESTED)
		.find(
			({ mention }) =>
				mention.sentence === phrase.sentence &&
				!mention.possessive &&
				isRightBefore(words, mention, phrase),
		);
	return seen?.entity.kind === "person" || seen?.entity.kind === "group"
		? { entity: seen.entity, by: "who" }
		: null;
}

function isRightBefore(words: Words, { to }: Range, phrase: Range): boolean {
	const gap = words.list.slice(to, phrase.from);
	return gap.length === 0 || (gap.length === 1 && gap[0]?.text === ",");
}
