import { type Asked, ask } from "../src/answer/ask.js";
import type { Choice, Context, OptionSpec, Reply } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";

/** Longest question taken, in UTF-16 units: longer ones are no questions. */
export const LONGEST_QUESTION = 500;

/** Longest name of an event, speaker or topic; what autocompletion gives fits in. */
export const LONGEST_NAME = 100;

/** The option of every lookup. */
export const PRIVATE = {
	description: en.private,
	type: "boolean",
	required: false,
} as const satisfies OptionSpec;

/** Looks an answer up; `question` is how the reply repeats what was asked. */
export function lookUp(
	asked: Asked,
	question: string,
	context: Context,
	hidden: boolean | null,
): Reply {
	const { library } = context;
	return {
		kind: "answer",
		question,
		answer: ask(asked, library),
		fingerprint: library.fingerprint,
		private: hidden ?? false,
	};
}

/** Texts as an autocompletion list. One too long to be sent back whole is left out, for half of it would ask something else. */
export function choices(texts: readonly string[]): Choice[] {
	return texts
		.filter((text) => text.length <= LONGEST_NAME)
		.slice(0, 25)
		.map((text) => ({ name: text, value: text }));
}

/** Nothing but white space asks nothing. */
export function blank(
	{ voice }: Context,
	...texts: readonly string[]
): Reply | null {
	return texts.some((text) => text.trim() === "")
		? {
				kind: "refusal",
				message: voice.say("ask.blank"),
			}
		: null;
}
