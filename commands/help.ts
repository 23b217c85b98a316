import { defineCommand } from "../src/command.js";

export const help = defineCommand({
	name: "help",
	description: "What can be asked, with examples",
	adminOnly: false,
	options: {},
	run: (_args, { library }) => ({
		kind: "notice",
		title: "Ask the briefing",
		sections: [
			{
				heading: null,
				lines: [
					"Every answer is an excerpt from an article, word for word, with its source. What the articles do not say, I do not know.",
				],
			},
			{
				heading: "Commands",
				lines: [
					"/quote – what somebody said, with a topic or without",
					"/when – when something happened",
					"/who – who did something, or to whom",
					"/ask – any other question",
					"/sources – which articles there are",
					"/reload – read the articles anew, for those who manage the server",
				],
			},
			{
				heading: "Good to know",
				lines: [
					"A misspelt name is mostly found all the same.",
					"With the option private, I show an answer to you alone.",
					`There ${library.entries.length === 1 ? "is 1 article" : `are ${library.entries.length} articles`} to ask.`,
				],
			},
		],
		private: true,
	}),
});
