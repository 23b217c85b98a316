import type { Cue } from "./cue.js";
import type { Draft } from "./draft.js";
import { isOwnClause } from "./left.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";
import { hasVerb } from "./stretch.js";

/** Verbs that, at the end of a sentence, attribute all of it. */
const REPORTS: ReadonlySet<string> = new Set(
	"report confirm acknowledge conclude concede predict recall allege contend explain maintain reply".split(
		" ",
	),
);
/** "When asked, she explained." has nothing in front but what hangs on the verb. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
	"after although as because before if once since though unless until when while".split(
		" ",
	),
);

/** Whether nothing but a mark or a time follows the verb, which is past or present, and a main clause stands before it. */
function isClosed(
	{ tokens }: Scene,
	unit: Unit,
	{ verb, group }: Cue,
	end: number,
): boolean {
	return (
		/^VB[DZP]$/.test(tokens[verb]?.xpos ?? "") &&
		(end >= unit.to || tokens[end]?.upos === "PUNCT") &&
		tokens[group.from - 1]?.text === "," &&
		!SUBORDINATORS.has(tokens[unit.from]?.lower ?? "")
	);
}

/** "X had told Y that …, Z said." is all what Z said, whatever cues are in it. */
export function readTrailing(
	scene: Scene,
	unit: Unit,
	cues: readonly Cue[],
): Draft | null {
	const cue = cues.at(-1);
	if (!cue || cue.order === "shared") return null;
	const { tokens, markedAt } = scene;
	const comma = cue.group.from - 1;
	const isPlain = CORE.has(cue.lemma) || cue.lemma === "according to";
	if (!isPlain && !REPORTS.has(cue.lemma)) return null;
	if (!isOwnClause(scene, cue)) return null;
	if (tokens[comma]?.text !== "," || comma <= unit.from) return null;
	if ((markedAt[unit.from] ?? -1) >= 0 || (markedAt[comma - 1] ?? -1) >= 0)
		return null;
	const right = readRight(
		scene,
		unit,
		cue.group.to,
		cue.order !== "after" && CUES.addressee.has(cue.lemma),
	);
	if (right.sort !== "end" || !hasVerb(scene, unit.from, comma)) return null;
	if (!isPlain && !isClosed(scene, unit, cue, right.at)) return null;
	const zone = { from: comma, to: right.at };
	return {
		from: unit.from,
		to: comma,
		cue,
		source: cue.source,
		right,
		zone,
		by: "clause before its attribution",
	};
}
