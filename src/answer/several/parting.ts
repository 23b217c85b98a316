/** Most questions of one message that are answered. */
export const MOST_QUESTIONS = 3;

/** A question of a message. */
export interface Part {
	readonly question: string;
	/** What the message says before it without asking: "I missed the final." */
	readonly lead: string;
}

const ASKS =
	"(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)";
const BEGINS = new RegExp(
	`^(?:(?:and|also|but|so|plus),? )*${ASKS}(?:['’]s|s)?\\b`,
	"i",
);
/** Where a sentence that asks begins. */
const SENTENCE = new RegExp(
	`(?<=\\?)[?!]*\\s+|\\n+|(?<=\\p{L}{3}[.!])\\s+(?=(?:and |so |but )?${ASKS}\\b)|(?<=^(?!${ASKS}\\b|if\\b).{8,}\\p{L}{2}),? (?:and |but )?so (?=(?:what|when|where|why|how|who)\\b)|(?<=^(?!${ASKS}\\b).{8,}\\p{L}{2});\\s+(?=(?:what|when|where|why|how|who|which)\\b)`,
	"iu",
);
/** Where a second question begins inside a sentence: "who called Holm and what did he say". */
const SECOND =
	/,?;? (?:and|also|and also|plus|&) (?=(?:who|whom|what|when|where|why|which|how)(?:['’]?s)? (?:else |many |much |long |\w+ )?(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|called|said|\w{3,}ed)\b)/i;

/**
 * The questions of a message, in order, at most three: parted at their question marks, at line ends, and where "and" opens
 * another question. A message in which no part asks is one question, whatever it says.
 */
export function questionsIn(text: string): readonly Part[] {
	const parts = text
		.split(SENTENCE)
		// "When and where did they meet" asks once.
		.flatMap((part) =>
			/^\S+,?;? and\b/i.test(part) ? [part] : part.split(SECOND),
		)
		.map((part) => part.trim().replace(/^(?:and|also|plus),? /i, ""))
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
	const asking = parts.filter((part) => BEGINS.test(part));
	if (asking.length === 0 || parts.length < 2)
		return [{ question: text, lead: "" }];
	const whole: Part[] = [];
	let lead = "";
	for (const part of parts)
		if (BEGINS.test(part)) {
			whole.push({ question: part, lead });
			lead = "";
		} else if (
			whole.length > 0 &&
			!/[?.!]$/.test(whole.at(-1)?.question ?? "")
		) {
			// A question broken over lines goes on.
			const last = whole.pop() ?? { question: "", lead: "" };
			whole.push({ ...last, question: `${last.question} ${part}` });
		} else lead = lead === "" ? part : `${lead} ${part}`;
	return whole.slice(0, MOST_QUESTIONS);
}
