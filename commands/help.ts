import { defineCommand, type Section } from "../src/command.js";
import type { Library } from "../src/library/library.js";
import {
	suggestEvents,
	suggestSpeakers,
	suggestTopics,
} from "../src/library/suggest.js";

export const help = defineCommand({
	name: "help",
	description: "What can be asked, with examples from the articles",
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
					"/ask – any other question, in your own words",
					"/timeline – the dated events in order",
					"/about – somebody's roles, quotations and meetings",
					"/verify – whether exactly these words stand in an article, and where",
					"/sources – which articles there are",
					"/reload – read the articles anew, for those who manage the server",
				],
			},
			...examples(library),
			{
				heading: "Good to know",
				lines: [
					"A misspelt name is mostly found all the same.",
					"With the option private, I show an answer to you alone.",
					library.entries.length === 1
						? "There is 1 article to ask."
						: `There are ${library.entries.length} articles to ask.`,
				],
			},
		],
		private: true,
	}),
});

/** Questions that these articles answer, so that each can be tried as it stands. */
function examples(library: Library): Section[] {
	const [speaker] = suggestSpeakers(library, "");
	const [event] = suggestEvents(library, "");
	const lines: string[] = [];
	if (speaker) {
		const [topic] = suggestTopics(library, "", speaker);
		lines.push(`/quote speaker:${speaker}${topic ? ` topic:${topic}` : ""}`);
		lines.push(`/ask question:What did ${speaker} say?`);
	}
	if (event) lines.push(`/when event:${event}`);
	return lines.length > 0 ? [{ heading: "For example", lines }] : [];
}
