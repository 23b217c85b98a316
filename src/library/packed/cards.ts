import { Reader, Writer } from "./bytes.js";
import type { Card, Entrant } from "./card.js";

/**
 * The same cards in a tenth of the room: ten thousand articles name some fifty thousand people, and an object for each with its
 * lists takes as much as the articles' text. Who is named is read anew whenever it is asked for.
 */
export function packedCards(cards: readonly Card[]): readonly Card[] {
	const to = new Writer();
	const texts = new Texts();
	const at = cards.map(({ named }) => {
		const start = to.size;
		write(to, texts, named);
		return start;
	});
	const bytes = to.taken();
	const all = texts.all.slice();
	return cards.map((card, n) => new PackedCard(card, bytes, at[n] ?? 0, all));
}

/** Texts by number. */
class Texts {
	readonly all: string[] = [];
	readonly #numbers = new Map<string, number>();

	number(text: string): number {
		let number = this.#numbers.get(text);
		if (number === undefined) {
			number = this.all.push(text) - 1;
			this.#numbers.set(text, number);
		}
		return number;
	}
}

class PackedCard implements Card {
	readonly people: number;
	readonly quotes: number;
	readonly events: number;
	readonly #bytes: Uint8Array;
	readonly #at: number;
	readonly #texts: readonly string[];

	constructor(
		{ people, quotes, events }: Card,
		bytes: Uint8Array,
		at: number,
		texts: readonly string[],
	) {
		this.people = people;
		this.quotes = quotes;
		this.events = events;
		this.#bytes = bytes;
		this.#at = at;
		this.#texts = texts;
	}

	get named(): readonly Entrant[] {
		return read(new Reader(this.#bytes, this.#at), this.#texts);
	}
}

const PERSON = 1;
const QUOTED = 2;

function write(to: Writer, texts: Texts, named: readonly Entrant[]): void {
	const all = (some: readonly string[]) => {
		to.number(some.length);
		for (const text of some) to.number(texts.number(text));
	};
	to.number(named.length);
	for (const one of named) {
		to.number(one.index);
		to.number(texts.number(one.name));
		to.number(texts.number(one.key));
		to.byte((one.kind === "person" ? PERSON : 0) + (one.quoted ? QUOTED : 0));
		all(one.aliases);
		all(one.roles);
		to.number(one.quotes);
		to.number(one.mentions);
	}
}

function read(from: Reader, texts: readonly string[]): readonly Entrant[] {
	const text = () => texts[from.number()] ?? "";
	const all = () => Array.from({ length: from.number() }, text);
	return Array.from({ length: from.number() }, () => {
		const index = from.number();
		const name = text();
		const key = text();
		const flags = from.byte();
		return {
			index,
			name,
			kind: flags & PERSON ? "person" : "body",
			key,
			aliases: all(),
			roles: all(),
			quoted: (flags & QUOTED) !== 0,
			quotes: from.number(),
			mentions: from.number(),
		};
	});
}
