import type { Span } from "../../text/span.js";

/** What befell those whom a report counts: who is dead is not counted among the missing. The words are the language's. */
const FATES: readonly (readonly [string, RegExp])[] = [
	[
		"dead",
		/\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|fatalit(?:y|ies)|lives|bodies|perished|toll)\b/gi,
	],
	["hurt", /\b(?:injur(?:ed|ies|y)|wounded|hurt|hospitali[sz]ed)\b/gi],
	["missing", /\b(?:missing|unaccounted|disappeared)\b/gi],
	["held", /\b(?:arrest(?:ed|s)?|detained|detentions?|jailed)\b/gi],
	["moved", /\b(?:evacuat(?:ed|ions?)|displaced|homeless|fled)\b/gi],
	["saved", /\b(?:rescued|saved|survived|survivors?)\b/gi],
	["aboard", /\b(?:on ?board|aboard)\b/gi],
];

/** What befell those counted by a number: by the word that stands nearest to it in its sentence; null for nothing of the kind. */
export function fateAt(
	body: string,
	within: Span,
	number: Span,
): string | null {
	const text = body.slice(within.start, within.end);
	let best: string | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const [fate, words] of FATES)
		for (const { index, 0: word } of text.matchAll(words)) {
			const start = within.start + index;
			const apart = Math.max(
				start - number.end,
				number.start - (start + word.length),
			);
			if (apart < least) {
				least = apart;
				best = fate;
			}
		}
	return best;
}
