import type { Tree } from "../../text/tree.js";
import type { Complement } from "./complement.js";
import { contentOptions, type Option } from "./content-options.js";
import type { Framed } from "./framed.js";
import { groupOf } from "./group.js";
import { isBreak } from "./pause.js";
import { plainRelation } from "./relation.js";
import type { Scene, Unit } from "./scene.js";
import type { Weights } from "./weigh.js";

/** A cut has to be likelier than a longer content by so many tenths: words too few mislead, some too many hardly do. */
const MARGIN = 10;

/** Words whose very form tells whether a content goes on with them. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set(
	"IN CC TO WP WDT WRB DT".split(" "),
);

/** The likeliest content of the verb `at`; null where nothing after it could be any. */
export function chooseContent(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	at: number,
	complement: Complement,
	parsed: Framed | null,
	weights: Weights,
): Option | null {
	const options = contentOptions(scene, tree, unit, at, complement, parsed);
	const [only] = options;
	if (only && options.length === 1) return only;
	const sums = options.map((option) =>
		oddsOf(scene, unit, weights, at, complement, option),
	);
	const most = Math.max(...sums);
	let best: Option | null = null;
	for (const [i, option] of options.entries())
		if ((sums[i] ?? 0) >= most - MARGIN && (!best || option.to > best.to))
			best = option;
	return best;
}

/** What is to be said for an option, by where it begins and ends. */
export function oddsOf(
	scene: Scene,
	unit: Unit,
	weights: Weights,
	at: number,
	complement: Complement,
	{ from, to, start, first, ending }: Option,
): number {
	if (!start) return 0;
	const group = groupOf(start.frame);
	const cue = scene.tokens[at]?.lemma ?? "";
	const gap = String(bucket(from - at));
	return (
		weights.of("start ", start.sort, "|", first ? "first" : "later") +
		weights.of("start ", groupOf(complement.frame), "|", group) +
		weights.of("start ", group, "|", start.sort) +
		weights.of("lemma ", cue, "|", start.frame) +
		weights.of("gap ", gap, "|", start.sort) +
		endOdds(scene, unit, weights, at, from, to, ending, group)
	);
}

function endOdds(
	{ tokens, verbsBefore, markedAt }: Scene,
	unit: Unit,
	weights: Weights,
	at: number,
	from: number,
	to: number,
	sort: string,
	group: string,
): number {
	const next = to < unit.to ? tokens[to] : undefined;
	const pause = next !== undefined && isBreak(tokens, to);
	const then = pause ? (to + 1 < unit.to ? tokens[to + 1] : undefined) : next;
	const word = !then
		? "end"
		: (markedAt[then.index] ?? -1) >= 0
			? "quote"
			: FUNCTION_TAGS.has(then.xpos)
				? then.lower
				: then.upos === "PUNCT"
					? "mark"
					: then.xpos;
	const up = !then
		? "none"
		: then.head === at
			? "cue"
			: then.head >= from && then.head < to
				? "inside"
				: then.head >= to
					? "beyond"
					: "above";
	const verbs = String((verbsBefore[to] ?? 0) > (verbsBefore[from] ?? 0));
	const size = String(bucket(to - from));
	const mark = pause ? (next.text === "," ? "comma" : "break") : "on";
	const hanging = `${up} ${plainRelation(then)}`;
	return (
		weights.of("end ", sort) +
		weights.of("end ", sort, "|", group) +
		weights.of("next ", mark, "|", word) +
		weights.of("next ", mark, "|", hanging) +
		weights.of("next ", hanging, "|", group) +
		weights.of("word ", word, "|", group) +
		weights.of("last ", tokens[to - 1]?.upos ?? "", "|", mark) +
		weights.of("size ", size, "|", group) +
		weights.of("verbs ", verbs, "|", group) +
		weights.of("verbs ", verbs, "|", sort) +
		weights.of("cue ", plainRelation(tokens[at]), "|", sort)
	);
}

/** Lengths by doubling. */
function bucket(length: number): number {
	return 32 - Math.clz32(length);
}
