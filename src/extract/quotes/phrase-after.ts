// The noun phrase that begins at a token, read rightwards: who stands behind "said", "by" and "according to".
import type { Token } from "../../text/document.js";
import {
	endsAge,
	isInner,
	isName,
	NOMINAL,
	SUBJECT_PRONOUNS,
	withoutTime,
} from "./constituents.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** The noun phrase that begins at `first`, without what follows a comma; null where none begins there. */
export function phraseAfter(
	scene: Scene,
	unit: Unit,
	first: number,
): Stretch | null {
	const { tokens, markedAt } = scene;
	let i = first;
	let noun = -1;
	while (i < unit.to && (markedAt[i] ?? -1) < 0) {
		const token = tokens[i];
		if (!token) break;
		if (token.upos === "PRON") {
			if (noun >= 0) break;
			if (SUBJECT_PRONOUNS.has(token.lower)) return { from: first, to: i + 1 };
			i++;
			continue;
		}
		if (token.upos === "DET") {
			if (noun >= 0 && tokens[i - 1]?.upos !== "ADP") break;
			i++;
			continue;
		}
		if (NOMINAL.has(token.upos) || isName(scene, i)) {
			const before = tokens[i - 1];
			if (noun === i - 1 && startsAnew(before, token)) break;
			if (token.upos !== "ADJ" || endsAge(tokens, i)) noun = i;
			i++;
			continue;
		}
		if (noun < 0) {
			const graded = /^(?:ADJ|NUM)$/.test(tokens[i + 1]?.upos ?? "");
			const describes = i > first && describesNoun(tokens, i);
			const degree = token.upos === "ADV" && describesNoun(tokens, i + 1);
			if (
				describes ||
				degree ||
				(token.upos === "ADV" && (i === first || graded))
			) {
				i++;
				continue;
			}
			break;
		}
		if (noun === i - 1 && isInner(tokens, i, unit) && i + 1 < unit.to) {
			i++;
			continue;
		}
		break;
	}
	return noun < 0 ? null : withoutTime(scene, { from: first, to: noun + 1 });
}

/** "an emailed statement", "the shrinking town": a participle between an article and its noun. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.upos === "VERB" &&
		/(?:ed|ing)$/.test(tokens[at]?.lower ?? "") &&
		/^(?:DET|ADJ|ADV)$/.test(tokens[at - 1]?.upos ?? "") &&
		/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "")
	);
}

/** "told reporters | Holm would": a name after a common noun in the plural begins a clause. */
function startsAnew(before: Token | undefined, token: Token): boolean {
	return (
		before?.upos === "NOUN" &&
		token.upos === "PROPN" &&
		before.lower.endsWith("s") &&
		before.text === before.lower
	);
}
