/** What joins somebody's words and what they are about. */
const ABOUT = "(?:on|about|regarding|concerning|re|saying|where|when|that|for)";

/** "Quote Holm on the strike", "cite the mayor". */
const TO_QUOTE = new RegExp(
	`^(?:quote|cite) (?:me |us )?(?!(?:from|by|of|on|about|for)\\b)(.{2,60}?)(?:,? ${ABOUT} (.+))?$`,
	"i",
);

/** "Holm quotes about rent", "the latest minister quote": a speaker before the noun, with no owner's mark. */
const NOUN_LAST = new RegExp(
	`^(?:(?:give|show|find|get)(?: me| us)? )?(?:the |an? |any |all |some )?(?:(latest|last|most recent|newest|first|earliest) )?(?!(?:which|what|whose|who|how|is|are|was|were|did|do|does|has|have|an?|the|any|direct|good|best|full|exact)\\b)((?:\\S+ ){0,3}?\\S*[^\\s'’]) (?:quotes?|quotations?)(?:,? ${ABOUT} (.+))?$`,
	"i",
);

/** "Everything Holm said about rent", "all the things that she has told the court". */
const ALL_SAID =
	/^(?:(?:list|show|give|find|get|tell|collect)(?: me| us)? )?(?:everything|anything|(?:all|every one)(?: of)?(?: the)?(?: (?:things?|words|statements|comments|remarks|claims|stuff|bits))?|(?:the )?things) (?:that |which )?(?!(?:the|of|that|is|are|was|were)$)((?:\S+ ){0,5}?\S+?)(?: (?:has|have|had|ever|also))* (said|says|say|told|tells|wrote|written|posted|tweeted|claimed|claims)\b ?(.*)$/i;

/** "When was the last time that they spoke": the time is a frame around what happened. */
const TIME_THAT =
	/^(?:when (?:was|is|were|are) )?(?:the )?(last|first|latest|most recent|previous) (?:time|occasion) (?:that |when )?(?=(?!(?:of|for|in|on|at|to|was|is)\b)\p{L})/iu;

/**
 * Requests that are no questions ("quote the mayor on rent", "latest minister quote") as the questions that they stand for;
 * any other text as it is. The language of requests, none of it the news.
 */
export function asQuestion(text: string): string {
	const frame = TIME_THAT.exec(text);
	if (frame) return `when ${frame[1]} have ${text.slice(frame[0].length)}`;
	const [, who, , what = ""] = ALL_SAID.exec(text) ?? [];
	if (who !== undefined) return `what did ${who} say ${what}`.trim();
	const [, whom, why] = TO_QUOTE.exec(text) ?? [];
	if (whom !== undefined) return statement(whom, "", why);
	const [, which = "", speaker, topic] = NOUN_LAST.exec(text) ?? [];
	if (speaker === undefined || /['’]s?$/.test(speaker)) return text;
	const time = /^(?:first|earliest)$/i.test(which) ? " first" : " last";
	return statement(speaker, which === "" ? "" : time, topic);
}

function statement(speaker: string, time: string, topic = ""): string {
	return `what did ${speaker}${time} say${topic === "" ? "" : ` about ${topic}`}`;
}
