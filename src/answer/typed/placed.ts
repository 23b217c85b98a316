import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { type Tree, treeOf } from "../../text/tree.js";
import type { Passage } from "../passages.js";
import type { Question } from "../question.js";

/** "Who came third in the race", "which team finished last", "who took second place". */
const ASKS =
	/^(?:and |so )?(?:who|(?:which|what) (?:\p{L}+ ){1,2}?)(?: ?\b(?:has|had))? ?(?:came|come|comes|finish(?:ed|es)?|placed|ranked|ended(?: up)?|was|is|got|took|takes|taken|won|earned|claimed)(?: in)? (first|second|third|fourth|fifth|sixth|last)(?: (?:place|spot|position))?(?= (?:in|at|on|of)\b|$)/iu;

/** What a place in a contest is called, and the verbs that give or take one. */
const PLACE = /^(?:place|spot|position|prize)$/;
const TAKES = /^(?:come|finish|place|rank|end|be|run|ride|swim|arrive)$/;

/** The place in a contest that a question asks the holder of; null for other questions. */
const placeAsked = ({ text }: Question): string | null =>
	ASKS.exec(text)?.[1]?.toLowerCase() ?? null;

/** The sentence that says who came third, where a question asks for that; null where none of those found does. */
export function placedBy(
	question: Question,
	passages: readonly Passage[],
): Passage | null {
	const [first] = passages;
	return placeAsked(question) === null
		? null
		: (passages.find(
				(p) => p.entry === first?.entry && whoPlaced(question, p) !== null,
			) ?? null);
}

/** Who came third by a sentence that says so; null for other questions and sentences. */
export function whoPlaced(
	question: Question,
	{ its: { extraction, sentence } }: Passage,
): Span | null {
	const place = placeAsked(question);
	if (place === null) return null;
	const tree = treeOf(extraction.document);
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = tree.tokens[n];
		const holder =
			token?.lower === place ? holderOf(tree, token, sentence) : -1;
		if (holder >= 0) return tree.span(tree.nounPhrase(holder));
	}
	return null;
}

/** What tells of the second place without the word. */
const RUNNER_UP = /\brunners?[ -]up\b/i;

/** Whether a place behind the first is asked for, and a sentence has no word for it: whoever it names had another. */
export function isOfAnotherPlace(
	question: Question,
	{ its: { extraction, sentence } }: Passage,
): boolean {
	const place = placeAsked(question);
	if (place === null || /^(?:first|last)$/.test(place)) return false;
	const { body } = extraction.document.article;
	const text = body.slice(sentence.start, sentence.end).toLowerCase();
	return !text.includes(place) && !(place === "second" && RUNNER_UP.test(text));
}

/** The word for whoever an ordinal gives a place to; -1 where it gives none. */
function holderOf(
	tree: Tree,
	{ index }: Token,
	{ from, to }: { readonly from: number; readonly to: number },
): number {
	const up = tree.head(index);
	const noun = tree.tokens[up];
	// "Third place went to Holm", "Holm took third place".
	if (noun && PLACE.test(noun.lower)) {
		const verb = tree.head(up);
		if (verb < 0) return -1;
		const isSubject = /^nsubj/.test(tree.dep(up));
		return named(
			tree,
			tree
				.children(verb)
				.filter((n) =>
					isSubject
						? n > verb && /^(?:obl|obj|nmod)/.test(tree.dep(n))
						: /^nsubj/.test(tree.dep(n)),
				),
		);
	}
	// "Holm was third", "Holm finished third".
	const verb = noun?.upos === "VERB" && TAKES.test(noun.lemma) ? up : index;
	const stands = verb === up || tree.child(index, "cop") >= 0;
	return stands
		? named(
				tree,
				tree
					.children(verb)
					.filter((n) => from <= n && n < to && /^nsubj/.test(tree.dep(n))),
			)
		: -1;
}

const named = ({ tokens }: Tree, words: readonly number[]): number =>
	words.find((n) => tokens[n]?.upos === "PROPN") ?? -1;
