import { canAct } from "../../extract/roles/somebody.js";
import { stemOf } from "../../library/terms.js";
import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { type Tree, treeOf } from "../../text/tree.js";
import { headOf } from "../described/asked.js";
import { jobsLike } from "../described/jobs.js";
import { nearFirst, type Passage } from "../passages.js";
import { aboutSomebody } from "../question/about-somebody.js";
import type { Question } from "../question.js";

/** Log odds by which a sentence that says who somebody is may be behind the first. */
const NEAR = 3;

/** "Which actor was a bearer": the noun behind the verb says what the one asked for was. */
const WHICH_WAS =
	/^(?:which|what) (?:\p{L}+ ){1,3}?(?:is|are|was|were) (?:the|an?|one of the) (.+)$/iu;

/**
 * The sentence that says who somebody is ("The suspects are two brothers", "Nyland is the other owner"), where a question
 * asks for that ("who are the suspects"); null where no likely sentence does.
 */
export function statedBy(
	{ text, action }: Question,
	passages: readonly Passage[],
): Passage | null {
	const heads = action === null ? headsIn(text) : null;
	return heads === null
		? null
		: (nearFirst(passages, NEAR).find((p) => stated(p, heads) !== null) ??
				null);
}

/** Who it is by a sentence that says so; null for other questions and sentences. */
export function whoStated(
	{ text, action }: Question,
	passage: Passage,
): Span | null {
	const heads = action === null ? headsIn(text) : null;
	return heads && stated(passage, heads);
}

/** The noun for whoever is asked about, and others for the same job; null where the question has none. */
function headsIn(text: string): ReadonlySet<string> | null {
	const words =
		aboutSomebody(text.replace(/^(who) else\b/i, "$1"))?.words ??
		WHICH_WAS.exec(text)?.[1];
	const head = words && headOf(words);
	return head ? new Set([head, ...jobsLike(head)]) : null;
}

function stated(
	{ its: { extraction, sentence } }: Passage,
	heads: ReadonlySet<string>,
): Span | null {
	const tree = treeOf(extraction.document);
	const { tokens } = tree;
	for (let n = sentence.from; n < sentence.to; n++) {
		if (
			tree.child(n, "cop") < 0 ||
			(tree.child(n, "advmod") >= 0 && isDenied(tree, n))
		)
			continue;
		const subject = tree.child(n, "nsubj", "nsubj:outer");
		const [left, right] = [tokens[subject], tokens[n]];
		if (!left || !right) continue;
		const is = ({ lower, upos }: Token) =>
			upos === "NOUN" && heads.has(stemOf(lower));
		if (is(left) && isSomebody(tree, right))
			return tree.span(tree.nounPhrase(n));
		if (is(right) && left.upos === "PROPN")
			return tree.span(tree.nounPhrase(subject));
	}
	return null;
}

/** A name, or who somebody is and not what kind of person: "two brothers from Emden", but not "a good swimmer". */
function isSomebody(tree: Tree, token: Token): boolean {
	if (!canAct(token)) return false;
	const determiner = tree.tokens[tree.child(token.index, "det")];
	return (
		token.upos === "PROPN" ||
		!/^an?$/.test(determiner?.lower ?? "") ||
		tree.child(token.index, "appos") >= 0
	);
}

const isDenied = (tree: Tree, n: number): boolean =>
	tree
		.children(n)
		.some((c) => /^(?:not|never|n't|n’t)$/.test(tree.tokens[c]?.lower ?? ""));
