/** Words with a full stop that ends no sentence, lower case: titles, months, and what stands before a number or name. */
const ABBREVIATIONS = new Set(
	"mr mrs ms dr prof gen lt col maj capt cmdr adm sgt brig gov sen rep rev hon st mt ft jr sr vs etc no vol fig ed al inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec".split(
		" ",
	),
);

const STOP = /[.!?…][)\]"'’”»]*\s+|\n\s*/g;

/**
 * Where sentences begin between two offsets of a text, rising, the first offset left out. Only for cutting: unsure
 * places (after an abbreviation or initial, before a small letter) are left out, for a missed break costs a sentence and
 * a wrong one cuts inside.
 */
export function sentenceBreaks(
	text: string,
	from: number,
	to: number,
): number[] {
	const window = text.slice(from, to);
	const breaks: number[] = [];
	for (const stop of window.matchAll(STOP)) {
		const at = stop.index + stop[0].length;
		if (
			stop[0].startsWith(".") &&
			abbreviated(window.slice(Math.max(0, stop.index - 12), stop.index))
		)
			continue;
		if (
			!stop[0].startsWith("\n") &&
			/^\p{Ll}/u.test(text.slice(from + at, from + at + 2))
		)
			continue;
		breaks.push(from + at);
	}
	return breaks;
}

/** Whether the word before a full stop is an abbreviation or an initial. */
function abbreviated(before: string): boolean {
	const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
	return (
		/^\p{L}$/u.test(word) ||
		word.includes(".") ||
		ABBREVIATIONS.has(word.toLowerCase())
	);
}
