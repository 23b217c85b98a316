import type { Extraction } from "../../extract/extraction.js";
import type { Mention } from "../../extract/people/person.js";
import { linksOf } from "../../extract/roles/links.js";
import { mentionedIn } from "../../library/mentions.js";
import { termsOf } from "../../library/terms.js";
import type { Sentence, Token } from "../../text/document.js";
import { stemsOver } from "../overlap.js";
import type { Action } from "../question/action.js";
import { doersOf } from "./doers.js";
import type { Match, Sought } from "./happenings.js";
import { hasWord } from "./parties.js";

const doersFor = new WeakMap<Action, ReadonlySet<string>>();

function doersOfAction(action: Action): ReadonlySet<string> {
	let doers = doersFor.get(action);
	if (!doers) {
		doers = new Set(action.bases.flatMap(doersOf));
		doersFor.set(action, doers);
	}
	return doers;
}

/**
 * Who is called the doer of the question's action ("its organizer, furrier Leo Katz"), where a name stands right beside
 * the noun and the sentence or the one before speaks of what it was done to; else null.
 */
export function nounMatch(
	extraction: Extraction,
	entry: number,
	sentence: Sentence,
	{ action, patient }: Sought,
): Match | null {
	if (action.side !== "agent" || action.slot.passive || !patient) return null;
	const doers = doersOfAction(action);
	const { document } = extraction;
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = document.tokens[n];
		if (token?.upos !== "NOUN" || !doers.has(token.lemma)) continue;
		const named = namedBy(extraction, sentence, token);
		if (!named) continue;
		const before = document.sentences[sentence.index - 1];
		const said = new Set([
			...stemsOver(document, sentence),
			...(before ? stemsOver(document, before) : []),
			// What all of an article is about need not be said again.
			...termsOf(document.article.title ?? "").map(({ stem }) => stem),
		]);
		const share =
			patient.stems.filter((stem) =>
				hasWord(patient, stem, (form) => said.has(form)),
			).length / patient.stems.length;
		if (share < 0.5) continue;
		return {
			entry,
			sentence: sentence.index,
			score: 0.9 * share,
			act: 0.9,
			asked: [named.mention],
			span: { start: sentence.start, end: sentence.end },
			trigger: token,
			time: null,
			negated: false,
			actual: true,
			directed: true,
			others: false,
			reversed: false,
			by: "noun of the doer beside a name",
		};
	}
	return null;
}

/** How far behind the noun a name stands beside it, in UTF-16 units. */
const BESIDE = 40;

/** The name of whoever a sentence calls so: beside the noun, where the noun is a part of their role, or behind "was". */
function namedBy(
	extraction: Extraction,
	sentence: Sentence,
	noun: Token,
): { mention: Mention } | undefined {
	const links = linksOf(extraction.document);
	const names = mentionedIn(extraction, {
		start: noun.start,
		end: sentence.end,
	}).filter(
		({ mention, person }) =>
			mention.form === "name" &&
			person.kind === "person" &&
			mention.end > noun.end,
	);
	const beside = names.find(({ mention }) => mention.end <= noun.end + BESIDE);
	if (beside) return beside;
	const inRole = names.find(({ person }) =>
		person.roles.some(
			({ start, end }) => start <= noun.start && noun.end <= end,
		),
	);
	if (inRole) return inRole;
	const predicate = noun.dep === "nsubj" ? links.head(noun) : null;
	return predicate && links.child(predicate, "cop")
		? names.find(({ mention }) => mention.end >= predicate.end)
		: undefined;
}
