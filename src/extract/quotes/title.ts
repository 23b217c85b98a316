import type { Marked, Scene, Unit } from "./scene.js";

/** Longer words that titles write small. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
	"with from into over upon than between without under".split(" "),
);

/** Capitals on all but the small words, and no full sentence: a name of something, no speech. */
export function isTitle(scene: Scene, unit: Unit, mark: Marked): boolean {
	const last = scene.tokens[mark.to - 2]?.text ?? "";
	if (mark.to - mark.from > 14 || /^[?!]$/.test(last)) return false;
	const before = scene.units[unit.index - 1];
	const goesOn =
		before?.paragraph === unit.paragraph && mark.from === unit.from;
	if (goesOn && last === ".") return false;
	let capital = 0;
	for (let i = mark.from + 1; i < mark.to - 1; i++) {
		const text = scene.tokens[i]?.text ?? "";
		if (/^[\p{Lu}\p{N}]/u.test(text)) capital++;
		else if (SMALL_WORDS.has(text)) continue;
		else if (/^\p{Ll}{4,}/u.test(text) || /[?!]$/.test(text)) return false;
	}
	return capital > 1 || (capital === 1 && mark.from > unit.from);
}
