import type { Question } from "../question.js";
import { actionOf } from "./action.js";
import { ASKED_SPEECH, SAID, SPEECH_NOUNS } from "./speech.js";

export type Reading = Pick<Question, "intent" | "wanted" | "speaker" | "topic">;

interface Rule {
	readonly name: string;
	readonly read: (text: string) => Reading | null;
}

const AUX =
	"did|does|do|has|have|had|would|will|is|was|were|are|can|could|should|may|might";

/** Most precise first; the last one takes whatever is left. */
export const RULES: readonly Rule[] = [
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
				if (!ASKED_SPEECH.has(word) && !SAID.has(word)) continue;
				// Another verb stands before it: "what did he put on the table in the talk".
				const place = text.length - words.slice(i).join(" ").length;
				if (
					verb >= 0 &&
					verb < place &&
					!/\b(?:who|that|which)\b/i.test(
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
				/^what (?:was|has been|is) (?:said|written|claimed|announced)(?: about (.+?))? by (.+)$/i.exec(
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
				/^(?!when\b|who|how (?:many|much|long)\b)(.+?),? according to (.+)$/i.exec(
					text,
				) ?? null;
			return match ? quote(match[2] ?? "", match[1] ?? "") : null;
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
				`^(?:please |can you |could you )?(?:give|show|find|list|get|any|all|some|tell|what are|is there|are there|do we have|the)?(?: me| us)?(?: an?| any| all| some)?(?: the| of the)?(?: best| latest| last| official)? ?(?:${SPEECH_NOUNS}|words?|word|news) (?:from|by|of) (.+?)(?: (?:about|on|regarding|concerning|to) (.+))?$`,
				"i",
			).exec(text);
			return match ? quote(match[1] ?? "", match[2] ?? "") : null;
		},
	},
	{
		name: "somebody's answer",
		read: (text) => {
			const match = new RegExp(
				`^(?:what (?:is|was|were|are) )?(.+?)['’]s? (?:${SPEECH_NOUNS})(?: (?:to|on|about|regarding|for) (.+))?$`,
				"i",
			).exec(text);
			return match && !/^(?:who|when|where|why|how|which)\b/i.test(text)
				? quote(match[1] ?? "", match[2] ?? "")
				: null;
		},
	},
	{
		name: "when",
		read: (text) =>
			/^(?:and |but |so )?(?:(?:until|till|since|by|from) )?when\b/i.test(
				text,
			) ||
			/^(?:(?:on|in|since|until|by|at) )?(?:what|which) (?:day|date|month|year|time|week|weekday)\b/i.test(
				text,
			)
				? {
						intent: "when",
						wanted: "date",
						speaker: null,
						topic: text.replace(
							/^.*?\b(?:when|day|date|month|year|time|week|weekday)\b/i,
							"",
						),
					}
				: null,
	},
	{
		name: "who",
		read: (text) =>
			/^(?:and |but |so )?(?:(?:by|with|to|for|from|between|against|about) )?who(?:m|se|ever)?\b/i.test(
				text,
			) ||
			/^(?:to |with |by |from )?(?:which|what) (?:people|person|country|countries|company|companies|nation|nations|party|politician|politicians|leader|leaders|official|officials|minister|ministers|team|group|state|states)\b/i.test(
				text,
			) ||
			/\bwhom\??$/i.test(text)
				? {
						intent: "who",
						wanted: "person",
						speaker: null,
						// "which countries sent": the answer is a country and need not be called one.
						topic: text.replace(
							/^(?:(?:to|with|by|from) )?(?:which|what) \w+/i,
							"",
						),
					}
				: null,
	},
	{
		name: "the name of somebody",
		read: (text) =>
			/^(?:what|which) (?:is|are|was|were) (?:the (?:full )?names? of|.+['’]s? (?:full )?name$)/i.test(
				text,
			)
				? {
						intent: "who",
						wanted: "person",
						speaker: null,
						topic: text.replace(/^.*?\b(?:is|are|was|were) /i, ""),
					}
				: null,
	},
	{
		// "did X say that …": the sentence that settles it.
		name: "did somebody say",
		read: (text) => {
			const match =
				/^(?:did|has|had|does) (.+?) (?:say|said|tell|told|claim|claimed|deny|denied|promise|promised|announce|announced|mention|mentioned)\b(.*)$/i.exec(
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
	...(
		[
			[
				"duration",
				/^(?:for )?how (?:long|many (?:years|months|weeks|days|hours|minutes|seconds))\b/i,
			],
			[
				"number",
				/^(?:and |in |by |at |for |on )?(?:how (?:many|much|often|far|old|strong|big|large|high|tall|deep|fast|wide|heavy|hot|cold|expensive)|what (?:percentage|percent|share|proportion|number|amount|price|stake|age))\b/i,
			],
			[
				"number",
				/^(?:what|how (?:high|big|large)) (?:is|was|were|are) (?:the )?(?:[\w-]+ )?(?:turnout|inflation|price|cost|magnitude|death toll|toll|score|result|margin|rate|unemployment|population|size|budget|deficit|speed|temperature)\b/i,
			],
			[
				"place",
				/^(?:from |to |in )?(?:where\b|(?:what|which) (?:place|city|town|village|region|location|street|building)\b)/i,
			],
			[
				"reason",
				/^(?:why\b|for what reason|how come|what (?:caused|led to|is the reason|was the reason))/i,
			],
		] as const
	).map(
		([wanted, pattern]): Rule => ({
			name: wanted,
			read: (text) =>
				pattern.test(text)
					? {
							intent: "ask",
							wanted,
							speaker: null,
							topic: text.replace(
								/^(?:and |in |by |at |for |on )?how (?:long|many|much|often|far|old|strong|big|large|high|tall|deep|fast|wide|heavy|hot|cold|expensive)\b/i,
								"",
							),
						}
					: null,
		}),
	),
	{
		// Answered by the sentence that settles it, whichever way.
		name: "yes or no",
		read: (text) =>
			/^(?:did|does|do|is|was|are|were|has|have|had|can|could|will|would|should|may|might|must|am)(?:n['’]t)? /i.test(
				text,
			)
				? { intent: "ask", wanted: "thing", speaker: null, topic: text }
				: null,
	},
	{
		// "Holm on the war": a name and a topic, no verb asked with.
		name: "somebody on something",
		read: (text) => {
			if (
				/^(?:what|which|how|why|where|is|are|was|were|did|do|does|has|have|can|could|will|would)\b/i.test(
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
	},
	{
		name: "anything",
		read: (text) => ({
			intent: "ask",
			wanted: "thing",
			speaker: null,
			topic: text,
		}),
	},
];

/** Words between a speaker and the verb that are no part of the name: "what did Holm also say", "what did she not say". */
const BESIDE =
	/(?: (?:also|just|only|ever|never|not|once|then|now|still|later|earlier|last|first|recently|lately|publicly|officially|initially|originally|finally|previously|specifically|exactly|themselves|himself|herself|itself|today|yesterday|tonight|(?:this|last) (?:week|month|year|morning|night)|in (?:public|response|reply|return)))+$/i;

function quote(speaker: string, topic: string): Reading {
	const who = speaker.trim().replace(BESIDE, "");
	return {
		intent: "quote",
		wanted: "words",
		speaker:
			/^(?:anyone|anybody|someone|somebody|everyone|people|they|he|she|we|you)$/i.test(
				who,
			) || who === ""
				? null
				: who,
		topic: topic
			.trim()
			.replace(
				/^(?:about|on|of|to|regarding|concerning|that|whether|if)\b ?/i,
				"",
			)
			// Which of several is asked for is no topic.
			.replace(
				/^(?:(?:the )?(?:last|first) time|last|first|most recently|recently|lately|so far)$/i,
				"",
			),
	};
}
