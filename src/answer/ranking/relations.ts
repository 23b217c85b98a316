import { stemOf } from "../../library/terms.js";
import type { Span } from "../../text/span.js";
import { treeOf } from "../../text/tree.js";
import type { Case } from "./case.js";
import { named } from "./named.js";
import type { Phrase } from "./spans.js";

/** What relates a phrase of a sentence to the question, each a name that the model may know. */
export function relationsOf(its: Case, phrase: Phrase): string[] {
	return [
		...saidAlready(its, phrase),
		...distances(its, phrase),
		...government(its, phrase),
		...kinds(its, phrase),
		...told(its, phrase),
	];
}

/** How much of the phrase stands in the question already: that is no answer. */
function saidAlready(
	{ inquiry, extraction, alignment, words }: Case,
	{ from, to, head }: Phrase,
): string[] {
	let said = 0;
	let content = 0;
	for (let n = from; n < to; n++) {
		if (!words.weighty(n)) continue;
		content++;
		if (alignment.matched.has(n)) said++;
	}
	const share = content === 0 ? 0 : said / content;
	const how =
		said === 0
			? "none"
			: share < 0.34
				? "little"
				: share < 0.67
					? "half"
					: share < 1
						? "most"
						: "all";
	const stem =
		words.stemAt(head) ?? stemOf(extraction.document.tokens[head]?.lower ?? "");
	const asked = inquiry.wordOf(stem) !== undefined;
	return [
		named("said", how),
		asked
			? "head said"
			: alignment.matched.has(head)
				? "head like said"
				: "head new",
	];
}

/** How far the question's words stand from the phrase, in the row and in the tree. */
function distances(
	{ alignment, extraction }: Case,
	{ from, to, head }: Phrase,
): string[] {
	let left = 99;
	let right = 99;
	let near = 0;
	for (const at of alignment.matched) {
		if (at < from) left = Math.min(left, from - 1 - at);
		else if (at >= to) right = Math.min(right, at - to);
		else continue;
		const gap = at < from ? from - at : at - to + 1;
		if (gap <= 8) near++;
	}
	const tree = treeOf(extraction.document);
	let up = head;
	let steps = 0;
	while (steps < 6 && up >= 0 && (steps === 0 || !alignment.matched.has(up))) {
		up = tree.head(up);
		steps++;
	}
	return [
		named("left", bucket(left)),
		named("right", bucket(right)),
		named("near", near > 4 ? "5+" : `${near}`),
		named("climb", up < 0 ? "none" : `${steps}`),
	];
}

function bucket(gap: number): string {
	if (gap >= 99) return "none";
	if (gap <= 2) return `${gap}`;
	return gap <= 4 ? "3+" : gap <= 8 ? "5+" : "9+";
}

/** How it hangs on a word of the question. */
function government(
	{ alignment, extraction, inquiry }: Case,
	{ head, from, to }: Phrase,
): string[] {
	const { tokens } = extraction.document;
	const tree = treeOf(extraction.document);
	const slot = inquiry.question.action?.slot;
	const asks = slot
		? `${slot.passive ? "passive " : ""}${slot.place}`
		: "nothing";
	const found: string[] = [];
	const up = tree.head(head);
	if (up >= 0 && alignment.matched.has(up)) {
		found.push(
			named(
				named("hangs on", tokens[up]?.upos ?? "none"),
				`as ${tree.dep(head)}`,
			),
			named(named("asks", `${asks},`), `is ${tree.dep(head)}`),
		);
		const matched = alignment.token.indexOf(up);
		const asked = inquiry.words[matched];
		if (asked && asked.sort === "verb") found.push("hangs on the verb");
	}
	for (const child of tree.children(head)) {
		if (child >= from && child < to) continue;
		if (alignment.matched.has(child)) {
			found.push(named("holds", tree.dep(child)));
			break;
		}
	}
	return found;
}

/** Whether it is of the kind that the question's noun names. */
function kinds({ inquiry, extraction, words }: Case, phrase: Phrase): string[] {
	const { focus, focusWord } = inquiry;
	if (focus === null) return [];
	const { tokens } = extraction.document;
	const tree = treeOf(extraction.document);
	const stem = (n: number) => words.stemAt(n) ?? stemOf(tokens[n]?.lower ?? "");
	const like = (n: number) =>
		stem(n) === focus
			? 1
			: focusWord < 0
				? 0
				: inquiry.nearness(focusWord, stem(n));
	const found: string[] = [];
	const own = like(phrase.head);
	found.push(
		own === 1
			? "is the noun"
			: own >= 0.6
				? "like the noun"
				: own > 0
					? "kind of the noun"
					: "not the noun",
	);
	for (let n = phrase.from; n < phrase.to; n++)
		if (n !== phrase.head && stem(n) === focus) {
			found.push("holds the noun");
			break;
		}
	for (const n of [phrase.from - 1, phrase.from - 2, phrase.to, phrase.to + 1])
		if (tokens[n]?.upos === "NOUN" && like(n) >= 0.6) {
			found.push(n < phrase.from ? "after the noun" : "before the noun");
			break;
		}
	const up = tree.head(phrase.head);
	const dep = tree.dep(phrase.head);
	if (up >= 0 && like(up) >= 0.6) found.push(named("of the noun as", dep));
	for (const child of tree.children(phrase.head)) {
		if (/^(?:appos|nsubj)$/.test(tree.dep(child)) && like(child) >= 0.6) {
			found.push(named("the noun is its", tree.dep(child)));
			break;
		}
	}
	return found;
}

/** What the events and the rules by sort of answer say of it. */
function told({ match, phrase: ruled }: Case, phrase: Phrase): string[] {
	const found: string[] = [];
	if (match) {
		const sure = match.score >= 0.75 ? "surely" : "perhaps";
		if (match.asked.some((span) => same(span, phrase)))
			found.push(`${sure} took part`);
		else if (match.asked.some((span) => touches(span, phrase)))
			found.push("beside who took part");
		if (match.time && same(match.time, phrase)) found.push(`${sure} then`);
	}
	if (ruled)
		found.push(
			same(ruled, phrase)
				? "by rule"
				: touches(ruled, phrase)
					? "touches the rule's"
					: "not by rule",
		);
	return found;
}

const same = (a: Span, b: Span): boolean =>
	a.start === b.start && a.end === b.end;
const touches = (a: Span, b: Span): boolean =>
	a.start < b.end && b.start < a.end;
