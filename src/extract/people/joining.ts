import type { Document } from "../../text/document.js";
import type { Appositions } from "./appositions.js";
import type { Directory } from "./directory.js";
import type { Entity } from "./entity.js";
import { speechForms } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import type { NameKind } from "./name-kind.js";
import type { NamePhrase, Phrase, RoleWords } from "./name-phrase.js";
import type { Scene } from "./scene.js";
import type { Words } from "./words.js";

/** Whom a phrase means, and the rule that says so; null where the article does not tell or it is nobody. */
export interface Joined {
	readonly entity: Entity;
	readonly by: string;
}

/** All that joining one phrase may look at. */
export interface Joining {
	readonly document: Document;
	readonly words: Words;
	readonly kinds: ReadonlyMap<string, NameKind>;
	readonly directory: Directory;
	readonly scene: Scene;
	readonly appositions: Appositions;
	/** The names of each sentence, in order. */
	readonly bySentence: ReadonlyMap<number, readonly NamePhrase[]>;
}

/** A text that gives somebody more roles than this is no news. */
const MOST_ROLES = 30;

/** Gives somebody a role; its words help later descriptions find them. */
export function addRole(
	words: Words,
	entity: Entity,
	role: RoleWords,
	noun: string,
) {
	if (role.to <= role.from) return;
	entity.nouns.add(noun);
	entity.gender ??= entity.plural ? null : (roleOf(noun)?.gender ?? null);
	for (let i = role.from; i < role.to; i++) {
		const word = words.list[i];
		if (word?.word) entity.marks.add(word.bare);
	}
	if (
		noun !== "counterpart" &&
		entity.roles.length < MOST_ROLES &&
		!entity.roles.some(({ from }) => from === role.from)
	)
		entity.roles.push(role);
}

/** Whether a verb of saying stands right beside the phrase. */
export function speaks(words: Words, phrase: Phrase): boolean {
	const { list } = words;
	let i = phrase.to;
	if (list[i]?.upos === "ADV" || list[i]?.upos === "AUX") i++;
	const after = list[i];
	const before = list[phrase.from - 1];
	// "The head of Halden Steel told": Halden Steel does not.
	const owner =
		before?.sentence === phrase.sentence && /^(?:of|for|at)$/.test(before.bare);
	if (
		!owner &&
		after?.sentence === phrase.sentence &&
		speechForms.has(after.bare)
	)
		return true;
	if (before?.bare === "to" && list[phrase.from - 2]?.bare === "according")
		return true;
	const quote = list[phrase.from - 2];
	return (
		!!before &&
		!!quote &&
		before.sentence === phrase.sentence &&
		speechForms.has(before.bare) &&
		!quote.word
	);
}
