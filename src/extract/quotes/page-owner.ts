import { phraseBefore } from "./phrase-before.js";
import type { Marked, Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** Where somebody's own words are published. */
const PAGES =
	/^(?:page|account|profile|channel|feed|blog|weblog|website|site|newsletter|diary)$/;
const OWNS = /^(?:his|her|their|its|my)$/;
/** So many tokens before the mark may name the page, and so many stand between it and its owner. */
const NEAR = 16;
const BETWEEN = 4;

/** "A message appeared on Holm's Facebook page: “…”": whose page it is says what stands there. Null where no page is named. */
export function pageOwner(
	scene: Scene,
	unit: Unit,
	mark: Marked,
): Stretch | null {
	const { tokens } = scene;
	if (!/^[:,]$/.test(tokens[mark.from - 1]?.text ?? "")) return null;
	const first = Math.max(unit.from, mark.from - NEAR);
	for (let page = mark.from - 2; page >= first; page--) {
		if (!PAGES.test(tokens[page]?.lower ?? "")) continue;
		for (let i = page - 1; i >= Math.max(first, page - BETWEEN); i--) {
			const token = tokens[i];
			if (OWNS.test(token?.lower ?? "")) return { from: i, to: i + 1 };
			if (token?.xpos === "POS") return phraseBefore(scene, unit, i - 1);
			if (!/^(?:PROPN|NOUN|ADJ)$/.test(token?.upos ?? "")) break;
		}
	}
	return null;
}
