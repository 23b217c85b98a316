import { ahead, first, longest, map, opt, seq } from "../combinators.js";
import type { Point } from "../context.js";
import { type Parser, type Place, word } from "../parser.js";

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

/** A point, alone or behind words that narrow it ("early"). */
export function narrowed(point: Parser<Point>): Parser<Point> {
	return longest(
		point,
		map(seq(narrowing, point), ([, p]) => p),
	);
}

/** The atom so many before a place; undefined before the first. */
export function before({ atoms, at: here }: Place, by = 1) {
	return atoms[here - by];
}

/** "At the end of the day, all that matters is …": of the four words before "the day", which then is none. */
export function isSummingUp({ atoms, at }: Place): boolean {
	const words = atoms.slice(Math.max(0, at - 4), at).map(({ text }) => text);
	return words.join(" ") === "at the end of";
}
