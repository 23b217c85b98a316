import type { Extraction } from "../../extract/extraction.js";
import { headPeople, type Participant } from "../action/participants.js";
import type { Sides } from "../action/parties.js";
import type { Action } from "../question/action.js";

/** Actions that are the same from either side, however they are worded. */
const MUTUAL =
	/^(?:meet|talk|speak|discuss|negotiate|chat|converse|marry|wed|confer|consult|hold|have|debate|agree|divorce|date|tie|draw)$/;

/**
 * Whether the text tells the action the other way round: whoever the question has do it is the one to whom it was done, by
 * somebody else. "When did Lyle phone Strand" is not answered by when Strand phoned Lyle.
 */
export function isReversed(
	extraction: Extraction,
	{ bases, particle, slot }: Action,
	{ agent, patient }: Sides,
	agents: readonly Participant[],
	patients: readonly Participant[],
): boolean {
	if (particle === "with" || slot.preposition === "with") return false;
	if (bases.every((base) => MUTUAL.test(base))) return false;
	const doers = agents.flatMap((span) => headPeople(extraction, span));
	const done = patients.flatMap((span) => headPeople(extraction, span));
	if (doers.length === 0 || done.length === 0) return false;
	const on = (side: Sides["agent"], people: typeof doers): boolean | null =>
		side && side.people.length > 0
			? side.people.every((group) => people.some((p) => group.has(p)))
			: null;
	// Two who did it together have no sides.
	if (doers.some((person) => done.includes(person))) return false;
	const swappedAgent = on(agent, done) === true && on(agent, doers) !== true;
	const swappedPatient =
		on(patient, doers) === true && on(patient, done) !== true;
	return agent &&
		patient &&
		on(agent, done) !== null &&
		on(patient, doers) !== null
		? swappedAgent && swappedPatient
		: swappedAgent || swappedPatient;
}
