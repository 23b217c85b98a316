import { isPersonNoun } from "../roles/somebody.js";
import {
	ACTS,
	BEFORE_A_PLACE,
	BEFORE_AN_AGENT,
	DONE_TO_SOMEBODY,
	OF_COMPANIES,
	OF_LEADERS,
	OF_PERSONS,
} from "./lexicon/beside-names.js";
import { speechForms } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import type { NamePhrase } from "./name-phrase.js";
import { subjectOf } from "./phrase-head.js";
import type { Word, Words } from "./words.js";

/** What the article shows of a name, over all its places. */
export interface Evidence {
	readonly parts: readonly string[];
	/** In capitals throughout. */
	upper: boolean;
	total: number;
	titled: number;
	/** After "the". */
	the: number;
	/** After "in", "at", "near" and the like. */
	located: number;
	/** Beside a verb that only somebody does. */
	acts: number;
	/** Before a verb, or after "with", "by" and the like. */
	agent: number;
	/** Followed by "who", an age, or a person's role in apposition. */
	personal: number;
	/** Followed by a body's noun in apposition, by "which", or owning a person's role ("Ford's chief economist"). */
	corporate: number;
	/** Before a common noun. */
	modifies: number;
}

/** Nothing seen yet. */
export function noEvidence(parts: readonly string[]): Evidence {
	return {
		parts,
		upper: true,
		total: 0,
		titled: 0,
		the: 0,
		located: 0,
		acts: 0,
		agent: 0,
		personal: 0,
		corporate: 0,
		modifies: 0,
	};
}

/** "Called Jane Doe", but "is called Star Wars". */
function isDoneTo({ list }: Words, verb: Word): boolean {
	return (
		DONE_TO_SOMEBODY.has(verb.bare) && list[verb.index - 1]?.upos !== "AUX"
	);
}

/** "A spokesman for the institute, Jane Doe,": the noun right before the comma is not the one that the name stands beside. */
function isSomebodys({ list }: Words, noun: Word | undefined): boolean {
	let at = (noun?.index ?? 0) - 1;
	while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(list[at]?.upos ?? "")) at--;
	const before = list[at - 1];
	return (
		list[at]?.upos === "ADP" &&
		before?.sentence === noun?.sentence &&
		roleOf(before?.bare ?? "")?.kind === "person"
	);
}

/** "Jane Doe, the packer who broke the window": a noun for persons after a comma, of which "who" tells more. */
function isSomebodyWho({ list }: Words, from: number): boolean {
	for (let i = from; i < from + 7; i++) {
		const word = list[i];
		if (!word?.word || word.sentence !== list[from]?.sentence) return false;
		if (list[i + 1]?.bare === "who")
			return word.upos === "NOUN" && isPersonNoun(word.bare);
		if (!/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(word.upos)) return false;
	}
	return false;
}

/** "A dentist named Jane Doe" */
function isNamed({ list }: Words, verb: Word): boolean {
	const noun = list[verb.index - 1];
	return (
		/^(?:named|called)$/.test(verb.bare) &&
		noun?.upos === "NOUN" &&
		noun.sentence === verb.sentence &&
		roleOf(noun.bare)?.kind !== "body" &&
		isPersonNoun(noun.bare)
	);
}

/** Adds what one place of a name shows to its evidence. */
export function observe(words: Words, phrase: NamePhrase, entry: Evidence) {
	const { list } = words;
	const before = list[phrase.from - 1];
	const after = list[phrase.to];
	const then = list[phrase.to + 1];
	const name = list[phrase.to - 1];
	entry.total++;
	if (phrase.titled) entry.titled++;
	if (phrase.modifier) entry.modifies++;
	if (before && before.sentence === phrase.sentence) {
		if (before.bare === "the" && !phrase.titled && !phrase.modifier)
			entry.the++;
		if (before.bare === "to" && list[phrase.from - 2]?.bare === "according")
			entry.acts++;
		if (BEFORE_A_PLACE.has(before.bare)) entry.located++;
		if (BEFORE_AN_AGENT.has(before.bare) || isDoneTo(words, before))
			entry.agent++;
		if (isNamed(words, before)) entry.personal++;
		const noun = before.text === "," ? list[phrase.from - 2] : undefined;
		const role = noun ? roleOf(noun.bare) : null;
		if (
			!role &&
			noun?.upos === "NOUN" &&
			phrase.parts.length > 1 &&
			/(?:[^e]er|or|ist|man|ian)$/.test(noun.bare)
		)
			entry.personal++;
		if (role && !role.plural && !noun?.capital) {
			if (role.kind === "person" || isSomebodys(words, noun)) entry.personal++;
			else entry.corporate++;
		}
		// "The battery maker Lumo"
		if (
			before.upos === "NOUN" &&
			!before.capital &&
			!before.possessive &&
			!phrase.modifier &&
			roleOf(before.bare)?.kind === "body" &&
			!roleOf(before.bare)?.plural
		)
			entry.corporate++;
		const quoted = list[phrase.from - 2];
		if (speechForms.has(before.bare) && quoted && !quoted.word) entry.acts++;
	}
	for (let i = phrase.name.from; i < phrase.name.to; i++)
		if (list[i]?.word && !list[i]?.upper) entry.upper = false;
	if (
		before?.text === "(" &&
		after?.text === ")" &&
		entry.parts.join(" ").length <= 2
	)
		entry.the += 2;
	if (!after || after.sentence !== phrase.sentence) return;
	if (name?.possessive) {
		if (OF_PERSONS.has(after.bare)) entry.personal++;
		else if (OF_LEADERS.has(after.bare)) entry.agent++;
		else if (
			roleOf(after.bare)?.kind === "person" ||
			(then && after.upos === "ADJ" && roleOf(then.bare)?.kind === "person")
		)
			entry.corporate += 0.5;
		return;
	}
	if (phrase.modifier) {
		if (
			after.upos === "NOUN" &&
			then?.sentence === phrase.sentence &&
			roleOf(then.bare)?.kind === "body"
		)
			entry.corporate++;
		if (roleOf(after.bare)?.kind === "person" || OF_COMPANIES.has(after.bare))
			entry.corporate++;
		return;
	}
	const beside =
		speechForms.has(after.bare) ||
		((after.upos === "ADV" || after.upos === "AUX") &&
			then &&
			speechForms.has(then.bare));
	if (beside) entry.acts++;
	if (after.upos === "VERB" || after.upos === "AUX") entry.agent++;
	if (after.bare === "who" && before?.upos !== "ADP") entry.personal++;
	const verb = subjectOf(words, phrase.from, phrase.to);
	if (verb && !beside && (speechForms.has(verb.lower) || ACTS.has(verb.lemma)))
		entry.acts++;
	// "Jane Doe, alone on the night shift, saw a light move."
	else if (verb && after.text === ",") entry.agent++;
	if (after.text !== "," || !then) return;
	if (isSomebodyWho(words, phrase.to + 1)) entry.personal++;
	if (before && BEFORE_A_PLACE.has(before.bare)) return;
	const third = list[phrase.to + 2];
	if (then.bare === "who") entry.personal++;
	if (then.bare === "which") entry.corporate++;
	if (/^\d{1,2}$/.test(then.text) && third && !third.word) entry.personal++;
	for (let i = phrase.to + 1; i < phrase.to + 7; i++) {
		const word = list[i];
		if (
			!word?.word ||
			word.sentence !== phrase.sentence ||
			word.upos === "VERB"
		)
			return;
		if (word.possessive) continue;
		const next = list[i + 1];
		const role = roleOf(word.bare);
		if (
			role &&
			!role.plural &&
			!/^(?:NOUN|PROPN|VERB|AUX)$/.test(next?.upos ?? "")
		) {
			if (role.kind === "person") entry.personal++;
			else entry.corporate++;
			return;
		}
	}
}
