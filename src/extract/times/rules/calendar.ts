import { counted, dated, namedYear } from "../compound.js";
import type { Point } from "../context.js";
import {
	directedDate,
	fullDate,
	isNominal,
	month,
	monthAndYear,
	numberEnds,
	weekday,
	weekdayAndDay,
	year,
	yearWords,
} from "../dates.js";
import { at, type Rule } from "../expression.js";
import type { Grain } from "../moment.js";
import { digits, ordinal } from "../numbers.js";
import {
	ahead,
	first,
	glued,
	longest,
	lookup,
	map,
	not,
	opt,
	type Parser,
	type Place,
	phrase,
	seq,
	turn,
	where,
	word,
} from "../parser.js";
import {
	dateNear,
	dayNear,
	dayOf,
	fromPublished,
	fromReference,
	within,
	yearPoint,
} from "../pointing.js";
import { plainSeason, plainYearPart } from "../relative.js";
import { DOUBTFUL_MONTHS } from "../words.js";

/** What narrows a place on the calendar without changing its value: "early", "the end of", "sometime". */
const narrowing = first<unknown>(
	seq(
		opt(word("very")),
		word("early late mid earlier later sometime midway"),
		opt(word("-")),
		opt(
			first<unknown>(
				seq(word("in on during"), opt(ahead(word("the")))),
				word("of"),
			),
		),
	),
	seq(
		opt(word("the")),
		opt(word("very")),
		word(
			"end beginning start middle close rest remainder course opening outset turn eve night morning afternoon evening",
		),
		word("of"),
	),
	seq(word("end beginning start middle"), word("of")),
	seq(
		opt(word("the a")),
		opt(word("first second last latter early good better greater")),
		word("half part"),
		word("of"),
	),
	seq(word("as"), word("early late soon recently"), word("as")),
	seq(
		word("the"),
		opt(word("early")),
		word("hours days weeks months"),
		word("of"),
	),
);

function narrowed(point: Parser<Point>): Parser<Point> {
	return longest(
		point,
		map(seq(narrowing, point), ([, p]) => p),
	);
}

/** Words that a bare year or month may follow. */
const LEADS = new Set(
	"in since by during of from until till through before after to and between around about late early mid for or through over circa year as than back end - ( , at".split(
		" ",
	),
);

function before({ atoms, at: here }: Place, by = 1) {
	return atoms[here - by];
}

/** Marks before a number that make it no year: money, a decimal, a longer number, a name's number. */
function isCounted(place: Place): boolean {
	const last = before(place);
	if (!last) return false;
	if (/^[$€£¥#№+*]$/.test(last.text) || NUMBERED.has(last.text)) return true;
	if (
		place.atoms[place.at]?.glued &&
		/^[.,:/+\-_]$/.test(last.text) &&
		(before(place, 2)?.number ?? -1) >= 0
	)
		return last.text !== "-" || !isRange(place);
	return place.atoms[place.at]?.glued === true && /^[a-z]+$/.test(last.text);
}

/** What has a number and is no time: "room 1998". */
const NUMBERED = new Set(
	"room flight page chapter route number no nos highway apartment box section article resolution line item boeing interstate channel building suite unit regiment bill".split(
		" ",
	),
);

/** Whether it ends a range of years: the 2003 of "1999-2003". */
function isRange(place: Place): boolean {
	const from = before(place, 2);
	const to = place.atoms[place.at];
	return (
		from !== undefined &&
		to !== undefined &&
		from.text.length === 4 &&
		to.text.length === 4 &&
		from.number < to.number &&
		!(from.glued && before(place, 3)?.text === "-")
	);
}

/** A bare number of four digits is a year unless what it stands with counts or names something. */
function isYear(place: Place, n: number): boolean {
	if (isCounted(place)) return false;
	const last = before(place);
	const next = place.atoms[place.end];
	if (next?.glued && /^[\d°%]/.test(next.text)) return false;
	if (
		next?.glued &&
		next.text === "-" &&
		place.atoms[place.end + 1]?.glued &&
		(place.atoms[place.end + 1]?.number ?? -1) >= 0
	) {
		const range = place.atoms[place.end + 1];
		if (range && range.text.length !== 4 && range.text.length !== 2)
			return false;
	}
	if (last && last.number >= 0 && !last.broken) return false;
	if (
		last &&
		!last.glued &&
		last.token.upos === "PROPN" &&
		last.capital &&
		!LEADS.has(last.text) &&
		next?.text !== "," &&
		!/^(in|to)$/.test(last.text) &&
		last.text.length < 2
	)
		return false;
	if (n >= 1800 && n < 2060) {
		const noun = next && next.token.upos === "NOUN" && !next.glued;
		const plural = noun && next.text.endsWith("s") && !next.text.endsWith("ss");
		if (
			plural &&
			n % 50 === 0 &&
			!(last && /^(the|his|her|its|their|'|s)$/.test(last.text))
		)
			return false;
		return !(
			next &&
			!next.glued &&
			/^(people|troops|soldiers|pounds|dollars|euros|meters|metres|miles|kilometers|kilometres|feet|tons|tonnes|workers|employees|jobs|men|women|children|points|pieces|shares|votes|percent|km|m|kg|gmt|utc|hours|hrs|est|edt)$/.test(
				next.text,
			)
		);
	}
	return (
		last !== undefined &&
		LEADS.has(last.text) &&
		last.text !== "of" &&
		last.text !== "-" &&
		last.text !== "," &&
		last.text !== "about" &&
		last.text !== "around" &&
		last.text !== "over" &&
		last.text !== "to" &&
		last.text !== "than" &&
		last.text !== "for" &&
		n > 1000 &&
		!(next?.token.upos === "NOUN" && next.text.endsWith("s"))
	);
}

const bareYear = turn(
	seq(
		digits(4, 4),
		numberEnds,
		not(seq(glued(word("- /")), glued(digits(1, 2)), not(word("s")))),
	),
	([n], place): Point | null =>
		n >= 1000 && n < 2200 && isYear(place, n) ? yearPoint(n) : null,
);

const eraYear = turn(
	seq(
		digits(1, 4),
		word("a"),
		opt(glued(word("."))),
		glued(word("d")),
		opt(glued(word("."))),
	),
	([n]): Point => yearPoint(n),
);
const adYear = map(
	seq(digits(1, 4), word("ad ce")),
	([n]): Point => yearPoint(n),
);

/** "in two thousand and twenty": in words, a round thousand is a year only where one is called for. */
const thousandYear = turn(
	seq(
		where((place) =>
			/^(in|year|by|since|until|of|before|after)$/.test(
				before(place)?.text ?? "",
			),
		),
		ahead(word("two")),
		year,
		not(where(({ atoms, at: here }) => isNominal(atoms[here]))),
	),
	([, , y]) => y,
);

const wordYear = turn(yearWords, (n): Point | null =>
	n >= 1100 && n < 2100 ? yearPoint(n) : null,
);

/** The second year of "1999-2003" or "1998-99". */
const rangeYear = turn(
	seq(
		where(
			(place) =>
				before(place)?.text === "-" &&
				before(place)?.glued === true &&
				(before(place, 2)?.text.length ?? 0) === 4 &&
				(before(place, 2)?.number ?? -1) >= 1000,
		),
		glued(digits(2, 2)),
	),
	([, n], { atoms, at: here }): Point | null => {
		const from = atoms[here - 2]?.number ?? 0;
		const y = from - (from % 100) + n;
		return from >= 1700 && from < 2100 && y > from && y < from + 16
			? yearPoint(y)
			: null;
	},
);

const apostropheYear = turn(seq(ahead(word("'")), year), ([, y], place) =>
	/^['"`]$/.test(before(place)?.text ?? "") ? null : y,
);

/** Months that people are named for: "April Jones". */
const GIVEN_NAMES = new Set(["jan", "april", "may", "june", "august"]);

function isGivenName(place: Place): boolean {
	const { atoms, at: here, end } = place;
	const next = atoms[end];
	const last = before(place);
	return (
		GIVEN_NAMES.has(atoms[here]?.text ?? "") &&
		next?.token.upos === "PROPN" &&
		next.capital &&
		!next.broken &&
		!(last && MONTH_LEADS.test(last.text) && !/^(and|to|of)$/.test(last.text))
	);
}

/** What a month that is also another word stands behind. */
const MONTH_LEADS =
	/^(in|since|by|during|of|from|until|till|through|last|next|this|early|late|mid|before|after|for|between|and|to|-)$/;

/** Whether "may", "march" and the like are months here, and not verbs, adjectives or names. */
function isMonth(place: Place): boolean {
	const { atoms, at: here, end } = place;
	const atom = atoms[here];
	if (!atom || atoms.length < 4) return true;
	const last = before(place);
	const next = atoms[end];
	// "the annual March for Life"
	if (next && /^(for|of)$/.test(next.text) && atoms[end + 1]?.capital)
		return false;
	if (
		last &&
		/^(DET|ADJ)$/.test(last.token.upos) &&
		!MONTH_LEADS.test(last.text)
	)
		return (
			last.text === "the" &&
			(end >= atoms.length - 1 || (atom.capital && next?.token.upos === "NOUN"))
		);
	const led = last !== undefined && MONTH_LEADS.test(last.text);
	if (!atom.capital)
		return (
			led &&
			/^(in|since|during|last|next|early|late|mid|until|after|before)$/.test(
				last.text,
			)
		);
	if (led || atom.text === "august") return true;
	const { upos } = atom.token;
	return (
		upos !== "AUX" &&
		upos !== "VERB" &&
		next?.token.upos !== "PRON" &&
		last !== undefined &&
		last.text !== "."
	);
}

/** A month's name that is one here, and not a verb, an adjective or a name. */
const bareMonth = turn(month, (m, place): Point | null => {
	const atom = place.atoms[place.at];
	if (!atom) return null;
	const last = before(place);
	if (DOUBTFUL_MONTHS.has(atom.text) && !isMonth(place)) return null;
	if (isGivenName(place)) return null;
	if (last?.text === "$") return null;
	const short = atom.text.length < 4 && atom.text !== "may";
	const dotted = place.end > place.at + 1;
	const next = place.atoms[place.end];
	if (short && !dotted && place.atoms.length > 15) {
		if (!(last && LEADS.has(last.text)) || next?.token.upos === "PROPN")
			return null;
	}
	return dateNear(m, null);
});

/** "the 18th", "on the 4th", "29th". */
const bareDay = turn(
	seq(
		opt(word("the")),
		first(
			ordinal,
			map(
				seq(
					where((p) => before(p)?.text === "the"),
					digits(1, 2),
				),
				([, d]) => d,
			),
		),
		not(
			seq(
				opt(word("-")),
				where(({ atoms, at: here }) => isNominal(atoms[here])),
			),
		),
	),
	([, d], place): Point | null => {
		if (d < 1 || d > 31) return null;
		const last = before(place);
		const written = place.atoms[place.end - 1]?.text ?? "";
		const led =
			last && /^(on|by|until|till|since|from|before|after)$/.test(last.text);
		if (
			/^(st|nd|rd|th)$/.test(written)
				? !(led || place.atoms.length < 6)
				: !(
						(led && last.text === "on") ||
						(place.atoms.length < 4 && place.atoms[place.at]?.text === "the")
					)
		)
			return null;
		return dayNear(d);
	},
);

/** Two days of one month: the 18 of "18 and 19 June", "the 4 of 4-23 in next month". */
const sharedDay = turn(
	seq(
		opt(word("the")),
		first(ordinal, digits(1, 2)),
		ahead(seq(word("and or - to ,"), fullDate)),
	),
	([, d], place): Point | null => {
		const link = place.end;
		const next = fullDate.read(place.atoms, link + 1);
		const starts = place.atoms[link + 1];
		if (
			!next ||
			!starts ||
			d > 31 ||
			(starts.number < 0 && !/^(the)$/.test(starts.text))
		)
			return null;
		return dayOf(d, within("month", next.value));
	},
);

/** The 23 of "between June 21 and 23", "July 4-6". */
const laterDay = turn(
	seq(
		where(
			(place) =>
				/^(and|or|-|to|through)$/.test(before(place)?.text ?? "") &&
				readsDateBefore(place),
		),
		opt(word("the")),
		first(ordinal, digits(1, 2)),
		numberEnds,
		not(word("am pm a p st / %")),
		not(where(({ atoms, at: here }) => isNominal(atoms[here]))),
	),
	([, , d], place): Point | null => {
		if (d > 31 || d < 1) return null;
		const found = dateBefore(place);
		return found && dayOf(d, within("month", found));
	},
);

function dateBefore({ atoms, at: here }: Place): Point | null {
	for (let from = here - 3; from >= Math.max(0, here - 5); from--) {
		const read = fullDate.read(atoms, from);
		if (read && read.end === here - 1) return read.value;
	}
	return null;
}

function readsDateBefore(place: Place): boolean {
	return dateBefore(place) !== null;
}

/** Month and day in digits: "2/15", and "2-15" where it is all there is or a weekday goes before. */
const slashDate = turn(
	seq(
		opt(seq(weekday, opt(word(",")))),
		digits(1, 2),
		word("/ - ."),
		digits(1, 2),
		numberEnds,
		not(glued(word("/ - : %"))),
	),
	([w, a, mark, b], place): Point | null => {
		const alone = place.atoms.length < 5;
		const last = before(place);
		const second = place.atoms[place.end - 1];
		if (
			!w &&
			last &&
			((last.number >= 0 && !/^(, or and)$/.test(last.text)) ||
				/^[$€£#:]$/.test(last.text))
		)
			return null;
		if (place.atoms[place.at]?.glued && !w) return null;
		const led =
			last !== undefined &&
			/^(on|by|since|from|until|till|before|after|this|next|for|,|or|and|\?|\.)$/.test(
				last.text,
			);
		if (!w && !alone && (mark !== "/" || !led)) return null;
		if (
			!w &&
			!alone &&
			[2, 3, 4, 8, 16, 32].includes(b) &&
			!(last && /^(on|by|since|this|next)$/.test(last.text)) &&
			(second?.text.length ?? 0) < 2
		)
			return null;
		// "24/7" is always, "9/11" the name of one day.
		if ((a === 24 && b === 7) || (a === 9 && b === 11 && !w)) return null;
		const on = w ? w[0] : null;
		if (a <= 12 && b <= 31) return dateNear(a, b, null === on ? null : on);
		return b <= 12 && a <= 31 ? dateNear(b, a, on) : null;
	},
);

/** "Oct/2", "Dec31", "Feb13", "mar3": month and day run together. */
const tightDate = turn(
	seq(
		opt(seq(weekday, opt(word(",")))),
		month,
		opt(glued(word("/ -"))),
		glued(digits(1, 2)),
		not(glued(word("/ - . : %"))),
		opt(seq(word(","), digits(4, 4))),
	),
	([w, m, , d, , y]): Point | null =>
		d >= 1 && d <= 31
			? y
				? fromYear(y[1], m, d)
				: dateNear(m, d, w ? w[0] : null)
			: null,
);

function fromYear(y: number, m: number, d: number): Point {
	return (context) => {
		const of = yearPoint(y)(context);
		return (
			of &&
			dateNear(m, d)({ ...context, published: of.day + 180, tense: "unknown" })
		);
	};
}

/** "the end of the month": a unit that is a place only as a part's whole. */
const theUnit = map(
	seq(
		first<unknown>(
			seq(
				opt(word("the")),
				word("end beginning start middle close rest remainder course turn"),
				word("of"),
			),
			seq(word("early late earlier later midway"), word("in through")),
		),
		word("the"),
		opt(word("current")),
		lookup(
			new Map<string, Grain>([
				["week", "week"],
				["month", "month"],
				["quarter", "quarter"],
				["year", "year"],
				["decade", "decade"],
				["century", "century"],
			]),
		),
	),
	([, , , grain]) => fromPublished(grain, 0),
);

/** "later in the day": the day spoken of. */
const theDay = map(
	seq(
		first<unknown>(
			seq(word("early late earlier later"), word("in")),
			seq(word("the"), word("end beginning start rest"), word("of")),
		),
		phrase("the day"),
	),
	() => fromReference("day", 0),
);

const calendarPoint = longest<Point>(
	narrowed(longest(dated, counted)),
	theUnit,
	theDay,
);

/** Where a place on the calendar is told. */
export const calendarRules: readonly Rule[] = [
	{
		name: "date",
		reads: map(narrowed(first(fullDate, directedDate, weekdayAndDay)), (p) =>
			at(p),
		),
		takes: [
			"They spoke on [[October 21|2022-10-21]].",
			"He was born on [[31 March 1974|1974-03-31]] in Leeds.",
			"The law took effect on [[Monday, April 25|2022-04-25]].",
			"Logged on [[2019-08-01|2019-08-01]] and [[10/31/74|1974-10-31]].",
		],
		leaves: ["It is item 3 of 12.", "Call 138-2010-2015."],
	},
	{
		name: "month and year",
		reads: map(narrowed(monthAndYear), (p) => at(p)),
		takes: [
			"It began in [[March 1996|1996-03]].",
			"He left in [[June last year|2021-06]].",
		],
		leaves: [],
	},
	{
		name: "calendar",
		reads: map(calendarPoint, (p) => at(p)),
		takes: [
			"She resigned [[yesterday|2022-10-20]].",
			"He said so [[last week|2022-W41]].",
			"It fell in [[the third quarter of 1990|1990-Q3]].",
			"They met [[two days after May 13|2022-05-15]].",
		],
		leaves: ["The last call was long.", "This may be right."],
	},
	{
		name: "days of one month",
		reads: map(first(sharedDay, laterDay), (p) => at(p)),
		takes: ["They meet on [[18|2022-06-18]] and [[19 June|2022-06-19]]."],
		leaves: ["There were 18 and 19 people."],
	},
	{
		name: "month and day in digits",
		reads: map(first(slashDate, tightDate), (p) => at(p)),
		takes: ["They met on [[9/30|2022-09-30]]."],
		leaves: ["It rose to 37 1/2.", "They won 7-6 and 2-1."],
	},
	{
		name: "day of the month",
		reads: map(bareDay, (p) => at(p)),
		takes: [],
		leaves: ["It was the 24th retweet.", "She finished on the second lap."],
	},
	{
		name: "month",
		reads: map(narrowed(bareMonth), (p) => at(p)),
		takes: [
			"It fell in [[August|2022-08]].",
			"It rose in [[early May|2022-05]].",
		],
		leaves: ["They may march.", "May I ask?", "She may, but she will not."],
	},
	{
		name: "year",
		reads: map(
			first(
				narrowed(first(bareYear, wordYear, thousandYear, apostropheYear)),
				rangeYear,
				eraYear,
				adYear,
				narrowed(namedYear),
			),
			(p) => at(p),
		),
		takes: [
			"It opened in [[1998|1998]].",
			"His [[1996|1996]] campaign failed.",
		],
		leaves: [
			"They sold 2000 pieces.",
			"It cost $1998.",
			"He scored 2,015 points.",
		],
	},
	{
		name: "quarter or half",
		reads: map(narrowed(plainYearPart), (p) => at(p)),
		takes: ["Profit rose in [[the third quarter|2022-Q3]]."],
		leaves: ["He led at half time."],
	},
	{
		name: "season",
		reads: map(narrowed(plainSeason), (p) => at(p)),
		takes: ["It was dry over [[the summer|2022-SU]]."],
		leaves: ["Prices fall."],
	},
];
