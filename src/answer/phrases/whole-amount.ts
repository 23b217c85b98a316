import type { Span } from "../../text/span.js";

const SIGN = /(?:\b(?:US|A|C|CA|NZ|HK|S|R) ?)?[$€£¥₹₩₽₴]\s?$/;
/** "A fifth of it": without its article it is an order. */
const PART = /^(?:half|third|quarter|fifth|sixth|eighth|tenth|dozen)\b/i;
const SCALE = "(?:hundred|thousand|million|billion|trillion|dozen)s?";
const UNIT =
	"(?:%|per ?cent|percentage points?|points?|degrees?(?: (?:Celsius|Fahrenheit))?|times|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|(?:centi|milli|kilo)?met(?:er|re)s?|km|cm|mm|miles?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|(?:kilo)?grams?|kilos?|kg|tonnes?|tons?|ounces?|knots?|litres?|liters?|gallons?|barrels?|(?:kilo|mega|giga)watts?|US dollars?|dollars?|euros?|pounds?|cents?|pence|crowns?|kron(?:a|or|er)|marks?|francs?|florins?|guilders?|shillings?|yen|yuan|won|rupees?|rupiah|rub(?:le|el)s?|roubles?|pesos?|reais|lira|dinars?|dirhams?|riyals?|zlotys?|forints?|shekels?|baht|rand|naira)";
const BEHIND = new RegExp(
	`^(?:[ -]?${SCALE}\\b)?(?: ?${UNIT}(?![\\p{L}-]))?`,
	"iu",
);
/** What is widened: a number by itself, with what makes it rough and its scale. */
const BARE = new RegExp(
	`^(?:(?:about|around|nearly|almost|some|over|under|only|just|more than|less than|fewer than|at least|at most|up to|roughly|between) )*(?:\\p{N}[\\p{N}.,]*|\\p{L}+(?:-\\p{L}+)?)(?: ${SCALE})?(?: ${UNIT})?$`,
	"iu",
);

/** The other side of a count or a range: "31 votes to 12", "46 to 50 seats"; what rises "from 4 to 5" has no two sides. */
const SIDE_BEFORE =
	/(?:\bbetween (?:\p{N}[\p{N},]*|\p{L}+) and |(?<!\b(?:from|of) )(?<![\p{L}\p{N}.,])\p{N}[\p{N},]*(?: votes?)?(?: to |[-–]))$/u;
const SIDE_BEHIND =
	/^(?: votes?)?(?: to |[-–])\p{N}(?:[\p{N},]*\p{N})?(?![\p{L}\p{N}])(?! (?:million|billion|percent))/u;
/** So many UTF-16 units the side before it may have. */
const SIDE = 24;

/**
 * A number of a text with its sign and the unit that it is counted in: "US$49", "six years", "a fifth". Any other phrase as it is.
 * @param bounds how far it may reach
 */
export function wholeAmount(body: string, span: Span, bounds: Span): Span {
	const words = body.slice(span.start, span.end);
	if (!BARE.test(words)) return span;
	const before = body.slice(Math.max(bounds.start, span.start - 6), span.start);
	const lead =
		SIGN.exec(before)?.[0] ??
		(PART.test(words) ? (/\ban? $/i.exec(before)?.[0] ?? "") : "");
	const from = Math.max(bounds.start, span.start - SIDE);
	const other =
		lead === ""
			? (SIDE_BEFORE.exec(body.slice(from, span.start))?.[0] ?? "")
			: lead;
	const ended = body.slice(bounds.start, span.start).endsWith("from ")
		? ""
		: (SIDE_BEHIND.exec(body.slice(span.end, bounds.end))?.[0] ?? "");
	const end = span.end + ended.length;
	const [tail = ""] = BEHIND.exec(body.slice(end, bounds.end)) ?? [];
	return { start: span.start - other.length, end: end + tail.length };
}
