import { classesOf } from "../../extract/events/classes.js";
import { When } from "../../extract/events/when.js";
import type { Extraction } from "../../extract/extraction.js";
import { argumentsOf } from "../../extract/roles/arguments.js";
import { linksOf } from "../../extract/roles/links.js";
import { fill } from "../../extract/roles/slot.js";
import { phraseAt } from "../../library/alike.js";
import { likeness } from "../../library/meanings.js";
import { wordsFor } from "../../library/phrasal.js";
import { stemOf } from "../../library/terms.js";
import type { Document, Sentence, Token } from "../../text/document.js";
import { ADVERB } from "../question/forms.js";
import { isReversed } from "../typed/reversed.js";
import { compare } from "./compare-sides.js";
import {
	isAlleged,
	type Match,
	nearnessOf,
	type Sought,
} from "./happenings.js";

/** When the verbs of one sentence happened: a time hangs on nothing outside of its own. */
function whenIn({ document, times }: Extraction, sentence: Sentence): When {
	const { start, from, index } = sentence;
	const end = document.sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
	const own = times.filter((time) => time.start >= start && time.start < end);
	return new When(document, own, linksOf(document), from);
}

/** What a verb of several words counts for the question's one ("stepped down" for "resigned"), and one that means the same. */
const IN_SEVERAL = 0.85;
const ALIKE = 0.8;
/** What one counts of which the other is a kind ("succeeded" for "replaced"). */
const KIN = 0.7;
/** How near in meaning a verb has to be to mean the same, and to be a kind of it. */
const SAME = 0.84;
/** Most words of what is said in several. */
const LONGEST = 12;
export const KIND = 0.55;

/** Whether a verb and what is behind it say what the question says in one word. */
function inSeveralWords(
	{ tokens }: Document,
	{ lemma, index }: Token,
	{ stems, action }: Sought,
): number {
	const after = tokens[index + 1]?.lower;
	const row = tokens.slice(index, index + LONGEST);
	const words = [
		...(after !== undefined && ADVERB.test(after)
			? wordsFor(lemma, after).map(stemOf)
			: []),
		...(phraseAt(
			row.map(({ lower }) => stemOf(lower)),
			0,
		)?.words ?? []),
	];
	return words.some((word) => stems.has(word) || action.alike.includes(word))
		? IN_SEVERAL
		: 0;
}

/** Whether a verb is a synonym of the question's. */
function meaning(
	{ lemma }: Token,
	{ stems, action }: Sought,
	least: number,
): number {
	const stem = stemOf(lemma);
	if (action.alike.includes(stem)) return ALIKE;
	if (action.particle && ADVERB.test(action.particle)) return 0;
	const nearest = Math.max(
		...[...stems].map((asked) =>
			Math.max(likeness(asked, stem), likeness(stem, asked)),
		),
	);
	return nearest >= SAME ? ALIKE : nearest >= least ? KIN : 0;
}

/**
 * The verbs of a sentence that fit a question's action, whatever took part in them; the best one, or null.
 * @param least how near in meaning a verb has to be
 */
export function verbMatch(
	extraction: Extraction,
	entry: number,
	sentence: Sentence,
	sought: Sought,
	least = SAME,
): Match | null {
	const { document } = extraction;
	const particle =
		sought.action.particle && ADVERB.test(sought.action.particle)
			? sought.action.particle
			: null;
	let when: When | null = null;
	let best: Match | null = null;
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = document.tokens[n];
		if (token?.upos !== "VERB") continue;
		const near = Math.max(
			nearnessOf(sought, token.lemma, classesOf(token.lemma, "VERB")),
			sought.stems.has(stemOf(token.lower)) ? 1 : 0,
			inSeveralWords(document, token, sought),
			meaning(token, sought, least),
		);
		if (near === 0) continue;
		const args = argumentsOf(document, token);
		// "Offered to send" is not "sent off".
		const has =
			particle === null ||
			args.particle?.lower === particle ||
			[1, 2, 3].some((by) => document.tokens[n + by]?.lower === particle);
		const act = has ? near : near * 0.4;
		const { score, named, others } = compare(
			extraction,
			sentence,
			sought,
			args.agent,
			[...args.patient, ...args.recipient, ...args.obliques],
		);
		if (best && best.score >= act * score) continue;
		when ??= whenIn(extraction, sentence);
		best = {
			entry,
			sentence: sentence.index,
			score: act * score,
			act,
			asked: fill(document, args, sought.action.slot).filter(
				(p) => !named.has(p),
			),
			span: { start: sentence.start, end: sentence.end },
			trigger: token,
			time: when.ofVerb(token),
			negated: args.negated,
			actual:
				!args.negated &&
				(args.modality === "actual" || isAlleged(document, token.start)),
			directed: true,
			others,
			reversed: isReversed(extraction, sought.action, sought, args.agent, [
				...args.patient,
				...args.recipient,
			]),
			by: `arguments, ${args.by}`,
		};
	}
	return best;
}
