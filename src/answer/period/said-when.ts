import { intervalOf } from "../../extract/times/interval.js";
import type { Library } from "../../library/library.js";
import { sentenceAt } from "../../library/sentence-at.js";
import { timesIn } from "../phrases/time-phrases.js";
import type { Question } from "../question.js";
import type { Statement } from "../statements.js";
import { isWithin } from "./asked.js";

/**
 * Statements of the time that a question keeps to; all of them where it keeps to none, or to one that only counts from a day
 * and nothing was said then.
 */
export function inPeriod(
	library: Library,
	{ period }: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	if (!period) return statements;
	const fits = statements.filter((statement) => {
		const extraction = library.entries[statement.entry];
		if (!extraction) return false;
		const { document } = extraction;
		const { published } = document.article;
		const first = sentenceAt(document, statement.shown.start);
		return (
			isWithin(period, saidOn(statement), published) ||
			// Who tells of it on its very day speaks after it.
			(period.beside &&
				period.side !== "before" &&
				published !== null &&
				period.from === published.slice(0, 10)) ||
			// What is said of a time is as near to it as what is said at it.
			timesIn(extraction, document.sentences[first] ?? statement.shown).some(
				({ value }) => period.holds(value),
			)
		);
	});
	return fits.length === 0 && period.relative ? statements : fits;
}

const ORDERED =
	/\b(?:say|said|tell|told|comment|speak) (?:(last|most recently)|first)$|\b(?:(last|latest|most recent(?:ly)?|newest)|first|earliest)\b(?=[^,]{0,24}\b(?:sa(?:y|id)|statements?|comments?|words?|remarks?|quotes?|reaction|response|tweet|post|from)\b)/i;

/** Statements in order of their days, where the question asks for the last or the first of them. */
export function inOrderAsked(
	library: Library,
	{ text }: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	const asked = ORDERED.exec(text);
	if (!asked) return statements;
	const sign = (asked[1] ?? asked[2]) === undefined ? 1 : -1;
	return statements.toSorted((a, b) => {
		const [x, y] = [dayOf(library, a), dayOf(library, b)];
		return x === y ? 0 : x < y ? -sign : sign;
	});
}

/** When something was said, where the article tells the day. */
function saidOn({ quotes }: Statement): string | null {
	const value = quotes[0]?.when?.value ?? null;
	return value !== null && intervalOf(value) !== null ? value : null;
}

/** The day on which something was said, else that on which its article was published. */
function dayOf(library: Library, statement: Statement): string {
	const own = saidOn(statement);
	const day = own === null ? null : intervalOf(own)?.to;
	return day ?? library.heads[statement.entry]?.published?.slice(0, 10) ?? "";
}
