import type { Document } from "../../text/document.js";
import { treeOf } from "../../text/tree.js";
import { mentionsIn } from "../people/at.js";
import { readUnit } from "./attribution.js";
import type { Draft } from "./draft.js";
import { finish, type QuoteContext } from "./finish.js";
import { readInterview } from "./interview.js";
import { ACTOR_SPEAKS } from "./leftover-rules.js";
import { readLeftovers } from "./leftovers.js";
import { phraseBefore } from "./phrase-before.js";
import type { Quote } from "./quote.js";
import { readScene, type Scene, type Unit } from "./scene.js";
import { type Stretch, spanOf } from "./stretch.js";
import { endsWithQuestion, withoutEmphasis, YOU } from "./turn-signs.js";
import { TURN } from "./turns.js";

/** Every quotation of a document, direct, mixed and indirect, in order of the text. */
export function findQuotes(document: Document, context: QuoteContext): Quote[] {
	const scene = readScene(document);
	const tree = treeOf(document);
	const interview = readInterview(scene, context.people);
	const drafts: Draft[] = [];
	/** Where the last turn of a transcript ends. */
	let spoken = 0;
	const taken = new Uint8Array(scene.marked.length);
	for (const whole of scene.units) {
		const begin = interview.begin.get(whole.paragraph) ?? whole.from;
		if (begin >= whole.to) continue;
		const unit = { ...whole, from: Math.max(whole.from, begin) };
		if (interview.asked.has(unit.paragraph)) {
			drafts.push(
				...toldWithin(scene, readUnit(scene, tree, unit), unit, context),
			);
			continue;
		}
		if (unit.from < spoken || interview.answered.has(unit.paragraph)) {
			drafts.push(
				...readUnit(scene, tree, unit).filter(
					(draft) =>
						isOfOthers(scene, draft, context) &&
						!(draft.by === TURN && interview.answered.has(unit.paragraph)),
				),
			);
			continue;
		}
		const read = readUnit(scene, tree, unit);
		// Prompts that are no questions: "You have seen three wars."
		const found =
			interview.drafts.length > 0
				? read.filter(({ source }) => !begins(scene, source, YOU))
				: read;
		if (found[0]?.by === TURN) spoken = found[0].to;
		for (const draft of found) {
			for (let i = draft.from; i < draft.to; i++) {
				const mark = scene.markedAt[i] ?? -1;
				if (mark >= 0) taken[mark] = 1;
			}
		}
		drafts.push(...found);
		drafts.push(...readLeftovers(scene, unit, taken, found, drafts));
	}
	return [...interview.drafts, ...withSpeakersBack(scene, drafts)]
		.map((draft) => finish(scene, draft, context))
		.filter((quote) => quote !== null)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What an interviewer tells of others' words before a question, in a sentence that asks nothing: "Ruiz told us that you are late." */
function toldWithin(
	scene: Scene,
	drafts: readonly Draft[],
	unit: Unit,
	context: QuoteContext,
): readonly Draft[] {
	return endsWithQuestion(scene, unit)
		? []
		: drafts
				.map((draft) => withOwnSource(scene, draft, unit))
				.filter(
					(draft) =>
						draft.cue !== null &&
						draft.by !== TURN &&
						// "The board withdrew its grant": a deed.
						!/^(?:np|to) of /.test(draft.by) &&
						isOfOthers(scene, draft, context),
				)
				.map((draft) => ({ ...draft, ...withoutEmphasis(scene, draft) }));
}

/** The tree takes a label before a turn for its subject now and then: the words before the verb are. */
function withOwnSource(scene: Scene, draft: Draft, unit: Unit): Draft {
	const { source, cue } = draft;
	if (!source || !cue || source.from >= unit.from) return draft;
	let last = cue.verb - 1;
	while (
		last > unit.from &&
		/^(?:AUX|ADV)$/.test(scene.tokens[last]?.upos ?? "")
	)
		last--;
	return { ...draft, source: phraseBefore(scene, unit, last) };
}

/** The two of an interview. */
const THEMSELVES: ReadonlySet<string> = new Set("i we me us you".split(" "));
const THEIRS: ReadonlySet<string> = new Set("my our your".split(" "));

/** In somebody's own answer: "she told me that …", "my mother says that …", but not "my knees tell me so". */
function isOfOthers(
	scene: Scene,
	{ source, by }: Draft,
	{ people }: QuoteContext,
): boolean {
	if (!source || GUESSES.has(by) || begins(scene, source, THEMSELVES))
		return false;
	const span = begins(scene, source, THEIRS) ? spanOf(scene, source) : null;
	return !span || mentionsIn(people, span).length > 0;
}

function begins(
	{ tokens }: Scene,
	stretch: Stretch | null,
	words: ReadonlySet<string>,
): boolean {
	return stretch !== null && words.has(tokens[stretch.from]?.lower ?? "");
}

/** Rules that take the speaker from the neighbourhood. */
const GUESSES: ReadonlySet<string> = new Set([
	ACTOR_SPEAKS,
	"quotation on its own",
	"quotation without a cue",
]);

/** A speech that only its last paragraph attributes: whoever says that one said the open ones before it. */
function withSpeakersBack(scene: Scene, drafts: readonly Draft[]): Draft[] {
	const next = new Map<number, Draft>();
	const told: Draft[] = [];
	for (const draft of drafts.toReversed()) {
		const mark = scene.marked[scene.markedAt[draft.from] ?? -1];
		const after = mark && next.get(mark.quoted.index);
		const isGuess = draft.source === null || GUESSES.has(draft.by);
		const known =
			after?.source && isGuess
				? { ...draft, cue: after.cue, source: after.source }
				: draft;
		const before = mark?.quoted.continues ?? null;
		if (before !== null) next.set(before, known);
		told.push(known);
	}
	return told.reverse();
}
