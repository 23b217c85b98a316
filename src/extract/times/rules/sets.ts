import type { Atom } from "../atoms.js";
import { first, map, opt, phrase, seq, turn } from "../combinators.js";
import { type Expression, fixed, type Rule } from "../expression.js";
import { weekday } from "../names.js";
import { cardinal } from "../numbers.js";
import { lookup, type Place, word } from "../parser.js";
import { durationValue, quantity, singularUnit, unit } from "../quantities.js";
import {
	MONTHS,
	PART_PLURALS,
	PARTS_OF_DAY,
	SEASONS,
	WEEKDAY_PLURALS,
} from "../words.js";
import { isAlways, isRate } from "./refusals.js";

const ADVERBS = new Map([
	["daily", "P1D"],
	["everyday", "P1D"],
	["nightly", "P1D"],
	["hourly", "PT1H"],
	["weekly", "P1W"],
	["biweekly", "P2W"],
	["fortnightly", "P2W"],
	["monthly", "P1M"],
	["bimonthly", "P2M"],
	["annually", "P1Y"],
	["yearly", "P1Y"],
	["biennial", "P2Y"],
	["biannual", "P6M"],
	["semiannual", "P6M"],
	["semiannually", "P6M"],
]);

function set(value: string): Expression {
	return fixed("SET", value);
}

const every = word("every each any");

/** Yearly things that are a kind of thing: "the annual meeting". */
const annual = turn(word("annual"), (_, { atoms, end }) =>
	/^(meeting|meetings|dividend|rate|conference|convention|festival|parade|parades|march|general|ceremony|summit)$/.test(
		atoms[end]?.text ?? "",
	)
		? null
		: set("P1Y"),
);

/** What a company gives or reports each quarter is a kind of thing, not a time. */
const quarterly = turn(word("quarterly"), (_, { atoms, end }) =>
	/^(dividend|dividends|profit|profits|loss|losses|earnings|results|net|income|sales|revenue|report|reports|figures|payment|payments|cash)$/.test(
		atoms[end]?.text ?? "",
	)
		? null
		: set("P3M"),
);

/** "the party daily Granma", "the Moscow weekly said": a paper, named for how often it comes. */
function isPaper({ atoms, at, end }: Place): boolean {
	const [before, atom, next] = [atoms[at - 1], atoms[end - 1], atoms[end]];
	if (!before || !atom || !/^(daily|weekly|monthly)$/.test(atom.text))
		return false;
	if (!/^(DET|NOUN|PROPN|ADJ)$/.test(before.token.upos)) return false;
	return (
		(next?.capital === true && !next.broken && next.token.upos === "PROPN") ||
		(atom.token.upos === "NOUN" && /^(VERB|AUX)$/.test(next?.token.upos ?? ""))
	);
}

const counters = /^(times?|once|twice|people|visitors|tons|tonnes)$/;

/** "$30 million a year", "twice a week". */
const per = turn(
	seq(word("a an per"), singularUnit),
	([article, u], place): Expression | null => {
		const { atoms, at, end } = place;
		const before = atoms[at - 1];
		if (!before || u.letter === "S" || (u.grain === null && !u.clock))
			return null;
		if ((u.clock && isRate(place)) || isAlways(place)) return null;
		const counted =
			(u.letter === "Y" && isAmount(before) && !isAway(atoms[end])) ||
			(article === "per" &&
				u.letter !== "S" &&
				!/^[$€£%]$/.test(before.text)) ||
			counters.test(before.text) ||
			(before.token.upos === "NOUN" &&
				before.text.endsWith("s") &&
				countBehind(atoms, at - 1));
		return counted ? set(durationValue([{ count: 1, unit: u }])) : null;
	},
);

/** What so much comes to each year: "$1 billion", "15". */
function isAmount(atom: Atom | undefined): boolean {
	return (
		atom !== undefined &&
		(atom.number >= 0 ||
			atom.token.upos === "NUM" ||
			/^(?:m|b|tr)illion$/.test(atom.text))
	);
}

/** "$9 million a year earlier": behind "a year" this makes it a place, no rate. */
function isAway(atom: Atom | undefined): boolean {
	return /^(?:ago|earlier|later|before|after|old|-|and|or)$/.test(
		atom?.text ?? "",
	);
}

function countBehind(
	atoms: readonly { number: number; token: { upos: string } }[],
	at: number,
): boolean {
	for (let n = at - 1; n >= Math.max(0, at - 3); n--) {
		const atom = atoms[n];
		if (!atom) return false;
		if (atom.number >= 0 || atom.token.upos === "NUM") return true;
		if (!/^(ADJ|NOUN|ADV)$/.test(atom.token.upos)) return false;
	}
	return false;
}

/** What comes again. */
export const setRules: readonly Rule[] = [
	{
		name: "every",
		reads: first<Expression>(
			map(
				seq(
					every,
					opt(word("single other")),
					weekday,
					opt(lookup(PARTS_OF_DAY)),
				),
				([, , w, p]) => set(`XXXX-WXX-${w}${p ? `T${p}` : ""}`),
			),
			map(seq(every, opt(word("single")), word("weekend")), () =>
				set("XXXX-WXX-WE"),
			),
			map(seq(every, opt(word("single")), lookup(MONTHS)), ([, , m]) =>
				set(`XXXX-${String(m).padStart(2, "0")}`),
			),
			map(seq(every, lookup(SEASONS)), ([, m]) =>
				set(`XXXX-${{ 3: "SP", 6: "SU", 9: "FA", 12: "WI" }[m] ?? "XX"}`),
			),
			map(seq(every, lookup(PARTS_OF_DAY)), ([, p]) => set(`XXXX-XX-XXT${p}`)),
			map(seq(word("every each"), word("other"), singularUnit), ([, , u]) =>
				set(durationValue([{ count: 2, unit: u }])),
			),
			map(seq(word("every each"), quantity), ([, q]) =>
				set(durationValue([q])),
			),
			map(seq(word("every each"), cardinal, unit), ([, n, u]) =>
				set(durationValue([{ count: n, unit: u }])),
			),
			turn(
				seq(every, opt(word("single passing")), singularUnit),
				([which, , u]) =>
					(which === "any" && u.letter !== "Y") || u.letter === "S"
						? null
						: set(durationValue([{ count: 1, unit: u }])),
			),
			map(
				seq(word("once one"), word("a per every each"), singularUnit),
				([, , u]) => set(durationValue([{ count: 1, unit: u }])),
			),
		),
		takes: ["They meet [[every day|P1D]] and [[each Thursday|XXXX-WXX-4]]."],
		leaves: ["Every man left."],
	},
	{
		name: "how often",
		reads: first<Expression>(
			turn(
				seq(opt(word("semi")), opt(word("-")), lookup(ADVERBS)),
				([semi, , value], place) =>
					isPaper(place) || isRate(place)
						? null
						: set(semi && value === "P1Y" ? "P6M" : value),
			),
			map(seq(word("bi"), opt(word("-")), word("monthly")), () => set("P2M")),
			map(seq(word("semi"), opt(word("-")), word("annual")), () => set("P6M")),
			quarterly,
			annual,
			map(phrase("round the clock"), () => set("PT1H")),
		),
		takes: ["They report [[daily|P1D]]."],
		leaves: [
			"The quarterly dividend fell.",
			"Sales rise 8.5% annually.",
			"The party daily Vorwand praised him.",
		],
	},
	{
		name: "on weekdays",
		reads: first<Expression>(
			map(lookup(WEEKDAY_PLURALS), (w) => set(`XXXX-WXX-${w}`)),
			map(seq(weekday, lookup(PART_PLURALS)), ([w, p]) =>
				set(`XXXX-WXX-${w}T${p}`),
			),
		),
		takes: ["Flights leave on [[Tuesday nights|XXXX-WXX-2TNI]]."],
		leaves: [],
	},
	{
		name: "so much a year",
		reads: per,
		takes: [
			"They meet twice [[a year|P1Y]].",
			"It earns $9 million [[a year|P1Y]] from ferries.",
		],
		leaves: [
			"It runs 15 million instructions per second.",
			"The limit is 20 miles an hour, and a ferry does two an hour.",
			"The shop is open 24 hours a day, seven days a week.",
		],
	},
];
