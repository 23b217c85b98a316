import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import { suggestPeople } from "../../src/library/suggest.js";
import { bareArticle } from "../../src/text/article.js";
import { seeded } from "../corpus.js";
import { nameOf } from "./corpus.js";
import { type Times, timed } from "./measure.js";

export interface Names {
	readonly names: number;
	readonly completion: Times;
	readonly didYouMean: Times;
	readonly find: Times;
}

/** How many names one article introduces. */
const EACH = 50;

/** Completion, "did you mean" and the search for a name in a directory of so many names, each typed with a slip. */
export async function measureNames(count: number): Promise<Names> {
	const library = buildLibrary(
		Array.from({ length: Math.ceil(count / EACH) }, (_, article) =>
			extract({
				...bareArticle(
					Array.from({ length: EACH }, (_, n) => {
						const { given, family } = nameOf(article * EACH + n);
						return `The minister met ${given} ${family} on Monday.`;
					}).join("\n"),
					"2024-05-06",
				),
				id: `names/${article}`,
			}),
		),
	);
	const random = seeded(3);
	const typed = Array.from({ length: 320 }, () => {
		const { given, family } = nameOf(Math.floor(random() * count));
		const at = 1 + Math.floor(random() * (family.length - 2));
		return `${given} ${family.slice(0, at)}${family.slice(at + 1)}`;
	});
	const { directory } = library;
	const all = (search: (text: string) => unknown) =>
		timed(typed, 20, 60, search);
	return {
		names: new Set(directory.people.map(({ name }) => name)).size,
		completion: await all((text) =>
			// As it is typed: the beginning alone.
			suggestPeople(library, text.slice(0, 3 + (text.length % 9))),
		),
		didYouMean: await all((text) => directory.similar(text, 5)),
		find: await all((text) => directory.find(text)),
	};
}
