import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { contentOf } from "../question/content-words.js";
import { isKeywords, nameAndTopic } from "../question/keywords.js";
import { QUANTITY } from "../question/sorts-asked.js";
import type { Question } from "../question.js";
import { namesIn, resolveSpeakers } from "../speakers/speaker.js";

/**
 * "Holm Vasko meeting quote": a question for the words of nobody whom the articles know, as one for those of whoever is
 * named first, about the rest. Any other as it is.
 * @param asked the question as it was written
 */
export function withTopicApart(
	library: Library,
	scope: Scope,
	question: Question,
	asked: string,
): Question {
	const { intent, speaker, topic } = question;
	if (intent !== "quote" || speaker === null || !isKeywords(asked))
		return question;
	if (resolveSpeakers(library, scope, speaker).speakers.length > 0)
		return question;
	return parted(library, scope, question, `${speaker} ${topic}`) ?? question;
}

/** Keywords that begin with a name, as a question for their words on the rest; null for any other question. */
export function keywordsAsWords(
	library: Library,
	scope: Scope,
	question: Question,
): Question | null {
	if (
		!(question.by === "anything" || question.by === QUANTITY) ||
		!isKeywords(question.text)
	)
		return null;
	return parted(library, scope, question, question.text);
}

function parted(
	library: Library,
	scope: Scope,
	question: Question,
	text: string,
): Question | null {
	const named = nameAndTopic(
		text.trim(),
		(words) => namesIn(library, scope, words).length === 1,
	);
	if (!named) return null;
	return {
		...question,
		...named,
		intent: "quote",
		wanted: "words",
		action: null,
		terms: contentOf(named.topic),
		by: "somebody and a topic",
	};
}
