import type { Extraction } from "../../extract/extraction.js";
import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { treeOf } from "../../text/tree.js";
import { actionOf } from "../question/action.js";
import type { Question } from "../question.js";

/** A question that ends with the preposition whose noun it asks for. */
const ENDS_WITH =
	/^(?:what|which)\b.* (of|for|about|on|with|into|against|to|from|over|at|in|as)$/i;

/** How many tokens behind the verb its preposition is looked for. */
const REACH = 12;

/** What may take the place of the preposition that the question has. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
	about: ["about", "on", "over"],
	on: ["on", "about"],
	over: ["over", "about"],
};

/**
 * "What did they accuse him of": in a sentence with that verb what stands behind that preposition, as long as the tree has it
 * there; null for other questions and sentences.
 */
export function strandedAnswer(
	{ document }: Extraction,
	sentence: Sentence,
	{ text, action: read }: Question,
): Span | null {
	const asked = ENDS_WITH.exec(text)?.[1]?.toLowerCase();
	if (asked === undefined) return null;
	// A question for somebody's words has no action, but may have a verb: "what did she accuse him of".
	const action = read ?? actionOf(text);
	if (action === null) return null;
	const wanted = ALIKE[asked] ?? [asked];
	const tree = treeOf(document);
	const { tokens } = document;
	for (let verb = sentence.from; verb < sentence.to; verb++) {
		if (!action.bases.includes(tokens[verb]?.lemma ?? "")) continue;
		const end = Math.min(sentence.to, verb + REACH);
		for (let at = verb + 1; at < end; at++) {
			const head = tree.head(at);
			if (!wanted.includes(tokens[at]?.lower ?? "") || head <= at) continue;
			if (!tree.isUnder(head, verb)) continue;
			const { to } = tree.clause(head);
			return tree.span({ from: at + 1, to: Math.min(to, sentence.to) });
		}
	}
	return null;
}
