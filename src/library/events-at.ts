import type { Event } from "../extract/events/event.js";
import type { Extraction } from "../extract/extraction.js";
import { sentenceAt } from "./sentence-at.js";

const known = new WeakMap<Extraction, ReadonlyMap<number, readonly Event[]>>();

/** The events whose words for the action stand in a sentence, in order of the text. */
export function eventsAt(
	extraction: Extraction,
	sentence: number,
): readonly Event[] {
	let events = known.get(extraction);
	if (!events) {
		events = bySentence(extraction);
		known.set(extraction, events);
	}
	return events.get(sentence) ?? [];
}

function bySentence({ document, events }: Extraction) {
	const found = new Map<number, Event[]>();
	for (const event of events) {
		const at = sentenceAt(document, event.trigger.start);
		const all = found.get(at);
		if (all) all.push(event);
		else found.set(at, [event]);
	}
	return found;
}
