import type { Document, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Links } from "../roles/links.js";
import type { Modality } from "../roles/modality.js";
import type { Time } from "../times/time.js";
import type { Polarity } from "./event.js";
import type { Participant, Participants } from "./participants.js";
import type { When } from "./when.js";

/** What the rules of events read. */
export interface Finder {
	readonly document: Document;
	readonly links: Links;
	readonly participants: Participants;
	readonly when: When;
	readonly company: Company;
}

/** How many sentences later "they" may still mean who took part in an event. */
const MEMORY = 2;

/** Who took part together lately: whom "they", "both" and "the two" may mean. Persons before bodies. */
export class Company {
	#persons: readonly Participant[] = [];
	#bodies: readonly Participant[] = [];
	#personsAt = 0;
	#bodiesAt = 0;

	note(participants: readonly Participant[], sentence: number): void {
		const persons = participants.filter(
			({ person }) => person?.kind === "person",
		);
		const bodies = participants.filter(({ person }) => person?.kind === "body");
		if (persons.length > 1) {
			this.#persons = persons;
			this.#personsAt = sentence;
		} else if (bodies.length > 1) {
			this.#bodies = bodies;
			this.#bodiesAt = sentence;
		}
	}

	/** Those whom a word for several in this sentence means; empty where nobody was told of lately. */
	at(sentence: number): readonly Participant[] {
		if (this.#persons.length > 0 && sentence - this.#personsAt <= MEMORY)
			return this.#persons;
		return sentence - this.#bodiesAt <= MEMORY ? this.#bodies : [];
	}
}

/** An event before its words become references. */
export interface Draft extends Span {
	readonly trigger: Token;
	readonly predicate: string;
	readonly classes: readonly string[];
	readonly agents: readonly Participant[];
	readonly patients: readonly Participant[];
	readonly symmetric: boolean;
	readonly place: Span | null;
	readonly when: Time | null;
	/** The verb whose clause the event is the occasion of ("spoke in a call"), or null. */
	readonly clause: Token | null;
	readonly polarity: Polarity;
	readonly by: string;
}

/** "Did not meet" is negated, whatever else it may be. */
export function polarityOf(negated: boolean, modality: Modality): Polarity {
	if (negated) return "negated";
	return modality === "actual" ? "happened" : modality;
}

/** Actions that are the same seen from either side. */
const SYMMETRIC = new Set([
	"phone",
	"contact",
	"meet",
	"fight",
	"agree",
	"marry",
]);

/** Whether any of an action's classes is the same seen from either side. */
export function isSymmetric(classes: readonly string[]): boolean {
	return classes.some((name) => SYMMETRIC.has(name));
}
