import { actionOf } from "./action.js";
import { basesOf, wordsIn } from "./forms.js";
import { parsed } from "./parsed.js";
import { quote, type Rule } from "./reading.js";
import { ASKED_SPEECH, OPINION_NOUNS, SAID, SPEAKING } from "./speech.js";
import { STATEMENTS_ASKED } from "./statements-asked.js";

const AUX =
	"did|does|do|has|have|had|would|will|is|was|were|are|can|could|should|may|might";

/** "What did she promises about rent": a third person behind "did", where it can be no plural that something is done by. */
const isMisformed = (word: string, next = ""): boolean =>
	ASKED_SPEECH.has(word.replace(/s$/, "")) &&
	/^(?:about|on|over|that|regarding|concerning)$/i.test(next);

/** The way to ask in which words somebody did what they did. */
export const IN_WHAT_WORDS = "in what words somebody did it";

const FINITE = /^(?:VB[DPZ]|MD)$/;

/** Whether words hold a verb of their own: "the boats were", "will win", unlike "that". */
const isClause = (text: string): boolean =>
	parsed(`${text}.`).tokens.some(({ xpos }) => FINITE.test(xpos));

/** Whether words could name a speaker. */
const isSomebody = (text: string): boolean =>
	!/\b(?:it|there|that|which)$/i.test(text) && !isClause(text);

/** "The driver arrested at the border", "the man felling trees": behind "did" no verb of the question's own stands so. */
const isParticiple = (text: string): boolean =>
	/^\p{L}+(?:[^e]ed|ing)\b/u.test(text);

/** Nouns for a way to put something. */
const FIGURES =
	"comparison|metaphor|image|simile|analogy|phrase|joke|quip|crack|nickname|label|slogan|insult|proverb|saying";

/** Ways to ask what somebody said or thinks. */
const OPEN: readonly Rule[] = [
	{
		// "why no referendum, what did the mayor say"
		name: "a question, and what somebody said",
		read: (text) => {
			const match =
				/^((?:why|how|whether|where|is|are|was|were|will|would|can|could|should)\b.{4,80}?)[,;:?–—-]+ (?:and )?what (?:did|does|has|have) (.{2,60}?) (?:say|said|think|answer|reply|explain)(?: (?:about|on|to) (?:it|that|this))?$/iu.exec(
					text,
				);
			return match ? quote(match[2] ?? "", match[1] ?? "") : null;
		},
	},
	{
		// "could it break, according to the engineer": what somebody said of that.
		name: "according to somebody",
		read: (text) => {
			const match =
				/^(?!(?:(?:on|in|by|at|since|until) )?(?:when|(?:what|which) (?:day|date|month|year|time|week|weekday))\b|who|how (?:many|much|long)\b)(.+?),? according to (.+)$/i.exec(
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
				/^how (?:did|does|do) (.{2,60}?) (?:(?:put|phrase|word) (?:it|that|this|things|the matter)|sum (?:it|that|this|things) up)\b ?(?:when |as )?(.*)$/i.exec(
					text,
				) ??
				/^how (?:did|does|do|has) (.{2,60}?) (?:compared?|contrast(?:ed)?|liken(?:ed)?|(?:play|laugh|brush|shrug|wave)(?:ed)? (?:off|down)|downplay(?:ed)?|take (?:it that|the news)|sum(?:med)? up|talk(?:ed)? about|sp(?:eak|oken) (?:of|about)) (.+)$/i.exec(
					text,
				) ??
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
				`^(?:what|which) (?:(?!(?:did|does|do|has|have|had)\\b)\\p{L}+ ){0,2}?(?:${OPINION_NOUNS}|${FIGURES}|words) (?:(?:about|on|of|for|over|to) (.{2,60}?) )?(?:did|does|do|has|have|had) (.{2,60}?) (?:make|made|use|used|give|gave|given|have|had|offer|offered|issue|issued|put out|release|released|take|taken|hold|express|expressed|voice|voiced|utter|uttered|deliver|delivered|drop|dropped|crack|cracked|come up with|draw|drew|drawn|find|found|choose|chosen)(?: (?:on|about|to|regarding|of|over|for)(?= ))?(?: (?:describe|describing|characteri[sz]e|sum up|refer to|explain)(?= ))?(?: (.+))?$`,
				"iu",
			).exec(text);
			return match
				? quote(
						match[2] ?? "",
						[match[1], match[3]].filter((part) => part).join(" "),
					)
				: null;
		},
	},
	{
		// "Where did X think the boats were", "who does X believe will win": by what X said of it.
		name: "what somebody said of where, how or who",
		read: (text) => {
			const match =
				/^(?:where|how|why|who|whom) (?:did|does|do|has|had) (.{2,60}?) (?:say|said|think|thought|believe|believed|reckon|suspect|suppose|claim|insist|guess|fear|hope|predict) (?:that )?(?=\S+ \S)(.+)$/iu.exec(
					text,
				);
			const [, who = "", clause = ""] = match ?? [];
			return match && isSomebody(who) && isClause(clause)
				? quote(who, clause)
				: null;
		},
	},
	{
		// "In what words did X accept defeat"
		name: IN_WHAT_WORDS,
		read: (text) => {
			const match =
				/^(?:in|with|using|by) (?:what|which)(?: \p{L}+)? (?:words?|terms|phrases?|sentence|line|metaphor|image|comparison) ((?:did|does|do|has|have|had) .+)$/iu.exec(
					text,
				);
			// Behind "did" the verb is bare: "defeat" in "did Lopez accept defeat" is none.
			const verb = wordsIn(match?.[1] ?? "").find(
				({ text, lower }, n, all) =>
					n > 1 &&
					text === lower &&
					basesOf(lower)[0] === lower &&
					!/^(?:an?|the|his|her|their|its|of|for)$/.test(
						all[n - 1]?.lower ?? "",
					),
			);
			if (!match || !verb) return null;
			const [, clause = ""] = match;
			const speaker = clause.slice(0, verb.start).replace(/^\S+ /, "");
			return quote(speaker, clause.slice(verb.start));
		},
	},
	{
		// "what Holm said about rent", "Holm said what about rent", "what Holm thinks"
		name: "what somebody said",
		read: (text) => {
			const verbs =
				"said|says|thinks|thought|told|tells|wrote|writes|announced|promised|claimed|claims|replied|answered|tweeted|posted|believes|believed|fears|feared|hopes|hoped|expects|expected|predicts|predicted|insists|insisted|argues|argued|admits|admitted|suggests|suggested|stressed|explained|warned|warns";
			const match =
				new RegExp(
					`^what (?!(?:${AUX})\\b)(.{2,60}?) (?:${verbs})\\b ?(.*)$`,
					"i",
				).exec(text) ??
				new RegExp(`^(.{2,60}?) (?:${verbs}) what\\b ?(.*)$`, "i").exec(text);
			const who = match?.[1] ?? "";
			return match &&
				!/^(?:who|when|where|why|how|which|what)\b/i.test(who) &&
				isSomebody(who)
				? quote(who, match[2] ?? "")
				: null;
		},
	},
];

/** Ways to ask whether somebody said or thinks something: the sentence that settles it is looked for. */
const SETTLING: readonly Rule[] = [
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

/** Ways to ask for somebody's words, most precise first. */
export const WORDS_ASKED: readonly Rule[] = [
	...OPEN,
	...STATEMENTS_ASKED,
	...SETTLING,
];
