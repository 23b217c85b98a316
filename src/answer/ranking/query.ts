import { synonyms } from "../../library/meanings.js";
import type { QueryTerm } from "../../library/passages.js";
import { termsOf } from "../../library/terms.js";
import { doersOf } from "../action/doers.js";
import { isName, type Topic } from "../overlap.js";
import type { Question } from "../question.js";

/** What a synonym counts beside the word itself. */
const SYNONYM = 0.25;

/** What a phrase counts that says the same in several words. */
const PHRASED = 0.4;

/** The question's words, names weighing more, and what stands for them weighing less. */
export function weightedQuery(question: Question, topic: Topic): QueryTerm[] {
	const words = topic.forms.flatMap((forms, n) => {
		const name = isName(question, n);
		return [
			...forms.map((stem, rank) => ({
				stem,
				weight: (rank === 0 ? 1 : 0.7) * (name ? 1.15 : 1),
			})),
			...(name ? [] : synonyms(forms[0] ?? "")).map((stem) => ({
				stem,
				weight: SYNONYM,
			})),
			...(name ? [] : forms).map((stem) => ({
				stem,
				weight: PHRASED,
				isPhrased: true,
			})),
		];
	});
	return [...words, ...doersAsked(question)];
}

/** "Who founded the club": its founder. */
function doersAsked({ action, wanted }: Question): QueryTerm[] {
	if (wanted !== "person" || action?.side !== "agent") return [];
	const stems = action.bases.flatMap(doersOf).flatMap(termsOf);
	return stems.map(({ stem }) => ({ stem, weight: DOER }));
}

/** What a noun for whoever does it counts beside the verb. */
const DOER = 0.5;
