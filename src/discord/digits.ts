/** Letters of a number, five bits each and one that says that more follow. */
const ALPHABET =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A number of 0 or more as letters, least first, so that one after another can be told apart. */
export function digits(value: bigint): string {
	let text = "";
	let left = value;
	do {
		const five = Number(left & 31n);
		left >>= 5n;
		text += ALPHABET[left > 0n ? five + 32 : five] ?? "";
	} while (left > 0n);
	return text;
}

/** The numbers of a text of such letters; null for one that is none. */
export function readDigits(text: string): bigint[] | null {
	const numbers: bigint[] = [];
	let value = 0n;
	let shift = 0n;
	for (const letter of text) {
		const six = ALPHABET.indexOf(letter);
		if (six < 0) return null;
		value |= BigInt(six & 31) << shift;
		shift += 5n;
		if (six & 32) continue;
		numbers.push(value);
		value = 0n;
		shift = 0n;
	}
	return shift === 0n ? numbers : null;
}
