import type { Extraction } from "../../extract/extraction.js";
import { mentionedIn } from "../../library/mentions.js";
import { termsOf } from "../../library/terms.js";
import type { Span } from "../../text/span.js";
import type { Candidate } from "./candidate.js";

/** People and bodies named in the sentence whom the question does not name. */
export function peopleIn(
	extraction: Extraction,
	{ start, end }: Span,
	asked: ReadonlySet<string>,
): Candidate[] {
	const found: Candidate[] = [];
	const { body } = extraction.document.article;
	for (const { person, mention } of mentionedIn(extraction, { start, end })) {
		if (mention.start < start || mention.end > end) continue;
		const words = termsOf(body.slice(mention.start, mention.end));
		const said = words.filter((w) => asked.has(w.stem)).length;
		if (words.length > 0 && said === words.length) continue;
		// "Commissioner Holm", asked about Holm, tells no more than the question does.
		const name = termsOf(person.name ?? "");
		const last = name.at(-1)?.stem;
		if (person.kind === "person" && last && asked.has(last)) continue;
		// A pronoun or title for somebody whom the question names already.
		if (mention.form !== "name" && name.some((w) => asked.has(w.stem)))
			continue;
		const form =
			mention.form === "name" ? 1 : mention.form === "role" ? 0.8 : 0.4;
		found.push({
			span: mention,
			fit: form - (said > 0 ? 0.5 : 0) + (person.kind === "person" ? 0.1 : 0),
			time: null,
		});
	}
	return found;
}
