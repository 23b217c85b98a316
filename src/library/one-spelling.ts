// Of numbers, units and spellings that English writes in two ways, the one that the index holds.

const NUMBERS: ReadonlyMap<string, string> = new Map(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`
		.split(/\s+/)
		.map((word, n): [string, string] => [word, String(n)])
		.concat(
			"twenty thirty forty fifty sixty seventy eighty ninety"
				.split(" ")
				.map((word, n): [string, string] => [word, String(20 + 10 * n)]),
			[
				["hundred", "100"],
				["thousand", "1000"],
				["first", "1st"],
				["second", "2nd"],
				["third", "3rd"],
			],
		),
);

/** Spellings that English has two of: the index holds one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^(defen|offen|licen)ce(s|d)?$/, "$1se$2"],
	[/(col|hon|lab|fav|neighb|harb|hum|rum|behavi)our/, "$1or"],
	[/^(program)mes?$/, "$1"],
	[/^(cent|theat|met|lit|kilomet|fib)re(s?)$/, "$1er$2"],
	[/([a-z]{3,})ys(e[ds]?|ing)$/, "$1yz$2"],
	[/([a-z]{3,})is(e[ds]?|ing|ation|ations)$/, "$1iz$2"],
];

/** Units that are shortened beside a number: the index holds them written out. */
const UNITS: ReadonlyMap<string, string> = new Map([
	["km", "kilometer"],
	["cm", "centimeter"],
	["mm", "millimeter"],
	["kg", "kilogram"],
	["kilo", "kilogram"],
	["kilos", "kilogram"],
	["bn", "billion"],
	["hrs", "hour"],
	["mins", "minute"],
	["secs", "second"],
]);
/** What each word with two spellings has: others, which are most, need not be held against every pattern. */
const MAY_DIFFER = /our|mes?$|res?$|ce[sd]?$|[iy]s(?:e|ing$|ation)/;

/** A word as the index holds it before it is stemmed: "40" for "forty", "kilometer" for "km". */
export const asIndexed = (word: string): string =>
	respelt(NUMBERS.get(word) ?? UNITS.get(word) ?? word);

/** A word as the one of its spellings that the index holds: "kilometer" for "kilometre". */
export function respelt(word: string): string {
	let spelt = word;
	if (MAY_DIFFER.test(spelt))
		for (const [pattern, by] of SPELLINGS) spelt = spelt.replace(pattern, by);
	return spelt;
}

/** Whether a word in lower case is a unit that is shortened beside a number. */
export const isShortUnit = (word: string): boolean => UNITS.has(word);
