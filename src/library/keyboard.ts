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
