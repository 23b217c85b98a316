import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import { ASKED, REPLIED } from "../extract/quotes/interview.js";
import type { Quote } from "../extract/quotes/quote.js";
import type { Span } from "../text/span.js";
import { sentenceAt } from "./sentence-at.js";
import { sourcePerson } from "./sources.js";

/** What an interviewer asked, and what was replied. */
export interface Exchange {
	/** The interviewer's words, without a label before them. */
	readonly asked: Span;
	/** The paragraphs of the reply, in order: one at least. */
	readonly replies: readonly Quote[];
	/** Whoever replied; null where the article does not tell. */
	readonly person: Person | null;
}

const known = new WeakMap<Extraction, readonly Exchange[]>();
const NONE: readonly Exchange[] = [];

/** The exchanges of an interview in order of the text; none of any other article. */
export function exchangesOf(extraction: Extraction): readonly Exchange[] {
	let exchanges = known.get(extraction);
	if (!exchanges) {
		exchanges = read(extraction);
		known.set(extraction, exchanges);
	}
	return exchanges;
}

function read(extraction: Extraction): readonly Exchange[] {
	const turns = extraction.quotes.filter(
		({ by }) => by === ASKED || by === REPLIED,
	);
	if (turns.length === 0) return NONE;
	const { document } = extraction;
	const paragraphOf = ({ start }: Span): number =>
		document.sentences[sentenceAt(document, start)]?.paragraph ?? 0;
	const found: (Exchange & { replies: Quote[] })[] = [];
	let asked: Span | null = null;
	let last = -2;
	for (const turn of turns) {
		const paragraph = paragraphOf(turn);
		if (turn.by === ASKED) asked = turn;
		// Prompts that are no questions are the reporter's text: whatever stands before a reply.
		else if (!asked && paragraph > last + 1)
			asked = document.paragraphs[paragraph - 1] ?? null;
		if (turn.by === REPLIED && asked)
			found.push({
				asked,
				replies: [turn],
				person: sourcePerson(extraction, turn),
			});
		else if (turn.by === REPLIED) found.at(-1)?.replies.push(turn);
		if (turn.by !== REPLIED) continue;
		asked = null;
		last = paragraph;
	}
	return found;
}

/** The exchange in whose question or reply something stands; null for neither. */
export function exchangeAt(
	extraction: Extraction,
	{ start, end }: Span,
): Exchange | null {
	return (
		exchangesOf(extraction).find(({ asked, replies }) =>
			[asked, ...replies].some((turn) => turn.start < end && start < turn.end),
		) ?? null
	);
}

/** Of "you" in a question and "I" in a reply. */
const SPOKEN_TO = /\b(?:you|your|yours|yourself)\b/i;
const SPEAKING = /\b(?:I|me|my|mine|myself)\b/i;

/**
 * What the article calls whoever the "you" of an interviewer's sentence, or the "I" of a reply, stands for; nothing where there
 * is no such word.
 */
export function interviewedIn(
	extraction: Extraction,
	sentence: Span,
): readonly string[] {
	const exchange = exchangeAt(extraction, sentence);
	if (!exchange?.person) return [];
	const { body } = extraction.document.article;
	const words = body.slice(sentence.start, sentence.end);
	const isAsked =
		exchange.asked.start < sentence.end && sentence.start < exchange.asked.end;
	if (!(isAsked ? SPOKEN_TO : SPEAKING).test(words)) return [];
	return [exchange.person.name ?? [], ...descriptionsIn(extraction)].flat();
}

const descriptions = new WeakMap<Extraction, readonly string[]>();

/** What somebody unnamed is called before the first question: "We met the 47-year-old director in May." */
function descriptionsIn(extraction: Extraction): readonly string[] {
	let found = descriptions.get(extraction);
	if (!found) {
		const { body } = extraction.document.article;
		const end = exchangesOf(extraction)[0]?.asked.start ?? 0;
		found = extraction.people.flatMap(({ name, kind, plural, mentions }) => {
			const [first] = mentions;
			if (name || kind !== "person" || plural || !first || first.end > end)
				return [];
			const words = body.slice(first.start, first.end);
			return /^the /i.test(words) ? [words] : [];
		});
		descriptions.set(extraction, found);
	}
	return found;
}
