import type { Document, Token } from "../../text/document.js";
import { firstPlace } from "../../text/first-place.js";
import type { Span } from "../../text/span.js";
import { personAt } from "../people/at.js";
import type { Person } from "../people/person.js";
import type { Reference } from "../quotes/quote.js";
import { conjunctsOf } from "../roles/coordination.js";
import { type Links, linksOf } from "../roles/links.js";
import { appositionOf, type Phrase, phraseOf } from "../roles/phrase.js";
import { canAct } from "../roles/somebody.js";
import { isEventNoun } from "./classes.js";
import { type Chunk, chunkAt, namesAfter, pairAt } from "./lists.js";

/** Those who took part, each with the head word that names them. */
export interface Participant extends Reference {
	readonly head: Token;
}

const COLLECTIVE = new Set([
	"they",
	"them",
	"their",
	"theirs",
	"both",
	"two",
	"sides",
	"pair",
	"men",
	"women",
	"leaders",
]);

/** Turns the phrases at a verb or noun into those they mean, one for each member of a coordination. */
export class Participants {
	readonly #links: Links;
	readonly #people: readonly Person[];

	constructor(document: Document, people: readonly Person[]) {
		this.#links = linksOf(document);
		this.#people = people;
	}

	of(phrases: readonly Phrase[]): Participant[] {
		const found: Participant[] = [];
		for (const phrase of phrases)
			for (const participant of this.#members(phrase.head))
				if (!found.some((known) => isSame(known, participant)))
					found.push(participant);
		return found;
	}

	#members(head: Token): Participant[] {
		if (head.xpos === "NNS") {
			const told = this.#toldAfter(head);
			if (told.length > 1) return told;
		}
		const heads = conjunctsOf(this.#links, head);
		if (heads.length === 1) {
			// "The two ministers -- A and B -- met": the apposition tells them one by one.
			const named = appositionOf(this.#links, head);
			if (named) {
				const members = conjunctsOf(this.#links, named);
				if (members.length > 1)
					return members.map((member) => this.#one(member));
				const whole = this.#one(head);
				return whole.person
					? [whole]
					: [{ ...whole, person: this.#one(named).person }];
			}
		}
		// "Attacks on power stations and the mobilization of troops": the second is an action of its own.
		const members = heads.filter(
			(member, n) =>
				n === 0 || member.upos !== "NOUN" || !isEventNoun(member.lemma),
		);
		return members.map((member) => this.#one(member));
	}

	/** "The two ministers, A and B": read from the words, as parses of this differ. */
	#toldAfter(head: Token): Participant[] {
		const near = namesAfter(this.#links, head.index + 1);
		if (near.length > 1) return near.map((chunk) => this.chunk(chunk));
		if (this.#links.tokens[head.index + 1]?.lower !== "of") return [];
		const pair = pairAt(this.#links, head.index + 2);
		const last = pair?.at(-1) ?? chunkAt(this.#links, head.index + 2);
		if (!last) return [];
		return namesAfter(this.#links, last.to).map((chunk) => this.chunk(chunk));
	}

	/** Whom a noun phrase read from the words alone means. */
	chunk({ from, to, head }: Chunk): Participant {
		const start = this.#links.tokens[from]?.start ?? head.start;
		const end = this.#links.tokens[to - 1]?.end ?? head.end;
		const person = personAt(this.#people, { start, end });
		if (person) return { start, end, head, person };
		// "The chief of staff, Per Holm,"
		const name =
			this.#links.tokens[to]?.text === ","
				? chunkAt(this.#links, to + 1)
				: null;
		const named = name?.head.upos === "PROPN" ? this.chunk(name) : null;
		return { start, end, head, person: named?.person ?? null };
	}

	/** Each of a group that the article named one by one, else the participant alone. */
	apart(one: Participant): readonly Participant[] {
		const members = (one.person?.members ?? []).flatMap(
			(place) => this.#people[place] ?? [],
		);
		return members.length === 0
			? [one]
			: members.map((person) => ({ ...one, person }));
	}

	#one(top: Token): Participant {
		const { start, end } = phraseOf(this.#links, top, true);
		const head = countedIn(this.#links, top);
		const person = personAt(this.#people, { start, end });
		const named = person !== null && isNamed(person, nameOf(this.#links, head));
		return { start, end, head, person: named ? person : null };
	}
}

/** "Hundreds of farmers", "a group of men": those who are counted. */
function countedIn(links: Links, head: Token): Token {
	if (!COUNTING.test(head.lower)) return head;
	const counted = links
		.children(head)
		.find(
			(child) =>
				child.dep === "nmod" && links.child(child, "case")?.lower === "of",
		);
	return counted ?? head;
}

const COUNTING =
	/^(?:hundreds|thousands|dozens|scores|millions|tens|number|majority|group|groups|crowd|crowds|handful|couple|pair|some|many|most|all|several|both|one|two|three|four|five)$/;

/** The head word with the words of its name. */
function nameOf(links: Links, head: Token): Span {
	let { start, end } = head;
	for (const child of links.children(head))
		if (/^(flat|compound|nmod:desc|appos)$/.test(child.dep)) {
			start = Math.min(start, child.start);
			end = Math.max(end, child.end);
		}
	return { start, end };
}

/** Whether a mention of the person reaches into the name: "the situation in Norland" is not Norland. */
function isNamed({ mentions }: Person, name: Span): boolean {
	const first = firstPlace(
		mentions.length,
		(n) => (mentions[n]?.end ?? 0) > name.start,
	);
	return (mentions[first]?.start ?? name.end) < name.end;
}

function isSame(a: Participant, b: Participant): boolean {
	return a.person && b.person
		? a.person === b.person && a.head === b.head
		: a.head === b.head;
}

/** Nouns of bodies that WordNet lists first as something else. */
const BODIES = new Set(
	"airline bank broadcaster carmaker chain charity council court drugmaker hospital lender media militia military ministry navy network newspaper opposition parliament police press rebel regime regulator retailer start-up startup steelmaker supermarket treasury university watchdog".split(
		" ",
	),
);

/** Whether it is somebody: a person or body the article knows, a name, or a noun for persons or bodies of them. */
export function isSomebody({ person, head }: Participant): boolean {
	return (
		person !== null ||
		head.upos === "PROPN" ||
		(head.upos === "NOUN" && (canAct(head) || BODIES.has(head.lemma)))
	);
}

/** "They", "both", "the two": whoever took part in the event told before, unless the text told of them otherwise. */
export function isCollective({ person, head }: Participant): boolean {
	if (!COLLECTIVE.has(head.lower)) return false;
	if (!person) return true;
	const first = person.mentions[0];
	return person.name === null && !!first && first.end > head.start;
}

/** Where somebody is named and who that is, without how it was found. */
export function toReference({
	start,
	end,
	person,
}: Span & { person: Person | null }): Reference {
	return { start, end, person };
}
