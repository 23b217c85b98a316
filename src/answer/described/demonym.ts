// Demonyms: what the people of a country, a town or a region are called.
import { countryOf } from "../speakers/descriptor.js";

/** Whether a set has what the people of a word are called, or what these people's word is. */
export function hasDemonym(stems: ReadonlySet<string>, stem: string): boolean {
	for (const other of stems) if (isDemonym(stem, other)) return true;
	return false;
}

/** Whether one of two words is what the people of the other are called: "Orvanian" and "Orvania", "Finnish" apart. */
function isDemonym(one: string, other: string): boolean {
	const country = countryOf(one);
	if (country !== null && country === countryOf(other)) return true;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return (
		short.length >= 4 &&
		long.startsWith(short) &&
		/^(?:i?an?|n|ese|ish|i)$/.test(long.slice(short.length))
	);
}
