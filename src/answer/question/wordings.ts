import { PLAIN_ASKING } from "./wordings/plain-asking.js";
import { REQUESTS } from "./wordings/requests.js";
import { SOMEBODY } from "./wordings/somebody.js";
import { SUCCESSION } from "./wordings/succession.js";
import { WHEN_AND_HOW_MUCH } from "./wordings/when-and-how-much.js";
import { WORDS_SAID } from "./wordings/words-said.js";

/**
 * Ways to put a question, each with the plain one that every later rule reads: the language of asking, none of it the news.
 * Applied once each, in this order.
 */
const WORDINGS = [
	...WHEN_AND_HOW_MUCH,
	...REQUESTS,
	...PLAIN_ASKING,
	...SOMEBODY,
	...SUCCESSION,
	...WORDS_SAID,
];

/** A question in the plain wording for what it asks; any other text as it is. */
export function reworded(text: string): string {
	return WORDINGS.reduce(
		(clean, [pattern, plainer]) => clean.replace(pattern, plainer),
		text,
	);
}
