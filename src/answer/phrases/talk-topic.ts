import type { Extraction } from "../../extract/extraction.js";
import type { Sentence, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { type Tree, treeOf } from "../../text/tree.js";

/** Verbs whose object is what is spoken about. */
const DISCUSSES: ReadonlySet<string> = new Set(
	"discuss debate review address broach thrash".split(" "),
);
/** Words for speaking with somebody, behind which "about" and its like name what it is about. */
const TALKS: ReadonlySet<string> = new Set(
	`talk speak chat confer converse negotiate consult call phone telephone meet argue haggle conversation discussion meeting negotiation
consultation summit exchange dialogue briefing touch`.split(/\s+/),
);
/** Verbs that say of a talk what it was about. */
const FOCUSES: ReadonlySet<string> = new Set(
	"focus centre center concentrate revolve turn deal".split(" "),
);
const ABOUT = /^(?:about|on|over|regarding|concerning)$/;
const FOCUSES_ON = /^(?:on|around|round|with|to)$/;
/** What somebody speaks by, or over, and is no topic. */
const BY =
	/^(?:phone|telephone|line|video|radio|lunch|dinner|breakfast|coffee|tea|drinks?|side|sidelines|margins|condition|behalf|occasion|camera|record|day|eve|morning|evening|afternoon|night|weekend|board|train|plane|visit|trip)$/;

/** What a sentence that tells of a talk says that it was about; null where it does not say. */
export function talkTopic(
	{ document, times }: Extraction,
	sentence: Sentence,
	trigger: Span,
): Span | null {
	const tree = treeOf(document);
	const { tokens } = document;
	const isTime = ({ start, end }: Token) =>
		times.some((time) => time.start < end && start < time.end);
	for (let at = sentence.from; at < sentence.to; at++) {
		const token = tokens[at];
		if (!token || token.end < trigger.start) continue;
		if (token.upos === "VERB" && DISCUSSES.has(token.lemma)) {
			const what = tree.child(at, "obj", "nsubj:pass");
			if (what >= 0) return phrase(tree, what);
		}
		const on = FOCUSES.has(token.lemma)
			? FOCUSES_ON
			: TALKS.has(token.lemma)
				? ABOUT
				: null;
		if (!on) continue;
		for (let by = at + 1; by < sentence.to; by++) {
			const head = tree.head(by);
			const what = tokens[head];
			if (!what || head <= by || !on.test(tokens[by]?.lower ?? "")) continue;
			if (isTime(what)) continue;
			if (/^o/.test(tokens[by]?.lower ?? "") && BY.test(what.lower)) continue;
			if (!isOf(tree, head, at)) continue;
			const { to } = tree.clause(head);
			return tree.span({ from: by + 1, to: Math.min(to, sentence.to) });
		}
	}
	return null;
}

/** Under the word itself, or, where the tree gives it to the verb that carries a noun, beside it: "held a call about rent". */
function isOf(tree: Tree, what: number, word: number): boolean {
	if (tree.isUnder(what, word)) return true;
	const verb = tree.head(word);
	return tree.dep(word) === "obj" && verb >= 0 && tree.head(what) === verb;
}

/** A noun phrase with those joined to it. */
function phrase(tree: Tree, head: number): Span {
	const all = tree.conjuncts(head).map((one) => tree.nounPhrase(one));
	return tree.span({
		from: Math.min(...all.map(({ from }) => from)),
		to: Math.max(...all.map(({ to }) => to)),
	});
}
