const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);

const ASKED = new RegExp(
	`\\b(before|until|after|since|in|during) (?:(?:early|late|mid|the end of) )?(?:(${MONTHS.join("|")})\\b(?:,? ((?:19|20)\\d\\d))?|((?:19|20)\\d\\d)\\b)`,
	"i",
);

/**
 * Whether a TIMEX3 value lies in the stretch of time that a question names ("before October", "in May", "since 2021");
 * null where it names none. A month without a year is that of the article's own year, or of any year for "in".
 */
export function windowOf(
	question: string,
	published: string | null,
): ((value: string) => boolean) | null {
	const match = ASKED.exec(question);
	if (!match) return null;
	const side = (match[1] ?? "").toLowerCase();
	const month = match[2]
		? `${MONTHS.indexOf(match[2].toLowerCase()) + 1}`.padStart(2, "0")
		: null;
	const year = match[3] ?? match[4] ?? null;
	if (side === "in" || side === "during")
		return (value) =>
			year !== null
				? value.startsWith(month ? `${year}-${month}` : year)
				: value.slice(5, 7) === month && /^\d{4}-\d\d/.test(value);
	const from = `${year ?? published?.slice(0, 4) ?? ""}${month ? `-${month}` : ""}`;
	if (!/^\d{4}/.test(from)) return null;
	return side === "before" || side === "until"
		? (value) => /^\d{4}/.test(value) && value.slice(0, from.length) < from
		: (value) => /^\d{4}/.test(value) && value.slice(0, from.length) >= from;
}
