import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import type { Quote } from "../extract/quotes/quote.js";
import { mentionedIn } from "./mentions.js";

/** Whom a quotation is from: as its finder resolved it, else whoever has the longest mention in the words that name the source. */
export function sourcePerson(
	extraction: Extraction,
	{ source }: Quote,
): Person | null {
	if (!source) return null;
	if (source.person) return source.person;
	let best: Person | null = null;
	let length = 0;
	for (const { person, mention } of mentionedIn(extraction, source))
		if (mention.end - mention.start > length) {
			best = person;
			length = mention.end - mention.start;
		}
	return best;
}
