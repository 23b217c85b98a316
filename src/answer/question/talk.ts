/** Those who spoke with each other, as a question for what they spoke about words them. */
export interface Talk {
	/** "Holm and Vasko", whoever of them is told first. */
	readonly parties: string;
}

const TALKS = "talk|speak|chat|confer|converse|negotiate|meet";
const TALKED =
	"talked|spoken|chatted|conferred|conversed|negotiated|met|talking|speaking|chatting|conferring|conversing|negotiating|meeting";
const MEETING =
	"calls?|talks?|meetings?|conversations?|discussions?|summit|chat|phone calls?|video calls?|negotiations?|exchange";
const ON = "about|on|over";
/** What ends a name where the question goes on. */
const BEHIND =
	"(?= (?:about|on|in|at|over|during|last|this|by|when|after|before|for)\\b|$)";

const FORMS: readonly RegExp[] = [
	// "What did Holm and Vasko talk about", "what were they talking about", "what did Holm talk to Vasko about".
	new RegExp(
		`^what (?:else |exactly )?(?:did|do|does|were|was|are|is|have|has|had) (.+?) (?:${TALKS}|${TALKED})(?: (?:with|to) (.+?))?(?: (?:${ON})| to discuss)\\b`,
		"i",
	),
	// "What did Holm discuss with Vasko".
	new RegExp(
		`^what (?:else |exactly )?(?:did|do|does|were|was|are|is|have|has|had) (.+?) (?:discuss|discussed|discussing|debate|debated)(?: with (.+?)${BEHIND})?`,
		"i",
	),
	// "Which subjects did Holm and Vasko go over", "what came up between Holm and Vasko".
	/^(?:what|which) (?:topics?|subjects?|issues?|matters?|questions?|points?|things) (?:did|do|have|has|had|were) (.+?) (?:discuss|discussed|cover|covered|raise|raised|go over|gone over|touch on|touched on|talk about|talked about|speak about|spoken about|address|addressed)(?: with (.+?)(?= (?:in|on|at|over|during|last|this|by|when|after|before|for)\b|$))?\b/i,
	/^(?:what|which) (?:\p{L}+ )?(?:came|come|was brought|were brought|was raised|were raised) (?:up )?(?:in the (?:\p{L}+ ){1,2})?between (.+?)$/iu,
	// "What was Holm's call with Vasko about".
	new RegExp(
		`^what (?:was|were|is|are) (.+?)['’]s? (?:\\p{L}+ ){0,2}?(?:${MEETING}) (?:with|to) (.+?) (?:${ON})$`,
		"iu",
	),
	// "What did Holm call Vasko about".
	/^what (?:did|has|had) (.+?) (?:call|phone|ring|telephone|meet|contact|called|phoned|met|contacted) (?:up )?(.+?) about$/i,
	// "What was the call between Holm and Vasko about".
	new RegExp(
		`^what (?:was|were|is|are) (?:the |their )?(?:\\p{L}+ ){0,2}?(?:${MEETING}) (?:between|of) (.+?) (?:${ON})$`,
		"iu",
	),
	new RegExp(
		`^what (?:was|were) (?:being )?(?:discussed|talked about|spoken about) (?:(?:in|at|during|on) (?:the )?(?:\\p{L}+ ){0,2}?(?:${MEETING}) )?(?:between|by) (.+?)$`,
		"iu",
	),
	new RegExp(
		`^(?:what (?:was|were|is) )?(?:the )?(?:topics?|subjects?) (?:of|at|in) (?:the )?(?:\\p{L}+ ){0,2}?(?:${MEETING}) (?:between|of) (.+?)$`,
		"iu",
	),
];

/** Reads whose talk a question for its topic asks of; null for other questions, and for the words of somebody alone. */
export function talkAsked(text: string): Talk | null {
	for (const form of FORMS) {
		const [, one, other] = form.exec(text) ?? [];
		if (one === undefined) continue;
		const parties = other === undefined ? one : `${one} and ${other}`;
		return /,| and | & /i.test(parties) ? { parties } : null;
	}
	return null;
}
