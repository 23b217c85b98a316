import type { Token } from "../../text/document.js";

/** "began as planned on Monday", "later than originally scheduled": only how it went against what was planned. */
export function isAside(
	tokens: readonly Token[],
	{ index, lower }: Token,
): boolean {
	if (!ASIDE.has(lower)) return false;
	const before = tokens[index - 1];
	const lead = before?.upos === "ADV" ? tokens[index - 2] : before;
	return [before, lead].some((t) => t?.lower === "as" || t?.lower === "than");
}

const ASIDE = new Set([
	"planned",
	"scheduled",
	"expected",
	"hoped",
	"intended",
]);
