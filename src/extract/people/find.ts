import type { Document } from "../../text/document.js";
import type { Entity } from "./entity.js";
import { joinMentions } from "./join.js";
import { judgeNames } from "./kinds.js";
import { mark } from "./marks.js";
import type { Phrase } from "./name-phrase.js";
import { readRun } from "./names.js";
import type { Person } from "./person.js";
import { findPronouns } from "./pronoun-phrases.js";
import { findRoles } from "./role-phrases.js";
import { findRuns } from "./runs.js";
import { withSharedSurnames } from "./shared-surname.js";
import { withoutTurnLabels } from "./turn-labels.js";
import { readWords, type Words } from "./words.js";

/**
 * Everybody a document speaks of, persons and bodies, named and unnamed, in order of their first mention: first the
 * phrases that may name somebody, then what each name is a name of, then, in order of the text, whom each phrase means.
 */
export function findPeople(document: Document): Person[] {
	const words = readWords(document);
	const written = withoutBoilerplate(
		document,
		words,
		withoutTurnLabels(
			document,
			words,
			findRuns(words).flatMap((run) => readRun(words, run)),
		),
	);
	const names = withSharedSurnames(words, written);
	const kinds = judgeNames(words, names);
	const taken = new Uint8Array(words.list.length);
	mark(taken, names, kinds);
	const roles = withoutBoilerplate(document, words, findRoles(words, taken));
	const pronouns = withoutBoilerplate(document, words, findPronouns(words));
	const phrases: Phrase[] = [...names, ...roles, ...pronouns].sort(
		(a, b) => a.from - b.from || b.to - a.to,
	);
	const entities = joinMentions(document, words, phrases, names, kinds);
	return toPeople(document, words, entities);
}

function withoutBoilerplate<T extends { readonly sentence: number }>(
	document: Document,
	_words: Words,
	phrases: T[],
): T[] {
	return phrases.filter(({ sentence }) => {
		const paragraph = document.sentences[sentence]?.paragraph ?? -1;
		return document.paragraphs[paragraph]?.kind !== "boilerplate";
	});
}

function toPeople(
	document: Document,
	words: Words,
	entities: readonly Entity[],
): Person[] {
	const { body } = document.article;
	const place = (from: number, to: number) => ({
		start: words.list[from]?.start ?? 0,
		end: words.list[to - 1]?.end ?? 0,
	});
	const kept = entities.filter(isSomebody);
	const first = (entity: Entity) => entity.mentions[0]?.from ?? 0;
	kept.sort((a, b) => first(a) - first(b));
	const places = new Map(kept.map((entity, index) => [entity, index]));
	return kept.map((entity, index): Person => {
		const mentions = entity.mentions.map(
			({ from, to, form, by, possessive, modifier }) => ({
				start: words.list[from]?.start ?? 0,
				end: words.list[to - 1]?.end ?? 0,
				form,
				possessive,
				modifier,
				by,
			}),
		);
		const name = entity.name ? place(entity.name.from, entity.name.to) : null;
		const text = name ? body.slice(name.start, name.end) : null;
		const roles = new Map(
			entity.roles
				.map(({ from, to }) => place(from, to))
				.map((span) => [body.slice(span.start, span.end), span]),
		);
		return {
			index,
			name: text,
			kind: entity.kind === "person" ? "person" : "body",
			gender: entity.gender ?? entity.leaning ?? entity.likely,
			plural: entity.plural,
			members: entity.members
				.map((member) => places.get(member) ?? -1)
				.filter((place) => place >= 0),
			roles: [...roles]
				.filter(([role]) => !isPartOf(role, roles))
				.map(([, span]) => span),
			aliases: [...entity.aliases].filter((alias) => alias !== text),
			mentions,
		};
	});
}

/** "President" tells nothing beside "Russian President". */
function isPartOf(role: string, roles: ReadonlyMap<string, unknown>): boolean {
	for (const other of roles.keys())
		if (other !== role && other.endsWith(` ${role}`)) return true;
	return false;
}

/** A country that is only a place in the article is nobody. */
function isSomebody(entity: Entity): boolean {
	return entity.mentions.length > 0;
}
