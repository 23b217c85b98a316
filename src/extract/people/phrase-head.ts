import type { Token } from "../../text/document.js";
import type { Words } from "./words.js";

/** The token that a name or noun phrase hangs on: a name's first or last word, whichever the tree makes its head. */
export function phraseHead(
	words: Words,
	from: number,
	to: number,
): Token | null {
	const last = words.list[to - 1];
	let token = last && words.tokens[last.token];
	const first = words.list[from];
	const begin = first ? first.token - 12 : 0;
	for (let step = 0; step < 8 && token; step++) {
		const up: Token | undefined = words.tokens[token.head];
		if (
			!up ||
			up.index < begin ||
			up.start < (first?.start ?? 0) ||
			up.end > (last?.end ?? 0)
		)
			break;
		token = up;
	}
	return token ?? null;
}

/** The verb or other word that a phrase is the subject of, coordinated and appositive phrases included; null for none. */
export function subjectOf(
	words: Words,
	from: number,
	to: number,
): Token | null {
	const himself = words.list[to];
	const next = words.list[to + 1];
	// "Holm himself said": the name before may look like anything to the tree, the verb behind is his.
	if (
		himself &&
		next &&
		/^(?:him|her|it|them)sel(?:f|ves)$/.test(himself.bare) &&
		/^(?:VERB|AUX)$/.test(next.upos) &&
		next.sentence === words.list[from]?.sentence
	)
		return words.tokens[next.token] ?? null;
	let token = phraseHead(words, from, to);
	for (let step = 0; step < 4 && token; step++) {
		const up: Token | undefined = words.tokens[token.head];
		if (!up) return null;
		if (token.dep.startsWith("nsubj")) return up;
		if (
			token.dep !== "conj" &&
			token.dep !== "appos" &&
			token.dep !== "flat" &&
			token.dep !== "nmod:desc"
		)
			return null;
		token = up;
	}
	return null;
}
