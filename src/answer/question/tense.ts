/** "When will they vote", "when do they vote", "when is the next vote", "when are they due to meet", "when are they meeting him": what lies ahead is asked for. */
const AHEAD = [
	/\bwill\b|\bgoing to\b/i,
	/^(?:(?:on|in|by|from|until|at) )?(?:when|(?:what|which) \S+) (?:might|may|can|could|shall|should|would)\b(?!.*\bhave \p{L})/iu,
	/^(?:(?:on|in|by|from|until|at) )?(?:when|(?:what|which) (?:day|date|month|year|time|week)) (?:do|does)\b(?!.*\b(?:usually|normally|always|every|each|typically|often|ever)\b)/i,
	/\b(?:is|are|am)(?:n['’]t)?\b(?: \S+){1,8}? (?:(?:due|set|expected|supposed|scheduled|planned|planning|meant|hoping|slated) (?:to|for)\b|(?:due|expected|anticipated|scheduled|planned|slated|awaited)(?: now| then| at last| again)?$)/i,
	/\b(?:is|are) (?:\S+ ){0,2}?(?:next|upcoming|coming)\b|^when\b.*\bnext$/i,
	/^when (?:is|are) (?:\S+ ){1,4}?(?<!\b(?:the|an?|his|her|their|its) )\p{L}{2,}ing(?:$| (?!of\b)\p{L}+)/iu,
];

/** "When did they vote", "when was it sold". */
const PAST =
	/^(?:and |but |so )?(?:(?:on|in|since|at) )?(?:when|(?:what|which) (?:day|date|month|year|time))\b(?: exactly)? (?:did|was|were|has|have|had)(?:n['’]t)?\b/i;

/** What was planned, wanted or told may lie ahead of whoever tells it. */
const PLANNED =
	/\b(?:would|should|could|due|supposed|meant|expected|scheduled|planned|planning|set|promised?|plan|agree|decide|say|said|tell|told|announce|want|hope|expect|intend|schedule|propose|predict|forecast|offer|vow|threaten) |\bto (?:be )?\p{L}+|\b(?:start|begin|open|end|expire|due)\b/iu;

/** How the past of a verb ends, the commonest irregular ones whole: the inside of a pattern. */
export const PAST_ENDINGS =
	"ed|went|took|got|won|lost|sent|paid|put|set|made|gave|came|fell|led|left|ran|sold|bought|built|shot|hit|cut|held|told|broke|wrote|began|found|stole|drove|chose|threw";

/** Whether a question asks for what lies ahead. */
export const asksAhead = (text: string): boolean =>
	AHEAD.some((pattern) => pattern.test(text));

/** Whether a question asks when something happened that is over. */
export const asksPast = (text: string): boolean =>
	PAST.test(text) && !PLANNED.test(text);
