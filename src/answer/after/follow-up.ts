import type { Library } from "../../library/library.js";
import { readQuestion } from "../question.js";

/** A question before, the speaker it asks about where it does, and what somebody adds to it. */
interface Talk {
	readonly before: string;
	readonly speaker: string | null;
	readonly added: string;
	readonly library: Library;
}

interface Rule {
	readonly name: string;
	/** The whole question, or null where the rule does not speak of it. */
	readonly whole: (talk: Talk) => string | null;
}

const AND = "(?:and |but |or |so |ok(?:ay)?,? |then )?";

const TOPIC = new RegExp(`^${AND}(?:about|on|regarding) (.+)$`, "i");
const OTHER = new RegExp(
	`^(?:${AND}(?:what|how) about|and(?: of| from)?) (.+)$`,
	"i",
);
const BARE = new RegExp(
	`^${AND}(when|where|why|who|how)(?: (?:was|is|did|were) (?:that|this|it|so)| so| exactly| then)?$`,
	"i",
);
const PRONOUN = /\b(?:he|she|they|him|them)\b/i;

/** What a question asks with, before what it asks about. */
const ASKING =
	/^(?:(?:and|so|but) )?(?:what|who|whom|when|where|why|which|how)(?: (?:long ago|else|exactly))? /i;

/** The most precise first. */
const RULES: readonly Rule[] = [
	{
		name: "another topic",
		whole: ({ before, added }) => {
			const topic = TOPIC.exec(added)?.[1];
			return topic ? `${withoutTopic(before)} about ${topic}?` : null;
		},
	},
	{
		name: "another speaker, else another topic",
		whole: ({ before, speaker, added, library }) => {
			const other = OTHER.exec(added)?.[1];
			if (!other || speaker === null || ASKING.test(`${other} `)) return null;
			return quoted(library, other)
				? replaced(before, speaker, other)
				: `${withoutTopic(before)} about ${other}?`;
		},
	},
	{
		name: "a question word alone",
		whole: ({ before, added }) => {
			const word = BARE.exec(added)?.[1];
			const rest = before.replace(ASKING, "");
			return word && rest !== before ? `${capital(word)} ${rest}` : null;
		},
	},
	{
		name: "a pronoun for the speaker",
		whole: ({ speaker, added }) =>
			speaker !== null && PRONOUN.test(added)
				? `${added.replace(/^(?:and|but|so) /i, "").replace(PRONOUN, () => speaker)}?`
				: null,
	},
];

/**
 * What somebody asks who adds to a question ("and about Vasko?", "when?", "what did she say about it?"): a whole
 * question where it leans on the one before, else its own words.
 */
export function followUp(
	library: Library,
	before: string,
	added: string,
): string {
	const talk: Talk = {
		before: before.trim(),
		speaker: readQuestion(before).speaker,
		added: added.trim().replace(/[?!.\s]+$/, ""),
		library,
	};
	if (talk.before === "" || talk.added === "") return added;
	for (const { whole } of RULES) {
		const question = whole(talk);
		if (question !== null) return question;
	}
	return added;
}

function withoutTopic(question: string): string {
	return question
		.replace(/[?!.\s]+$/, "")
		.replace(/ (?:about|on|regarding) .*$/i, "");
}

/** Whether a name is somebody's whom the articles quote. */
function quoted({ directory }: Library, name: string): boolean {
	return (directory.find(name)[0]?.named.quotes ?? 0) > 0;
}

function replaced(text: string, words: string, by: string): string {
	const at = text.toLowerCase().indexOf(words.toLowerCase());
	return at < 0
		? `What did ${by} say?`
		: text.slice(0, at) + by + text.slice(at + words.length);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
