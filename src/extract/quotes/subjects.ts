import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import { isTime } from "./naming.js";
import { isBreak } from "./pause.js";
import { phraseBefore } from "./phrase-before.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/**
 * The tree's subject where it reaches further left than the words next to the verb: the whole of it, and the phrase that names
 * it, which the words complete or stand for where the tree has it short or hangs a time on it.
 */
export function furtherSubject(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
	near: Stretch | null,
): { readonly whole: Stretch; readonly phrase: Stretch } | null {
	const subject = parsedSubject(scene, tree, unit, verb);
	if (!subject || !near) return subject;
	const { tokens } = scene;
	const { whole, phrase } = subject;
	if (tokens[near.from]?.lower === "whose" || whole.from >= near.from)
		return null;
	// "In May the founder, Ana Holm, said": the tree hangs the time on the subject.
	const leads =
		tokens[phrase.from]?.upos === "ADP" ||
		tokens[phrase.from - 1]?.upos === "ADP";
	if (leads) return { whole, phrase: near };
	// "World No 3 Olaf Lind said": the tree has no more than the first words.
	const runs =
		phrase.to <= near.from && !isPausedBetween(tokens, phrase.to, near.from);
	return { whole, phrase: runs ? { from: phrase.from, to: near.to } : phrase };
}

/** The subject as the tree has it, with all that hangs on it; null where that reaches into quotation marks or past the verb. */
function parsedSubject(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
): { readonly whole: Stretch; readonly phrase: Stretch } | null {
	const subject = tree.child(verb, "nsubj");
	if (subject < unit.from || subject >= verb) return null;
	if (isTime(scene, { from: subject, to: subject + 1 })) return null;
	if (scene.tokens[subject]?.upos === "PRON") return null;
	const subtree = tree.subtree(subject);
	let { from } = subtree;
	while (from < subject && scene.tokens[from]?.upos === "PUNCT") from++;
	const whole = { from, to: subtree.to };
	const marks =
		(scene.markedBefore[verb] ?? 0) > (scene.markedBefore[whole.from] ?? 0);
	if (marks || whole.to > verb || whole.from < unit.from) return null;
	for (let i = whole.to; i < verb; i++)
		if (!/^(?:AUX|ADV|PART|PUNCT)$/.test(scene.tokens[i]?.upos ?? ""))
			return null;
	return { whole, phrase: tree.nounPhrase(subject) };
}

/** Whether a mark or a relative pronoun stands among the tokens `from` to `to`. */
function isPausedBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	for (let i = from; i < to; i++)
		if (
			isBreak(tokens, i) ||
			/^(?:who|which|that)$/.test(tokens[i]?.lower ?? "")
		)
			return true;
	return false;
}

/** "Detectives looking into a raid in Bath said …": what stands before the verb only tells where; the tree's subject further left, or null. */
export function distantSubject(
	{ tokens, markedBefore }: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
	near: Stretch,
): Stretch | null {
	if (tokens[near.from - 1]?.upos !== "ADP") return null;
	const subject = tree.child(verb, "nsubj");
	if (subject < unit.from || subject >= near.from) return null;
	if (!/^(?:NOUN|PROPN)$/.test(tokens[subject]?.upos ?? "")) return null;
	const phrase = tree.nounPhrase(subject);
	const isMarked = (markedBefore[verb] ?? 0) > (markedBefore[phrase.from] ?? 0);
	return isMarked || phrase.to > near.from ? null : phrase;
}

/** The subject of the unit's first verb: whoever "…, adding that" goes back to when no cue stands before it. */
export class FirstSubject {
	#at: number;
	#found: Stretch | null = null;

	constructor(
		private readonly scene: Scene,
		private readonly unit: Unit,
	) {
		this.#at = unit.from;
	}

	/** As far as one stands left of the token `end`. Each token is looked at once. */
	before(end: number): Stretch | null {
		const { tokens, markedAt } = this.scene;
		for (; this.#at < end && !this.#found; this.#at++) {
			if ((markedAt[this.#at] ?? -1) >= 0) continue;
			const upos = tokens[this.#at]?.upos;
			if (upos !== "VERB" && upos !== "AUX") continue;
			let left = this.#at;
			while (left > this.unit.from && tokens[left - 1]?.upos === "ADV") left--;
			this.#found = phraseBefore(this.scene, this.unit, left - 1);
		}
		return this.#found;
	}
}
