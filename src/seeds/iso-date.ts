const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME =
	/^(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** Whether a text is a calendar date or date-time of ISO 8601 that exists: no 31 February, no 25 o'clock. */
export function isIsoDate(text: string): boolean {
	const [whole, year, month, day] = DATE.exec(text) ?? [];
	if (!whole || !TIME.test(text.slice(whole.length))) return false;
	const date = new Date(0);
	date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
	return date.toISOString().startsWith(whole);
}
