import { defineCommand } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import { suggestSpeakers, suggestTopics } from "../src/library/suggest.js";
import { blank, choices, LONGEST_NAME, lookUp, PRIVATE } from "./shared.js";

export const quote = defineCommand({
	name: "quote",
	description: en["/quote"],
	adminOnly: false,
	options: {
		speaker: {
			description: en["/quote speaker"],
			type: "string",
			required: true,
			maxLength: LONGEST_NAME,
			complete: (typed, { library }) =>
				choices(suggestSpeakers(library, typed)),
		},
		topic: {
			description: en["/quote topic"],
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
			blank(context, speaker) ??
			lookUp(
				{ intent: "quote", speaker: speaker.trim(), topic: about },
				question,
				context,
				hidden,
			)
		);
	},
});
