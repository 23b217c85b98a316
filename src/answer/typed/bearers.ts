import type { Extraction } from "../../extract/extraction.js";
import type { Mention } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { People } from "../../library/people.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";
import type { Finding } from "../excerpt.js";
import { stemsOver } from "../overlap.js";
import type { AboutSomebody } from "../question/about-somebody.js";
import { contentOf } from "../question/content-words.js";
import { likelyPlaces, placesOf } from "../scope.js";
import { everybodyNamed, rolesOf } from "../speakers/roles.js";

/** Words that set somebody who bore a role apart from whoever bears it now. */
const EARLIER =
	/\b(?:former|formerly|ex|previous|previously|predecessor|ousted|outgoing|sitting|incumbent|sacked|fired|dismissed|replaced|succeed(?:s|ed|ing)?|resigned)\b/i;

/** What an article need not call itself: "the prosecutor in the Vasko case". */
const OF_A_CASE =
	/(?<=\s(?:in|of|on) (?:the |this |that )?(?:\S+ ){1,3}?\S+) (?:case|affair|matter|story|scandal|saga|dispute|row|business)$/iu;

/**
 * "Who is the energy minister": those who bear a role, each where the text gives it, the name marked. Only of people whose
 * role or the words right beside their name say so.
 */
export function bearersOf(
	library: Library,
	scope: Scope,
	{ words, earlier }: AboutSomebody,
): Finding[] {
	const role = words
		.replace(/\b(?:former|previous|ex|last)[ -]/gi, "")
		.replace(OF_A_CASE, "");
	const stems = contentOf(role).map((t) => t.stem);
	if (stems.length === 0) return [];
	const found = rolesOf(library, scope, role, everybodyNamed).flatMap(
		({ people, sure }) => {
			const places = namingsOf(library, scope, people, stems);
			const [best] = places.toSorted(
				(a, b) =>
					Number(b.earlier === earlier) - Number(a.earlier === earlier) ||
					b.share - a.share ||
					a.entry - b.entry ||
					a.name.start - b.name.start,
			);
			return best ? [{ ...best, sure }] : [];
		},
	);
	return found
		.toSorted(
			(a, b) =>
				Number(b.earlier === earlier) - Number(a.earlier === earlier) ||
				b.share * b.sure - a.share * a.sure ||
				a.entry - b.entry ||
				a.name.start - b.name.start,
		)
		.map(({ entry, shown, name, sure }) => ({
			kind: "passage",
			entry,
			shown,
			highlights: [name],
			quote: null,
			time: null,
			negated: false,
			confidence: sure,
			by: "bearer of a role",
		}));
}

interface Place {
	readonly entry: number;
	readonly shown: Span;
	readonly name: Span;
	/** How much of the role stands in the sentence. */
	readonly share: number;
	readonly earlier: boolean;
}

/** The sentences that name somebody of these, with how much of a role stands there. */
function namingsOf(
	library: Library,
	scope: Scope,
	people: People,
	stems: readonly string[],
): Place[] {
	const words = stems.map((stem) => ({ stem, weight: 1 }));
	return likelyPlaces(library, placesOf(scope, people), words).flatMap(
		(entry) => {
			const extraction = library.entries[entry];
			return (extraction?.people ?? [])
				.filter((person) => people.has(person))
				.flatMap((person) =>
					person.mentions
						.filter(({ form }) => form === "name")
						.slice(0, 20)
						.flatMap((mention) =>
							extraction ? [placeOf(extraction, entry, mention, stems)] : [],
						),
				);
		},
	);
}

function placeOf(
	{ document }: Extraction,
	entry: number,
	mention: Mention,
	stems: readonly string[],
): Place {
	const { body } = document.article;
	const shown = document.sentences[sentenceAt(document, mention.start)];
	const here = shown ? stemsOver(document, shown) : new Set<string>();
	const before = body.slice(
		Math.max(shown?.start ?? 0, mention.start - 60),
		mention.end + 40,
	);
	return {
		entry,
		shown: shown ?? mention,
		name: mention,
		share: stems.filter((s) => here.has(s)).length / stems.length,
		earlier: EARLIER.test(before),
	};
}
