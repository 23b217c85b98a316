import type { Extraction } from "../../extract/extraction.js";
import { antecedentOf } from "../../extract/roles/clause.js";
import { linksOf } from "../../extract/roles/links.js";
import { appositionOf, phraseOf } from "../../extract/roles/phrase.js";
import { canAct } from "../../extract/roles/somebody.js";
import { mentionsOf } from "../../library/mentions.js";
import type { Sentence, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";

/** Longest phrase that names somebody, in UTF-16 units. */
const LONGEST = 140;

/** Relations of a word to the noun whose name it only is a part of. */
const PART = /^(?:flat|compound|amod|nummod|nmod:desc|nmod:unmarked)(?::|$)/;
const PRONOUN =
	/^(?:he|she|it|they|him|her|them|who|whom|which|that|whose|his|its|their)$/;

/**
 * The phrase for somebody as a reader needs it: all of a name of which a span has a part, the name beside a role ("the
 * driver" becomes "Its driver, Petr Vasko"), and whom a pronoun stands for, where the sentence names them.
 */
export function wholeName(
	extraction: Extraction,
	sentence: Sentence,
	span: Span,
): Span {
	const { document } = extraction;
	const inside = document.tokens
		.slice(sentence.from, sentence.to)
		.filter((t) => span.start < t.end && t.start < span.end);
	const head = headOf(extraction, sentence, span);
	if (!head || inside.length > 12) return span;
	if (inside.length === 1 && PRONOUN.test(head.lower))
		return antecedent(extraction, sentence, head) ?? span;
	if (!/^(?:NOUN|PROPN|ADJ)$/.test(head.upos)) return span;
	const links = linksOf(document);
	let top = head;
	for (let n = 0; n < 4 && PART.test(top.dep); n++) {
		const above = links.head(top);
		if (!above || !/^(?:NOUN|PROPN)$/.test(above.upos)) break;
		top = above;
	}
	let whole = span;
	const isName = hasName(inside) && top === head;
	if (!isName) whole = hull(span, phraseOf(links, top, true));
	const beside = appositionOf(links, top);
	const named = top.dep === "appos" ? links.head(top) : null;
	if (isName) {
		// A name needs nothing beside it.
	} else if (
		beside &&
		isNamed(extraction, sentence, phraseOf(links, beside, true))
	)
		whole = hull(whole, phraseOf(links, beside, true));
	else if (named && !hasName(inside))
		whole = hull(phraseOf(links, named, true), whole);
	for (const { mention } of mentionsOf(extraction))
		if (
			mention.form === "name" &&
			mention.start < whole.end &&
			whole.start < mention.end &&
			sentence.start <= mention.start &&
			mention.end <= sentence.end
		)
			whole = hull(whole, mention);
	const { body } = document.article;
	whole = {
		start: startOf(body, whole),
		end: endOfName(body, whole, sentence.end),
	};
	return whole.end - whole.start <= LONGEST &&
		whole.start >= sentence.start &&
		whole.end <= sentence.end
		? whole
		: span;
}

/** The word that the others of a span hang on. */
function headOf(
	{ document }: Extraction,
	{ from, to }: Sentence,
	{ start, end }: Span,
): Token | undefined {
	const inside = document.tokens
		.slice(from, to)
		.filter((t) => start < t.end && t.start < end);
	return inside.find((t) => !inside.some((other) => other.index === t.head));
}

/** Whether a phrase is for persons or for bodies of them: its head is a name, or a noun for such. */
export function isForSomebody(
	extraction: Extraction,
	sentence: Sentence,
	span: Span,
): boolean {
	const head = headOf(extraction, sentence, span);
	if (head === undefined || head.upos === "PRON") return false;
	// "The Halloran Trust": a common noun of a name.
	const isCapital = /^\p{Lu}/u.test(head.text) && head.start > sentence.start;
	return canAct(head) || (head.upos === "NOUN" && isCapital);
}

const hull = (a: Span, b: Span): Span => ({
	start: Math.min(a.start, b.start),
	end: Math.max(a.end, b.end),
});

const hasName = (tokens: readonly Token[]): boolean =>
	tokens.some(({ upos }) => upos === "PROPN");

function isNamed(
	{ document }: Extraction,
	{ from, to }: Sentence,
	{ start, end }: Span,
): boolean {
	return hasName(
		document.tokens
			.slice(from, to)
			.filter((t) => start <= t.start && t.end <= end),
	);
}

/** What goes on with a name behind its words: "Estrella del Sur". */
const LINKED =
	/^ (?:de|del|della|di|da|do|dos|du|van|von|der|den|bin|ibn|al|el|y) (?:l[ao]s? |der |den )?\p{Lu}[\p{L}'’-]+/u;
/** A name behind the role that it stands beside: "the driver, Petr Vasko,", "(her envoy) to the region, Petr Vasko of Orr,". */
const BESIDE =
	/^(?: (?:to|for|of|at|in|on) (?:(?!(?:and|or|who|that|which)\b)[\p{L}'’-]+ ){0,4}[\p{L}'’-]+)?, (?:(?:Dr|Mr|Mrs|Ms|Sir|Prof|Gen|Col|Sgt|Lt|Capt)\.? )?\p{Lu}[\p{L}.'’-]+(?: (?:de|del|van|von|der|den|al|bin|da|di|of|for|the|and)(?= \p{Lu})|[ -]\p{Lu}[\p{L}.'’-]*)+(?=[,.;]|$)/u;

/** Where a phrase begins behind a preposition that was read as part of it. */
const startOf = (body: string, { start, end }: Span): number =>
	start +
	(/^(?:by|with|to|from|for|of) /.exec(body.slice(start, end))?.[0].length ??
		0);

function endOfName(body: string, { start, end }: Span, most: number): number {
	const last = body.slice(start, end).split(" ").at(-1) ?? "";
	const rest = body.slice(end, most);
	const goesOn = (/^\p{Lu}/u.test(last) ? LINKED : BESIDE).exec(rest);
	return end + (goesOn?.[0].length ?? 0);
}

/** A name right before ", which": "Homes for All, which". */
const NAME_BEFORE =
	/(\p{Lu}[\p{L}'’-]*(?: (?:(?:of|for|the|de|del|and|in) )*\p{Lu}[\p{L}'’-]*)*),? $/u;

/** Whom a pronoun of a sentence stands for, as the sentence names them; null where it does not. */
function antecedent(
	extraction: Extraction,
	sentence: Sentence,
	pronoun: Token,
): Span | null {
	const { document } = extraction;
	const links = linksOf(document);
	const noun = antecedentOf(links, pronoun);
	if (noun !== pronoun)
		return wholeName(extraction, sentence, phraseOf(links, noun));
	const before = NAME_BEFORE.exec(
		document.article.body.slice(sentence.start, pronoun.start),
	);
	if (before?.[1] && /^(?:who|which)$/.test(pronoun.lower)) {
		const end = sentence.start + before.index + before[1].length;
		return { start: end - before[1].length, end };
	}
	const all = mentionsOf(extraction);
	const person = all.find(
		({ mention }) =>
			mention.start === pronoun.start && mention.end === pronoun.end,
	)?.person;
	const named = all.find(
		(other) =>
			other.person === person &&
			other.mention.form === "name" &&
			sentence.start <= other.mention.start &&
			other.mention.end <= sentence.end,
	);
	return named ? wholeName(extraction, sentence, named.mention) : null;
}
