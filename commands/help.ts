import { defineCommand, type Section } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Library } from "../src/library/library.js";
import {
	suggestEvents,
	suggestSpeakers,
	suggestTopics,
} from "../src/library/suggest.js";

export const help = defineCommand({
	name: "help",
	description: en["/help"],
	adminOnly: false,
	options: {},
	run: (_args, { library, voice: { say, language } }) => ({
		kind: "notice",
		title: say("help.title"),
		sections: [
			{ heading: null, lines: [say("help.lead")] },
			{ heading: say("help.commands"), lines: COMMANDS.map((key) => say(key)) },
			...examples(library, say("help.examples")),
			{
				heading: say("help.good"),
				lines: [
					say("help.misspelt"),
					say("help.private"),
					// Whoever reads this in English need not be told.
					...(language === "en" ? [] : [say("help.language")]),
					say("help.articles", { n: library.entries.length }),
				],
			},
		],
		private: true,
	}),
});

const COMMANDS = [
	"help.quote",
	"help.when",
	"help.who",
	"help.ask",
	"help.timeline",
	"help.about",
	"help.network",
	"help.verify",
	"help.sources",
	"help.reload",
] as const;

/** Questions that these articles answer, so that each can be tried as it stands. */
function examples(library: Library, heading: string): Section[] {
	const [speaker] = suggestSpeakers(library, "");
	const [event] = suggestEvents(library, "");
	const lines: string[] = [];
	if (speaker) {
		const [topic] = suggestTopics(library, "", speaker);
		lines.push(`/quote speaker:${speaker}${topic ? ` topic:${topic}` : ""}`);
		lines.push(`/ask question:What did ${speaker} say?`);
	}
	if (event) lines.push(`/when event:${event}`);
	return lines.length > 0 ? [{ heading, lines }] : [];
}
