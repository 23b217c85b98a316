import { inverted, isVerbal } from "./cleft.js";
import { wordsIn } from "./forms.js";
import { asksWhichOfThem } from "./somebody-asked.js";

/** "(Remind me) who the judge is (that they let through)": the verb behind the noun, as no question has it. */
const INDIRECT =
	/^(who|what|which) (the (?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+) (is|was|are|were)(?=$| (?:that|who|whom|which|in|of|on|at|for)\b)/iu;

/** "Who was the envoy that died", "what is the company that makes it": a noun says of what kind, a clause which one. */
const OF_KIND =
	/^(who|what|which) (is|was|are|were) the ((?:(?!(?:of|and|or|in|at|on|for)\b)[\p{L}'’-]+ ){0,3}?(?!(?:one|ones|same|only)\b)[\p{L}'’-]+) (?:that|who|whom|which) (.+)$/iu;

/**
 * A question for somebody by a noun and a clause ("who was the envoy that died in the fire") as the one that asks with the
 * noun ("which envoy died in the fire"); any other text as it is.
 */
export function askedWithNoun(text: string): string {
	const direct = text.replace(INDIRECT, "$1 $3 $2");
	const [, who = "", be = "", noun = "", clause = ""] =
		OF_KIND.exec(direct) ?? [];
	if (noun === "") return direct;
	if (!/^who$/i.test(who) && !asksWhichOfThem(`which ${noun} is`))
		return direct;
	const asks = `which ${noun}`;
	const [first] = wordsIn(clause);
	if (first && isVerbal(first.lower, be)) return `${asks} ${clause}`;
	return (
		(/^(?:is|are)$/i.test(be) ? inverted(asks, clause, "does") : null) ??
		inverted(asks, clause, "did") ??
		direct
	);
}
