import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** The words of a language model: what they are found by, which wink-nlp adds to as it meets words that it doesn't know. */
interface Lexemes {
	hash: Record<string, number>;
}

interface Core {
	readonly features: { readonly lexeme: Lexemes };
}

/** What wink-nlp asks of the words met so far while it guesses the tag of one that it doesn't know. */
interface Met {
	readonly lookup: (word: string) => readonly number[] | null;
}

type Guess = (word: string, category: number, met: Met) => number;

/**
 * wink-nlp with tokens and tags alone, made to forget. As it comes it cuts a word by whether a part of it was met before, in any
 * text ("U.S." in two after "the U.S, …"), and the same article would be read otherwise by the order of those before it. Here it
 * looks words up in its own lexicon only; what it learns serves to number them.
 */
export function forgetfulWink(): ReturnType<typeof winkNLP> {
	const core = (winkModel.core as () => Core)();
	const { lexeme } = core.features;
	const featureFn = (config: unknown) => {
		const features = (winkModel.featureFn as (c: unknown) => { pos: Guess })(
			config,
		);
		const { pos } = features;
		features.pos = (word, category, met) =>
			pos(word, category, { ...met, lookup: (w) => met.lookup(w) ?? UNKNOWN });
		return features;
	};
	const nlp = winkNLP({ ...winkModel, core: () => core, featureFn }, ["pos"]);
	// It keeps what it looks words up in from here on, and adds to what stands here when it meets a new one.
	lexeme.hash = Object.assign(Object.create(null), lexeme.hash);
	return nlp;
}

/** Beyond the lexicon. */
const UNKNOWN = [Number.MAX_SAFE_INTEGER];
