import type { Sentence } from "../../text/document.js";
import type { Finding } from "../excerpt.js";
import type { Passage } from "../passages.js";
import { phraseFor } from "../phrases/highlight.js";
import type { Wanted } from "../question.js";
import type { Case } from "../ranking/case.js";
import { wordsOf } from "../ranking/reading.js";
import { sentenceAfter } from "../stretch.js";
import { isForSomebody } from "./whole-name.js";

/** Longest excerpt, in UTF-16 units, that takes in the sentence after it. */
const LONGEST = 520;
/** An answer less sure than this is shown with what follows, for a reader to judge by. */
const UNSURE = 0.6;
/** Sorts of answer of which one can say that a sentence has none. */
const SORTS: ReadonlySet<Wanted> = new Set<Wanted>([
	"reason",
	"number",
	"duration",
	"date",
	"place",
	"person",
]);

/**
 * A finding with the next sentence of its paragraph, as one span, where that is likely to complete the answer: the sentence
 * itself has nothing of the sort asked for and the next one has, a reason is asked for and none is called one, or nothing
 * is sure. ("Why didn't she cheer?" – "She did not cheer. “My aunt was in the other end,” she said.")
 */
export function continued({ its, phrase }: Passage, finding: Finding): Finding {
	const next = tellsWho(its, finding) ? null : following(its);
	if (!next || next.end - finding.shown.start > LONGEST) return finding;
	const { wanted } = its.inquiry.question;
	const shown = { start: finding.shown.start, end: next.end };
	const [first] = finding.highlights;
	const isTold =
		wanted === "person" &&
		first !== undefined &&
		isForSomebody(its.extraction, its.sentence, first);
	if (phrase?.suits !== true && SORTS.has(wanted) && !isTold) {
		const there = phraseIn(its, next);
		if (there?.suits) return { ...finding, shown, highlights: [there] };
		if (wanted === "reason") return { ...finding, shown };
	}
	return finding.confidence < UNSURE ? { ...finding, shown } : finding;
}

/** A match this good is the very action. */
const SURELY = 0.75;

/** Whoever takes part in the very action is what is asked for. */
function tellsWho({ match, inquiry }: Case, { kind }: Finding): boolean {
	return (
		kind === "event" &&
		inquiry.question.wanted === "person" &&
		(match?.score ?? 0) >= SURELY
	);
}

function following({ extraction, sentence }: Case): Sentence | null {
	const { document } = extraction;
	return document.paragraphs[sentence.paragraph]?.kind === "prose"
		? sentenceAfter(document, sentence)
		: null;
}

function phraseIn({ extraction, inquiry }: Case, sentence: Sentence) {
	return phraseFor(
		inquiry.question.wanted,
		extraction,
		sentence,
		inquiry.asked,
		inquiry.counted,
		inquiry.question.text,
		wordsOf(extraction, sentence).stemAt,
	);
}
