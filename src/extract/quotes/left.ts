import type { Cue } from "./cue.js";
import { trim } from "./extent.js";
import { CORE, CUES, isSpeech } from "./lexicon/cues.js";
import { isPause } from "./pause.js";
import type { Right } from "./right.js";
import type { Marked, Scene, Unit } from "./scene.js";
import { hasVerb, type Stretch } from "./stretch.js";
import { isTitle } from "./title.js";

/** The content that stands before its attribution: `"…," she said`, "…, she said". */
export function readLeft(
	scene: Scene,
	unit: Unit,
	cue: Cue,
	right: Right,
	done: number,
): (Stretch & { by: string }) | null {
	const { tokens, marked, markedAt } = scene;
	const last = cue.group.from - 1;
	if (last < done || cue.order === "shared") return null;
	const mark = marked[markedAt[last] ?? -1];
	if (mark) {
		if (right.sort === "that") return null;
		if (
			mark.from > unit.from &&
			right.sort !== "end" &&
			isTitle(scene, unit, mark)
		)
			return null;
		const from = leftStart(scene, mark, done);
		return {
			from,
			to: last + 1,
			by:
				from === mark.from
					? "quotation before its attribution"
					: "clause with a quotation before its attribution",
		};
	}
	// "The boats were lost, as Holm noted in the Lantern."
	if (
		tokens[last]?.lower === "as" &&
		isPause(tokens, last - 1) &&
		right.sort === "end" &&
		(CUES.clause.has(cue.lemma) || CUES.addressee.has(cue.lemma)) &&
		isSpeech(cue.lemma)
	)
		return hasVerb(scene, done, last - 1) && isOwnClause(scene, cue)
			? { from: done, to: last - 1, by: "clause before its attribution" }
			: null;
	const isSource = cue.lemma === "according to";
	if (!isPause(tokens, last)) {
		// "They lead by ten points according to a count by the agency, but …"
		const tells =
			isSource && !opensClause(scene, cue) && hasVerb(scene, done, cue.verb);
		return tells
			? { from: done, to: cue.verb, by: "clause before its attribution" }
			: null;
	}
	const before = marked[markedAt[last - 1] ?? -1];
	if (before && before.from > unit.from && isTitle(scene, unit, before))
		return null;
	if (before && right.sort !== "that" && right.sort !== "clause") {
		const from = leftStart(scene, before, done);
		return { from, to: last, by: "quotation before its attribution" };
	}
	if (right.sort !== "end" && right.sort !== "comma") return null;
	if (
		right.sort === "comma" &&
		isInserted(scene, unit, cue, done, last, right)
	) {
		const from = trim(scene, done, last) ? done : right.at + 1;
		return { from, to: unit.to, by: "attribution inside its clause" };
	}
	// Taggers take the verb of a clause for a noun now and then: what "according to" ends is a clause all the same.
	const tells = isSource && right.sort === "end" && last - done > 5;
	if (!tells && !hasVerb(scene, done, last)) return null;
	if (!isOwnClause(scene, cue)) return null;
	if (!isSource && !takesClause(cue)) return null;
	if (!isSource && isCircumstance(scene, cue, done, last)) return null;
	return { from: done, to: last, by: "clause before its attribution" };
}

/** Not ", which is expected to …" or ", who believes in …": such clauses describe what stands before them. */
export function isOwnClause({ tokens }: Scene, { source }: Cue): boolean {
	if (!source) return false;
	const word = tokens[source.from]?.lower ?? "";
	return !/^(?:which|who|that)$/.test(word) || source.to - source.from > 1;
}

/** "But according to the mayor, …", "…: According to the mayor, …" */
export function opensClause({ tokens }: Scene, { verb }: Cue): boolean {
	const before = tokens[verb - 1];
	return before !== undefined && /^(?:[:;]|and|but)$/.test(before.lower);
}

/** "Taxes, he said, would rise"; "Taxes rose, he said, so people paid more": what follows the second comma goes on. */
function isInserted(
	{ tokens, verbsBefore, markedBefore }: Scene,
	unit: Unit,
	{ lemma, order }: Cue,
	from: number,
	comma: number,
	right: Right,
): boolean {
	const next = tokens[right.at + 1];
	if (!next || right.at + 2 >= unit.to || tokens[right.at]?.text !== ",")
		return false;
	// "The deal, he said, “smells”": the quotation is what he said.
	if ((markedBefore[right.at + 2] ?? 0) > (markedBefore[from] ?? 0))
		return false;
	const count = (a: number, b: number) =>
		(verbsBefore[b] ?? 0) - (verbsBefore[a] ?? 0);
	if (count(from, comma) + count(right.at + 1, unit.to) === 0) return false;
	if (/^(?:VB[DZP]|MD)$/.test(next.xpos)) return true;
	if (!CORE.has(lemma) && lemma !== "according to") return false;
	// "…, said Holm, director of the port": what follows describes whoever says it.
	const isTold = order === "after" && count(from, comma) > 0;
	const describes =
		next.xpos === "DT" || /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.upos);
	if (isTold && describes) return false;
	return next.xpos !== "VBG" && !BESIDES.has(next.lower);
}

/** What opens a remark of the reporter's own after "…, he said,". */
const BESIDES: ReadonlySet<string> = new Set(
	"who which where when whose as after before while with though although referring".split(
		" ",
	),
);

function leftStart(scene: Scene, mark: Marked, done: number): number {
	const { tokens, markedAt } = scene;
	if (mark.from <= done) return mark.from;
	const before = tokens[mark.from - 1];
	const opener = tokens[mark.from + 1];
	if (before && /^[:]$/.test(before.text)) return mark.from;
	if (
		before &&
		isPause(tokens, mark.from - 1) &&
		opener &&
		/^\p{Lu}/u.test(opener.text) &&
		mark.to - mark.from > 5
	)
		return mark.from;
	for (let i = mark.from - 1; i >= done; i--) {
		if ((markedAt[i] ?? -1) < 0 && /^[.!?]$/.test(tokens[i]?.text ?? ""))
			return i + 1;
	}
	return done;
}

/** "…, the worst since records began": a verb that only quotes has no clause before it. */
function takesClause({ lemma }: Cue): boolean {
	return (
		CUES.clause.has(lemma) ||
		CUES.addressee.has(lemma) ||
		CUES.question.has(lemma) ||
		lemma === "put it"
	);
}

const ASKED = /^(?:asked|questioned|pressed|told|reminded|quizzed)$/;

/** "After the vote was lost, he conceded", "Asked whether it was lost, he laughed": a clause that only tells when or why hangs on the cue. */
function isCircumstance(
	{ tokens }: Scene,
	{ verb }: Cue,
	from: number,
	to: number,
): boolean {
	const opener = tokens[from];
	if (!opener) return false;
	if (ASKED.test(opener.lower) && tokens[from + 1]?.upos !== "PUNCT")
		return true;
	if (!/^(?:IN|WRB|VBG|TO)$/.test(opener.xpos)) return false;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.head === verb && token.upos !== "PUNCT")
			return /^(?:advcl|obl)/.test(token.dep);
	}
	return false;
}
