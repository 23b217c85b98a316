// Whose a quotation is that stands beside no verb of speech: signed, labelled, gone on with, or told by its place.
import { treeOf } from "../../text/tree.js";
import type { Cue } from "./cue.js";
import type { Draft } from "./draft.js";
import { findCues } from "./find-cues.js";
import {
	actorOf,
	firstSubject,
	governingSubject,
	isNear,
	isPassedOver,
} from "./neighbours.js";
import { pageOwner } from "./page-owner.js";
import { phraseAfter } from "./phrase-after.js";
import { phraseBefore } from "./phrase-before.js";
import type { Marked, Scene, Unit } from "./scene.js";
import { hasVerb, holdsMarks, type Stretch } from "./stretch.js";
import { isTitle } from "./title.js";
import { whoseWords } from "./whose-words.js";

/** A way to tell whose a quotation is; `nothing` where nobody says it, null passes. */
export interface LeftoverRule {
	readonly name: string;
	readonly read: (
		scene: Scene,
		unit: Unit,
		mark: Marked,
		here: readonly Draft[],
		drafts: readonly Draft[],
	) =>
		| { readonly cue: Cue | null; readonly source: Stretch | null }
		| "nothing"
		| null;
}

/** The rule that takes the subject of the sentence before, which must be a person. */
export const ACTOR_SPEAKS = "quotation after its speaker's act";

/** Rules that take a source from its place alone, by no verb of saying: only somebody is one. */
export const BY_PLACE: ReadonlySet<string> = new Set([
	"quotation after a colon of the sentence before",
	"quotation on its own",
	"quotation after another verb",
	"quotation without a cue",
]);

/** Most certain first; the first that answers decides. */
export const LEFTOVER_RULES: readonly LeftoverRule[] = [
	{
		// "…" — Sonya Herridge
		name: "signature after the quotation",
		read: (scene, unit, mark) => {
			const { tokens } = scene;
			const next = mark.to < unit.to ? unit : scene.units[unit.index + 1];
			if (!next || next.paragraph - unit.paragraph > 1) return null;
			if (!/^[—–―-]+$/.test(tokens[mark.to]?.text ?? "")) return null;
			const source = phraseAfter(scene, next, mark.to + 1);
			if (!source || tokens[source.from]?.upos !== "PROPN") return null;
			return hasVerb(scene, source.to, next.to) ? null : { cue: null, source };
		},
	},
	{
		// <tweet text="…">
		name: "value in a tag",
		read: (scene, _unit, mark) =>
			scene.document.article.body.charAt(mark.quoted.start - 1) === "="
				? "nothing"
				: null,
	},
	{
		name: "owner of the page it stands on",
		read: (scene, unit, mark) => {
			const source = pageOwner(scene, unit, mark);
			return source && { cue: null, source };
		},
	},
	{
		// in Holm's words, "…"
		name: "in somebody's words",
		read: (scene, unit, mark) => {
			const source = whoseWords(scene, unit, mark);
			return source && { cue: null, source };
		},
	},
	{
		// Darrell Scott: "…"
		name: "name and colon before the quotation",
		read: (scene, unit, mark) => {
			const colon = mark.from - 1;
			if (colon <= unit.from || scene.tokens[colon]?.text !== ":") return null;
			const source = phraseBefore(scene, unit, colon - 1);
			return source && { cue: null, source };
		},
	},
	{
		// "…!" beamed Donald Hartley
		name: "any verb and its subject after the quotation",
		read: (scene, unit, mark) => {
			const { tokens } = scene;
			const last = tokens[mark.to - 2]?.text ?? "";
			if (mark.from !== unit.from || !/^[,?!]$/.test(last)) return null;
			const verb = tokens[mark.to];
			if (verb?.xpos !== "VBD" && verb?.xpos !== "VBZ") return null;
			// "“…,” was how Holm put it"
			if (/^(?:be|have|do)$/.test(verb.lemma)) return null;
			const source = phraseAfter(scene, unit, mark.to + 1);
			return source && { cue: null, source };
		},
	},
	{
		name: "title of a work",
		read: (scene, unit, mark) =>
			isTitle(scene, unit, mark) ? "nothing" : null,
	},
	{
		name: "quotation beside another of its sentence",
		read: (scene, _unit, mark, here) => {
			const beside = here.at(-1);
			return beside && mark.to - mark.from > 5 && holdsMarks(scene, beside)
				? beside
				: null;
		},
	},
	{
		// "PENCE: That is why …
		name: "turn inside the marks",
		read: (scene, unit, mark) => {
			const { tokens } = scene;
			for (let i = mark.from + 2; i < mark.from + 6 && i < mark.to; i++) {
				if (tokens[i]?.text !== ":") continue;
				let from = mark.from + 1;
				while (from < i && tokens[from]?.upos === "PUNCT") from++;
				const isName = /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "");
				return isName && i + 3 < mark.to && mark.from === unit.from
					? { cue: null, source: { from, to: i } }
					: null;
			}
			return null;
		},
	},
	{
		name: "aside in open marks",
		read: (scene, _unit, mark) =>
			!mark.quoted.closed && scene.tokens[mark.from + 1]?.text === "("
				? "nothing"
				: null,
	},
	{
		name: "quotation goes on from the paragraph before",
		read: (scene, _unit, mark, _here, drafts) => {
			if (mark.quoted.continues === null) return null;
			return drafts.findLast((d) => holdsMarks(scene, d)) ?? null;
		},
	},
	{
		name: "quotation after a colon of the sentence before",
		read: (scene, unit, mark) => {
			const before = scene.units[unit.index - 1];
			if (
				mark.from !== unit.from ||
				!before ||
				scene.tokens[before.to - 1]?.text !== ":"
			)
				return null;
			const cue = findCues(scene, treeOf(scene.document), before).at(-1);
			const source = cue?.source ?? firstSubject(scene, before);
			return source ? { cue: cue ?? null, source } : null;
		},
	},
	{
		// Asked why, she shrugs. "…"
		name: ACTOR_SPEAKS,
		read: (scene, unit, mark, _here, drafts) => {
			if (mark.from !== unit.from || hasVerb(scene, mark.to, unit.to))
				return null;
			const before = scene.units[unit.index - 1];
			if (!before || before.paragraph !== unit.paragraph) return null;
			const last = drafts.at(-1);
			if (last && last.to > before.from && !isReporters(scene, last))
				return null;
			const source = actorOf(scene, before);
			return source && { cue: null, source };
		},
	},
	{
		name: "quotation on its own",
		read: (scene, unit, mark, _here, drafts) => {
			if (mark.from !== unit.from || hasVerb(scene, mark.to, unit.to))
				return null;
			const recent = drafts.slice(-4).filter((d) => isNear(scene, unit, d));
			const near =
				recent.findLast((d) => holdsMarks(scene, d)) ?? recent.at(-1);
			if (mark.to - mark.from < 5 && !near) return "nothing";
			const isKnown = near && !isPassedOver(scene, unit, near);
			return isKnown ? near : { cue: null, source: null };
		},
	},
	{
		name: "a few words in marks",
		read: (_scene, _unit, mark) => (mark.to - mark.from < 6 ? "nothing" : null),
	},
	{
		name: "quotation after another verb",
		read: (scene, unit, mark) => {
			const parsed = governingSubject(scene, unit, mark);
			if (parsed) return { cue: null, source: parsed };
			const furthest = Math.max(unit.from, mark.from - 80);
			for (let j = mark.from - 1; j >= furthest; j--) {
				if (!hasVerb(scene, j, j + 1) || (scene.markedAt[j] ?? -1) >= 0)
					continue;
				let left = j;
				while (/^(?:AUX|ADV|PART)$/.test(scene.tokens[left - 1]?.upos ?? ""))
					left--;
				const source = phraseBefore(scene, unit, left - 1);
				if (source) return { cue: null, source };
			}
			return null;
		},
	},
	{
		name: "quotation without a cue",
		read: (scene, unit, _mark, _here, drafts) => {
			const near = drafts.at(-1);
			return {
				cue: null,
				source: near && isNear(scene, unit, near) ? near.source : null,
			};
		},
	},
];

/** "When I put this to Holm, she shrugs.": what the reporter does is no attribution. */
function isReporters({ tokens }: Scene, { source }: Draft): boolean {
	return source !== null && /^(?:i|we)$/.test(tokens[source.from]?.lower ?? "");
}
