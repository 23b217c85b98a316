import { defineCommand } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import { blank, LONGEST_QUESTION, lookUp, PRIVATE } from "./shared.js";

export const ask = defineCommand({
	name: "ask",
	description: en["/ask"],
	adminOnly: false,
	options: {
		question: {
			description: en["/ask question"],
			type: "string",
			required: true,
			maxLength: LONGEST_QUESTION,
		},
		private: PRIVATE,
	},
	run: ({ question, private: hidden }, context) =>
		blank(context, question) ??
		lookUp(
			{ intent: "ask", question: question.trim() },
			question.trim(),
			context,
			hidden,
		),
});
