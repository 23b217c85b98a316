import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { anyOf, type People } from "../../library/people.js";
import { sourcePerson } from "../../library/sources.js";
import { termsOf } from "../../library/terms.js";
import type { Answer } from "../answer.js";
import { found } from "../found.js";
import { queryOf, topicOf } from "../overlap.js";
import { contentOf } from "../question/content-words.js";
import type { Question } from "../question.js";
import { byTopic, findingOf, SAYING } from "../quotes.js";
import { namesIn } from "../speakers/speaker.js";
import { statementsOf } from "../statements.js";
import { headOf, readDescribed } from "./asked.js";
import { isOwned } from "./covering.js";
import { evidenceFor } from "./evidence.js";
import { isStrange } from "./others.js";

/** So many UTF-16 units before a source may say what it is. */
const BESIDE = 40;

/** The quotations in whose sentences the description and the topic both stand. */
export function besideDescription(
	library: Library,
	scope: Scope,
	question: Question,
	speaker: string,
): Answer | null {
	const topic = topicOf(
		library,
		scope,
		contentOf(`${speaker} ${question.topic}`),
	);
	const head = headOf(speaker);
	if (topic.terms.length < 2 || head === null) return null;
	const asked = readDescribed(speaker);
	const owner = ownerIn(library, scope, speaker);
	const hits = library.passages.search(queryOf(topic), scope, 40);
	const places = [...new Set(hits.map((h) => h.entry))].sort((a, b) => a - b);
	const ranked = byTopic(
		library,
		statementsOf(library, places, null).flatMap((statement) => {
			const { entry, shown } = statement;
			const extraction = library.entries[entry];
			if (!extraction) return [];
			const { body } = extraction.document.article;
			const quotes = statement.quotes.filter((quote) => {
				const { source } = quote;
				const person = sourcePerson(extraction, quote);
				// Terral's daughter is not Terral.
				if (!source || (person && owner?.has(person))) return false;
				const near = body.slice(
					Math.max(shown.start, source.start - BESIDE),
					Math.min(shown.end, source.end),
				);
				if (
					!termsOf(near).some(
						({ stem, end }) => stem === head && !/^['’]/.test(near.slice(end)),
					)
				)
					return false;
				if (!person || !asked) return true;
				// Last, for it is the dearest to know.
				const evidence = evidenceFor(library, { entry, person }, asked);
				return (
					evidence !== null &&
					evidence.called > 0 &&
					isOwned(asked, evidence) &&
					!isStrange(library, entry, asked)
				);
			});
			return quotes.length > 0 ? [{ ...statement, quotes }] : [];
		}),
		topic,
		SAYING.test(question.text),
	);
	const [best] = ranked;
	if (!best || best.near < 0.5) return null;
	return found(
		library,
		"quote",
		ranked
			.filter((s) => s.near >= best.near * 0.8)
			.flatMap(
				(s) => findingOf(s, 0.6 * s.near, "quotation by description") ?? [],
			),
	);
}

/** Whose somebody is, by the question: "Terral's daughter", "the wife of Amman". */
function ownerIn(
	library: Library,
	scope: Scope,
	speaker: string,
): People | null {
	const name =
		/^(?:the )?(\p{Lu}.*?)['’]s?\s/u.exec(speaker)?.[1] ??
		/ of (\p{Lu}.*)$/u.exec(speaker)?.[1];
	const named = name ? namesIn(library, scope, name) : [];
	return named.length > 0 ? anyOf(named) : null;
}
