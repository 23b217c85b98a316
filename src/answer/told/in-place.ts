import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { termsOf } from "../../library/terms.js";
import { leadOf } from "../nearness.js";
import { type Question, readQuestion } from "../question.js";
import { likelyPlaces } from "../scope.js";

/** Where something is, by a name: "how high is inflation in Costamar". */
const IN_PLACE =
	/ (?:in|across|throughout) ((?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?=$|[ ,?])/u;

/**
 * A question without the place that it keeps to, and the articles that are about that place as a whole, by their titles or first
 * paragraphs: what they tell of it need not name it again. Null where the question names none, or no article is about it.
 */
export function keptToPlace(
	library: Library,
	scope: Scope,
	question: Question,
): { readonly question: Question; readonly scope: Scope } | null {
	const match = IN_PLACE.exec(question.text);
	if (!match) return null;
	const stems = termsOf(match[1] ?? "").map(({ stem }) => stem);
	const about = likelyPlaces(
		library,
		scope,
		stems.map((stem) => ({ stem, weight: 1 })),
	).filter((entry) => {
		const document = library.entries[entry]?.document;
		if (!document) return false;
		const lead = leadOf(document);
		return stems.every((stem) => lead.has(stem));
	});
	if (about.length === 0) return null;
	const text = `${question.text.slice(0, match.index)}${question.text.slice(match.index + match[0].length)}`;
	const bare = readQuestion(text.trim());
	return bare.terms.length === 0 || bare.intent !== question.intent
		? null
		: { question: { ...bare, period: question.period }, scope: about };
}
