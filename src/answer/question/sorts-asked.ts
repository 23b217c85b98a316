import { isKeywords } from "./keywords.js";
import type { Rule } from "./reading.js";
import { asksWhichOfThem } from "./somebody-asked.js";

/** The way to name what is counted or measured, and what of. */
export const QUANTITY = "a quantity in keywords";

const QUANTITIES =
	"turnout|death toll|toll|price|cost|fare|fee|salary|wage|bail|ransom|budget|deficit|population|magnitude|temperature|attendance|headcount|vote count|vote result|vote tally|final score|inflation rate|inflation|unemployment|interest rate|(?:net )?loss|(?:net )?profit|revenue|stake|percentage|height|depth|weight|speed|distance";

/** "Spring election turnout", "bid price per share", "death toll harbour fire". */
const IN_KEYWORDS = new RegExp(
	`^(?:the )?(?:(?:${QUANTITIES}) .+|(?:(?!(?:on|about|regarding|over|says?|said)\\b)\\S+ )+(?:${QUANTITIES})(?: (?:of|in|for|per|at|on|by|since|over|after|last|this|so far|now|today|\\d{4})\\b.*)?)$`,
	"iu",
);

/** Ways to ask for a time, somebody, a number, a place, a reason, or whether something is so. */
export const SORTS_ASKED: readonly Rule[] = [
	{
		name: "when",
		read: (text) =>
			/^(?:and |but |so )?(?:(?:until|till|since|by|from) )?when\b/i.test(
				text,
			) ||
			/^(?:(?:on|in|since|until|till|by|at|from|around|about|during|before|after) )?(?:what|which) (?:(?:exact|precise|calendar) )?(?:(?:day|date|month|year|time|week|weekday)\b|(?:night|evening|morning|afternoon|weekend|season|quarter|decade|hours?) (?:of|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might)\b)/i.test(
				text,
			)
				? {
						intent: "when",
						wanted: "date",
						speaker: null,
						topic: text.replace(
							/^.*?\b(?:when|day|date|month|year|time|week|weekday|night|evening|morning|afternoon|weekend|season|quarter|decade|hours?)\b/i,
							"",
						),
					}
				: null,
	},
	{
		// "Date of the vote", "season start date?", "what is the deadline for bids".
		name: "date",
		read: (text) => {
			const match =
				/^(?:(?:what|whats) (?:is|was|are|were) )?(?:the )?(?:(?:exact|new|latest|earliest|first|likely|expected|planned|official|start|next) )*(?:date|day|deadline|timing|due date)s? (?:of|for|when|on which|that|to) (.+)$/i.exec(
					text,
				) ??
				/^(?:(?:what|whats) (?:is|was) )?(?:the )?((?:[\p{L}\p{N}'’-]+ ){1,6}?)(?:date|day|deadline)$/iu.exec(
					text,
				);
			const topic = match?.[1]?.trim() ?? "";
			return match && !/^(?:this|that|which|what|every|one|some)$/i.test(topic)
				? { intent: "when", wanted: "date", speaker: null, topic }
				: null;
		},
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
		// "Which two", "which firms supply what": those ask for more than a name.
		name: "which of a kind of people",
		read: (text) =>
			asksWhichOfThem(text) &&
			!/^(?:which|what) (?:two|three|four|five)\b|.\b(?:what|which|whom?)\b/i.test(
				text,
			)
				? { intent: "ask", wanted: "person", speaker: null, topic: text }
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
	...(
		[
			[
				"duration",
				/^(?:(?:for|to|after|within|in|over|by|with|of|until|before|than) )?how (?:long|much (?:time|later|earlier)|many (?:years|months|weeks|days|hours|minutes|seconds))\b/i,
			],
			[
				"number",
				/^(?:and )?(?:(?:in|by|at|for|on|to|of|from|with|into|than|within|after|over|under|since|until|against|between|among|through|across) )?(?:how (?:many|much|often|far|old|strong|big|large|high|tall|deep|thick|steep|fast|wide|heavy|hot|cold|warm|expensive)|what (?:percentage|percent|share|proportion|number|amount|price|stake|age))\b/i,
			],
			[
				"number",
				/^(?:what|how (?:high|big|large)) (?:is|was|were|are) (?:the )?(?:[\w-]+ )?(?:turnout|inflation|price|cost|magnitude|death toll|toll|score|result|margin|rate|unemployment|population|size|budget|deficit|speed|temperature|vote|tally|attendance|stake|bail|ransom|height|depth|weight|distance)\b/i,
			],
			[
				// "What was the count in the Senate", "what are the paintings worth", "what does a nurse earn".
				"number",
				/^(?:what (?:is|was) the (?:final |official )?(?:vote )?(?:count|split) (?:in|on|of|at)\b|what (?:is|are|was|were|will) .{2,60}? (?:worth|valued at|insured for)\b|what (?:does|do|did|will|would|can) (?!you\b).{2,60}? (?:earn|get paid|make (?:a|an|per|each|every) \p{L}+)\b)/iu,
			],
			[
				// "What will the tram cost", "catalogue price of the jets".
				"number",
				/^(?:what (?:did|does|do|will|would|might|could|is|are|has|have) (?!you\b).{2,80}? cost(?:ing|ed)?(?: (?:to|in|for|per|each|now|if|when|at) .+)?$|what (?:is|are|was|were) (?:the )?(?:[\p{L}-]+ )?(?:salary|wage|fee|fare|rent)\b|what (?:is|are|was|were|will|would|did|does|do) .{2,60}? (?:pay|paying) (?:for|per)\b|(?:the )?(?!(?:what|which|who|whose|why|when|where|how|did|does|do|is|are|was|were|has|have|will|can)\b)[\p{L}-]+ (?:price|cost|fare|fee) (?:of|for) )/iu,
			],
			[
				// "Share of voters in favour", "number of dead", "size of the fine".
				"number",
				/^(?:the )?(?:total |average |exact |annual |monthly )?(?:share|percentage|proportion|number|amount|price|cost|size|age|height|length|weight|depth|speed|value|toll) of /i,
			],
			[
				"place",
				/^(?:from |to |in )?(?:where\b|(?:what|which) (?:place|city|town|village|region|location|street|building)\b)/i,
			],
			[
				"reason",
				/^(?:why\b|for what reason|how come|what (?:caused|led to|prompted|triggered|sparked|provoked|motivated|brought (?:about|on)|set off|kicked off|gave rise to|(?:is|was|lies|lay) behind (?!bars)|(?:is|was|were|are) (?:the|their|his|her|its) (?:reasons?|purpose|aim|goal|motive|point|grounds) (?:of|for|behind)))/i,
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
								/^(?:and )?(?:(?:in|by|at|for|on|to|of|from|with|into|than|within|after|over|under|since|until|before|against|between|among|through|across) )?how (?:long|many times|many|much|often|far|old|strong|big|large|high|tall|fast|heavy|hot|cold|expensive)\b/i,
								"",
							),
						}
					: null,
		}),
	),
	{
		// "They went through how many letters".
		name: "how many of them",
		read: (text) =>
			/^(?!(?:what|who|whom|whose|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must|if|whether)\b).*\bhow (?:many|much)\b/i.test(
				text,
			)
				? { intent: "ask", wanted: "number", speaker: null, topic: text }
				: null,
	},
	{
		name: QUANTITY,
		read: (text) =>
			isKeywords(text) && IN_KEYWORDS.test(text)
				? { intent: "ask", wanted: "number", speaker: null, topic: text }
				: null,
	},
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
];
