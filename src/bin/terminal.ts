import { commands } from "../../commands/index.js";
import type { Reply } from "../command.js";
import { runPrompt } from "../console/prompt.js";
import { viewOf } from "../console/render.js";
import { english } from "../language/voice.js";
import type { Library } from "../library/library.js";
import type { Shelf } from "../library/shelf.js";

/** Answers at the terminal until its user leaves. Whoever sits there may reload. */
export function runTerminal(shelf: Shelf): Promise<void> {
	const { stdin: input, stdout: output } = process;
	return runPrompt({
		input,
		output,
		commands,
		view: () => viewOf(output),
		welcome: welcome(shelf.library),
		context: () => ({
			library: shelf.library,
			voice: english,
			now: new Date(),
			asker: { id: "terminal", isAdmin: true },
			guild: null,
			reload: () => shelf.reload(),
		}),
	});
}

function welcome({ entries }: Library): Reply {
	const articles =
		entries.length === 1 ? "1 article" : `${entries.length} articles`;
	return {
		kind: "notice",
		title: `Dateline · ${articles}`,
		sections: [
			{
				heading: null,
				lines: [
					"Ask a question, or type /help. Tab completes, exit leaves.",
					"To answer in Discord, put DISCORD_TOKEN into .env (.env.example tells how) and start again.",
				],
			},
		],
		private: false,
	};
}
