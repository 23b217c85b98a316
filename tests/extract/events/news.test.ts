import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/extract/events/event.js";
import type { Reference } from "../../../src/extract/quotes/quote.js";
import { NEWS } from "./news.js";
import { eventsOf } from "./told.js";

/** An event in the words of the table. */
function wholly(event: Event, body: string): string {
	const name = ({ person, start, end }: Reference) =>
		person?.name ?? body.slice(start, end);
	const list = (references: readonly Reference[]) =>
		references.map(name).join(" & ");
	return [
		`${event.predicate}:`,
		event.agents.length > 0 && list(event.agents),
		event.patients.length > 0 && `> ${list(event.patients)}`,
		event.when && `@ ${event.when.value}`,
		event.place && `in ${body.slice(event.place.start, event.place.end)}`,
		event.polarity !== "happened" && `(${event.polarity})`,
		event.source && `as told by ${name(event.source)}`,
	]
		.filter(Boolean)
		.join(" ");
}

function told(text: string): string[] {
	return eventsOf(text, "2024-05-03").map((event) => wholly(event, text));
}

const holding = NEWS.flatMap(([text, expected, reason]) =>
	reason ? [] : [[text, expected] as const],
);
const failing = NEWS.flatMap(([text, expected, reason]) =>
	reason ? [[text, expected, reason] as const] : [],
);

describe("events of the news", () => {
	test.each(holding)("%s | %s", (text, expected) => {
		expect(told(text)).toContain(expected);
	});
	test.fails.each(failing)("%s | %s | %s", (text, expected) => {
		expect(told(text)).toContain(expected);
	});
});
