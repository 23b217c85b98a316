import { actionOf } from "./action.js";
import { quote, type Rule } from "./reading.js";
import { ASKED_SPEECH, SAID, SPEAKING } from "./speech.js";

/** What may stand between what asks and somebody asked about. */
export const AUX =
	"did|does|do|has|have|had|would|will|is|was|were|are|can|could|should|may|might";

/** "What did she promises about rent": a third person behind "did", where it can be no plural that something is done by. */
const isMisformed = (word: string, next = ""): boolean =>
	ASKED_SPEECH.has(word.replace(/s$/, "")) &&
	/^(?:about|on|over|that|regarding|concerning)$/i.test(next);

/** "The driver arrested at the border", "the man felling trees": behind "did" no verb of the question's own stands so. */
const isParticiple = (text: string): boolean =>
	/^\p{L}+(?:[^e]ed|ing)\b/u.test(text);

/** The commonest way to ask for words: the speaker stands before the verb of saying, the topic behind it. */
export const WHAT_DID_SOMEBODY_SAY: Rule = {
	// "what did X say about Y", "how did X respond to Y", "what has X said"
	name: "what did somebody say",
	read: (text) => {
		const match = new RegExp(
			`^(?:and |but |so )?(?:what(?: else| exactly)?|how|whatever)\\s+(?:${AUX}|'d|'s)\\s+(.+)$`,
			"i",
		).exec(text);
		if (!match) return null;
		const words = (match[1] ?? "").split(/\s+/);
		const verb = actionOf(text)?.verb.start ?? -1;
		const how = /^how/i.test(text);
		for (let i = 1; i < words.length; i++) {
			const word = (words[i] ?? "").toLowerCase().replace(/[^a-z]/g, "");
			const misformed = isMisformed(word, words[i + 1]);
			if (
				!ASKED_SPEECH.has(word) &&
				!SAID.has(word) &&
				// "What did the woman speaking for them say".
				!(
					SPEAKING.has(word) &&
					!/^\S+(?: else| exactly)? (?:did|does|do) /i.test(text)
				) &&
				!misformed
			)
				continue;
			// Another verb stands before it: "what did he put on the table in the talk".
			const place = text.length - words.slice(i).join(" ").length;
			if (
				!misformed &&
				verb >= 0 &&
				verb < place &&
				!isParticiple(text.slice(verb)) &&
				!/\b(?:who|whose|whom|that|which)\b/i.test(
					text.slice(0, verb).replace(/^\w+/, ""),
				)
			)
				return null;
			if (how && !/^(?:respond|react|answer|reply|describe|explain)/.test(word))
				continue;
			// "the said law", "the foreign minister's call": a noun, not the verb.
			if (
				/['’]s?$/.test(words[i - 1] ?? "") ||
				/^(?:a|an|the|of)$/i.test(words[i - 1] ?? "")
			)
				continue;
			const speaker = words.slice(0, i).join(" ");
			// "what is the law called": nobody speaks.
			if (
				/^\S+ (?:is|was|are|were) /i.test(text) &&
				!word.endsWith("ing") &&
				!/^by$/i.test(words[i + 1] ?? "")
			)
				continue;
			const passive = /^by$/i.test(words[i + 1] ?? "");
			if (passive) return quote(words.slice(i + 2).join(" "), speaker);
			if (/^(?:it|there|that|this)$/i.test(speaker)) return null;
			return quote(speaker, words.slice(i + 1).join(" "));
		}
		return null;
	},
};
