import { again, type Wording } from "./wording.js";

/** What a question with a verb of its own goes on with, or opens with. */
const OPENS =
	"(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|must|what|who|whom|whose|when|where|why|how|which|if|whether)(?:n['’]t)?\\b";
const UNIT_OF_TIME = "(?:day|date|month|year|time|night|week|weekday|hour)";
/** What asks for a time or a number, at the end of a text as at its beginning. */
const TIME = `(?:(?:by|until|till|since|from) )?when|(?:(?:on|in|by|until|since|from|at) )?(?:what|which) ${UNIT_OF_TIME}`;
const NUMBER =
	"(?:by |for )?how (?:many|much|often|long|old|big|large|high|tall|deep|fast|far|heavy|strong|expensive)";

/** Ways to ask for a time or a number, each with the plain one; the language of asking, none of it the news. */
export const WHEN_AND_HOW_MUCH: readonly Wording[] = [
	// "Dockers last strike when", "quarterly loss, how big".
	[
		again(
			`^(?!${OPENS})(.{3,100}?)[\\s,:;–—-]+(?:and |but |so )?(${TIME}|${NUMBER})$`,
		),
		"$2 $1",
	],
	// "What did they demand for him, how many years".
	[
		again(
			`^what ((?:did|does|do|has|have|had|will|would|is|was) .{3,100}?),? (how (?:many|much|long|often|high|big)(?: \\p{L}+)?)$`,
		),
		"$2 $1",
	],
	// "Anybody know the date the strike began", "the year that it burnt".
	[
		again(
			`^(?:(?:(?:do|does|did) )?(?:any ?(?:one|body)|some ?(?:one|body)|you|we|they)(?: here)? (?:knows?|remembers?|(?:have|has|got)) |(?:what|whats) (?:is|was) |(?:tell|give) (?:me|us) |i (?:need|want|would like) )(?:to know )?the (?:exact )?(?:date|day|year|month) (?:that |when |on which |in which )?(?!(?:of|for|is|was|were|are|has|had|will|that|when|to|before|after)\\b)(?=\\S+ \\S)`,
		),
		"when ",
	],
	[again("^['’]?til (?=when\\b|(?:what|which)\\b)"), "until "],
	// "For which date is the ballot planned", "by which month at the latest must they vote".
	[
		again(
			`^for (when|(?:what|which) (?:exact )?(?:day|date|month|year|time|week)) (?=${OPENS})`,
		),
		"$1 ",
	],
	[
		again(
			`^((?:by|until|till|before|from|since) (?:when|(?:what|which) ${UNIT_OF_TIME})) (?:at the (?:very )?(?:latest|earliest)) (?=${OPENS})`,
		),
		"$1 ",
	],
	// "If there is a referendum, when would it be": what holds before it is told behind it.
	[
		again(
			`^((?:if|once|provided|assuming|supposing|in case|as soon as|unless|there (?:is|are)) .{6,100}?), (?:then )?((?:${TIME}) (?=${OPENS}).{3,100})$`,
		),
		"$2 $1",
	],
	[again(`^how many (?:years|months|weeks|days) ago (?=${OPENS})`), "when "],
	// "Any word on when it reopens", "has a date been set for the trial".
	[
		again(
			"^(?:(?:is|was) there )?any (?:word|news|idea|info|information|update|indication|hint|clue)(?: yet)? (?:on|about|as to|of) (?=when\\b)",
		),
		"",
	],
	[
		again(
			"^(?:is there (?:a|any|already a) (?:date|timetable|time|day)(?: yet| set| fixed)?|(?:has|have) (?:a|the|any) (?:date|day|time) (?:(?:already|yet) )?been (?:set|fixed|announced|agreed|named)(?: yet)?) for ",
		),
		"when is ",
	],
	[again(`^(?:in )?(?:what|which) century (?=${OPENS})`), "when "],
	// "Year of death of Holm", "what was the last day to apply".
	[
		again(
			"^(?:(?:what|whats) (?:is|was) )?(?:the )?(?:exact )?(year|month) of (?!(?:the|a) (?:year|month)\\b)(?=\\S)",
		),
		"which $1 was ",
	],
	[
		again("^(?:the )?(?:exact )?(?:year|month) (?:when|in which) (?=\\S)"),
		"when ",
	],
	[
		again(
			"^(?:what|whats) (is|was) the (last|latest|first|earliest) (?:possible )?day (?=(?:to|for|on which|when)\\b)",
		),
		"when $1 the $2 day ",
	],
	[
		again(
			"^(?!(?:what|who|when|where|why|how|which)\\b)(.{3,60}?) (death|birth|founding|foundation|opening|closure|launch|release|construction|merger|purchase|sale) (year|month)$",
		),
		"which $3 was $1 $2",
	],
	// "From when till when can they apply": the sentence with both ends tells it.
	[
		again("^(?:from )?when (?:till|until|to|and until|and till) when\\b"),
		"when",
	],
	[
		again(`^((?:what|which) ${UNIT_OF_TIME}) on(?:wards?)? (?=${OPENS})`),
		"$1 ",
	],
	[
		again(`^from ((?:what|which) ${UNIT_OF_TIME}) on(?:wards?)? (?=${OPENS})`),
		"from $1 ",
	],
	[
		again(
			`^how (?:long ago|recently|soon|far back|early|late(?: on)?) (?=${OPENS})`,
		),
		"when ",
	],
	// "Length of the call in minutes", "what was the duration of the trial".
	[
		again(
			"^(?:(?:what|whats) (?:is|was|will be) )?(?:the )?(?:(?:total|exact|full|overall) )?duration of (.+?)(?:,? in (?:seconds|minutes|hours|days|weeks|months|years))?$",
		),
		"how long was $1",
	],
	[
		again(
			"^(?:(?:what|whats) (?:is|was|will be) )?(?:the )?(?:(?:total|exact|full|overall) )?length of (.+?),? in (?:seconds|minutes|hours|days|weeks|months|years)$",
		),
		"how long was $1",
	],
	[
		again(
			"^(?:(?:what|whats) (?:is|was|will be) )?(?:the )?(?:(?:total|exact|full|overall) )?length of ((?:\\S+ )*?(?:call|phone call|conversation|talks?|meeting|strike|trial|debate|sentence|term|ban|contract|outage|blackout|siege|journey|flight|delay|truce|ceasefire|visit|speech|session|hearing|war|occupation|stay|suspension|closure|mission|campaign)\\b.*)$",
		),
		"how long was $1",
	],
	// "Death toll of the fire", "what is the death toll".
	[
		again(
			"^(?:(?:what|whats) (?:is|was|are|were) )?(?:the )?(?:(?:latest|current|official|final|total) )*death (?:toll|count) (?:(?:of|in|from|after|at|due to) )?(?=\\S)",
		),
		"how many people were killed in ",
	],
	// "Daily sleep of a swift, minutes".
	[
		again(
			`^(?!${OPENS})(?:total )?(.{3,100}?)(?:, ?(?:in )?| in )(minutes|hours|days|weeks|months|years|seconds|percent|per cent|euros|dollars|pounds|metres|meters|kilometres|kilometers|miles|tonnes|tons|kilos|degrees)$`,
		),
		"how many $2 $1",
	],
];
