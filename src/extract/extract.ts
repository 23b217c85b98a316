import type { Article } from "../text/article.js";
import { readDocument } from "../text/read.js";
import { findEvents } from "./events/find.js";
import type { Extraction } from "./extraction.js";
import { findPeople } from "./people/find.js";
import { findQuotes } from "./quotes/find.js";
import { findTimes } from "./times/find.js";

/** All that one article says. Pure, and linear in the body's length. */
export function extract(article: Article): Extraction {
	const document = readDocument(article);
	const times = findTimes(document);
	const people = findPeople(document);
	const quotes = findQuotes(document, { times, people });
	const events = findEvents(document, { times, people, quotes });
	return { document, times, people, quotes, events };
}
