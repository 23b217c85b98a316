import { defineCommand } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import { suggestEvents } from "../src/library/suggest.js";
import { blank, choices, LONGEST_QUESTION, lookUp, PRIVATE } from "./shared.js";

export const when = defineCommand({
	name: "when",
	description: en["/when"],
	adminOnly: false,
	options: {
		event: {
			description: en["/when event"],
			type: "string",
			required: true,
			maxLength: LONGEST_QUESTION,
			complete: (typed, { library }) => choices(suggestEvents(library, typed)),
		},
		private: PRIVATE,
	},
	run: ({ event, private: hidden }, context) =>
		blank(context, event) ??
		lookUp(
			{ intent: "when", event: event.trim() },
			asQuestion(event.trim()),
			context,
			hidden,
		),
});

/** A bare name of an event is told back as a question; a question stays as it is. */
function asQuestion(event: string): string {
	return /^when\b|\?$/i.test(event) ? event : `When: ${event}?`;
}
