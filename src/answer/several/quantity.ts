import type { Span } from "../../text/span.js";

/** A number as a text tells it: what it may be at least and at most, for "about 200" is no other number than 205. */
export interface Quantity {
	readonly least: number;
	readonly most: number;
	/** The words that tell it, with those that bound it. */
	readonly span: Span;
	/** Currency or share; "" for things that are counted. */
	readonly unit: string;
}

const SMALL =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};

const WORD = `(?:${[...SMALL, ...TENS].join("|")})`;
const NUMBER = new RegExp(
	`(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b${WORD}(?:[- ]${WORD})?\\b)(?:[ -](?:hundred|thousand|million|billion|trillion)\\b)?`,
	"i",
);
const RANGE = new RegExp(`^ ?(?:to|or|and|-|–) ?(?:\\d|${WORD}\\b)`, "i");

/** Words before a number that bound it, and how far from it what they mean may lie. */
const BOUNDS: readonly (readonly [RegExp, number, number])[] = [
	[
		/\b(?:about|around|some|roughly|approximately|nearly|almost|close to)\s+\S?$/i,
		0.9,
		1.1,
	],
	[
		/\b(?:at least|more than|over|no fewer than|not less than|upwards? of)\s+\S?$/i,
		1,
		1.25,
	],
	[
		/\b(?:at most|up to|fewer than|less than|under|no more than|as many as)\s+\S?$/i,
		0.75,
		1,
	],
];

/** How far a bound stands before its number at most, in UTF-16 units. */
const BEFORE = 24;

/**
 * The first number that is told in a span; null where there is none, or it is one end of a range, or only dozens.
 * @param from where its sentence begins: what stands before bounds nothing in it
 */
export function quantityIn(
	body: string,
	within: Span,
	from: number,
): Quantity | null {
	const match = NUMBER.exec(body.slice(within.start, within.end));
	if (!match) return null;
	const start = within.start + match.index;
	const end = start + match[0].length;
	const before = body.slice(Math.max(from, start - BEFORE), start);
	const after = body.slice(end, end + BEFORE);
	const amount = amountOf(match[0]);
	if (amount === null || RANGE.test(after) || RANGE_BEFORE.test(before))
		return null;
	const [bound, least = 1, most = 1] =
		BOUNDS.find(([pattern]) => pattern.test(before)) ?? [];
	const words = bound?.exec(before)?.[0] ?? "";
	return {
		least: amount * least,
		most: amount * most,
		unit: unitOf(before.slice(-1), after),
		span: { start: start - words.length, end },
	};
}

const RANGE_BEFORE = /(?:\d|\bbetween \S+) ?(?:to|and|or|-|–) ?$/i;

function amountOf(words: string): number | null {
	const [first = "", ...rest] = words
		.toLowerCase()
		.replaceAll(",", "")
		.split(/[\s-]+/);
	let value = plain(first);
	for (const word of rest) {
		const scale = SCALES[word];
		value = scale === undefined ? value + plain(word) : value * scale;
	}
	return Number.isFinite(value) ? value : null;
}

function plain(word: string): number {
	if (/^\d/.test(word)) return Number(word);
	const small = SMALL.indexOf(word);
	return small >= 0 ? small : 10 * (TENS.indexOf(word) + 2);
}

function unitOf(before: string, after: string): string {
	if (/[$€£¥₽₴]/.test(before)) return before;
	if (/^ ?(?:%|per ?cent\b)/i.test(after)) return "%";
	return (
		/^ (dollars|euros|pounds|yen|roubles|rubles|hryvnias?|degrees|miles|kilomet(?:er|re)s|met(?:er|re)s|feet|tonnes|tons|years|months|weeks|days|hours|minutes)\b/i
			.exec(after)?.[1]
			?.toLowerCase() ?? ""
	);
}

/** Whether two tell different numbers, however roughly each is told. */
export function areApart(a: Quantity, b: Quantity): boolean {
	return a.unit === b.unit && (a.most < b.least || b.most < a.least);
}
