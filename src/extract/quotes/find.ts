import type { Document } from "../../text/document.js";
import { treeOf } from "../../text/tree.js";
import { readUnit } from "./attribution.js";
import type { Draft } from "./draft.js";
import { finish, type QuoteContext } from "./finish.js";
import { readInterview } from "./interview.js";
import { ACTOR_SPEAKS, readLeftovers } from "./leftovers.js";
import type { Stretch } from "./phrase.js";
import type { Quote } from "./quote.js";
import { readScene, type Scene } from "./scene.js";
import { ME, YOU } from "./turn-signs.js";
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
	for (const unit of scene.units) {
		if (interview.asked.has(unit.paragraph)) continue;
		if (unit.from < spoken || interview.answered.has(unit.paragraph)) {
			drafts.push(
				...readUnit(scene, tree, unit).filter((draft) =>
					isOfOthers(scene, draft),
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

/** In somebody's own answer: "she told me that …". */
function isOfOthers(scene: Scene, { source, by }: Draft): boolean {
	return (
		source !== null &&
		!GUESSES.has(by) &&
		!begins(scene, source, ME) &&
		!begins(scene, source, YOU)
	);
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
