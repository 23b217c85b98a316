import { isPause } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import type { Marked, Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** So many tokens name somebody whose words they are. */
const LONGEST = 12;

const POSSESSIVE = /^(?:his|her|their|its)$/;

/** Whose words they are by what stands right before or after: "in Holm's words, “…”", "“…”, in the words of Ana Holm". */
export function whoseWords(
	scene: Scene,
	unit: Unit,
	{ from, to }: Marked,
): Stretch | null {
	const { tokens } = scene;
	const end = isPause(tokens, from - 1) ? from - 1 : from;
	for (let i = end - 1; i >= unit.from && i > end - LONGEST; i--) {
		if ((scene.markedAt[i] ?? -1) >= 0) break;
		if (tokens[i]?.lower !== "in") continue;
		const owner = ownerAt(scene, unit, i + 1);
		if (owner?.end === end) return owner.source;
	}
	const next = isPause(tokens, to) ? to + 1 : to;
	const owns = next < unit.to && tokens[next]?.lower === "in";
	return owns ? (ownerAt(scene, unit, next + 1)?.source ?? null) : null;
}

/** "Holm's words", "the words of Ana Holm" and where that ends; null where nobody's words are told of. */
function ownerAt(
	scene: Scene,
	unit: Unit,
	first: number,
): { readonly source: Stretch; readonly end: number } | null {
	const { tokens } = scene;
	const word = (at: number) => tokens[at]?.lower ?? "";
	if (word(first) === "the" && word(first + 1) === "words") {
		const source =
			word(first + 2) === "of" ? phraseAfter(scene, unit, first + 3) : null;
		return source && { source, end: source.to };
	}
	const own = word(first + 1) === "own" ? 1 : 0;
	if (POSSESSIVE.test(word(first)) && word(first + 1 + own) === "words")
		return { source: { from: first, to: first + 1 }, end: first + 2 + own };
	for (let i = first; i < unit.to && i < first + LONGEST; i++)
		if (tokens[i]?.xpos === "POS" && word(i + 1) === "words")
			return { source: { from: first, to: i }, end: i + 2 };
	return null;
}
