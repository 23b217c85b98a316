import type { Token } from "../../text/document.js";
import { verbLemma } from "../../text/tokenize.js";
import type { Tree } from "../../text/tree.js";
import { pastAppositive } from "./appositive.js";
import {
	type Complement,
	complementOf,
	prepositionFrame,
} from "./complement.js";
import { chooseContent } from "./content.js";
import type { Option } from "./content-options.js";
import { assemble } from "./features.js";
import { readFrame } from "./frames.js";
import { isSpeech } from "./lexicon/cues.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { subjectBefore } from "./subject-phrase.js";
import type { Weights } from "./weigh.js";

/** A word that may attribute, with its would-be content and what there is to judge it by. */
export interface Candidate {
	readonly head: number;
	/** The verb with its particle and the preposition that leads to the content. */
	readonly words: Stretch;
	readonly lemma: string;
	readonly content: Stretch;
	readonly source: Stretch | null;
	readonly negated: boolean;
	/** How the content hangs on the cue, for the rule's name. */
	readonly frame: string;
	/** The weights of what holds of it, added up. */
	readonly odds: number;
}

/** The candidate that stands at a cue, if any, and what the judge says of it. */
export interface Judged {
	readonly candidate: Candidate | null;
	readonly likely: boolean;
}

/** What is learned, to judge by. */
export interface Models {
	readonly content: Weights;
	readonly attribution: Weights;
	/** A verb that starts below so many tenths of log-odds is not looked at further. */
	readonly floor: number;
	/** A candidate with more tenths of log-odds is taken. */
	readonly least: number;
}

function mayBe(
	{ attribution, floor }: Models,
	sort: string,
	lemma: string,
	frame: string,
): boolean {
	// The learner looks at all, and its weights are not asked twice for the same.
	if (floor === -Infinity) return true;
	const word = attribution.of(sort, " ", lemma);
	const framed = attribution.of(sort, " ", lemma, `|${frame}`);
	return word + framed + attribution.of("frame ", frame) >= floor;
}

const ATTRIBUTING: ReadonlySet<string> = new Set([
	"VERB",
	"NOUN",
	"ADJ",
	"PROPN",
]);

/** The base form of a verb that was taken for a noun, as in headlines: "Mayor slams plan" has no other verb. */
function lostVerb(
	{ verbsBefore }: Scene,
	unit: Unit,
	{ index, upos, lower }: Token,
): string | null {
	if (upos !== "NOUN" && upos !== "PROPN") return null;
	if (index === unit.from || !/(?:s|ed)$/.test(lower)) return null;
	const known = (verbsBefore[unit.to] ?? 0) > (verbsBefore[unit.from] ?? 0);
	if (known && !unit.isHeadline && unit.index > 0) return null;
	const lemma = verbLemma(lower);
	return isSpeech(lemma) ? lemma : null;
}

/** The candidate whose cue is the token `at`, or null. */
export function readCandidate(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	at: number,
	models: Models,
): Candidate | null {
	const token = scene.tokens[at];
	if (!token) return null;
	const { upos } = token;
	if (!ATTRIBUTING.has(upos)) return null;
	// A capital inside a sentence is a name that the tagger took for something else.
	if (at > unit.from && token.text !== token.lower && !unit.isHeadline)
		return null;
	const lost = upos === "VERB" ? null : lostVerb(scene, unit, token);
	if (upos !== "VERB" && !lost) {
		const framed = readFrame(tree, at);
		if (!framed || framed.content.to > unit.to) return null;
		const sort = framed.frame.charAt(0);
		if (!mayBe(models, sort, framed.lemma, framed.frame)) return null;
		return assemble(scene, tree, unit, models.attribution, {
			head: at,
			words: framed.cue,
			lemma: framed.lemma,
			content: framed.content,
			sort,
			surface: framed.frame,
			parsed: framed.frame,
			chosen: framed.frame,
			form: framed.form,
			negated: framed.negated,
			sourceHead: framed.source,
			before: null,
		});
	}
	// "according to" is read with its source, or not at all.
	if (token.dep === "amod" || token.lower === "according") return null;
	const complement = complementOf(scene, unit, at);
	if (!complement) return null;
	const verb = readVerb(scene, unit, at);
	const lemma = (lost ?? token.lemma) + complement.particle;
	if (!mayBe(models, "v", lemma, complement.frame)) return null;
	const framed = lost ? null : readFrame(tree, at);
	const chosen = chooseContent(
		scene,
		tree,
		unit,
		at,
		complement,
		framed,
		models.content,
	);
	if (!chosen) return null;
	const content = {
		...chosen,
		...withObject(complement, chosen),
		to: Math.min(unit.to, pastAppositive(tree, at, chosen)),
	};
	const lead = complement.from - 1;
	const preposition =
		content.from === complement.from &&
		lead > at &&
		lead <= at + 2 &&
		prepositionFrame(scene.tokens[lead]?.lower ?? "") === complement.frame;
	return assemble(scene, tree, unit, models.attribution, {
		head: at,
		words: { from: at, to: preposition ? lead + 1 : at + 1 },
		lemma,
		content,
		sort: "v",
		surface: complement.frame,
		parsed: framed?.frame ?? "none",
		chosen: content.frame,
		form: verb.form,
		negated: verb.negated,
		sourceHead: framed?.source ?? -1,
		before: verb.before,
	});
}

/** "raised | questions about the search": an object right after the verb is said as well as what a preposition adds to it. */
function withObject(
	{ frame, from, phraseEnd }: Complement,
	chosen: Option,
): { readonly from: number; readonly frame: string } {
	const joins = frame === "np" && chosen.from === phraseEnd + 1;
	return joins ? { from, frame } : chosen;
}

/** Form and subject of a verb as the words to its left show them. */
function readVerb(
	scene: Scene,
	unit: Unit,
	verb: number,
): { form: string; negated: boolean; before: Stretch | null } {
	const { tokens, markedAt } = scene;
	let left = verb;
	let auxiliary = false;
	let be = false;
	let to = false;
	let negated = false;
	while (left > unit.from && (markedAt[left - 1] ?? -1) < 0) {
		const token = tokens[left - 1];
		if (!token || !/^(?:AUX|ADV|PART)$/.test(token.upos)) break;
		if (token.xpos === "POS") break;
		auxiliary ||= token.upos === "AUX";
		be ||= token.lemma === "be";
		to ||= token.lower === "to";
		negated ||= /^(?:not|n['’]t|never)$/.test(token.lower);
		left--;
	}
	// "declined to specify the price": what was not said.
	negated ||= to && /^(?:decline|refuse)$/.test(tokens[left - 1]?.lemma ?? "");
	const xpos = tokens[verb]?.xpos;
	const form = to
		? "to"
		: xpos === "VBG"
			? auxiliary
				? "progressive"
				: "participle"
			: xpos === "VBN" && be
				? "passive"
				: xpos === "VBN" && !auxiliary
					? "past participle"
					: auxiliary
						? "auxiliary"
						: "finite";
	return { form, negated, before: subjectBefore(scene, unit, left - 1) };
}
