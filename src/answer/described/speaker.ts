import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Answer } from "../answer.js";
import type { Question } from "../question.js";
import { isDescription } from "../speakers/speaker.js";
import { besideDescription } from "./speaker-beside.js";
import { covered } from "./speaker-covered.js";
import { onTopic } from "./speaker-on-topic.js";

/**
 * What somebody said whom a question describes by what they are, in words that no article has for anybody ("the nun on the
 * icon"). Null where a name was asked for, or where nothing is sure enough.
 * @param isKnown whether the article has people whom the description fits well
 */
export function describedSpeaker(
	library: Library,
	scope: Scope,
	question: Question,
	isKnown: boolean,
): Answer | null {
	const { speaker } = question;
	if (!speaker) return null;
	return (
		(isDescription(speaker)
			? (besideDescription(library, scope, question, speaker) ??
				(isKnown ? null : covered(library, scope, question, speaker)))
			: null) ?? onTopic(library, scope, question, speaker)
	);
}
