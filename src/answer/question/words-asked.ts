import { basesOf, wordsIn } from "./forms.js";
import { parsed } from "./parsed.js";
import { quote, type Rule } from "./reading.js";
import { OPINION_NOUNS } from "./speech.js";
import { STATEMENTS_ASKED } from "./statements-asked.js";
import { AUX, WHAT_DID_SOMEBODY_SAY } from "./what-did-somebody-say.js";

/** The way to ask in which words somebody did what they did. */
export const IN_WHAT_WORDS = "in what words somebody did it";

const FINITE = /^(?:VB[DPZ]|MD)$/;

/** Whether words hold a verb of their own: "the boats were", "will win", unlike "that". */
const isClause = (text: string): boolean =>
	parsed(`${text}.`).tokens.some(({ xpos }) => FINITE.test(xpos));

/** Whether words could name a speaker. */
const isSomebody = (text: string): boolean =>
	!/\b(?:it|there|that|which)$/i.test(text) && !isClause(text);

/** Nouns for a way to put something. */
const FIGURES =
	"comparison|metaphor|image|simile|analogy|phrase|joke|quip|crack|nickname|label|slogan|insult|proverb|saying";

/** Verbs for what somebody says of something, bare and as participles. */
const DESCRIBE =
	"describe|characteri[sz]e|denounce|condemn|criticise|criticize|praise|mock|ridicule|dismiss|portray|depict|label|brand|summari[sz]e|liken|link|sum up|comment on";
const DESCRIBED =
	"described|characteri[sz]ed|denounced|condemned|criticised|criticized|praised|mocked|ridiculed|dismissed|portrayed|depicted|label+ed|branded|summari[sz]ed|likened|summed up|commented on";

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
	WHAT_DID_SOMEBODY_SAY,
	{
		// "How was the ruling characterised by the lawyer", "as what did Holm denounce the strike"
		name: "as what somebody described something",
		read: (text) => {
			const passive = new RegExp(
				`^(?:how|as what|in what way) (?:was|were|is|are|has|have) (.{2,60}?) (?:been )?(?:${DESCRIBED}) by (.+)$`,
				"i",
			).exec(text);
			if (passive) return quote(passive[2] ?? "", passive[1] ?? "");
			const active =
				new RegExp(
					`^(?:as what|to what|with what) (?:did|does|do|has|have) (.{2,60}?) (?:${DESCRIBE}|${DESCRIBED}) (.+)$`,
					"i",
				).exec(text) ??
				/^(?:what|which)(?: (?!(?:did|does|do|has|have)\b)\p{L}+){1,2} (?:did|does|do|has|have) (.{2,60}?) (?:compared?|likened?|contrast(?:ed)?) (.+?)(?: (?:to|with))?(?:,? and how)?$/iu.exec(
					text,
				) ??
				new RegExp(
					`^how (?!(?:${AUX}|many|much|long|far|old|often)\\b)(.{2,80}?) (?:commented on|reacted to|responded to|answered|replied to|justified|${DESCRIBED}) (.+)$`,
					"i",
				).exec(text) ??
				new RegExp(
					`^how (?:did|does|do|has|have) (.{2,60}?) (?:${DESCRIBE}) (.+)$`,
					"i",
				).exec(text);
			return active && isSomebody(active[1] ?? "")
				? quote(active[1] ?? "", active[2] ?? "")
				: null;
		},
	},
	{
		// "What objections does Holm have to it", "what objections Holm has to it"; "what tribute did she pay to him"
		name: "what feelings somebody told of",
		read: (text) => {
			const match =
				new RegExp(
					`^(?:what|which) (?:${OPINION_NOUNS}) (?!(?:${AUX})\\b)(.{2,60}?) (?:has|have|had|made|gave|raised|voiced|offered|expressed) (?:to|about|on|over|with|against|of|for|regarding) (.+)$`,
					"i",
				).exec(text) ??
				/^what (?:did|does|do) (.{2,60}?) (?:remember|recall|recollect|regret|miss|like|dislike|object|criticise|criticize|praise|fear|dread|hope) (?:most |best )?(?:of|about|for|in|against|from) (.+)$/i.exec(
					text,
				) ??
				/^what (?:tribute|homage|compliment|heed) (?:did|does|do|has) (.{2,60}?) (?:pay|paid|make|made) (?:to )?(.+)$/i.exec(
					text,
				);
			return match && isSomebody(match[1] ?? "")
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
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
