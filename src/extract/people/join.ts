import type { Document } from "../../text/document.js";
import { type Appositions, findAppositions } from "./appositions.js";
import { type Directory, makeDirectory } from "./directory.js";
import type { Entity, FoundMention } from "./entity.js";
import type { NameKind } from "./kinds.js";
import { speechForms } from "./lexicon/particles.js";
import { joinName } from "./name-joining.js";
import type { NamePhrase, Phrase, RoleWords } from "./name-phrase.js";
import { joinPronoun } from "./pronouns.js";
import { joinRole } from "./role-joining.js";
import { makeScene, type Scene } from "./scene.js";
import { subjectOf, type Words } from "./words.js";

const PLACED = new Set("in at near outside inside across around".split(" "));

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
}

/** Reads the phrases in order and gives each to whom it means. Everybody found, in no order. */
export function joinMentions(
	document: Document,
	words: Words,
	phrases: readonly Phrase[],
	names: readonly NamePhrase[],
	kinds: ReadonlyMap<string, NameKind>,
): Entity[] {
	const directory = makeDirectory(names, kinds);
	const appositions = findAppositions(words, phrases, kinds);
	const joining: Joining = {
		document,
		words,
		kinds,
		directory,
		scene: makeScene(document, words),
		appositions,
	};
	const made = new Set<Entity>();
	let covered = 0;
	for (const phrase of phrases) {
		// A role inside another's phrase ("the official" in "the official's aides") is left; names inside are read.
		if (phrase.form === "role" && phrase.head < covered && phrase.to <= covered)
			continue;
		const joined = joinPhrase(joining, phrase);
		if (!joined) continue;
		made.add(joined.entity);
		if (phrase.form === "name") {
			covered = Math.max(covered, phrase.to);
			for (const role of appositions.rolesOf.get(phrase) ?? [])
				addRole(words, joined.entity, role, role.noun);
		}
		const mention = mentionOf(joining, phrase, joined.by);
		joined.entity.mentions.push(mention);
		joining.scene.enter(joined.entity, mention);
	}
	return [...made];
}

function joinPhrase(joining: Joining, phrase: Phrase): Joined | null {
	if (phrase.form === "name") return joinName(joining, phrase);
	if (phrase.form === "role") return joinRole(joining, phrase);
	return joinPronoun(joining, phrase);
}

/** Gives somebody a role; its words help later descriptions find them. */
export function addRole(
	words: Words,
	entity: Entity,
	role: RoleWords,
	noun: string,
) {
	if (role.to <= role.from) return;
	entity.nouns.add(noun);
	for (let i = role.from; i < role.to; i++) {
		const word = words.list[i];
		if (word?.word) entity.marks.add(word.bare);
	}
	if (
		noun !== "counterpart" &&
		!entity.roles.some(({ from }) => from === role.from)
	)
		entity.roles.push(role);
}

function mentionOf(joining: Joining, phrase: Phrase, by: string): FoundMention {
	const { words, scene } = joining;
	const { list } = words;
	let { from } = phrase;
	const before = list[from - 1];
	if (
		phrase.form === "name" &&
		!phrase.modifier &&
		before?.bare === "the" &&
		before.sentence === phrase.sentence
	)
		from--;
	const last = list[phrase.to - 1];
	const left = list[from - 1];
	const verb = subjectOf(
		words,
		phrase.form === "role" ? phrase.head : phrase.from,
		phrase.form === "role" ? phrase.head + 1 : phrase.to,
	);
	const speaker =
		speaks(words, phrase) || (verb !== null && speechForms.has(verb.lower));
	return {
		from,
		to: joining.appositions.ends.get(phrase) ?? phrase.to,
		form: phrase.form,
		by,
		possessive: last?.possessive ?? false,
		modifier: phrase.form === "name" && phrase.modifier,
		sentence: phrase.sentence,
		located: left?.sentence === phrase.sentence && PLACED.has(left.bare),
		subject: speaker || verb !== null,
		verb: verb?.index ?? -1,
		speaker,
		quoted: scene.isQuoted(phrase.from),
	};
}

/** Whether a verb of saying stands right beside the phrase. */
export function speaks(words: Words, phrase: Phrase): boolean {
	const { list } = words;
	let i = phrase.to;
	if (list[i]?.upos === "ADV" || list[i]?.upos === "AUX") i++;
	const after = list[i];
	if (after?.sentence === phrase.sentence && speechForms.has(after.bare))
		return true;
	const before = list[phrase.from - 1];
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
