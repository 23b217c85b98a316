import type { Tree } from "../../text/tree.js";
import { type Complement, prepositionFrame } from "./complement.js";
import { clauseFrame, type Framed } from "./framed.js";
import { groupOf } from "./group.js";
import { isBreak } from "./pause.js";
import type { Stretch } from "./phrase.js";
import { plainRelation } from "./relation.js";
import type { Scene, Unit } from "./scene.js";
import type { Weights } from "./weigh.js";

/** A stretch that may be the content of a verb, with how it hangs on it. */
export interface Option extends Stretch {
	readonly frame: string;
	/** Which of the places to begin it begins at; null for what a passive's subject is. */
	readonly start: Start | null;
	/** Whether it begins at the first of them. */
	readonly first: boolean;
	/** What ends where it does. */
	readonly ending: string;
}

/** Dependents that may be content, alone or with what follows them. */
const OPENERS: ReadonlySet<string> = new Set(
	"ccomp xcomp obj iobj obl advcl nmod parataxis".split(" "),
);
/** A cut has to be likelier than a longer content by so many tenths: words too few mislead, some too many hardly do. */
const MARGIN = 10;
/** So many places to begin and to end are tried. */
const MOST_STARTS = 4;
const MOST_ENDS = 8;
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

/** Where the content of the verb `at` may begin and end, by the words after it and by the tree. */
export function contentOptions(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	at: number,
	complement: Complement,
	parsed: Framed | null,
): Option[] {
	if (parsed?.frame === "by")
		return [
			{ ...parsed.content, frame: "by", start: null, first: true, ending: "" },
		];
	const options: Option[] = [];
	for (const start of startsOf(tree, unit, at, complement)) {
		const first = options.length === 0;
		const { from, frame } = start;
		for (const [to, ending] of endsOf(scene, tree, unit, at, from, complement))
			options.push({ from, to, frame, start, first, ending });
	}
	return options;
}

interface Start {
	readonly from: number;
	readonly frame: string;
	readonly sort: "words" | "both" | "tree";
}

function startsOf(
	tree: Tree,
	unit: Unit,
	at: number,
	{ from, frame }: Complement,
): Start[] {
	const starts: Start[] = [];
	for (const c of tree.children(at)) {
		if (c < at || starts.length >= MOST_STARTS) continue;
		const dep = plainRelation(tree.tokens[c]);
		if (!OPENERS.has(dep)) continue;
		const range = tree.subtree(c);
		let first = Math.max(range.from, at + 1);
		while (first < c && isBreak(tree.tokens, first)) first++;
		const opener = tree.tokens[first];
		const leads =
			first < c &&
			opener?.head === c &&
			(opener.dep === "case" ||
				(opener.dep === "mark" && /^(?:IN|RP)$/.test(opener.xpos))) &&
			!/^(?:that|whether|if)$/.test(opener.lower);
		const begin = leads ? first + 1 : first;
		if (begin >= unit.to || begin <= at) continue;
		const name = leads
			? prepositionFrame(opener.lower)
			: frameOf(tree, c, dep, first);
		starts.push({
			from: begin,
			frame: begin === from ? frame : name,
			sort: begin === from ? "both" : "tree",
		});
	}
	const known = starts.some((start) => start.from === from);
	const bare = /^(?:quote|mark|colon)$/.test(frame);
	if (!known && !bare && from < unit.to)
		starts.unshift({ from, frame, sort: "words" });
	return starts;
}

function frameOf(tree: Tree, c: number, dep: string, first: number): string {
	if (dep === "obj" || dep === "iobj") return "np";
	if (tree.isInfinitive(c)) return "to";
	if (tree.tokens[c]?.xpos === "VBG") return "ing";
	if (dep === "ccomp") return clauseFrame(tree, first);
	return dep === "xcomp" ? "predicate" : "adverbial";
}

/** Ends with the names of what ends there. */
function endsOf(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	at: number,
	from: number,
	complement: Complement,
): Map<number, string> {
	const ends = new Map<number, string>();
	const add = (end: number, sort: string) => {
		let to = Math.min(end, unit.to);
		while (to > from + 1 && isMark(scene, to - 1)) to--;
		if (to <= from) return;
		const before = ends.get(to);
		if (before === undefined && ends.size >= MOST_ENDS) return;
		ends.set(to, before === undefined ? sort : `${before}+${sort}`);
	};
	add(unit.to, "unit");
	add(tree.subtree(at).to, "verb");
	let top = from;
	let last = -1;
	for (let up = from; up > at; up = tree.head(up)) {
		top = up;
		const { to } = tree.subtree(up);
		if (to !== last && tree.isPredicate(up)) add(to, "inner");
		last = to;
	}
	add(tree.subtree(top).to, "top");
	if (complement.from === from && complement.phraseEnd > from)
		add(complement.phraseEnd, "phrase");
	let count = 0;
	for (const c of tree.children(at)) {
		if (c <= top || count > 3) continue;
		add(tree.subtree(c).to, "next");
		count++;
	}
	return ends;
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

function isMark(scene: Scene, at: number): boolean {
	return (scene.markedAt[at] ?? -1) < 0 && isBreak(scene.tokens, at);
}

/** Lengths by doubling. */
function bucket(length: number): number {
	return 32 - Math.clz32(length);
}
