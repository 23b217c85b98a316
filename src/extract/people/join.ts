import type { Document } from "../../text/document.js";
import { findAppositions } from "./appositions.js";
import { makeDirectory } from "./directory.js";
import type { Entity, FoundMention } from "./entity.js";
import { makeGroups } from "./groups.js";
import { addRole, type Joined, type Joining, speaks } from "./joining.js";
import { speechForms } from "./lexicon/particles.js";
import { joinName } from "./name-joining.js";
import type { NameKind } from "./name-kind.js";
import type { NamePhrase, Phrase } from "./name-phrase.js";
import { subjectOf } from "./phrase-head.js";
import { joinPronoun, owns } from "./pronouns.js";
import { joinRole } from "./role-joining.js";
import { makeScene } from "./scene.js";
import type { Words } from "./words.js";

const PLACED = new Set("in at near outside inside across around".split(" "));

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
		bySentence: sentencesOf(names),
	};
	const made = new Set<Entity>();
	const groups = makeGroups(joining.scene, words);
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
		const group = phrase.form === "pronoun" ? null : groups.grow();
		if (group) made.add(group);
	}
	return [...made];
}

function sentencesOf(names: readonly NamePhrase[]): Map<number, NamePhrase[]> {
	const found = new Map<number, NamePhrase[]>();
	for (const name of names) {
		const list = found.get(name.sentence);
		if (list) list.push(name);
		else found.set(name.sentence, [name]);
	}
	return found;
}

function joinPhrase(joining: Joining, phrase: Phrase): Joined | null {
	if (phrase.form === "name") return joinName(joining, phrase);
	if (phrase.form === "role") return joinRole(joining, phrase);
	return joinPronoun(joining, phrase);
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
		possessive:
			(last?.possessive ?? false) ||
			(phrase.form === "pronoun" && owns(joining, phrase)),
		modifier: phrase.form === "name" && phrase.modifier,
		sentence: phrase.sentence,
		located: left?.sentence === phrase.sentence && PLACED.has(left.bare),
		subject: speaker || verb !== null,
		verb: verb?.index ?? -1,
		speaker,
		quoted: scene.isQuoted(phrase.from),
	};
}
