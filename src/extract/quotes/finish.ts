import type { Span } from "../../text/span.js";
import type { Person } from "../people/person.js";
import type { Time } from "../times/time.js";
import { type Draft, holdsMarks } from "./draft.js";
import type { Stretch } from "./phrase.js";
import type { Quote, QuoteKind, Reference } from "./quote.js";
import type { Scene } from "./scene.js";

/** A draft as the other rooms see it. */
export function finish(scene: Scene, draft: Draft, context: QuoteContext): Quote[] {
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
