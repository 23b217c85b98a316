import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { contentOf } from "../question/content-words.js";
import type { Question } from "../question.js";
import { namesIn, resolveSpeakers } from "./speaker.js";

/** "Holm in Oslo", "Holm at the hearing": a name, and where or when its bearer speaks. */
const PLACED =
	/^(\p{L}[\p{L}.'’ -]{1,40}?) ((?:in|at|on|during|after|before|outside|to) .+)$/iu;

/** A question whose speaker is a name with a place or an occasion behind it, with that as part of what it is about. */
export function withPlaceApart(
	library: Library,
	scope: Scope,
	question: Question,
): Question {
	const [, name = "", place = ""] = PLACED.exec(question.speaker ?? "") ?? [];
	if (
		name === "" ||
		resolveSpeakers(library, scope, question.speaker ?? "").speakers.length >
			0 ||
		namesIn(library, scope, name).length !== 1
	)
		return question;
	const topic = `${question.topic} ${place}`.trim();
	return { ...question, speaker: name, topic, terms: contentOf(topic) };
}
