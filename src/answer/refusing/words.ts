/** Words of a question as a reason repeats them. */
export const inQuotes = (text: string): string => `“${text.slice(0, 80)}”`;

/** "One", "one and two", "one, two and three": at most four. */
export function list(items: readonly string[]): string {
	const shown = items.slice(0, 4);
	return shown.length < 2
		? (shown[0] ?? "")
		: `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

export const passages = (n: number): string =>
	`${n} passage${n === 1 ? "" : "s"}`;
