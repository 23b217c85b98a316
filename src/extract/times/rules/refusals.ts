import { first, opt, seq } from "../combinators.js";
import { type Place, word } from "../parser.js";
import { type Quantity, quantity, singularUnit } from "../quantities.js";

const age = first(
	seq(opt(word("-")), word("old olds")),
	seq(word("of"), word("age")),
);

const PERSON = word(
	"boy girl baby son daughter child infant toddler man woman brother sister grandson granddaughter",
);

/** Words that are far more often something else than a unit. */
export const DOUBTFUL = new Set(
	"second quarter quarters min mins sec night nights".split(" "),
);

const LETTERS = new Set(["d", "h", "w", "y"]);

/** What is counted at a rate: so much of it goes by an hour, or costs as much. */
const MEASURES =
	/^(?:miles?|yards?|feet|foot|inch(?:es)?|knots?|(?:kilo|centi|milli)?met(?:er|re)s?|km|kph|mph|lit(?:er|re)s?|gallons?|barrels?|(?:kilo)?grams?|kilos?|tonnes?|tons?|(?:kilo|mega|giga)?watts?|degrees|millions?|billions?|percent|%|percentage|points?|cents?|pence|dollars?|euros?|pounds?|crowns?|francs?|rubles?|roubles?|rupees|pesos|kron(?:or|er|a)|zlotys?|lira|yuan|yen|shares?|units?|head|person|piece)$/;

/** "20 miles an hour", "40 cents a day": the unit only tells the rate. */
export function isRate({ atoms, at }: Place): boolean {
	const before = atoms[at - 1];
	return (
		before !== undefined &&
		!before.broken &&
		(before.number >= 0 ||
			before.token.upos === "NUM" ||
			MEASURES.test(before.text))
	);
}

/** How many of a shorter unit make up a longer one, by their letters. */
const WHOLE = new Map([
	["HD", 24],
	["DW", 7],
	["WY", 52],
	["MY", 12],
	["DY", 365],
]);

/** "24 hours", "seven days" before "a day", "a week" and the like: always. What stands behind the quantity is at `end`. */
function fillsUp(
	{ count, unit }: Quantity,
	atoms: Place["atoms"],
	end: number,
): boolean {
	if (!/^(?:an?|per)$/.test(atoms[end]?.text ?? "")) return false;
	const of = singularUnit.read(atoms, end + 1)?.value;
	return of !== undefined && WHOLE.get(unit.letter + of.letter) === count;
}

/** The "a day" of "24 hours a day"; the number may take two or three words. */
export function isAlways({ atoms, at }: Place): boolean {
	return [2, 3, 4].some((words) => {
		const before = at >= words ? quantity.read(atoms, at - words) : null;
		return before?.end === at && fillsUp(before.value, atoms, at);
	});
}

/** What makes a count of a unit no time: each a question to the quantity and its place. */
const refusals: readonly ((q: Quantity, place: Place) => boolean)[] = [
	// "the 25-year-old", "37 years old"
	({ unit }, { atoms, end }) =>
		unit.letter === "Y" && age.read(atoms, end) !== null,
	// "their 6-month-old son"
	(_, { atoms, end }) => {
		const old = age.read(atoms, end);
		return old !== null && PERSON.read(atoms, old.end) !== null;
	},
	// "a second", "a quarter of it", "three-quarters of its food"
	({ count, unit }, { atoms, at, end }) => {
		const last = atoms[end - 1]?.text ?? "";
		if (
			unit.grain === "quarter" &&
			((count ?? 3) < 1 || count === 3) &&
			/^(of|full)$/.test(atoms[end]?.text ?? "")
		)
			return true;
		if (unit.grain === "quarter" && (count ?? 3) > 100) return true;
		return (
			DOUBTFUL.has(last) &&
			last !== "night" &&
			count === 1 &&
			atoms[at]?.text !== "one"
		);
	},
	// "$500 million a year", "28% a year", "700 seats a week"
	(_, place) =>
		/^(a|an|per)$/.test(place.atoms[place.at]?.text ?? "") && isRate(place),
	// "$3 hours" is nonsense, "3D" a technique
	(q, { atoms, at, end }) => {
		const before = atoms[at - 1];
		if (before && /^[$€£]$/.test(before.text)) return true;
		if (!LETTERS.has(atoms[end - 1]?.text ?? "")) return false;
		return (
			!Number.isInteger(q.count) ||
			!/^(for|in|within|lasted|took|takes|over|after)$/.test(before?.text ?? "")
		);
	},
	// "60 Minutes", a title
	(_, { atoms, at, end }) => {
		const last = atoms[end - 1];
		return (
			last?.capital === true &&
			at > 0 &&
			last.token.text !== last.token.text.toUpperCase()
		);
	},
	// "from a fiscal year to a calendar year"
	(q, { atoms, at }) =>
		q.count === 1 &&
		/^(fiscal|calendar|school)$/.test(atoms[at + 1]?.text ?? ""),
	// "a weekend", "this weekend"
	({ unit }) => unit.grain === "weekend",
	// "24 hours a day"
	(q, place) => fillsUp(q, place.atoms, place.end) || isAlways(place),
	// "a day anybody can be prepared for": a single one told apart by what follows
	(q, { atoms, at, end }) =>
		q.count === 1 &&
		/^(a|an)$/.test(atoms[at]?.text ?? "") &&
		/^(that|when|where|of|for|anybody|nobody|everyone|i|he|she|they|we)$/.test(
			atoms[end]?.text ?? "",
		) &&
		q.unit.grain === "day",
];

/** Whether a count of a unit is no time. */
export function refused(q: Quantity, place: Place): boolean {
	return refusals.some((refuses) => refuses(q, place));
}
