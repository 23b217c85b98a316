import type { Scene } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** What stands before the words of a turn and tells whose they are: "Q:", "**A:**", "The Echo:", "MK:". */
export interface TurnLabel {
	/** In small letters. */
	readonly text: string;
	/** The label's own tokens, a colon's among them where the tokenizer leaves it there. */
	readonly name: Stretch;
	/** Where the words themselves begin. */
	readonly end: number;
}

/** A label that names nobody. */
export const PLAIN_LABEL = /^(?:q|a|question|answer)$/;

/** A label between marks of emphasis or none, with its colon inside or outside of them. */
const LABEL =
	/^([*_]*)(\p{Lu}[\p{L}\p{M}\p{N}.'’ -]{0,40}?)[*_]*(?::|(?<=[*_\s](?:Q|A|Question|Answer)|^(?:Q|A|Question|Answer))\.)[*_]*\s+(?=\S)/u;
/** A name in a label is hardly longer, in words. */
const LONGEST = 5;

/** The label that a paragraph's tokens begin with; null where they begin with other words. */
export function labelOf(
	{ document, tokens }: Pick<Scene, "document" | "tokens">,
	{ from, to }: Stretch,
): TurnLabel | null {
	const first = tokens[from];
	const last = tokens[to - 1];
	if (!first || !last) return null;
	const text = document.article.body.slice(
		first.start,
		Math.min(last.end, first.start + MOST),
	);
	const [whole = "", marks = "", name = ""] = LABEL.exec(text) ?? [];
	if (name === "" || name.split(" ").length > LONGEST) return null;
	const at = (offset: number): number => {
		let token = from;
		while (token < to && (tokens[token]?.start ?? 0) < offset) token++;
		return token;
	};
	const start = first.start + marks.length;
	return {
		text: name.toLowerCase(),
		name: { from: at(start), to: at(start + name.length) },
		end: at(first.start + whole.length),
	};
}

/** So many UTF-16 units of a paragraph are looked at. */
const MOST = 60;
