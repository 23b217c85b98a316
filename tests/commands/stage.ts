import type { Args, Command, Context, Options } from "../../src/command.js";
import { extract } from "../../src/extract/extract.js";
import { english } from "../../src/language/voice.js";
import { buildLibrary } from "../../src/library/build.js";
import type { ReloadReport } from "../../src/library/shelf.js";
import type { Article } from "../../src/text/article.js";
import { NOTHING_CHANGED } from "../reload.js";

export const BODY =
	'The mayor of Elmsworth, Jane Doe, opened a bridge on Monday. "The old bridge was unsafe," Doe said.';

export function article(own: Partial<Article> = {}): Article {
	return {
		id: "bridge",
		title: "New bridge opens",
		outlet: "The Paper",
		author: null,
		published: "2024-05-02",
		url: "https://paper.example/bridge",
		language: "en",
		body: BODY,
		...own,
	};
}

export const libraryOf = (...articles: Article[]) =>
	buildLibrary(articles.map(extract));

export const REPORT: ReloadReport = { ...NOTHING_CHANGED, milliseconds: 12.4 };

export function contextOf(own: Partial<Context> = {}): Context {
	return {
		library: libraryOf(article()),
		voice: english,
		now: new Date("2024-05-03T00:00:00Z"),
		asker: { id: "1", isAdmin: false },
		guild: null,
		reload: async () => REPORT,
		...own,
	};
}

/** Runs a command, options left out as null. */
export async function run(
	command: Command,
	given: Record<string, string | boolean> = {},
	context: Context = contextOf(),
) {
	const none = Object.keys(command.options).map((name) => [name, null]);
	const args = { ...Object.fromEntries(none), ...given } as Args<Options>;
	return command.run(args, context);
}
