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
