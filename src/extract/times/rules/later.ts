import { away, quantities } from "../away.js";
import {
	ahead,
	first,
	map,
	not,
	opt,
	seq,
	turn,
	where,
} from "../combinators.js";
import { at, type Expression, fixed, type Rule } from "../expression.js";
import type { Grain } from "../moment.js";
import { word } from "../parser.js";
import { fromReference } from "../pointing.js";
import { durationValue, type Quantity } from "../quantities.js";
import { refused } from "./refusals.js";

const later = map(
	seq(quantities, word("later afterward afterwards")),
	([parts]) =>
		parts.some((q) => q.count === null || q.unit.clock)
			? fixed("DURATION", durationValue(parts))
			: at(away(parts, 1, "reference")),
);
const earlier = map(
	seq(
		quantities,
		word("earlier before beforehand previously"),
		not(
			seq(
				opt(word("the a his her its their")),
				where(({ atoms, at: here }) =>
					/^(NOUN|PROPN|PRON|VERB|DET)$/.test(atoms[here]?.token.upos ?? ""),
				),
			),
		),
	),
	([parts]) =>
		parts.some((q) => q.count === null || q.unit.clock)
			? fixed("DURATION", durationValue(parts))
			: at(away(parts, -1, "reference")),
);

const nextDay = map(
	seq(
		opt(word("the")),
		word("day week month year"),
		word("after before"),
		ahead(
			first(
				word(". , ? ! ; :"),
				where(({ atoms, at: here }) => here >= atoms.length),
			),
		),
	),
	([, unit, side]) =>
		at(fromReference(unit as Grain, side === "after" ? 1 : -1)),
);

/** Behind these, "in two years" is how long there was none. */
const SUPERLATIVE =
	/^(time|first|second|third|most|least|best|worst|once|twice|times)$|est$/;

/** "in two weeks" counts from now where the verb looks ahead; else it is how long. */
const inSoLong = turn(
	seq(
		where(({ atoms, at: here }) => atoms[here - 1]?.text === "in"),
		quantities,
		not(word("ago before after later earlier a from")),
	),
	([, parts], place): Expression | null => {
		if (SUPERLATIVE.test(place.atoms[place.at - 2]?.text ?? "")) return null;
		if (parts.some((q) => q.count === null || q.unit.clock)) return null;
		if (parts[0] && refused(parts[0], place)) return null;
		const length = fixed("DURATION", durationValue(parts));
		// "in a week that saw prices fall": one of a kind.
		if (/^(that|when|where|which)$/.test(place.atoms[place.end]?.text ?? ""))
			return length;
		const date = at(away(parts, 1, "published", fine(parts)));
		return {
			resolve: (context) =>
				(context.tense === "future" ? date : length).resolve(context),
		};
	},
);

/** What is planned is planned to the day, but for years. */
function fine(parts: readonly Quantity[]): Grain {
	return parts.at(-1)?.unit.grain === "year" ? "year" : "day";
}

/** Places told by how far they lie from the time last spoken of, or ahead. */
export const laterRules: readonly Rule[] = [
	{
		name: "later or earlier",
		reads: first(later, earlier, nextDay),
		takes: [
			"On [[May 13|2022-05-13]] they met and [[two days later|2022-05-15]] they spoke.",
		],
		leaves: ["He came later."],
	},
	{
		name: "in so long",
		reads: inSoLong,
		takes: ["They will meet in [[three days|2022-10-24]]."],
		leaves: ["It is in two parts."],
	},
];
