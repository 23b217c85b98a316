/** Rows of a keyboard with the letters as English and most others have them; each row lies half a key further right. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const beside = new Set<string>();
ROWS.forEach((row, n) => {
	const below = ROWS[n + 1] ?? "";
	for (let at = 0; at < row.length; at++)
		for (const other of [row[at + 1], below[at - 1], below[at]])
			if (other !== undefined) {
				beside.add(`${row[at]}${other}`);
				beside.add(`${other}${row[at]}`);
			}
});

/** Whether the keys of two small letters touch, so that a finger may hit the one for the other. */
export function areBeside(one: string, other: string): boolean {
	return beside.has(one + other);
}

/**
 * Whether one slip of a finger turns one word of small letters into the other behind its first letter: a letter more, fewer,
 * or hit on the next key, or two swapped (Damerau 1964).
 */
export function isSlipOf(typed: string, word: string): boolean {
	let from = 0;
	while (from < typed.length && typed[from] === word[from]) from++;
	let back = 0;
	while (
		back < Math.min(typed.length, word.length) - from &&
		typed.at(-1 - back) === word.at(-1 - back)
	)
		back++;
	if (from === 0) return false;
	const has = typed.slice(from, typed.length - back);
	const lacks = word.slice(from, word.length - back);
	if (has.length + lacks.length === 1) return true;
	if (has.length === 1 && lacks.length === 1) return areBeside(has, lacks);
	return has.length === 2 && has === `${lacks[1]}${lacks[0]}`;
}
