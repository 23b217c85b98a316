import type { Document, Sentence } from "../text/document.js";
import { paragraphAt } from "../text/paragraphs.js";
import type { Excerpt } from "./answer.js";

/** What a sentence opens with that means somebody or something named before. */
const POINTS_BACK =
	/^(?:(?:he|she|they|it|his|her|their|its|him|them|both|the (?:two|pair|former|latter|same))\b|(?:this|that|these|those)\b(?! (?:week|month|year|morning|evening|afternoon|time)\b))/i;
/** What ties a sentence to the one before. */
const TIED =
	/^(?:but|however|yet|instead|nevertheless|nonetheless|still,|also,|moreover|furthermore|meanwhile,|otherwise|therefore|thus|hence|so,|then,|and|or|nor|even so|in (?:response|return|turn|addition|contrast),|by contrast|as a result|for (?:example|instance),|afterwards?,|after that|before that|until then|since then)\b/i;

/** Longest excerpt, in UTF-16 units, that takes in a sentence more. */
const LONGEST = 450;
/** Most sentences that are taken in. */
const MOST = 2;

/**
 * An excerpt with the sentence before it, as one contiguous span, where it can't be understood alone: it begins with a
 * pronoun, or with a word that ties it to what went before. Words whose speaker is told beside them may begin with "she".
 */
export function understood(document: Document, excerpt: Excerpt): Excerpt {
	let { start } = excerpt;
	for (let taken = 0; taken < MOST; taken++) {
		const first = document.sentences.findLast((s) => s.start <= start);
		const before = first && document.sentences[first.index - 1];
		if (!first || !before || !leans(document, excerpt, start)) break;
		if (!goesBefore(document, before, first)) break;
		if (excerpt.end - before.start > LONGEST) break;
		start = before.start;
	}
	if (start === excerpt.start) return excerpt;
	return {
		...excerpt,
		start,
		citation: {
			...excerpt.citation,
			paragraph: paragraphAt(document.article.body, start),
		},
	};
}

function leans(
	{ article }: Document,
	{ start: own, speaker }: Excerpt,
	start: number,
): boolean {
	const opening = article.body.slice(start, start + 30);
	if (TIED.test(opening)) return true;
	if (!POINTS_BACK.test(opening)) return false;
	return !(start === own && speaker !== null && /^(?:he|she)\b/i.test(opening));
}

/** Whether a sentence is reporting, in the same paragraph or right before it. */
function goesBefore(
	{ paragraphs }: Document,
	before: Sentence,
	first: Sentence,
): boolean {
	return (
		paragraphs[before.paragraph]?.kind === "prose" &&
		first.paragraph - before.paragraph <= 1
	);
}
