import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import { mentionedIn } from "../../library/mentions.js";
import type { Sentence, Token } from "../../text/document.js";
import { named } from "./named.js";
import type { Phrase } from "./spans.js";

const YEAR = /^(?:1\d|20)\d\d$/;
const AND = /^(?:and|or)$/i;

/**
 * What can be said of a phrase without a question, each a name that the model may know.
 * @param times those of the sentence
 */
export function traitsOf(
	extraction: Extraction,
	sentence: Sentence,
	times: readonly Time[],
	{ form, head, from, to, start, end }: Omit<Phrase, "traits">,
): string[] {
	const { tokens } = extraction.document;
	const inside = tokens.slice(from, to);
	const top = tokens[head];
	const before = tokens[from - 1];
	const after = tokens[to];
	const first = inside[0];
	const size = to - from;
	const traits = [
		named("form", form),
		named("head", top?.upos ?? "none"),
		named("role", top?.dep ?? "none"),
		named("opens", first?.upos ?? "none"),
		named(
			"size",
			size > 10 ? "11+" : size > 6 ? "7+" : size > 4 ? "5+" : `${size}`,
		),
		named(
			"after",
			before && before.index >= sentence.from ? word(before) : "start",
		),
		named("before", after && after.index < sentence.to ? word(after) : "end"),
	];
	if (size > 1) traits.push(named("ends", inside.at(-1)?.upos ?? "none"));
	if (first && (first.upos === "ADP" || first.upos === "SCONJ"))
		traits.push(named("with", first.lower));
	let names = 0;
	let [number, year, verb, comma, and] = [false, false, false, false, false];
	for (const { upos, text } of inside) {
		if (upos === "PROPN") names++;
		else if (upos === "VERB") verb = true;
		else if (text === ",") comma = true;
		else if (AND.test(text)) and = true;
		if (upos === "NUM" || /\p{N}/u.test(text)) {
			number = true;
			if (YEAR.test(text)) year = true;
		}
	}
	traits.push(names === size ? "all name" : names > 0 ? "has name" : "no name");
	if (number) traits.push("has number");
	if (year) traits.push("has year");
	if (verb) traits.push("has verb");
	if (comma) traits.push("has comma");
	if (and) traits.push("has and");
	if (/["“”]/.test(before?.text ?? "") && /["“”]/.test(after?.text ?? ""))
		traits.push("quoted");
	if (before?.text === "(") traits.push("bracketed");
	for (const time of times) {
		if (time.start >= start && time.end <= end) {
			traits.push(named("holds", time.type));
			if (time.start === start && time.end === end)
				traits.push(named("is", time.type));
			break;
		}
	}
	for (const { person, mention } of mentionedIn(extraction, { start, end })) {
		if (mention.start < start || mention.end > end) continue;
		if (mention.end === end || mention.start === start)
			traits.push(`means ${person.kind} by ${mention.form}`);
		break;
	}
	const up = top?.head ?? -1;
	if (up < 0) traits.push("root");
	else if (tokens[up]) traits.push(named("under", tokens[up]?.upos ?? "none"));
	return traits;
}

/** A function word itself, another word's sort. */
function word({ upos, lower }: Token): string {
	return /^(?:ADP|AUX|CCONJ|DET|PART|PRON|PUNCT|SCONJ|SYM)$/.test(upos)
		? lower
		: upos;
}
