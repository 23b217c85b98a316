import type { Draft } from "./draft.js";
import { isBreak } from "./pause.js";
import type { Scene, Unit } from "./scene.js";
import { hasVerb } from "./stretch.js";

/** A name is hardly longer than this. */
const LONGEST_NAME = 9;

/** The rule that takes a whole paragraph. */
export const TURN = "name and colon";

/** Labels before a colon that are no speakers. */
const LABELS: ReadonlySet<string> = new Set(
	"analysis background breaking exclusive explainer fact here note photo photos picture pictures q question quote read related report review summary tip update updates video videos warning watch".split(
		" ",
	),
);

/** "Minister: We will stay" as a headline, "Lange: We lost a third of the hives." in an interview: a name, a colon, the words. */
export function readTurn(scene: Scene, unit: Unit): Draft | null {
	const { tokens, markedAt, document } = scene;
	const paragraph = document.paragraphs[unit.paragraph];
	const first = document.sentences[paragraph?.from ?? -1];
	if (!paragraph || first?.from !== unit.from) return null;
	let colon = -1;
	for (let i = unit.from; i < unit.to && i <= unit.from + LONGEST_NAME; i++) {
		if ((markedAt[i] ?? -1) >= 0) return null;
		if (tokens[i]?.text === ":") {
			colon = i;
			break;
		}
		if (
			isBreak(tokens, i) &&
			tokens[i]?.text !== "-" &&
			tokens[i]?.text !== "."
		)
			return null;
	}
	if (colon <= unit.from || colon + 3 > unit.to) return null;
	if (hasVerb(scene, unit.from, colon)) return null;
	const last = tokens[colon - 1];
	if (!last || !/^(?:PROPN|NOUN)$/.test(last.upos)) return null;
	if (LABELS.has(last.lower) || !/^\p{Lu}/u.test(tokens[unit.from]?.text ?? ""))
		return null;
	const mayTurn =
		isTranscript(scene, unit) || (unit.isHeadline && unit.paragraph < 2);
	if (!mayTurn) return null;
	const lastSentence = document.sentences[paragraph.to - 1];
	let to = unit.isHeadline ? unit.to : Math.max(unit.to, lastSentence?.to ?? 0);
	while (
		to > colon + 1 &&
		(markedAt[to - 1] ?? -1) < 0 &&
		isBreak(tokens, to - 1)
	)
		to--;
	if (to <= colon + 2) return null;
	return {
		from: colon + 1,
		to,
		cue: null,
		source: { from: unit.from, to: colon },
		right: null,
		zone: null,
		by: TURN,
	};
}

/** Whether the paragraphs around also begin with a name or letter and a colon. */
function isTranscript({ document, tokens }: Scene, unit: Unit): boolean {
	return [-2, -1, 1, 2].some((step) => {
		const paragraph = document.paragraphs[unit.paragraph + step];
		const sentence = document.sentences[paragraph?.from ?? -1];
		if (!sentence) return false;
		for (
			let i = sentence.from + 1;
			i < sentence.from + 5 && i < sentence.to;
			i++
		)
			if (tokens[i]?.text === ":")
				return /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "");
		return false;
	});
}
