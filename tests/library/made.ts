import type { Extraction } from "../../src/extract/extraction.js";
import type { Person, PersonKind } from "../../src/extract/people/person.js";
import { type Article, bareArticle } from "../../src/text/article.js";
import { readDocument } from "../../src/text/read.js";

/** An article of a body alone. */
export function articleOf(
	id: string,
	body: string,
	title: string | null = null,
): Article {
	return { ...bareArticle(body, "2024-05-02"), id, title };
}

/** An extraction made by hand: a body in which each name is a person with one mention. */
export function extractionOf(
	id: string,
	people: readonly (readonly [
		name: string,
		kind?: PersonKind,
		aliases?: readonly string[],
	])[],
	title: string | null = null,
): Extraction {
	const body = `${people.map(([name]) => `${name} was there.`).join(" ")}`;
	const document = readDocument(articleOf(id, body, title));
	return {
		document,
		times: [],
		quotes: [],
		events: [],
		people: people.map(
			([name, kind = "person", aliases = []], index): Person => {
				const start = body.indexOf(name);
				return {
					index,
					name,
					kind,
					gender: null,
					plural: false,
					roles: [],
					members: [],
					aliases,
					mentions: [
						{
							start,
							end: start + name.length,
							form: "name",
							by: "hand",
							possessive: false,
							modifier: false,
						},
					],
				};
			},
		),
	};
}

/** An extraction of a body with nothing found in it. */
export function bare(
	id: string,
	body: string,
	title: string | null = null,
): Extraction {
	return {
		document: readDocument(articleOf(id, body, title)),
		times: [],
		people: [],
		quotes: [],
		events: [],
	};
}
