/** What a question goes on with once it has said whose eyes it looks through. */
const ASKS =
	"(?:(?:and |but |so )?(?:(?:in|at|on|to|for|from|by|with|since|until) (?=what|who|which|how|when))?(?:what|who|whom|whose|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might)\\b(?:n't)?.+)";

/** Whoever sees it so: no pronoun, which means somebody named elsewhere, and nobody who a preposition stands before ("heard it going by in the night"). */
const X =
	"((?!(?:he|she|it|they|we|you|i|him|her|them|us|that|this|what|did|does|do|has|have|had|would|in|on|at|to|from|with|for|after|before|during)\\b)\\S.{0,60}?)";

const SIGHT =
	"view|eyes|opinion|book|mind|telling|words|own words|judgment|judgement|estimation|estimate|reading|version|account|assessment|experience|understanding";
const POINT = "point of view|viewpoint|perspective|standpoint|side|angle";

/** Ways to say "according to somebody", each with the somebody as its only group: the language of asking, none of it the news. */
const WAYS: readonly string[] = [
	`(?:as|the way|how) ${X} (?:sees?|saw|tells?|told|puts?|views?|viewed|has|had|describe[sd]?|explain(?:s|ed)?|recall(?:s|ed)?|remember(?:s|ed)?|understands?|understood|would have) it`,
	`(?:in|to|by|on) ${X}'s? (?:own )?(?:${SIGHT}|reckoning)`,
	`(?:in|to) the (?:${SIGHT}) of ${X}`,
	`from ${X}'s? (?:own )?(?:${POINT})`,
	`from the (?:${POINT}) of ${X}`,
	`from ${X}'s? (?:\\p{L}+ )?(?:statements?|account|words|remarks|comments|interview|speech|testimony)`,
	`(?:going|judging|to go) by (?:what )?${X}(?:'s? (?:words?|account|statements?|remarks?)| (?:says?|said))?`,
	`if (?:you|we|one) (?:ask|asked|believe|listen to|trust|go by|take the word of|are to believe) ${X}`,
	`if ${X} is to be believed`,
	`to hear ${X} (?:tell|say) it`,
	`as (?:told|stated|reported|described|explained|put|seen) by ${X}`,
	`(?:as per|,? ?per(?= (?:the|mr|mrs|ms|dr)\\b)) ${X}`,
	`as ${X} (?:says|said|claims|claimed|believes|believed|thinks|thought)`,
];

/** "Per Holm, is it safe": without a comma, "per" counts, and so it does before what is counted by. */
const PER = `per (?!(?:second|minute|hour|day|night|week|month|quarter|year|annum|person|head|capita|household|family|cent|unit|item|share|ton|tonne|kilo|kilogram|pound|hectare|acre|dose|litre|liter|gallon|barrel|mile|kilometre|kilometer|metre|meter|square|game|match|ticket|seat|passenger|student|pupil|patient|child|car|ship|flight|trip)s?\\b)${X}`;

const HEADS = [new RegExp(`^${PER}, (${ASKS})$`, "iu")].concat(
	WAYS.map((way) => new RegExp(`^${way}(?:, | )(${ASKS})$`, "iu")),
);
const TAILS = [new RegExp(`^(${ASKS}), ${PER}$`, "iu")].concat(
	WAYS.map((way) => new RegExp(`^(${ASKS})(?:, | )${way}$`, "iu")),
);

/** "What, in Holm's words, does it buy": between the asking word and the rest. */
const MIDDLES = [...WAYS, `according to ${X}`].map(
	(way) =>
		new RegExp(
			`^((?:what|who|whom|whose|when|where|why|how)(?: (?:many|much|long|far))?),? ${way}, (.+)$`,
			"iu",
		),
);

/** "Going by the ministry, which topics came up" as the question first and "according to" behind it; any other text as it is. */
export function accordingTo(text: string): string {
	for (const head of HEADS) {
		const [, whom, question] = head.exec(text) ?? [];
		if (whom !== undefined && question !== undefined)
			return `${question} according to ${whom.replace(/,$/, "")}`;
	}
	for (const tail of TAILS) {
		const [, question, whom] = tail.exec(text) ?? [];
		if (whom !== undefined && question !== undefined)
			return `${question.replace(/,$/, "")} according to ${whom}`;
	}
	for (const middle of MIDDLES) {
		const [, asks, whom, rest] = middle.exec(text) ?? [];
		if (whom !== undefined && rest !== undefined)
			return `${asks} ${rest} according to ${whom}`;
	}
	return text;
}
