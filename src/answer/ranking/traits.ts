import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import { firstMentionIn } from "../../library/mentions.js";
import { named } from "./named.js";
import {
	AND,
	COMMA,
	NUMBER,
	type SentenceSigns,
	VERB,
	YEAR,
} from "./sentence-signs.js";
import type { Phrase } from "./spans.js";

/**
 * What can be said of a phrase without a question, each a name that the model may know.
 * @param times those of the sentence
 */
export function traitsOf(
	extraction: Extraction,
	sentence: SentenceSigns,
	times: readonly Time[],
	{ form, head, from, to, start, end }: Omit<Phrase, "traits">,
): string[] {
	const { tokens } = extraction.document;
	const opens = sentence.upos(from);
	const size = to - from;
	const traits = [
		named("form", form),
		named("head", sentence.upos(head)),
		named("role", tokens[head]?.dep ?? "none"),
		named("opens", opens),
		named(
			"size",
			size > 10 ? "11+" : size > 6 ? "7+" : size > 4 ? "5+" : `${size}`,
		),
		named("after", sentence.word(from - 1) ?? "start"),
		named("before", sentence.word(to) ?? "end"),
	];
	if (size > 1) traits.push(named("ends", sentence.upos(to - 1)));
	if (opens === "ADP" || opens === "SCONJ")
		traits.push(named("with", tokens[from]?.lower ?? ""));
	const { signs, names } = sentence.inside(from, to);
	traits.push(names === size ? "all name" : names > 0 ? "has name" : "no name");
	if (signs & NUMBER) traits.push("has number");
	if (signs & YEAR) traits.push("has year");
	if (signs & VERB) traits.push("has verb");
	if (signs & COMMA) traits.push("has comma");
	if (signs & AND) traits.push("has and");
	// The sentence before may have opened the marks.
	const before = tokens[from - 1]?.text ?? "";
	if (/["“”]/.test(before) && /["“”]/.test(tokens[to]?.text ?? ""))
		traits.push("quoted");
	if (before === "(") traits.push("bracketed");
	for (const time of times) {
		if (time.start >= start && time.end <= end) {
			traits.push(named("holds", time.type));
			if (time.start === start && time.end === end)
				traits.push(named("is", time.type));
			break;
		}
	}
	const first = firstMentionIn(extraction, { start, end });
	if (first) {
		const { person, mention } = first;
		if (mention.end === end || mention.start === start)
			traits.push(named(`means ${person.kind} by`, mention.form));
	}
	const up = tokens[head]?.head ?? -1;
	if (up < 0) traits.push("root");
	else if (tokens[up]) traits.push(named("under", sentence.upos(up)));
	return traits;
}
