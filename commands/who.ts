import { defineCommand } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import { blank, LONGEST_QUESTION, lookUp, PRIVATE } from "./shared.js";

export const who = defineCommand({
	name: "who",
	description: en["/who"],
	adminOnly: false,
	options: {
		question: {
			description: en["/who question"],
			type: "string",
			required: true,
			maxLength: LONGEST_QUESTION,
		},
		private: PRIVATE,
	},
	run: ({ question, private: hidden }, context) => {
		const asked = asQuestion(question.trim());
		return (
			blank(context, question) ??
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
