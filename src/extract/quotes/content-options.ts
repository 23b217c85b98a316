import type { Tree } from "../../text/tree.js";
import { type Complement, prepositionFrame } from "./complement.js";
import { clauseFrame, type Framed } from "./framed.js";
import { isBreak } from "./pause.js";
import { plainRelation } from "./relation.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

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

/** So many places to begin and to end are tried. */
const MOST_STARTS = 4;

const MOST_ENDS = 8;

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

function isMark(scene: Scene, at: number): boolean {
	return (scene.markedAt[at] ?? -1) < 0 && isBreak(scene.tokens, at);
}
