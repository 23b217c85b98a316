import type { Document, Token } from "../../text/document.js";
import { BE, DO, HAVE, MODAL } from "./forms.js";
import { parsed } from "./parsed.js";

const HELPS = /^aux(?::pass)?$/;
const NO_VERB = /^(?:NOUN|PROPN|ADJ)$/;

const CLAUSE =
	/^(?:who|whom|which|when|where|why|how|that|because|after|before|while|if|whether)$/;

/**
 * Where in a question, in UTF-16 units, words begin that could be its verb by their form and are none, since the verb that a
 * helper belongs to stands behind them: "water" and "result" in "when do the water bombers come", "when will the result be
 * told". Empty where the tree tells no such verb.
 */
export function nounsBeforeVerb(text: string): ReadonlySet<number> {
	const document = parsed(text);
	const verb = helpedVerb(document);
	if (verb === undefined) return NONE;
	return new Set(
		document.tokens.flatMap(({ upos, start }) =>
			start < verb.start && NO_VERB.test(upos) ? [start] : [],
		),
	);
}

const NONE: ReadonlySet<number> = new Set();

/** The verb of the first helper, where it stands behind it and is no infinitive of another's: "did the union vote to strike". */
function helpedVerb({ tokens }: Document): Token | undefined {
	const helper = tokens.findIndex(({ lower }) =>
		[DO, BE, HAVE, MODAL].some((helps) => helps.test(lower)),
	);
	const at = tokens[helper]?.head ?? -1;
	const verb = tokens[at];
	if (!verb || at < helper || verb.upos !== "VERB") return undefined;
	if (!HELPS.test(tokens[helper]?.dep ?? "")) return undefined;
	if (tokens[at - 1]?.lower === "to") return undefined;
	// "What did she answer when she was asked": another clause's.
	if (tokens.slice(helper, at).some(({ lower }) => CLAUSE.test(lower)))
		return undefined;
	const isDoing = verb.lower.endsWith("ing");
	return isDoing && tokens[helper]?.lemma !== "be" ? undefined : verb;
}
