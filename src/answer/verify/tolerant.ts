/**
 * What a keyboard, a web page or an editor changes without changing a word: the shape of quotation marks and dashes,
 * white space, an ellipsis as three points.
 */
const CLASSES: readonly (readonly [
	match: RegExp,
	pattern: string,
	as: string,
])[] = [
	[/^\s/u, "\\s+", " "],
	[/^["“”„‟«»″]/u, '["“”„‟«»″]', '"'],
	[/^['‘’‚‛`´′]/u, "['‘’‚‛`´′]", "'"],
	[/^[-‐‑‒–—―−]/u, "[-‐‑‒–—―−]", "-"],
	[/^(?:…|\.\.\.)/u, "(?:…|\\.\\.\\.)", "…"],
];

/** Characters that nobody sees: they are in neither text. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text in one shape, for telling whether two are the same but for what is tolerated. */
export function oneShape(text: string): string {
	let shape = text.replace(UNSEEN, "").normalize("NFC");
	shape = shape.replace(/\s+/gu, " ");
	for (const [match, , as] of CLASSES.slice(1))
		shape = shape.replace(new RegExp(match.source.slice(1), "gu"), as);
	return shape;
}

/** The longest stretch of a text that stands in each match of its pattern as it is; empty where there is none. */
export function literalOf(text: string): string {
	const words = text.replace(UNSEEN, "").normalize("NFC").trim();
	let longest = "";
	for (const [run] of words.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
		if (run.length > longest.length) longest = run;
	return longest;
}

/**
 * A pattern for a text wherever it stands as whole words, in whatever shape. It has no choice to take back, so a search
 * is linear in the length of what is searched.
 */
export function patternFor(text: string): RegExp | null {
	const words = text.replace(UNSEEN, "").normalize("NFC").trim();
	if (words === "") return null;
	const parts: string[] = [];
	let at = 0;
	while (at < words.length) {
		const rest = words.slice(at, at + 3);
		const found = CLASSES.find(([match]) => match.test(rest));
		if (found) {
			const [match, pattern] = found;
			// One pattern for a whole run of white space.
			if (pattern !== "\\s+" || parts.at(-1) !== pattern) parts.push(pattern);
			at += match.exec(rest)?.[0].length ?? 1;
			continue;
		}
		const character = String.fromCodePoint(words.codePointAt(at) ?? 0);
		parts.push(
			/\p{Surrogate}/u.test(character)
				? "\\ufffd"
				: character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"),
		);
		at += character.length;
	}
	const edge = /[\p{L}\p{N}]/u;
	const before = edge.test(words[0] ?? "") ? "(?<![\\p{L}\\p{N}])" : "";
	const after = edge.test(words.at(-1) ?? "") ? "(?![\\p{L}\\p{N}])" : "";
	return new RegExp(`${before}${parts.join("")}${after}`, "gu");
}
