import type { Event } from "../../../src/extract/events/event.js";
import { extract } from "../../../src/extract/extract.js";
import type { Reference } from "../../../src/extract/quotes/quote.js";
import { bareArticle } from "../../../src/text/article.js";

/**
 * The events of a text, each as one line: `call: Ada Lind & Per Holm > Ivo Brandt @ 2024-05-02 (planned)`. Agents stand
 * before the `>`, patients after it; what the text does not tell is left out, and so is `(happened)`.
 */
export function eventsTold(body: string, published: string | null): string[] {
	return eventsOf(body, published).map((event) => told(event, body));
}

export function eventsOf(
	body: string,
	published: string | null,
): readonly Event[] {
	return extract({ ...bareArticle(body, published), id: "test" }).events;
}

function told(event: Event, body: string): string {
	const names = (references: readonly Reference[]) =>
		references
			.map(({ person, start, end }) => person?.name ?? body.slice(start, end))
			.join(" & ");
	const patients = event.patients.length ? ` > ${names(event.patients)}` : "";
	const when = event.when ? ` @ ${event.when.value}` : "";
	const polarity = event.polarity === "happened" ? "" : ` (${event.polarity})`;
	return `${event.predicate}: ${names(event.agents)}${patients}${when}${polarity}`;
}
