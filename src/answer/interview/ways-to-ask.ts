/** A way to ask, as far as one question is like another by it. */
export type Way =
	| "why"
	| "how"
	| "how much"
	| "how long"
	| "when"
	| "where"
	| "who"
	| "whether"
	| "what";

const WAYS: readonly (readonly [Way, RegExp])[] = [
	[
		"why",
		/^(?:why|how come|for what reason|what (?:made|makes|brought|drove|drives|led|changed|persuaded|convinced|moved|prompted)|what(?:'s| is| was| were| are) (?:the |your |his |her |their )?(?:reason|point|motive|purpose))\b/i,
	],
	[
		"how long",
		/^(?:for )?how long\b|^how many (?:years|months|weeks|days|hours|minutes)\b/i,
	],
	[
		"how much",
		/^(?:by |in |at )?how (?:many|much|often|far|old|big|high|large|deep|tall|fast)\b/i,
	],
	[
		"when",
		/^(?:(?:since|until|till|by) )?when\b|^(?:(?:in|on|at) )?(?:what|which) (?:day|date|year|month|time)\b/i,
	],
	[
		"where",
		/^(?:from |to )?where\b|^(?:in|at|to|from) (?:what|which) (?:place|town|city|country)\b/i,
	],
	["who", /^(?:(?:by|with|to|for|from) )?who(?:m|se)?\b/i],
	["how", /^how\b/i],
	["what", /^(?:what|which)\b/i],
	[
		"whether",
		/^(?:did|does|do|is|was|are|were|has|have|had|can|could|will|would|should|may|might|must|am)(?:n['’]t)?\b/i,
	],
];

/** What may stand before the asking word. */
const LEAD = /^(?:(?:and|but|so|then|well|now)\b,? ?)+/i;
const CLAUSE =
	/(?:^|[,;:–—] )(?=(?:why|how|when|where|who|what|which|did|does|do|is|was|are|were|has|have|had|can|could|will|would|should)\b)/i;

/** The way in which a question asks; null for a text that asks nothing. */
export function wayOf(question: string): Way | null {
	const bare = question.replace(LEAD, "");
	const own = WAYS.find(([, pattern]) => pattern.test(bare))?.[0];
	if (own) return own;
	// "After all this time, why did you stay?"
	const at = CLAUSE.exec(bare);
	const clause = at ? bare.slice(at.index + at[0].length) : "";
	return clause === ""
		? null
		: (WAYS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null);
}
