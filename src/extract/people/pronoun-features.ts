import type { Entity } from "./entity.js";
import type { Joining } from "./joining.js";
import type { PronounPhrase } from "./name-phrase.js";
import { isRelative } from "./namesakes.js";
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
	/** Whom the pronoun hardly means, by what its sentence tells of them. */
	readonly others: (entity: Entity) => boolean;
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
	{
		name: "of the main clause right before",
		weight: (seen, { joining: { scene, words }, phrase }) =>
			phrase.gender !== null &&
			seen.mention.subject &&
			words.tokens[seen.mention.verb]?.head === -1 &&
			scene.distance(seen.mention.sentence, phrase.sentence) < 2
				? 1
				: 0,
	},
	{
		// "Her mother kept the books. She left school": a relative told of in passing does not take over.
		name: "relative met in one sentence",
		weight: ({ entity, mention }, { joining: { words }, phrase }) =>
			!mention.speaker &&
			mention.sentence !== phrase.sentence &&
			isRelative(entity) &&
			entity.roles.every(({ from }) =>
				/^(?:his|her|their)$/.test(words.list[from - 1]?.bare ?? ""),
			) &&
			entity.mentions.length < 4 &&
			entity.mentions.every(({ sentence }) => sentence === mention.sentence)
				? -4
				: 0,
	},
	{
		// "When I put this to Lind, she shrugged."
		name: "in the clause that opens the sentence",
		weight: ({ mention }, { joining: { words }, phrase, subject }) => {
			const { list, first, tokens } = words;
			const opening = list[first[phrase.sentence] ?? 0];
			return subject &&
				mention.sentence === phrase.sentence &&
				!mention.possessive &&
				list[phrase.from - 1]?.text === "," &&
				/^(?:IN|WRB)$/.test(tokens[opening?.token ?? -1]?.xpos ?? "")
				? 3
				: 0;
		},
	},
	{
		name: "somebody else by the sentence",
		weight: ({ entity }, { others }) => (others(entity) ? -6 : 0),
	},
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
		weight: (seen, { joining, phrase }) =>
			seen.mention.form === "pronoun" &&
			joining.scene.distance(seen.mention.sentence, phrase.sentence) < 2
				? 1
				: 0,
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
