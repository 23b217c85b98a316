import { defineCommand } from "../src/command.js";
import { blank, LONGEST_QUESTION, lookUp, PRIVATE } from "./shared.js";

export const ask = defineCommand({
	name: "ask",
	description: "Any question about the briefing, in your own words",
	adminOnly: false,
	options: {
		question: {
			description: "Your question",
			type: "string",
			required: true,
			maxLength: LONGEST_QUESTION,
		},
		private: PRIVATE,
	},
	run: ({ question, private: hidden }, context) =>
		blank(question) ??
		lookUp(
			{ intent: "ask", question: question.trim() },
			question.trim(),
			context,
			hidden,
		),
});
