import type { Token } from "../../text/document.js";

/** Whether the token is a comma or a dash between words; a hyphen inside a word is none. */
export function isPause(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || isWord(token) || !/^[,—–―-]+$/.test(token.text)) return false;
	return token.text !== "-" || token.start > (tokens[at - 1]?.end ?? -1);
}

/** Whether the token ends a clause or a part of one: a pause, or any other mark of the sentence. */
export function isBreak(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || isWord(token)) return false;
	return isPause(tokens, at) || /^[.;:!?…]+$/.test(token.text);
}

/** A quick test that nearly every token passes: it begins with a letter or digit, so that it is no mark. */
function isWord({ text }: Token): boolean {
	const code = text.charCodeAt(0);
	return code > 47 && code !== 58 && code !== 59 && code !== 63 && code < 128;
}
