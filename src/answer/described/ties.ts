import type { Extraction } from "../../extract/extraction.js";
import type { Person } from "../../extract/people/person.js";
import { mentionedIn } from "../../library/mentions.js";
import { sentenceAt } from "../../library/sentence-at.js";
import { sourcePerson } from "../../library/sources.js";
import { termsOf } from "../../library/terms.js";
import type { Span } from "../../text/span.js";
import { converseOf, sameKin } from "./kin.js";

/** Whose somebody is, as the text tells it. */
export interface Tie {
	/** Who that is, where the text says it by a pronoun or a name. */
	readonly owner: Person | null;
	/** The words beside the noun that may tell it. */
	readonly words: ReadonlySet<string>;
}

/** So many mentions of somebody are looked at. */
const MENTIONS = 40;

/** An owner's word and the few words behind it: "whose younger brother Pero". */
const OWNING = /\b(whose|my|his|her)((?:[\s,]+[\p{L}'’-]+){1,3})/giu;

/** To whom the text says somebody is something ("her brother", "whose brother", "the cook's sister"), by the stem of the noun. */
export function tiesOf(
	extraction: Extraction,
	person: Person,
	noun: string,
): Tie[] {
	const { document, quotes } = extraction;
	const { body } = document.article;
	const found: Tie[] = [];
	const seen = new Set<number>();
	for (const { start, end, form } of person.mentions.slice(0, MENTIONS)) {
		if (form === "pronoun") continue;
		const index = sentenceAt(document, start);
		const sentence = document.sentences[index];
		if (!sentence) continue;
		const around = {
			start: Math.max(sentence.start, start - 60),
			end: Math.min(sentence.end, end + 60),
		};
		const beside =
			form === "role" ? { start, end } : besides(body, around, { start, end });
		if (holds(body, beside, noun))
			found.push(directTie(extraction, person, beside));
		if (seen.has(index)) continue;
		seen.add(index);
		found.push(...converseTies(extraction, person, sentence, end, noun));
	}
	for (const quote of quotes)
		if (sourcePerson(extraction, quote) === person)
			for (const tie of ownedIn(body, quote, noun, /^my$/i))
				found.push({ owner: null, words: tie });
	return found;
}

/** The appositive before or behind a name: "Her brother, Peter Karanja", "Peter Karanja, her brother". */
function besides(body: string, around: Span, { start, end }: Span): Span {
	const before = body.slice(around.start, start);
	const from =
		Math.max(
			...[".", ";", ":", "“", '"', "!", "?"].map((m) => before.lastIndexOf(m)),
		) + 1;
	const behind =
		/^, [^,.;:!?"“”]*/.exec(body.slice(end, around.end))?.[0] ?? "";
	return { start: around.start + from, end: end + behind.length };
}

const holds = (body: string, { start, end }: Span, noun: string): boolean =>
	termsOf(body.slice(start, end)).some(({ stem }) => sameKin(noun, stem));

function directTie(extraction: Extraction, person: Person, span: Span): Tie {
	const { body } = extraction.document.article;
	const owner =
		mentionedIn(extraction, span).find(
			(other) =>
				other.person !== person &&
				(other.mention.possessive ||
					other.mention.form === "pronoun" ||
					/\bof (?:the )?$/.test(body.slice(span.start, other.mention.start))),
		)?.person ?? null;
	return {
		owner,
		words: new Set(
			termsOf(body.slice(span.start, span.end)).map((t) => t.stem),
		),
	};
}

/** "Whose brother, Pero, a baker, …", "her brother, a baker": what somebody is by what another is to them. */
function converseTies(
	extraction: Extraction,
	person: Person,
	sentence: Span,
	end: number,
	noun: string,
): Tie[] {
	const { body } = extraction.document.article;
	return ownedIn(
		body,
		{ start: Math.min(end, sentence.end), end: sentence.end },
		noun,
		/^whose$/i,
	)
		.slice(0, 1)
		.map((words) => ({ owner: null, words }))
		.concat(
			mentionedIn(extraction, sentence)
				.filter(
					({ person: one, mention }) =>
						one === person && mention.form === "pronoun",
				)
				.flatMap(({ mention }) =>
					ownedIn(
						body,
						{ start: mention.start, end: sentence.end },
						noun,
						/^(?:his|her)$/i,
						true,
					).map((words) => ({ owner: null, words })),
				),
		);
}

/** What stands behind an owner's word and a noun that answers to another: of "my husband is an engineer", asked for a wife, "engineer". */
function ownedIn(
	body: string,
	{ start, end }: Span,
	noun: string,
	owning: RegExp,
	first = false,
): ReadonlySet<string>[] {
	const converse = converseOf(noun);
	const text = body.slice(start, end);
	const found: ReadonlySet<string>[] = [];
	for (const match of text.matchAll(OWNING)) {
		const [, owner = "", words = ""] = match;
		if (first && match.index > 0) break;
		if (!owning.test(owner)) continue;
		const tie = termsOf(words).find(({ stem }) => converse.has(stem));
		if (!tie) continue;
		const behind = match.index + owner.length + tie.end;
		found.push(new Set(termsOf(text.slice(behind)).map((t) => t.stem)));
	}
	return found;
}
