import { roleOf } from "../../extract/people/lexicon/roles.js";
import { actionOf } from "./action.js";
import { quote, type Rule } from "./reading.js";
import { OPINION_NOUNS, SPEAKING, SPEECH_NOUNS } from "./speech.js";

/** What a speaker feels is told by its word, where what is said only "comments". */
const FELT =
	/^(?:expect|hope|fear|worr|concern|doubt|objection|praise|condolence|thanks|apolog|prediction|excuse)/i;

/** Those that the one who has them tells by the word. */
const TOLD =
	/^(?:apolog|complain|critici|predict|fear|hope|expect|worr|doubt|concern|denial)/i;

/** What somebody holds of something, where it is not told of what. */
const STANCES =
	"stance|excuse|verdict|apology|denial|reasoning|justification|complaints?|criticism|objections?|assessment|prediction|argument|fears|hopes|expectations|concerns|worries|doubts";

/** Ways to ask for somebody's words by a noun for them ("statement", "stance"), or by no more than who and what about; most precise first. */
export const STATEMENTS_ASKED: readonly Rule[] = [
	{
		name: "quotes from somebody",
		read: (text) => {
			const match = new RegExp(
				`^(?:please |can you |could you )?(?:(?:has |have )?(?:any ?one |we |you )?(?:got|have)|give|show|find|list|get|any|all|every|each|some|tell|what are|is there|are there|do we have|the)?(?: me| us)?(?:(?:^| )(?:an?|any|all|some))?(?: the| of the)? ?(?:(?:best|latest|last|first|official|exact|full|own|very|direct|precise|actual) )*(?:${SPEECH_NOUNS}|words?|news|anything|something)(?: (?:that )?(?:we|you|i|they) (?:have|had|got|hold|know|found))? (?:from|by|of) (.+?)(?: (?:about|on|regarding|concerning|to) (.+))?$`,
				"i",
			).exec(text);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		// "Verdict of the two analysts on the fleet", "a plea from the mayor about the dogs".
		name: "stance of somebody on something",
		read: (text) => {
			const match = new RegExp(
				`^(?:(?:the|an?|any|some|latest|official|public) )*(?:${OPINION_NOUNS}) (?:of|by|from) (.{2,60}?) (?:on|about|regarding|concerning|over|towards?) (.+)$`,
				"i",
			).exec(text);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		// "Statement on the strike?", "any comments about rent": anybody's.
		name: "words on something",
		read: (text) => {
			const match = new RegExp(
				`^(?:please )?(?:(?:is|are|was|were) there |do we have |have we |got |give me |show me |find )?(?:(?:any|an?|the|some|all|latest|last|official|public|first|direct|other|more|full) )*(?:${SPEECH_NOUNS}) (?:on|about|regarding|concerning|re|to|in|after|over) (.+)$`,
				"i",
			).exec(text);
			return match ? quote("", match[1] ?? "") : null;
		},
	},
	{
		name: "somebody's answer",
		read: (text) => {
			const match = new RegExp(
				`^(?:what (?:is|was|were|are) )?(.+?)['’]s? (?:(?:first|last|latest|newest|second|other|full|official|public|exact|own|direct) )*(?:${SPEECH_NOUNS})(?: (?:to|on|about|regarding|for|(?=when|once|if|as)) ?(.+))?$`,
				"i",
			).exec(text);
			return match && !/^(?:who|when|where|why|how|which)\b/i.test(text)
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
		},
	},
	{
		// "What was the union reaction to the offer", "the reaction of the union to the offer"
		name: "what was somebody's reaction",
		read: (text) => {
			const of = new RegExp(
				`^what (?:is|was|were|are) the (?:${OPINION_NOUNS}) (?:of|by|from) (.{2,60}?) (?:to|on|about|over) (.+)$`,
				"i",
			).exec(text);
			const match =
				of ??
				new RegExp(
					`^what (?:is|was|were|are) (.{2,60}?) (?:(?:reaction|response|reply|answer) to|(?:${OPINION_NOUNS}) (?:on|about)) (.+)$`,
					"i",
				).exec(text);
			return match && !/^the$/i.test(match[1] ?? "")
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
		},
	},
	{
		// "What's the minister's stance on rent"
		name: "somebody's stance on something",
		read: (text) => {
			const match = new RegExp(
				`^(?:what (?:is|was|were|are) )?(.{2,60}?)['’]s? ((?:own|official|public|latest|full) )*(?:(\\p{L}+) )?(${OPINION_NOUNS}|reasons?) (?:on|about|regarding|concerning|re|over|for(?: never| not)?|of|towards?|that|after|with|at|when (?:he|she|they|it) (?:was|were) asked (?:about|whether|if)) (.+)$`,
				"iu",
			).exec(text);
			if (!match || /^(?:who|when|where|why|how|which)\b/i.test(text))
				return null;
			const [, who = "", , sort = "", noun = "", what = ""] = match;
			// "Holm's lawyer statement" is the lawyer's.
			if (roleOf(sort.toLowerCase())) return null;
			return quote(who, FELT.test(noun) ? `${noun} ${what}` : what);
		},
	},
	{
		// "Holm, any remorse for the delay", "any regrets from Holm about the delay"
		name: "any word of somebody",
		read: (text) => {
			const head = new RegExp(
				`^(?:and |so |but )?([^,]{2,60}), (?:any|some|no) (?:${OPINION_NOUNS}) (?:on|about|regarding|over|for|of|at) (.+)$`,
				"i",
			).exec(text);
			return head ? quote(head[1] ?? "", head[2] ?? "") : null;
		},
	},
	{
		// "How bitter was Holm about the delay": what she said of it tells.
		name: "how somebody felt about something",
		read: (text) => {
			const match =
				/^how (?!(?:many|much|long|far|old|often|about|big|large|high|tall|deep|wide|heavy|fast)\b)(?:\p{L}+ )?\p{L}+ (?:is|was|were|are) (.{2,60}?) (?:about|over) (.+)$/iu.exec(
					text,
				);
			return match && !/^(?:it|there|that|this)$/i.test(match[1] ?? "")
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
		},
	},
	{
		// "Holm's excuse", "what is the union's verdict".
		name: "somebody's stance",
		read: (text) => {
			const match = new RegExp(
				`^(?:what (?:is|was|were|are) )?(.{2,60}?)['’]s? (${STANCES})$`,
				"i",
			).exec(text);
			if (!match || /^(?:who|when|where|why|how|which)\b/i.test(text))
				return null;
			const [, who = "", noun = ""] = match;
			return quote(who, TOLD.test(noun) ? noun : "");
		},
	},
	{
		// "Union statement on pay", "any ministry comment about the strike".
		name: "somebody's words on something",
		read: (text) => {
			const match = new RegExp(
				`^(?:(?:any|the|latest|official|public) )*((?!(?:any|an?|the|is|are|was|were|did|does|do|has|have|will|can|what|which|who|whose|when|where|why|how|in|on|at)\\b)\\S+(?: \\S+){0,4}?) (?:(?:last|final|first|full|exact|latest) )?(?:(?:${OPINION_NOUNS}) (?:on|about|regarding|concerning|over|for|of)|(?:comments?|statements?|remarks?|reaction|response|reply) to) (.+)$`,
				"i",
			).exec(text);
			return match && actionOf(match[1] ?? "") === null
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
		},
	},
	{
		// "Holm moaning about rent"
		name: "somebody talking of something",
		read: (text) => {
			const match = new RegExp(
				`^((?!(?:is|are|was|were|did|does|do|has|have|will|can|what|which|who|whose|when|where|why|how)\\b)\\S+(?: \\S+){0,5}?) (?:going on|${[...SPEAKING].join("|")}) (?:about|on|over|of|at|that|to) (.+)$`,
				"i",
			).exec(text);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
];

/** Without a verb to ask with: after every other way. */
export const SOMEBODY_ON: Rule = {
	// "Holm on the war": a name and a topic, no verb asked with.
	name: "somebody on something",
	read: (text) => {
		if (
			/^(?:if|whether|as|because|although|there|(?:(?:in|on|at|to|for|from|by|with|of|about|since|until|under) )?(?:what|which|whom?|whose)|how|why|when|where|is|are|was|were|did|do|does|has|have|can|could|will|would)\b/i.test(
				text,
			)
		)
			return null;
		const match = /^([^?]{2,60}?),? (?:on|about|regarding) (.+)$/i.exec(text);
		const speaker = match?.[1] ?? "";
		return match && speaker.split(/\s+/).length <= 6
			? quote(speaker, match[2] ?? "")
			: null;
	},
};
