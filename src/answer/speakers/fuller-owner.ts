import type { Extraction } from "../../extract/extraction.js";
import { isStop } from "../../library/stop-words.js";
import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";

/** "The authority's president", "the president of the authority": a noun that the article has told more of before. */
const OWNER =
	/\bthe (\p{Ll}{3,})(?:['’]s|s['’])\s|\s(?:of|for|at|from) the (\p{Ll}{3,})$/iu;

/** So many UTF-16 units before a role may say whose it is. */
const BEFORE = 40;

/** Most words of a fuller name before its noun. */
const MOST = 3;

/**
 * The words by which an article told more of whatever a role is of, where it was named last with any: "competition" for
 * "the authority's president" behind "the competition authority". Empty for other roles.
 */
export function fullerOwner(
	{ document }: Extraction,
	{ start, end }: Span,
): string {
	const { body } = document.article;
	const from = Math.max(0, start - BEFORE);
	const [, owner, of] = OWNER.exec(body.slice(from, end)) ?? [];
	const noun = (owner ?? of)?.toLowerCase();
	if (noun === undefined) return "";
	const { tokens } = document;
	for (let at = tokens.length - 1; at > 0; at--) {
		const token = tokens[at];
		if (!token || token.end > from || token.lower !== noun) continue;
		const words = wordsBefore(tokens, at);
		if (words.length > 0) return words.join(" ");
	}
	return "";
}

function wordsBefore(tokens: readonly Token[], at: number): string[] {
	const words: string[] = [];
	for (let n = at - 1; n >= 0 && words.length < MOST; n--) {
		const token = tokens[n];
		if (
			!token ||
			token.sentence !== tokens[at]?.sentence ||
			!/^(?:NOUN|ADJ|PROPN)$/.test(token.upos) ||
			isStop(token.lower)
		)
			break;
		words.unshift(token.text);
	}
	return words;
}
