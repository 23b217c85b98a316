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
		const asked = question.trim();
		const whole = /\bwhom?\b.*\?$|^who/i.test(asked) ? asked : `Who ${asked}`;
		return (
			blank(question) ??
			lookUp({ intent: "who", question: whole }, whole, context, hidden)
		);
	},
});
