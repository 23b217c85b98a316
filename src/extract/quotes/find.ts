import type { Document } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Person } from "../people/person.js";
import type { Time } from "../times/time.js";
import { type Cue, findCues } from "./cue.js";
import { CUES } from "./cues.js";
import { phraseAfter, phraseBefore, type Stretch } from "./phrase.js";
import type { Quote, QuoteKind, Reference } from "./quote.js";
import { type Right, readRight } from "./right.js";
import { type Marked, readScene, type Scene, type Unit } from "./scene.js";

/** What the later finders may build on. */
export interface QuoteContext {
	readonly times: readonly Time[];
	readonly people: readonly Person[];
}

interface Draft extends Stretch {
	readonly cue: Cue | null;
	readonly source: Stretch | null;
	readonly right: Right | null;
	readonly by: string;
}

/** Every quotation of a document, direct, mixed and indirect, in order of the text. */
export function findQuotes(document: Document, context: QuoteContext): Quote[] {
	const scene = readScene(document);
	const drafts: Draft[] = [];
	const taken = new Uint8Array(scene.marked.length);
	for (const unit of scene.units) {
		const found = readUnit(scene, unit);
		for (const draft of found) {
			for (let i = draft.from; i < draft.to; i++) {
				const mark = scene.markedAt[i] ?? -1;
				if (mark >= 0) taken[mark] = 1;
			}
		}
		drafts.push(...found);
		drafts.push(...readLeftovers(scene, unit, taken, found, drafts));
	}
	return drafts
		.flatMap((draft) => finish(scene, draft, context))
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

function readUnit(scene: Scene, unit: Unit): Draft[] {
	const cues = findCues(scene, unit);
	const drafts: Draft[] = [];
	let done = unit.from;
	for (const [n, cue] of cues.entries()) {
		if (cue.verb < done) continue;
		const right = readRight(
			scene,
			unit,
			cue.group.to,
			CUES.addressee.has(cue.lemma) && cue.order !== "after",
		);
		const left = readLeft(scene, cue, right, done);
		const base = { cue, source: cue.source, right };
		if (left) {
			drafts.push({ ...left, ...base });
			done = cue.group.to;
		}
		if (right.sort === "end" || right.sort === "comma") continue;
		if (left && right.sort !== "quote") continue;
		if (
			right.sort === "clause" &&
			!right.colon &&
			!CUES.clause.has(cue.lemma) &&
			!CUES.addressee.has(cue.lemma)
		)
			continue;
		const end = contentEnd(scene, unit, right, cues.slice(n + 1));
		const content = trim(scene, right.at, end);
		if (!content) continue;
		drafts.push({
			...content,
			...base,
			by: left
				? "quotation goes on after its attribution"
				: `${right.colon ? "colon" : right.sort} after the cue`,
		});
		done = end;
	}
	return drafts;
}

/** The content that stands before its attribution: `"…," she said`, "…, she said". */
function readLeft(
	scene: Scene,
	cue: Cue,
	right: Right,
	done: number,
): (Stretch & { by: string }) | null {
	const { tokens, marked, markedAt } = scene;
	const last = cue.group.from - 1;
	if (last < done || cue.order === "shared") return null;
	const mark = marked[markedAt[last] ?? -1];
	if (mark) {
		if (right.sort === "that") return null;
		const from = leftStart(scene, mark, done);
		return {
			from,
			to: last + 1,
			by:
				from === mark.from
					? "quotation before its attribution"
					: "clause with a quotation before its attribution",
		};
	}
	if (!/^[,—–-]+$/.test(tokens[last]?.text ?? "")) return null;
	const before = marked[markedAt[last - 1] ?? -1];
	if (before && right.sort !== "that") {
		const from = leftStart(scene, before, done);
		return { from, to: last, by: "quotation before its attribution" };
	}
	if (right.sort !== "end" && right.sort !== "comma") return null;
	if (!hasVerb(scene, done, last)) return null;
	return { from: done, to: last, by: "clause before its attribution" };
}

function leftStart(scene: Scene, mark: Marked, done: number): number {
	const { tokens, markedAt } = scene;
	if (mark.from <= done) return mark.from;
	const before = tokens[mark.from - 1];
	const opener = tokens[mark.from + 1];
	if (before && /^[:]$/.test(before.text)) return mark.from;
	if (
		before &&
		/^[,—–-]+$/.test(before.text) &&
		opener &&
		/^\p{Lu}/u.test(opener.text) &&
		mark.to - mark.from > 5
	)
		return mark.from;
	for (let i = mark.from - 1; i >= done; i--) {
		if ((markedAt[i] ?? -1) < 0 && /^[.!?]$/.test(tokens[i]?.text ?? ""))
			return i + 1;
	}
	return done;
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const upos = scene.tokens[i]?.upos;
		if (upos === "VERB" || upos === "AUX") return true;
	}
	return false;
}

/** Where content that follows its cue ends: with the unit, or where the next attribution begins. */
function contentEnd(
	scene: Scene,
	unit: Unit,
	right: Right,
	later: readonly Cue[],
): number {
	const { tokens, marked, markedAt } = scene;
	const mark = marked[markedAt[right.at] ?? -1];
	if (mark && (right.colon || isSentence(scene, mark))) {
		return adjacentEnd(scene, unit, mark);
	}
	for (const cue of later) {
		if (cue.verb <= right.at) continue;
		let at = cue.group.from;
		const before = tokens[at - 1];
		if (!before) continue;
		const joined = before.upos === "CCONJ";
		if (joined && (cue.order === "shared" || SPEECH.has(cue.lemma))) {
			at--;
			if (tokens[at - 1]?.text === ",") at--;
			return at;
		}
		const opens = before.text === ",";
		if (
			opens &&
			cue.order === "shared" &&
			/ing$/.test(tokens[cue.verb]?.lower ?? "")
		)
			return at - 1;
	}
	return unit.to;
}

const SPEECH: ReadonlySet<string> = new Set(
	"say tell add note write tweet".split(" "),
);

function isSentence(scene: Scene, mark: Marked): boolean {
	const last = scene.tokens[mark.to - 2];
	const opener = scene.tokens[mark.from + 1];
	return (
		mark.to - mark.from > 6 &&
		last !== undefined &&
		/^[.?!…]$/.test(last.text) &&
		opener !== undefined &&
		/^[^\p{Ll}]/u.test(opener.text)
	);
}

function adjacentEnd(scene: Scene, unit: Unit, mark: Marked): number {
	let end = mark.to;
	for (
		let next = scene.marked[mark.index + 1];
		next && next.from === end && next.to <= unit.to;
		next = scene.marked[next.index + 1]
	)
		end = next.to;
	return end;
}

/** Cuts off the marks of the reporter's own sentence. */
function trim(scene: Scene, from: number, to: number): Stretch | null {
	const { tokens, markedAt } = scene;
	let end = to;
	while (
		end > from &&
		(markedAt[end - 1] ?? -1) < 0 &&
		/^[.,;:!?—–-]+$/.test(tokens[end - 1]?.text ?? "")
	)
		end--;
	let start = from;
	while (
		start < end &&
		(markedAt[start] ?? -1) < 0 &&
		/^[.,;:!?—–-]+$/.test(tokens[start]?.text ?? "")
	)
		start++;
	return end > start ? { from: start, to: end } : null;
}

/** Quotations of a unit that no cue in it has claimed. */
function readLeftovers(
	scene: Scene,
	unit: Unit,
	taken: Uint8Array,
	here: readonly Draft[],
	drafts: readonly Draft[],
): Draft[] {
	const { marked, markedAt } = scene;
	const found: Draft[] = [];
	for (let i = unit.from; i < unit.to; i++) {
		const mark = marked[markedAt[i] ?? -1];
		if (!mark) continue;
		i = mark.to - 1;
		if (taken[mark.index]) continue;
		const base = { from: mark.from, to: mark.to, right: null };
		for (const rule of LEFTOVER_RULES) {
			const answer = rule.read(
				scene,
				unit,
				mark,
				here,
				found.length > 0 ? [...drafts.slice(-3), ...found] : drafts,
			);
			if (!answer) continue;
			if (answer !== "nothing")
				found.push({
					...base,
					cue: answer.cue,
					source: answer.source,
					by: rule.name,
				});
			break;
		}
	}
	return found;
}

interface LeftoverRule {
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

const LEFTOVER_RULES: readonly LeftoverRule[] = [
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
		name: "title of a work",
		read: (scene, unit, mark) =>
			isTitle(scene, unit, mark) ? "nothing" : null,
	},
	{
		name: "quotation beside another of its sentence",
		read: (scene, _unit, mark, here) => {
			const beside = here.findLast((d) => d.to <= mark.from) ?? here[0];
			return beside && mark.to - mark.from > 5 && holdsMarks(scene, beside)
				? beside
				: null;
		},
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
			const cue = findCues(scene, before).at(-1);
			const source = cue?.source ?? firstSubject(scene, before);
			return source ? { cue: cue ?? null, source } : null;
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
			return near ?? { cue: null, source: null };
		},
	},
	{
		name: "a few words in marks",
		read: (_scene, _unit, mark) => (mark.to - mark.from < 6 ? "nothing" : null),
	},
	{
		name: "quotation after another verb",
		read: (scene, unit, mark) => {
			for (let j = mark.from - 1; j >= unit.from; j--) {
				if (scene.tokens[j]?.upos !== "VERB" || (scene.markedAt[j] ?? -1) >= 0)
					continue;
				const source = phraseBefore(scene, unit, j - 1);
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

/** Capitals on all but the small words, and no full sentence: a name of something, no speech. */
function isTitle(scene: Scene, unit: Unit, mark: Marked): boolean {
	if (mark.to - mark.from > 14) return false;
	let capital = 0;
	for (let i = mark.from + 1; i < mark.to - 1; i++) {
		const text = scene.tokens[i]?.text ?? "";
		if (/^[\p{Lu}\p{N}]/u.test(text)) capital++;
		else if (/^\p{Ll}{4,}/u.test(text) || /[?!]$/.test(text)) return false;
	}
	return capital > 1 || (capital === 1 && mark.from > unit.from);
}

function firstSubject(scene: Scene, unit: Unit): Stretch | null {
	for (let i = unit.from; i < unit.to; i++) {
		const upos = scene.tokens[i]?.upos;
		if (upos !== "VERB" && upos !== "AUX") continue;
		const found = phraseBefore(scene, unit, i - 1);
		if (found) return found;
	}
	return null;
}

function holdsMarks(scene: Scene, { from, to }: Stretch): boolean {
	for (let i = from; i < to; i++)
		if ((scene.markedAt[i] ?? -1) >= 0) return true;
	return false;
}

function isNear(scene: Scene, unit: Unit, draft: Draft): boolean {
	const at = scene.tokens[draft.from]?.sentence ?? -1;
	const paragraph = scene.document.sentences[at]?.paragraph ?? -1;
	return unit.paragraph - paragraph <= 1;
}

function finish(scene: Scene, draft: Draft, context: QuoteContext): Quote[] {
	const span = spanOf(scene, draft);
	if (!span) return [];
	const { cue, right } = draft;
	const cueSpan = cue && spanOf(scene, { from: cue.verb, to: cue.verb + 1 });
	const refer = (stretch: Stretch | null): Reference | null => {
		const found = stretch && spanOf(scene, stretch);
		return found && { ...found, person: null };
	};
	const kind = kindOf(scene, draft);
	return [
		{
			...span,
			kind,
			source: refer(draft.source),
			role: null,
			cue: cueSpan,
			verb: cue?.lemma ?? null,
			addressee: refer(right?.addressee ?? null),
			occasion: right?.occasion ? spanOf(scene, right.occasion) : null,
			when: context.times.find(() => false) ?? null,
			negated: cue?.negated ?? false,
			by: draft.by,
		},
	];
}

function kindOf(scene: Scene, { from, to }: Stretch): QuoteKind {
	const first = scene.marked[scene.markedAt[from] ?? -1];
	if (first && first.from === from && first.to === to) return "direct";
	for (let i = from; i < to; i++)
		if ((scene.markedAt[i] ?? -1) >= 0) return "mixed";
	return "indirect";
}

function spanOf(scene: Scene, { from, to }: Stretch): Span | null {
	const first = scene.tokens[from];
	const last = scene.tokens[to - 1];
	return first && last ? { start: first.start, end: last.end } : null;
}
