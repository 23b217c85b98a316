import type { Told } from "../../language/voice.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Term } from "../../library/terms.js";
import { soughtIn } from "../action/happenings.js";
import { isName } from "../overlap.js";
import type { Question } from "../question.js";
import { inQuotes } from "./words.js";

/** Most sentences of one name that are looked at. */
const MOST = 400;
/** Most names that are told of. */
const NAMES = 3;

/**
 * Where a question names somebody or something that the articles have: in how many passages, and what of the rest of the
 * question none of those has. Null where it names nothing that is there.
 */
export function foundInstead(
	library: Library,
	scope: Scope,
	question: Question,
): Told | null {
	const source = question.topic || question.text;
	const word = ({ start, end, word: own }: Term) =>
		source.slice(start, end) || own;
	const names = question.terms
		.filter((term, n) => isName(question, n) && /\p{L}/u.test(word(term)))
		.map((term) => ({
			term,
			hits: library.passages.standing(term.stem, scope, MOST),
		}))
		.filter(({ hits }) => hits.size > 0)
		.slice(0, NAMES);
	const [first, ...others] = names;
	if (!first) return null;
	const told: Told = ({ say, list }) =>
		list(
			names.map(({ term, hits }) =>
				say("no.is-in", { what: inQuotes(word(term)), n: hits.size }),
			),
		);
	const together = [...first.hits].filter((id) =>
		others.every(({ hits }) => hits.has(id)),
	);
	if (together.length === 0)
		return (voice) => voice.say("no.none-same", { found: told(voice) });
	const lacks = lackingWords(library, scope, question).filter(
		({ hits }) => !together.some((id) => hits.has(id)),
	);
	const few = others.length > 0 && together.length < 3;
	return lacks.length > 0
		? (voice) =>
				voice.say(few ? "no.none-of-them-about" : "no.none-about", {
					found: told(voice),
					what: voice.list(lacks.map((lack) => inQuotes(lack.told))),
				})
		: (voice) => voice.say("no.none-answers", { found: told(voice) });
}

/** The words of a question that name nobody, each with the sentences that have it, its action with all that tells of its kind. */
function lackingWords(
	library: Library,
	scope: Scope,
	question: Question,
): { readonly told: string; readonly hits: ReadonlySet<number> }[] {
	const { action, text, topic } = question;
	const source = topic || text;
	const verb = action && text.slice(action.verb.start, action.verb.end);
	const acts = action ? soughtIn(library, scope, action) : null;
	const verbs = acts
		? library.passages
				.telling(
					[...acts.own, ...acts.classes].map((stem) => ({ stem, weight: 1 })),
					[],
					scope,
					MOST,
				)
				.map(({ id }) => id)
		: [];
	return question.terms.flatMap((term, n) => {
		if (isName(question, n)) return [];
		const told = source.slice(term.start, term.end) || term.word;
		const own = library.passages.standing(term.stem, scope, MOST);
		// What occurs nowhere is told apart.
		if (own.size === 0 && told !== verb) return [];
		return [{ told, hits: told === verb ? new Set([...own, ...verbs]) : own }];
	});
}
