import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Answer } from "../answer.js";
import { found } from "../found.js";
import { topicOf } from "../overlap.js";
import { passagesFor } from "../passages.js";
import { contentOf } from "../question/content-words.js";
import type { Question } from "../question.js";
import { replyAsked } from "./interviewed.js";

/**
 * A question for the words of somebody who is not quoted, where an interviewer asked the same ("What did the bank tell you?"):
 * whoever replied says what they were told. Null where none did.
 */
export function askedAlike(
	library: Library,
	scope: Scope,
	question: Question,
): Answer | null {
	const terms = contentOf(question.text);
	const asked: Question = { ...question, terms, topic: question.text };
	const topic = topicOf(library, scope, terms);
	const passages = passagesFor(library, scope, asked, topic, null);
	const reply = replyAsked(library, asked, passages, undefined, 0);
	return reply && found(library, "quote", [reply]);
}
