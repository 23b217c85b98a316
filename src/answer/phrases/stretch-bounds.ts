import type { Document, Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";

/** Which words stand before the time at which something begins, ends or comes back. */
const BOUNDS: readonly (readonly [RegExp, RegExp])[] = [
	[
		/^(?:from|since|starting|as of) (?:when|(?:what|which) )/i,
		/\b(?:from|since|starting|beginning|effective|takes? effect|as of)(?: on| in| with)? $/i,
	],
	[
		/\b(?:start|starts|begin|begins|take effect|takes effect|come into force|apply)\b/i,
		/\b(?:from|starting|beginning|effective) (?:on |in )?$/i,
	],
	[
		/\b(?:end|ends|expire|expires|finish|close|deadline)\b/i,
		/\b(?:until|till|by|through|ends? on) (?:the end of )?$/i,
	],
	[/\b(?:reopen|resume|return|come back)/i, /\b(?:until|till|before) $/i],
];

/** What stands right before the time at which something begins, ends or comes back, where a question is about that; else null. */
export const boundAsked = (question: string): RegExp | null =>
	BOUNDS.find(([asks]) => asks.test(question))?.[1] ?? null;

/** "Until when is she in office", "by when must they leave": the end of a stretch is asked for. */
const ASKS_END =
	/^(?:until|till|by|up to|before) (?:when|(?:what|which) (?:day|date|time|month|year))\b|^(?:when|(?:what|which) (?:day|date)).*\b(?:until|by)$|\bdeadline\b/i;

/** What stands before a time that ends a stretch: "until Friday", "by the end of May", "ends on 31 August". */
const BEFORE_END =
	/\b(?:until|till|by|through|before|no later than|(?:ends?|expires?|lapses?|runs? out|closes?)(?: on| in| at)?)(?: the)?(?: (?:end|middle|start|beginning) of)? $/i;

/** Whether a question asks by or until when something is. */
export const asksEnd = (question: string): boolean => ASKS_END.test(question);

/** Whether a time is told as the end of a stretch. */
export function endsStretch(
	{ article }: Document,
	{ start }: Sentence,
	time: Span,
): boolean {
	return BEFORE_END.test(
		article.body.slice(Math.max(start, time.start - 40), time.start),
	);
}
