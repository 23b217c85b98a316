/** Which of several in time a question asks for; "previous" is the one before the last. */
export type Superlative = "last" | "first" | "previous";

/** Signs of each, the first that a question bears counts. "Last week" asks for none: it is a time. */
const SIGNS: readonly (readonly [RegExp, Superlative])[] = [
	[
		/\b(?:previous|previously|the (?:time|one|call|meeting) before|before (?:that|this|then)(?: one| call| meeting| time)?$)\b/i,
		"previous",
	],
	[
		/\b(?:last(?! (?:week|month|year|night|weekend|summer|winter|spring|autumn|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|latest|most recent|recently|newest)\b/i,
		"last",
	],
	[/\b(?:first|earliest|oldest|original|originally)\b/i, "first"],
];

/** Which of several in time a question asks for; null where it asks for none of several. */
export function superlativeOf(text: string): Superlative | null {
	return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
}
