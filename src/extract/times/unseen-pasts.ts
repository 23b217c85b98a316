import type { Token } from "../../text/document.js";

/** "Sales rose", "the club beat its rival", "the bank put its shares": a past that was taken for the base form. */
export function isUnseenPast(tokens: readonly Token[], token: Token): boolean {
	if (UNSEEN.has(token.lower)) return true;
	if (!UNCHANGED.has(token.lower)) return false;
	const before = tokens[token.index - 1];
	return token.xpos === "VB"
		? token.dep === "root" && /^(?:NOUN|PROPN|PRON)$/.test(before?.upos ?? "")
		: before?.head === token.index &&
				/^(?:NNP?|he|she|it)$/.test(
					before.upos === "PRON" ? before.lower : before.xpos,
				);
}

const UNSEEN = new Set(
	"ate chose dealt dug fell fought froze hung kept meant rose shook shot sold struck stuck swung won wore".split(
		" ",
	),
);

const UNCHANGED = new Set(
	"beat bet broadcast burst cast cost cut forecast hit hurt let offset put quit rid set shed shut split spread thrust upset".split(
		" ",
	),
);
