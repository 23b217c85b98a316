import type { Span } from "./span.js";

/** No dateline has more tokens: "UNITED NATIONS, New York, Jan. 3, 2024 (Agence France-Presse) --". */
const LONGEST = 24;

const DASH = /^(?:--+|[-–—―]+)$/;
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|[,./-]|de|la|of)$/u;
const OPENER = /^[\p{Lu}\p{N}"“'‘`«$£€(]/u;

interface Piece extends Span {
	readonly text: string;
}

/**
 * How many of the words at a paragraph's start are its dateline, the dash included ("MILAN (Reuters) --", "LONDON, May 3
 * -"): where and when a report was written and by whom, which is no part of its first sentence. 0 where there is none.
 */
export function datelineLength(words: readonly Piece[]): number {
	const first = words[0]?.text ?? "";
	const agency = first === "(";
	if (!agency && !CAPITAL.test(first)) return 0;
	let enclosed = false;
	let inside = false;
	for (let n = 0; n < words.length && n < LONGEST; n++) {
		const text = words[n]?.text ?? "";
		if (text === "(") {
			if (enclosed) return 0;
			enclosed = true;
			inside = true;
		} else if (text === ")") {
			if (!inside) return 0;
			inside = false;
		} else if (n > 0 && !inside && DASH.test(text) && !isHyphen(words, n)) {
			const next = words[n + 1]?.text ?? "";
			const sure = enclosed ? !agency || n === 3 : SHOUTED.test(first);
			return sure && (enclosed || OPENER.test(next)) ? n + 1 : 0;
		} else if (!PLAIN.test(text)) return 0;
	}
	return 0;
}

/** "GUINEA-BISSAU": a hyphen that touches both its neighbours is none. */
function isHyphen(words: readonly Piece[], n: number): boolean {
	const mark = words[n];
	return (
		mark?.text === "-" &&
		words[n - 1]?.end === mark.start &&
		words[n + 1]?.start === mark.end
	);
}
