/** What a number that is asked for must be counted in, where the question says it. */
interface Measure {
	readonly asks: RegExp;
	/** What stands in or right behind the number's phrase, or right before it. */
	readonly unit: RegExp;
}

const MONEY =
	/[$€£¥₽₴]|\b(?:florins?|marks?|guilders?|shillings?|dinars?|dirhams?|riyals?|leva?|lei|zloty|forints?|shekels?|baht|ringgit|rupiah|naira|rand|cedis?|ducats?|thalers?|drachmas?|hryvnias?|tenge|dollars?|euros?|pounds?|crowns?|krona|kroner?|yen|yuan|rupees?|rubles?|roubles?|francs?|pesos?|reais|won|lira|cents?|pence|USD|EUR|GBP|million|billion|trillion)\b/i;
/** A unit may stand right behind its number: "12km". */
const LENGTH =
	/(?<![a-z])(?:met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|km|cm|mm|m|miles?|feet|foot|ft|inch(?:es)?|yards?|stor(?:ey|ie)s|floors?)\b/i;
const SHARE = /%|\bper ?cent\b|\bpercentage points?\b|\bpoints?\b/i;

const MEASURES: readonly Measure[] = [
	{
		asks: /\bturnout\b/i,
		unit: new RegExp(`${SHARE.source}|\\b(?:voters?|votes?|people)\\b`, "i"),
	},
	{
		asks: /^what (?:is|are|was|were|will) .*\b(?:worth|valued at|insured for)\b|^what (?:does|do|did|will|would|can) .*\b(?:earn|get paid)\b/i,
		unit: MONEY,
	},
	{
		// "Price per share", "how much is it a month": of two sums the one that is told by it.
		asks: /\b(?:price|cost|fee|fare|offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|bid(?:ding)?|worth|earn(?:s|ed)?)\b.*\b(?:per|for each|for every) \p{L}+/iu,
		unit: MONEY,
	},
	{
		asks: /\bvote (?:count|tally|result)\b|\bwhat (?:is|was) the (?:final |official )?(?:vote|(?:vote )?(?:count|split|tally))\b/i,
		unit: /\d ?(?:to|-|–|against) ?\d|\bvotes?\b/i,
	},
	{
		// No height of a wall: a share, a sum or a count.
		asks: /\bhow (?:high|low|big|large|steep|deep)\b.*\b(?:inflation|rates?|interest|unemployment|prices?|costs?|tax(?:es)?|turnout|tolls?|deficits?|debts?|fines?|bills?|rents?|wages?|pay|salar(?:y|ies)|fees?|tariffs?|dut(?:y|ies)|growth|budget|majority|shares?|cuts?)\b/i,
		unit: /\d/,
	},
	{ asks: /\bhow (?:tall|high|deep|wide|thick)\b/i, unit: LENGTH },
	{
		asks: /\bhow (?:far|much) (?:did|have|has|do|does|will) .*\b(?:fall|fell|drop|dropped|rise|rose|risen|grow|grew|sink|plunge|jump|climb|gain|lose|decline|shrink|surge|tumble|slide)\b/i,
		unit: new RegExp(`${SHARE.source}|${MONEY.source}`, "i"),
	},
	{ asks: /\bhow far\b/i, unit: LENGTH },
	{
		asks: /\bhow old\b|\bwhat age\b/i,
		// By itself a number is an age only behind a comma.
		unit: /(?:,|\b(?:is|was|turn(?:s|ed)?|only|just|age|of|at)) ?\d{1,3}$|\byears?\b|\baged?\b|\bmonths?\b|-year-old/i,
	},
	{
		asks: /\bhow (?:cold|hot|warm)\b|\btemperature\b/i,
		unit: /\bdegrees?\b|°|\bcelsius\b|\bfahrenheit\b/i,
	},
	{
		asks: /\bhow fast\b|\bspeed\b/i,
		unit: /(?<![a-z])(?:km\/h|kph|mph|knots?|kilomet(?:re|er)s|miles|per hour|an hour|a second|per second)\b/i,
	},
	{
		asks: /\bhow (?:heavy)\b|\bhow much .*\bweigh/i,
		unit: /(?<![a-z])(?:kilograms?|kilos?|kg|grams?|tonnes?|tons?|pounds?|ounces?)\b/i,
	},
	{
		asks: /\bwhat (?:percentage|percent|share|proportion)\b/i,
		unit: new RegExp(
			`${SHARE.source}|\\b(?:half|third|quarter|fifth|tenth|in (?:ten|five|four|three))\\b`,
			"i",
		),
	},
	{
		asks: /\bhow much (?:money|cash)\b|\bhow (?:much|expensive)\b.*\b(?:cost|costs|costing|pay|pays|paid|paying|spending|losing|raising|spend|spent|worth|fined?|price|raise|raised|earn|earned|owe|owes|invest|invested|donate|donated|charge|charged|sell|sold|buy|bought|offer|offered|bid|lend|lent|borrow|borrowed|receive|received|grant|granted|claim|claimed|demand|demanded|contribute|contributed|compensation|salary|reward|ransom|loan)\b|\bhow expensive\b|\bwhat (?:price|is the price|was the price)\b/i,
		unit: MONEY,
	},
	{
		asks: /^what (?:did|does|do|will|would|might|could|is|are|has|have) .*\b(?:cost|salary|wage|fee|fare|rent|pay for|pay per|paying for|paying per)\b|^(?:the )?(?:[\p{L}-]+ )?(?:price|cost|fare|fee) (?:of|for)\b/iu,
		unit: MONEY,
	},
	{
		asks: /\bhow strong\b|\bmagnitude\b/i,
		unit: /\bmagnitude\b|\brichter\b|\bcategory\b|\bkm\/h|kph|mph|kilomet(?:re|er)s|miles|knots|%/i,
	},
];

/** Whether a number is counted in what the question asks for, by the words in and around it; null where it asks for nothing of the kind. */
export function measureOf(
	question: string,
): ((phrase: string, before: string, after: string) => boolean) | null {
	const measure = MEASURES.find(({ asks }) => asks.test(question));
	if (!measure) return null;
	const { unit } = measure;
	return (phrase, before, after) =>
		unit.test(phrase) ||
		unit.test(`${before.slice(-12)}${phrase}`) ||
		unit.test(after.slice(0, 14));
}
