import type { Document, Token } from "../../text/document.js";
import type { Tense } from "./context.js";

const FUTURE = new Set(
	"will shall 'll ’ll wo would may might can could should must".split(" "),
);
const AHEAD = new Set(
	"expected expects expect plans plan planned scheduled due set hopes hope intends intend vowed pledged upcoming hoping planning aims aim likely slated".split(
		" ",
	),
);
const PAST_AUX = new Set("was were had did been".split(" "));
const IRREGULAR = new Set(
	"said told took came went made began met held fell rose won lost found saw got gave knew thought left kept led sent spoke wrote became brought bought built caught chose drew drove ate fought flew forgot froze grew heard hid hit kept laid lent lay meant paid put ran rang shot showed shut sang sank sat slept sold spent stood stole struck swore swam taught tore threw understood woke wore withdrew broke died".split(
		" ",
	),
);

/** Which way the verb nearest to a token looks, and whether it stands close by. */
export function tenseAt(
	document: Document,
	token: Token,
): { tense: Tense; sure: boolean } {
	const sentence = document.sentences[token.sentence];
	if (!sentence) return { tense: "unknown", sure: false };
	const { tokens } = document;
	for (let n = 1; n < 26; n++) {
		for (const at of [token.index - n, token.index + n]) {
			if (at < sentence.from || at >= sentence.to) continue;
			const found = verbTense(tokens, at, sentence.from);
			if (found) return { tense: found, sure: at < token.index && n < 7 };
		}
	}
	return { tense: "unknown", sure: false };
}

function verbTense(
	tokens: readonly Token[],
	at: number,
	from: number,
): Tense | null {
	const token = tokens[at];
	if (!token) return null;
	const { lower, upos } = token;
	if (FUTURE.has(lower) && upos === "AUX")
		return lower === "will" || lower === "'ll" || lower === "shall"
			? "future"
			: null;
	if (upos !== "VERB" && upos !== "AUX") return null;
	const before = (n: number) => (at - n >= from ? tokens[at - n] : undefined);
	for (let n = 1; n < 4; n++) {
		const word = before(n);
		if (!word) break;
		if (
			word.lower === "will" ||
			word.lower === "'ll" ||
			word.lower === "shall" ||
			word.lower === "’ll"
		)
			return "future";
		if (word.lower === "to" && n === 1) {
			for (let m = 2; m < 5; m++)
				if (AHEAD.has(before(m)?.lower ?? "")) return "future";
			return before(2)?.upos === "VERB" || before(2)?.upos === "ADJ"
				? "future"
				: null;
		}
		if (word.upos !== "AUX" && word.upos !== "ADV" && word.upos !== "PART")
			break;
	}
	if (PAST_AUX.has(lower) || IRREGULAR.has(lower)) return "past";
	if (lower.endsWith("ed")) return "past";
	return null;
}
