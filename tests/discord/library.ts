import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import type { Library } from "../../src/library/library.js";
import type { Source } from "../../src/library/shelf.js";
import { readSeeds } from "../../src/seeds.js";
import type { Article } from "../../src/text/article.js";

/** The article that comes with the program. */
export function seeds(): ReturnType<typeof readSeeds> {
	return readSeeds("seeds");
}

export function libraryOf(articles: readonly Article[]): Library {
	return buildLibrary(articles.map((article) => extract(article)));
}

export async function libraryFrom(
	sources: readonly Source[],
): Promise<Library> {
	return libraryOf(await Promise.all(sources.map((one) => one.article())));
}

export function article(body: string, about: Partial<Article> = {}): Article {
	return {
		id: "made/one",
		title: null,
		outlet: "The Outlet",
		author: null,
		published: "2024-03-15",
		url: null,
		language: "en",
		body,
		...about,
	};
}
