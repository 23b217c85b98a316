import { tellDate } from "../src/answer/wording/dates.js";
import { defineCommand, type Section } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Voice } from "../src/language/voice.js";
import type { Library } from "../src/library/library.js";
import { PRIVATE } from "./shared.js";

/** How many articles are listed by name. */
const LISTED = 20;

export const sources = defineCommand({
	name: "sources",
	description: en["/sources"],
	adminOnly: false,
	options: { private: PRIVATE },
	run: ({ private: hidden }, { library, voice }) => ({
		kind: "notice",
		title: voice.say("sources.title"),
		sections:
			library.entries.length === 0
				? [{ heading: null, lines: [voice.say("sources.none")] }]
				: tell(library, voice),
		private: hidden ?? false,
	}),
});

function tell(library: Library, voice: Voice): Section[] {
	const { say } = voice;
	const { heads: articles, totals } = library;
	const dates = articles.flatMap(
		({ published }) => published?.slice(0, 10) ?? [],
	);
	const [first] = dates.sort();
	const last = dates.at(-1);
	const undated = articles.length - dates.length;
	const outlets = [
		...new Set(articles.map(({ outlet }) => outlet ?? say("sources.unnamed"))),
	];
	const newest = articles.toSorted((a, b) => {
		const [x, y] = [a.published ?? "", b.published ?? ""];
		return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1;
	});
	return [
		{
			heading: null,
			lines: [
				say("sources.from", {
					n: articles.length,
					outlets: listed(outlets.sort(), 10, voice),
				}),
				published(first, last, voice),
				...(undated > 0 ? [say("sources.undated", { n: undated })] : []),
				say("sources.counts", {
					sentences: totals.sentences,
					quotations: totals.quotes,
					events: totals.events,
				}),
				say("sources.seeds", { fingerprint: library.fingerprint }),
			],
		},
		{
			heading:
				articles.length > LISTED
					? say("sources.newest", { n: LISTED })
					: say("sources.articles"),
			lines: newest
				.slice(0, LISTED)
				.map(({ id, title, outlet, published }) =>
					[
						title ?? id,
						outlet,
						published && tellDate(published.slice(0, 10), voice),
					]
						.filter(Boolean)
						.join(" · "),
				),
		},
	];
}

function published(
	first: string | undefined,
	last: string | undefined,
	voice: Voice,
): string {
	if (!first || !last) return voice.say("sources.no-dates");
	const [from, to] = [tellDate(first, voice), tellDate(last, voice)];
	return first === last
		? voice.say("sources.on", { date: from })
		: voice.say("sources.span", { from, to });
}

function listed(texts: readonly string[], most: number, voice: Voice): string {
	const rest = texts.length - most;
	const list = texts.slice(0, most).join(", ");
	return rest > 0 ? voice.say("list.more", { list, n: rest }) : list;
}
