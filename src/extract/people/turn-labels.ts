import type { Document } from "../../text/document.js";
import type { NamePhrase, Range } from "./name-phrase.js";
import type { Words } from "./words.js";

/**
 * Names but those that are no more than a letter or somebody's initials before a turn: "Q:", "MK:" in an interview by Mara
 * Keel. Letters that are nobody's initials ("UN: …") stay a name.
 */
export function withoutTurnLabels(
	{ article: { body, author } }: Document,
	words: Words,
	names: readonly NamePhrase[],
): NamePhrase[] {
	const placeOf = ({ from, to }: Range) => ({
		start: words.list[from]?.start ?? 0,
		end: words.list[to - 1]?.end ?? 0,
	});
	const textOf = (range: Range): string => {
		const { start, end } = placeOf(range);
		return body.slice(start, end);
	};
	let known: ReadonlySet<string> | null = null;
	return names.filter((name) => {
		const letters = textOf(name).replaceAll(".", "");
		if (!/^\p{Lu}{1,3}$/u.test(letters)) return true;
		const { start, end } = placeOf(name);
		const isLabel =
			/(?:^|\n)[*_]*$/.test(body.slice(Math.max(0, start - 4), start)) &&
			/^[*_]*:/.test(body.slice(end, end + 4));
		if (!isLabel) return true;
		if (/^[QA]$/.test(letters)) return false;
		known ??= new Set([...names.map(textOf), author ?? ""].map(initialsOf));
		return !known.has(letters);
	});
}

const initialsOf = (name: string): string =>
	(name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
