/** Words of a question as a reason repeats them. */
export const inQuotes = (text: string): string => `“${text.slice(0, 80)}”`;
