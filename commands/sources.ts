import { tellDate } from "../src/answer/dates.js";
import { defineCommand, type Section } from "../src/command.js";
import type { Library } from "../src/library/library.js";
import { PRIVATE } from "./shared.js";

/** How many articles are listed by name. */
const LISTED = 20;

export const sources = defineCommand({
	name: "sources",
	description: "What the briefing holds: articles, outlets, dates",
	adminOnly: false,
	options: { private: PRIVATE },
	run: ({ private: hidden }, { library }) => ({
		kind: "notice",
		title: "Sources",
		sections: library.entries.length === 0 ? [EMPTY] : tell(library),
		private: hidden ?? false,
	}),
});

const EMPTY: Section = {
	heading: null,
	lines: [
		"There are no articles yet. Put .txt or .md files into the seeds folder and use /reload.",
	],
};

function tell(library: Library): Section[] {
	const { heads: articles, totals } = library;
	const dates = articles.flatMap(
		({ published }) => published?.slice(0, 10) ?? [],
	);
	const [first] = dates.sort();
	const last = dates.at(-1);
	const undated = articles.length - dates.length;
	const outlets = [
		...new Set(articles.map(({ outlet }) => outlet ?? "unnamed")),
	];
	const newest = articles.toSorted((a, b) => {
		const [x, y] = [a.published ?? "", b.published ?? ""];
		return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1;
	});
	return [
		{
			heading: null,
			lines: [
				`${count(articles.length, "article")} from ${listed(outlets.sort(), 10)}`,
				first && last
					? first === last
						? `Published on ${tellDate(first)}`
						: `Published from ${tellDate(first)} to ${tellDate(last)}`
					: "No publication dates are given",
				...(undated > 0
					? [
							`${count(undated, "article")} without \`published\` in the front matter: what “last week” meant there can’t be told`,
						]
					: []),
				[
					count(totals.sentences, "sentence"),
					count(totals.quotes, "quotation"),
					count(totals.events, "event"),
				].join(", "),
				`Seeds ${library.fingerprint}`,
			],
		},
		{
			heading: articles.length > LISTED ? `The newest ${LISTED}` : "Articles",
			lines: newest
				.slice(0, LISTED)
				.map(({ id, title, outlet, published }) =>
					[title ?? id, outlet, published && tellDate(published.slice(0, 10))]
						.filter(Boolean)
						.join(" · "),
				),
		},
	];
}

function count(n: number, what: string): string {
	return `${n} ${what}${n === 1 ? "" : "s"}`;
}

function listed(texts: readonly string[], most: number): string {
	const rest = texts.length - most;
	return (
		texts.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "")
	);
}
