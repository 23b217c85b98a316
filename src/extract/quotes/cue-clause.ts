// The clause of a verb of speech: its auxiliaries and negation, whose words it tells, and on which side of it that one is named.
import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import type { Cue } from "./cue.js";
import { describedName } from "./described-name.js";
import { allegedSubject, quotedAsSaying, quotedSaying } from "./hearsay.js";
import {
	insertedSubject,
	invertedSubject,
	openedSubject,
} from "./inversion.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { readPassive, withName } from "./naming.js";
import { isPause } from "./pause.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { nearSubject } from "./subject-phrase.js";
import {
	distantSubject,
	type FirstSubject,
	furtherSubject,
} from "./subjects.js";

const LEFT_OF_VERB: ReadonlySet<string> = new Set(["AUX", "ADV"]);

/** "point out" is `point_out`. */
export function lemmaOf(tokens: readonly Token[], token: Token): string {
	const next = tokens[token.index + 1];
	return next?.xpos === "RP" && next.head === token.index
		? `${token.lemma}_${next.lower}`
		: token.lemma;
}

/**
 * The cue that a verb is, most certain reading first; null for a verb that tells nobody's words. `previous` is the cue before it
 * in the unit, whose subject it may share, as it may that of the unit's first verb.
 */
export function readCue(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
	previous: Cue | undefined,
	first: FirstSubject,
): Cue | null {
	const { tokens } = scene;
	const token = tokens[verb];
	if (!token) return null;
	const { left, negated, auxiliary } = groupBefore(scene, unit, verb);
	const lemma = lemmaOf(tokens, token);
	const end = lemma === token.lemma ? verb + 1 : verb + 2;
	const cue = (
		from: number,
		to: number,
		source: Stretch | null,
		order: Cue["order"],
	): Cue => ({
		verb,
		words: { from: verb, to: end },
		lemma,
		negated,
		addressee: null,
		frame: null,
		group: { from, to },
		source,
		order,
	});
	const passive = readPassive(scene, unit, left, verb);
	if (passive) {
		const { subject, agent } = passive;
		return {
			...cue(subject?.from ?? left, agent?.to ?? end, agent, "before"),
			addressee: CUES.addressee.has(lemma) ? subject : null,
		};
	}
	// "…, adding that": a bare participle has no subject of its own.
	if (!/ing$/.test(token.lower) || auxiliary) {
		const behind =
			invertedSubject(scene, tree, unit, verb) ??
			insertedSubject(scene, unit, verb);
		if (behind) return cue(verb, behind.to, behind, "after");
		const near = nearSubject(scene, unit, left);
		// "its sales forecast on Thursday": a participle that describes its noun.
		if (near && token.dep === "acl" && !auxiliary && !CORE.has(lemma))
			return null;
		const further = furtherSubject(scene, tree, unit, verb, near);
		if (further) return cue(further.whole.from, end, further.phrase, "before");
		if (near) {
			const spoken = quotedSaying(scene, unit, verb);
			if (spoken)
				return {
					...cue(near.from, spoken.to + 2, spoken, "before"),
					lemma: "say",
				};
			const distant =
				distantSubject(scene, tree, unit, verb, near) ??
				// "Holm, head of the port, the union said, …": an attribution inside what it says.
				(isPause(tokens, end) ? null : describedName(scene, unit, near));
			return distant
				? cue(distant.from, end, distant, "before")
				: cue(near.from, end, withName(scene, unit, near), "before");
		}
		const opened = openedSubject(scene, unit, verb);
		if (opened) return cue(verb, opened.to, opened, "after");
	}
	const alleged = allegedSubject(scene, unit, left);
	if (alleged) return cue(alleged.from, end, alleged, "before");
	if (tokens[left - 1]?.lower === "to") {
		const refusal = left - 2;
		if (!/^(?:decline|refuse)$/.test(tokens[refusal]?.lemma ?? "")) return null;
		const refused = readCue(scene, tree, unit, refusal, previous, first);
		return (
			refused && {
				...cue(
					refused.group.from,
					end,
					refused.source,
					refused.order === "after" ? "shared" : refused.order,
				),
				negated: true,
				words: { from: refusal, to: end },
			}
		);
	}
	const quoted = quotedAsSaying(scene, unit, verb);
	if (quoted) return cue(quoted.from, end, quoted, "before");
	return cue(
		left,
		end,
		previous?.addressee ?? previous?.source ?? first.before(left),
		"shared",
	);
}

/** Where the adverbs, auxiliaries and negation before a verb begin, and whether it has any of the latter two. */
function groupBefore(
	{ tokens, markedAt }: Scene,
	unit: Unit,
	verb: number,
): {
	readonly left: number;
	readonly negated: boolean;
	readonly auxiliary: boolean;
} {
	let left = verb;
	let negated = false;
	let auxiliary = false;
	while (left > unit.from && (markedAt[left - 1] ?? -1) < 0) {
		const before = tokens[left - 1];
		if (!before) break;
		const isNot = /^(?:not|n['’]t|never|no)$/.test(before.lower);
		if (!isNot && !LEFT_OF_VERB.has(before.upos)) break;
		negated ||= isNot;
		auxiliary ||= before.upos === "AUX";
		left--;
	}
	return { left, negated, auxiliary };
}
