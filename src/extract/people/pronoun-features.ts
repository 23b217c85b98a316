import type { Joining } from "./joining.js";
import type { PronounPhrase } from "./name-phrase.js";
import type { Remembered } from "./scene.js";

/** One thing that speaks for or against a candidate. */
interface Feature {
	readonly name: string;
	readonly weight: (seen: Remembered, context: PronounContext) => number;
}

/** Where a pronoun stands. */
export interface PronounContext {
	readonly joining: Joining;
	readonly phrase: PronounPhrase;
	/** Within quotation marks. */
	readonly quoted: boolean;
	/** Neither "him", "them" nor the object "her". */
	readonly subject: boolean;
}

/** Their weights are added up, a candidate's best mention counts. */
export const PRONOUN_FEATURES: readonly Feature[] = [
	{
		name: "distance",
		weight: (seen, { joining, phrase }) =>
			-2 * joining.scene.distance(seen.mention.sentence, phrase.sentence),
	},
	{
		// A new paragraph often turns to somebody else, and says who.
		name: "of the same paragraph",
		weight: (seen, { joining: { document }, phrase }) =>
			document.sentences[seen.mention.sentence]?.paragraph ===
			document.sentences[phrase.sentence]?.paragraph
				? 2
				: 0,
	},
	{ name: "subject", weight: (seen) => (seen.mention.subject ? 2 : 0) },
	{ name: "speaker", weight: (seen) => (seen.mention.speaker ? 1.5 : 0) },
	{
		// "The head of the line said that he …": in what is said, the one who says it.
		name: "says it",
		weight: (seen, { phrase, subject, quoted }) =>
			subject &&
			!quoted &&
			seen.mention.speaker &&
			seen.mention.sentence === phrase.sentence &&
			seen.mention.to <= phrase.from
				? SAYS_IT
				: 0,
	},
	{
		name: "gender known",
		weight: (seen, { phrase }) =>
			seen.entity.gender === phrase.gender && phrase.gender ? 3 : 0,
	},
	{
		name: "gender likely",
		weight: ({ entity }, { phrase }) =>
			entity.gender || entity.leaning || !entity.likely || !phrase.gender
				? 0
				: entity.likely === phrase.gender
					? 2
					: -3,
	},
	{
		name: "pronoun before",
		weight: (seen) => (seen.mention.form === "pronoun" ? 1 : 0),
	},
	{ name: "named", weight: (seen) => (seen.entity.name ? 0.5 : 0) },
	{
		name: "owner or modifier",
		weight: (seen) =>
			seen.mention.possessive ? -0.5 : seen.mention.modifier ? -2 : 0,
	},
	{
		name: "much spoken of",
		weight: (seen) => Math.min(1, seen.entity.mentions.length / 8),
	},
	{
		name: "across a quotation mark",
		weight: (seen, { quoted }) => (seen.mention.quoted === quoted ? 0 : -2.5),
	},
];

/** How much rather a pronoun in somebody's reported words means that somebody. */
const SAYS_IT = 2;
