import { defineCommand } from "../src/command.js";
import { suggestSpeakers, suggestTopics } from "../src/library/suggest.js";
import { blank, choices, LONGEST_NAME, lookUp, PRIVATE } from "./shared.js";

export const quote = defineCommand({
	name: "quote",
	description: "What somebody said, in the words of the briefing",
	adminOnly: false,
	options: {
		speaker: {
			description: "Who spoke: a name, or a role such as a minister",
			type: "string",
			required: true,
			maxLength: LONGEST_NAME,
			complete: (typed, { library }) =>
				choices(suggestSpeakers(library, typed)),
		},
		topic: {
			description: "What about; left out, everything they said",
			type: "string",
			required: false,
			maxLength: LONGEST_NAME,
			complete: (typed, { library }, filled) =>
				choices(suggestTopics(library, typed, filled?.speaker ?? null)),
		},
		private: PRIVATE,
	},
	run: ({ speaker, topic, private: hidden }, context) => {
		const about = topic?.trim() || null;
		const question = `What did ${speaker.trim()} say${about ? ` about ${about}` : ""}?`;
		return (
			blank(speaker) ??
			lookUp(
				{ intent: "quote", speaker: speaker.trim(), topic: about },
				question,
				context,
				hidden,
			)
		);
	},
});
