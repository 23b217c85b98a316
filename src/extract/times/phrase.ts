import { bareArticle } from "../../text/article.js";
import { readDocument } from "../../text/read.js";
import { findTimes } from "./find.js";
import type { Time } from "./time.js";

/** The times that a question or a phrase speaks of ("in May", "last week"), as said on a day; null for no day known. */
export function resolvePhrase(text: string, said: string | null): Time[] {
	return findTimes(readDocument(bareArticle(text, said)));
}
