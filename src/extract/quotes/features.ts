import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import { edgeOdds, nounOf, oddsAround } from "./around.js";
import type { Candidate } from "./candidate.js";
import { withoutTime } from "./constituents.js";
import { groupOf } from "./group.js";
import { verbClass } from "./lexicon/verb-class.js";
import { isTime } from "./naming.js";
import { isBreak } from "./pause.js";
import { plainRelation } from "./relation.js";
import type { Scene, Unit } from "./scene.js";
import { headOf, type Stretch } from "./stretch.js";
import type { Weights } from "./weigh.js";

const PEOPLE_PRONOUNS: ReadonlySet<string> = new Set(
	"he she they i we who you nobody everyone many some others one".split(" "),
);
const PEOPLE_OBJECTS: ReadonlySet<string> = new Set(
	"him her them me us you who whom himself herself themselves".split(" "),
);
/** A candidate before its features are named. */
export interface Parts {
	readonly head: number;
	readonly words: Stretch;
	readonly lemma: string;
	readonly content: Stretch;
	/** `v`, `n` or `a`. */
	readonly sort: string;
	readonly surface: string;
	readonly parsed: string;
	readonly chosen: string;
	readonly form: string;
	readonly negated: boolean;
	readonly sourceHead: number;
	readonly before: Stretch | null;
}

/** The candidate with its source, and what is to be said for it. */
export function assemble(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	weights: Weights,
	parts: Parts,
): Candidate {
	const { tokens } = scene;
	const { head, lemma, content, sort, surface, parsed, form } = parts;
	const { before, sourceHead } = parts;
	const phrase = sourceHead >= 0 ? tree.nounPhrase(sourceHead) : null;
	const named =
		phrase &&
		!isTime(scene, { from: sourceHead, to: sourceHead + 1 }) &&
		(phrase.to <= content.from || phrase.from >= content.to)
			? phrase
			: before;
	// "Residents were urged to leave": whoever urged is not told.
	const source =
		form === "passive" && surface !== "by" && parsed !== "by"
			? null
			: named && withoutTime(scene, named);
	const noun = sourceHead >= 0 ? sourceHead : before ? before.to - 1 : -1;
	const subject = subjectSort(scene, noun);
	const group = groupOf(surface);
	const { chosen } = parts;
	const object = headOf(scene, content);
	const objectSort = objectSortOf(object);
	const odds =
		weights.of(sort, " ", lemma) +
		weights.of(sort, " ", lemma, `|${surface}`) +
		weights.of(sort, " ", lemma, `|parsed ${parsed}`) +
		weights.of(sort, " ", lemma, `|chosen ${chosen}`) +
		weights.of(sort, " ", lemma, `|object ${objectSort}`) +
		weights.of(sort, " ", lemma, `|as ${plainRelation(tokens[head])}`) +
		weights.of(sort, " ", lemma, `|tag ${tokens[head]?.xpos}`) +
		weights.of(sort, " ", lemma, `|subject ${subject}`) +
		weights.of(group, "|chosen ", chosen) +
		weights.of("frame ", surface) +
		weights.of(group, "|parsed ", groupOf(parsed)) +
		weights.of(group, "|subject ", subject) +
		weights.of(group, "|form ", form) +
		weights.of(
			"subject ",
			subject,
			"|form ",
			`${form}|${before ? "before" : "away"}`,
		) +
		(sort === "v"
			? classOdds(weights, lemma, group, surface, subject, objectSort)
			: 0) +
		objectOdds(weights, group, object) +
		shapeOdds(scene, unit, weights, parts) +
		edgeOdds(scene, weights, surface, content) +
		oddsAround(scene, tree, weights, head, unit);
	return {
		head,
		words: parts.words,
		lemma,
		content,
		source,
		negated: parts.negated,
		frame: surface,
		odds,
	};
}

/** What sort of verb it is, for verbs that hardly occurred where the weights were learned. */
function classOdds(
	weights: Weights,
	lemma: string,
	group: string,
	surface: string,
	subject: string,
	object: string,
): number {
	const verb = verbClass(lemma);
	return (
		weights.of("class ", verb) +
		weights.of("class ", verb, "|", group) +
		weights.of("class ", verb, "|frame ", surface) +
		weights.of("class ", verb, "|subject ", subject) +
		weights.of("class ", verb, "|object ", object)
	);
}

/** The word that the content hangs on: whoever "raised questions" said something, whoever "raised goats" did not. */
function objectOdds(
	weights: Weights,
	group: string,
	object: Token | undefined,
): number {
	const word = object ? nounOf(object) : "none";
	return weights.of("object ", word) + weights.of("object ", word, "|", group);
}

/** How long the content is, and what stands where it ends. */
function shapeOdds(
	{ tokens, markedBefore }: Scene,
	unit: Unit,
	weights: Weights,
	{ head, content: { from, to } }: Parts,
): number {
	const size = String(Math.min(6, 32 - Math.clz32(to - from)));
	const next = to < unit.to ? tokens[to] : undefined;
	const pause = next !== undefined && isBreak(tokens, to);
	const then = pause && to + 1 < unit.to ? tokens[to + 1] : next;
	const holds = (markedBefore[to] ?? 0) > (markedBefore[from] ?? 0);
	const isQuoting =
		(markedBefore[unit.to] ?? 0) > (markedBefore[unit.from] ?? 0);
	return (
		weights.of("size ", size) +
		weights.of(
			"then ",
			pause ? (next.text === "," ? "comma" : "break") : "on",
			"|",
			then?.upos === "PUNCT" ? "mark" : (then?.xpos ?? "none"),
		) +
		weights.of("marks ", String(holds), "|", String(isQuoting)) +
		weights.of("place ", String(Math.min(4, 32 - Math.clz32(head - unit.from))))
	);
}

function subjectSort(scene: Scene, noun: number): string {
	const token = scene.tokens[noun];
	if (!token) return "none";
	if (token.upos === "PRON")
		return PEOPLE_PRONOUNS.has(token.lower) ? "person" : "it";
	return token.upos === "PROPN" ? "name" : "noun";
}

function objectSortOf(token: Token | undefined): string {
	if (!token) return "none";
	if (token.upos === "PRON")
		return PEOPLE_OBJECTS.has(token.lower) ? "person" : "it";
	return token.upos;
}
