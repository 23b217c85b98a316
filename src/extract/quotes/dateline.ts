/** "LIMA, March 31 (AP) -- ", "UNITED NATIONS — ": a place in capitals, a date, an agency in brackets, a dash. */
const IN_CAPITALS =
	/^\p{Lu}[\p{Lu}.'’\- ]{2,30}(?:[,/] ?[\p{L}\d.'’ ]{2,25}){0,3}(?:\([^)\n]{2,40}\))?\s{0,2}(?:--|[—–])\s{0,2}(?=[\p{Lu}“"‘'])/u;

/** "Lima (AP) - ": any place, so long as an agency stands in brackets before the dash. */
const WITH_AGENCY =
	/^\p{Lu}[\p{L}.'’\- ]{1,30}(?:, ?[\p{L}\d.'’ ]{2,25}){0,3}\s\([^)\n]{2,40}\)\s{0,2}(?:--|[—–]|- )\s{0,2}(?=[\p{Lu}“"‘'])/u;

/** "9.00am: ", "14:05 GMT - ", "[10:32 a.m.] ": the time of an entry of a live report. */
const STAMP =
	/^[[(]?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[\])]?\s?(?:[:—–]|--|- )\s{0,2}/iu;

/** "14:05 The mayor ": the same parted by nothing but its place before a sentence's capital. */
const BARE_STAMP =
	/^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s{1,2}(?=\p{Lu}\p{Ll}|\p{Lu}{2,}\s|["“‘])/u;

/** "**14.05** ", "**14:05 GMT:** ": the same in bold, which parts it from the text by itself. */
const BOLD_STAMP =
	/^(?:\*\*|__)[[(]?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[\])]?\s?[:—–-]?(?:\*\*|__)\s?(?:[:—–]|--|- )?\s{0,2}/iu;

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 120;

/** How many UTF-16 units the dateline or time stamp takes that a paragraph begins with; 0 without one. */
export function datelineLength(body: string, start: number): number {
	const head = body.slice(start, start + LONGEST);
	for (const pattern of [
		STAMP,
		BOLD_STAMP,
		BARE_STAMP,
		IN_CAPITALS,
		WITH_AGENCY,
	]) {
		const length = pattern.exec(head)?.[0].length;
		if (length) return length;
	}
	return 0;
}
