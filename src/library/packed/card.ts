import type { Extraction } from "../../extract/extraction.js";
import type { Person, PersonKind } from "../../extract/people/person.js";
import { withMembers } from "../mentions.js";
import { sourcePerson } from "../sources.js";
import { wordsOf } from "../terms.js";

/** Somebody whom one article names, as far as the directory needs to know. */
export interface Entrant {
	/** Its place in `Extraction.people`. */
	readonly index: number;
	readonly name: string;
	readonly kind: PersonKind;
	/** The name's words as they are compared, joined by spaces. */
	readonly key: string;
	readonly aliases: readonly string[];
	readonly roles: readonly string[];
	/** How many quotations are theirs alone. */
	readonly quotes: number;
	/** Whether any is, alone or as one of several. */
	readonly quoted: boolean;
	readonly mentions: number;
}

/** What a library has at hand of an article without reading its findings. */
export interface Card {
	/** How many people the article has, named or not. */
	readonly people: number;
	readonly named: readonly Entrant[];
	readonly quotes: number;
	readonly events: number;
}

/** Counts an article's findings and takes out those whom it names. */
export function cardOf(extraction: Extraction): Card {
	const { document, people, quotes, events } = extraction;
	const { body } = document.article;
	const said = new Map<Person, number>();
	const heard = new Set<Person>();
	for (const quote of quotes) {
		const person = sourcePerson(extraction, quote);
		if (!person) continue;
		said.set(person, (said.get(person) ?? 0) + 1);
		for (const one of withMembers(extraction, person)) heard.add(one);
	}
	const named = people.flatMap((person): Entrant[] => {
		const { index, name, kind, aliases, roles, mentions } = person;
		const key = wordsOf(name ?? "").join(" ");
		if (name === null || key === "") return [];
		return [
			{
				index,
				name,
				kind,
				key,
				aliases,
				roles: [
					...new Set(roles.map(({ start, end }) => body.slice(start, end))),
				],
				quotes: said.get(person) ?? 0,
				quoted: heard.has(person),
				mentions: mentions.length,
			},
		];
	});
	return {
		people: people.length,
		named,
		quotes: quotes.length,
		events: events.length,
	};
}
