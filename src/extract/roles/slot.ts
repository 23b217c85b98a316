import type { Arguments } from "./arguments.js";
import type { Phrase } from "./phrase.js";

/**
 * The place at a verb that a question asks for, as the question words it: "Who was arrested?" asks for the subject of a
 * passive, "Who did someone give something to?" for what follows "to".
 */
export interface Slot {
	readonly place: "subject" | "object" | "oblique";
	/** Whether the question is passive. */
	readonly passive: boolean;
	/** The preposition that the question leaves stranded, or null. */
	readonly preposition: string | null;
	/** Whether the question names an object of its own ("Who was given something?"). */
	readonly object: boolean;
}

/** What fills the slot, best first, whatever the voice of the sentence. Empty where the sentence does not tell. */
export function fill(found: Arguments, slot: Slot): readonly Phrase[] {
	const behind = (...prepositions: string[]) =>
		found.obliques.filter((phrase) =>
			prepositions.includes(phrase.preposition),
		);
	if (slot.place === "subject" && !slot.passive) {
		if (found.agent.length > 0) return found.agent;
		// "Who moved?" of "was moved", "the door opened": a subject all the same, where nobody is named as the doer.
		return slot.object ? [] : found.patient;
	}
	if (slot.place === "oblique") {
		const { preposition } = slot;
		if (preposition === "by" && slot.passive) return found.agent;
		const exact = preposition === null ? [] : behind(preposition);
		if (exact.length > 0) return exact;
		if (preposition === "to" || preposition === "for") return found.recipient;
		return found.obliques;
	}
	// The subject of a passive, or the object of an active.
	if (slot.object && found.recipient.length > 0) return found.recipient;
	if (found.patient.length > 0)
		return slot.object
			? [...found.recipient, ...behind("to"), ...found.patient]
			: found.patient;
	if (found.recipient.length > 0) return found.recipient;
	const others = behind("with", "to", "on", "at", "for", "of");
	if (others.length > 0) return others;
	return slot.place === "subject" ? found.agent : [];
}
