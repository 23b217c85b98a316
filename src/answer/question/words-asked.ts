import { actionOf } from "./action.js";
import { quote, type Rule } from "./reading.js";
import {
	ASKED_SPEECH,
	OPINION_NOUNS,
	SAID,
	SPEAKING,
	SPEECH_NOUNS,
} from "./speech.js";

const AUX =
	"did|does|do|has|have|had|would|will|is|was|were|are|can|could|should|may|might";

/** "The driver arrested at the border", "the man felling trees": behind "did" no verb of the question's own stands so. */
const isParticiple = (text: string): boolean =>
	/^\p{L}+(?:[^e]ed|ing)\b/u.test(text);

/** What a speaker feels is told by its word, where what is said only "comments". */
const FELT =
	/^(?:expect|hope|fear|worr|concern|doubt|objection|praise|condolence|thanks|apolog|prediction|excuse)/i;

/** Ways to ask for somebody's words, most precise first. */
export const WORDS_ASKED: readonly Rule[] = [
	{
		// "could it break, according to the engineer": what somebody said of that.
		name: "according to somebody",
		read: (text) => {
			const match =
				/^(?!when\b|who|how (?:many|much|long)\b)(.+?),? according to (.+)$/i.exec(
					text,
				) ?? null;
			return match ? quote(match[2] ?? "", match[1] ?? "") : null;
		},
	},
	{
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
				if (!ASKED_SPEECH.has(word) && !SAID.has(word) && !SPEAKING.has(word))
					continue;
				// Another verb stands before it: "what did he put on the table in the talk".
				const place = text.length - words.slice(i).join(" ").length;
				if (
					verb >= 0 &&
					verb < place &&
					!isParticiple(text.slice(verb)) &&
					!/\b(?:who|whose|whom|that|which)\b/i.test(
						text.slice(0, verb).replace(/^\w+/, ""),
					)
				)
					return null;
				if (
					how &&
					!/^(?:respond|react|answer|reply|describe|explain)/.test(word)
				)
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
	},
	{
		name: "what was said by somebody",
		read: (text) => {
			const match =
				/^what (?:was|has been|is) (?:said|written|claimed|announced)(?: about (.+?))? by (.+?)(?: (?:about|on|regarding|concerning) (.+))?$/i.exec(
					text,
				);
			return match ? quote(match[2] ?? "", match[1] ?? match[3] ?? "") : null;
		},
	},
	{
		// "what did X make of Y", "how does X feel about Y", "where does X stand on Y"
		name: "what somebody thinks of something",
		read: (text) => {
			const match =
				/^what (?:did|does|do|would) (.{2,60}?) make of (.+)$/i.exec(text) ??
				/^how (?:did|does|do) (.{2,60}?) (?:feel (?:about|over)|view|rate|judge|assess) (.+)$/i.exec(
					text,
				) ??
				/^how (?:does|do) (.{2,60}?) see (.+)$/i.exec(text) ??
				/^where (?:did|does|do) (.{2,60}?) stand on (.+)$/i.exec(text) ??
				/^how (?:did|does|do) (.{2,60}?) (?:justify|defend|excuse|sum up|characteri[sz]e|put it (?:about|on)|word|phrase|comment on) (.+)$/i.exec(
					text,
				);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		// "what remarks did X make on Y", "what line does X take on Y"
		name: "what words somebody had",
		read: (text) => {
			const match = new RegExp(
				`^(?:what|which) (?:(?:exact|other|official|public) )*(?:${OPINION_NOUNS}|words) (?:did|does|do|has|have|had) (.{2,60}?) (?:make|made|use|used|give|gave|given|have|had|offer|offered|issue|issued|put out|release|released|take|taken|hold|express|expressed|voice|voiced)(?: (?:on|about|to|regarding|of|over|for) (.+))?$`,
				"i",
			).exec(text);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		// "what Holm said about rent", "Holm said what about rent", "what Holm thinks"
		name: "what somebody said",
		read: (text) => {
			const verbs =
				"said|says|thinks|thought|told|tells|wrote|writes|announced|promised|claimed|claims|replied|answered|tweeted|posted";
			const match =
				new RegExp(
					`^what (?!(?:${AUX})\\b)(.{2,60}?) (?:${verbs})\\b ?(.*)$`,
					"i",
				).exec(text) ??
				new RegExp(`^(.{2,60}?) (?:${verbs}) what\\b ?(.*)$`, "i").exec(text);
			return match && !/^(?:who|when|where|why|how)\b/i.test(match[1] ?? "")
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
		},
	},
	{
		name: "quotes from somebody",
		read: (text) => {
			const match = new RegExp(
				`^(?:please |can you |could you )?(?:(?:has |have )?(?:any ?one |we |you )?(?:got|have)|give|show|find|list|get|any|all|some|tell|what are|is there|are there|do we have|the)?(?: me| us)?(?:(?:^| )(?:an?|any|all|some))?(?: the| of the)? ?(?:(?:best|latest|last|first|official|exact|full|own|very|direct|precise|actual) )*(?:${SPEECH_NOUNS}|words?|news|anything|something) (?:from|by|of) (.+?)(?: (?:about|on|regarding|concerning|to) (.+))?$`,
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
				`^(?:what (?:is|was|were|are) )?(.+?)['’]s? (?:(?:first|last|latest|newest|second|other|full|official|public|exact|own|direct) )*(?:${SPEECH_NOUNS})(?: (?:to|on|about|regarding|for) (.+))?$`,
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
				`^(?:what (?:is|was|were|are) )?(.{2,60}?)['’]s? (?:(?:own|official|public|latest|full) )*(${OPINION_NOUNS}) (?:on|about|regarding|over|for|of|towards?|that|after|with) (.+)$`,
				"i",
			).exec(text);
			if (!match || /^(?:who|when|where|why|how|which)\b/i.test(text))
				return null;
			const [, who = "", noun = "", what = ""] = match;
			return quote(who, FELT.test(noun) ? `${noun} ${what}` : what);
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
				`^((?!(?:is|are|was|were|did|does|do|has|have|will|can|what|which|who|whose|when|where|why|how)\\b)\\S+(?: \\S+){0,5}?) (?:going on|${[...SPEAKING].join("|")}) (?:about|on|over|of|at|that) (.+)$`,
				"i",
			).exec(text);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		// "does X think that …": what they said of it settles it.
		name: "does somebody think",
		read: (text) => {
			const match =
				/^(?:did|has|had|does|do) (.{2,60}?) (?:(?:think|thought|believed?|reckon(?:ed)?|feel|felt|suspect(?:ed)?|insist(?:ed)?|argued?)(?: that)?|(?:expect(?:ed)?|consider(?:ed)?|admit(?:ted)?|conceded?|acknowledged?|accept(?:ed)?|suggest(?:ed)?|hint(?:ed)?|indicated?|maintain(?:ed)?|predict(?:ed)?|stress(?:ed)?|agree[d]?) that) (?=\S+ \S)(.+)$/i.exec(
					text,
				);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		// "did X say that …": the sentence that settles it.
		name: "did somebody say",
		read: (text) => {
			const match =
				/^(?:did|has|had|does) (.+?) (?:say|said|tell|told|claim|claimed|deny|denied|promise|promised|announce|announced|mention|mentioned|comment(?:ed)? on|speak about|spoken about|talk(?:ed)? about|respond(?:ed)? to|react(?:ed)? to)\b(.*)$/i.exec(
					text,
				);
			return match
				? quote(
						match[1] ?? "",
						(match[2] ?? "").replace(/^ (?:anything|something)/, ""),
					)
				: null;
		},
	},
];

/** Without a verb to ask with: after every other way. */
export const SOMEBODY_ON: Rule = {
	// "Holm on the war": a name and a topic, no verb asked with.
	name: "somebody on something",
	read: (text) => {
		if (
			/^(?:(?:(?:in|on|at|to|for|from|by|with|of|about|since|until|under) )?(?:what|which|whom?|whose)|how|why|when|where|is|are|was|were|did|do|does|has|have|can|could|will|would)\b/i.test(
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
