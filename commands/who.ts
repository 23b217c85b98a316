import { defineCommand } from "../src/command.js";
import { blank, LONGEST_QUESTION, lookUp, PRIVATE } from "./shared.js";

export const who = defineCommand({
	name: "who",
	description: "Who did something, or to whom it was done",
	adminOnly: false,
	options: {
		question: {
			description: "Such as: called whom · met Smith · was arrested",
			type: "string",
			required: true,
			maxLength: LONGEST_QUESTION,
		},
		private: PRIVATE,
	},
	run: ({ question, private: hidden }, context) => {
		const asked = asQuestion(question.trim());
		return (
			blank(question) ??
			lookUp({ intent: "who", question: asked }, asked, context, hidden)
		);
	},
});

/** What follows "/who" is mostly the rest of a question ("called whom"); a whole one stays as it is. */
function asQuestion(text: string): string {
	const whole =
		/^(?:(?:and|between|with|to|by|from|for|of|about) )?who|\bwho.*\?$/i;
	return whole.test(text) ? text : `Who ${text}`;
}
