import { NEWS_ASKED } from "./news-asked.js";
import type { Rule } from "./reading.js";
import { SORTS_ASKED } from "./sorts-asked.js";
import { SOMEBODY_ON } from "./statements-asked.js";
import { WORDS_ASKED } from "./words-asked.js";

/** Most precise first; the last one takes whatever is left. */
export const RULES: readonly Rule[] = [
	NEWS_ASKED,
	...WORDS_ASKED,
	...SORTS_ASKED,
	SOMEBODY_ON,
	{
		name: "anything",
		read: (text) => ({
			intent: "ask",
			wanted: "thing",
			speaker: null,
			topic: text,
		}),
	},
];
