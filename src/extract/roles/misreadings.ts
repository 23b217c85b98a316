import type { Token } from "../../text/document.js";
import { INTENDING } from "./frames.js";
import type { Links } from "./links.js";

/** How many words of a name are walked up to its head. */
const LONGEST = 8;

/** "His wife, Ada Lind, left in tears.", where the noun was read as all there is to the sentence. */
export function isFragmentVerb(links: Links, verb: Token): boolean {
	const noun = links.head(verb);
	return (
		verb.dep === "acl" &&
		noun?.head === -1 &&
		links.tokens[verb.index - 1]?.text === "," &&
		links.child(noun, "appos") !== null
	);
}

/** The head of the name or compound that a word ends. */
export function topOfName(links: Links, word: Token): Token {
	let top = word;
	for (
		let n = 0;
		n < LONGEST && /^(flat|compound|nmod:desc|goeswith)$/.test(top.dep);
		n++
	)
		top = links.head(top) ?? top;
	return top;
}

/**
 * "The minister plans to go", where "plans" was read as a noun: the word before it, else null.
 */
export function planner(links: Links, noun: Token): Token | null {
	if (!INTENDING.has(noun.lemma) || !noun.lower.endsWith("s")) return null;
	if (links.tokens[noun.index + 1]?.lower !== "to") return null;
	const before = links.tokens[noun.index - 1];
	return before?.dep === "compound" && before.head === noun.index
		? before
		: null;
}

/** "A day after the opposition accused her", where the day was read as who accused: the noun behind "after", else null. */
export function afterPeriod(links: Links, noun: Token): Token | null {
	if (!/^(hour|day|week|month|year|minute)s?$/.test(noun.lower)) return null;
	const attribute = links.child(noun, "nmod");
	const preposition = attribute && links.child(attribute, "case");
	return preposition && /^(after|before)$/.test(preposition.lower)
		? attribute
		: null;
}

/** "A jury convicted him", where the jury was read as a slip of the tongue. */
export function misreadSubject(links: Links, verb: Token): Token | null {
	if (!/^VB[DZP]$/.test(verb.xpos)) return null;
	const noun = links.child(verb, "reparandum", "dislocated");
	return noun && isNoun(noun) && noun.index < verb.index ? noun : null;
}

/** Words that open a sentence before its verb and name nobody ("Then came the rain"). */
const OPENERS =
	/^(?:.*ly|then|here|there|now|thus|so|also|still|just|never|ever|often|soon|once|again|later|first|next|last|too|yet|even|only|well|how|why|when|where|indeed|instead|meanwhile|perhaps|maybe|not|please|inside|outside|above|below|up|down|out|off|away|back|forward|together|yesterday|today|tomorrow|tonight|overnight|nearby|elsewhere|abroad|everywhere|sometimes|always|seldom|rather|quite|almost|nearly|half|much|more|most|less|least|long|far|hence|thereby|therefore|thereafter|afterwards?|beforehand|hereby|upstairs|downstairs|all|both|either|neither|as|like|than|worse|better|hard|twice)$/;

/** "Tanaka called her", where a name unknown to the tagger was read as an adverb: the capital word that opens the sentence. */
export function misreadName(links: Links, verb: Token): Token | null {
	if (!/^VB[DZP]$/.test(verb.xpos)) return null;
	const word = links.tokens[verb.index - 1];
	if (!word || word.head !== verb.index) return null;
	if (!/^(?:ADV|ADJ|INTJ|X)$/.test(word.upos)) return null;
	const opens = links.tokens[word.index - 1]?.sentence !== word.sentence;
	return /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
		!OPENERS.test(word.lower) &&
		(!opens || links.child(verb, "obj", "obl") !== null)
		? word
		: null;
}

/** What a verb of saying says: its clause, or the noun of one that was read as its object ("said a gunman opened fire"), else null. */
export function saidBy(links: Links, verb: Token): Token | null {
	const clause = links.child(verb, "ccomp");
	if (clause) return clause.index > verb.index ? clause : null;
	const object = links.child(verb, "obj");
	const told = object && links.child(object, "acl");
	return told && /^VB[DN]$/.test(told.xpos) ? object : null;
}

/** "Considered whether to charge her", whatever the parse hung the infinitive on. */
export function isOpen(links: Links, verb: Token): boolean {
	const mark = verb.xpos === "VB" ? links.child(verb, "mark") : null;
	return (
		mark?.lower === "to" && links.tokens[mark.index - 1]?.lower === "whether"
	);
}

/** Conjunctions that are read as prepositions. */
const SUBORDINATING =
	/^(?:after|before|as|since|until|till|than|once|while|because)$/;

/**
 * "After Norland vetoed a resolution", where the name was read as the object of "after", and "The carmaker Lumo cut its
 * prices", where it was read as all there is to the sentence.
 */
export function beforeFinite(links: Links, verb: Token): Token | null {
	if (!/^VB[DZP]?$/.test(verb.xpos) || links.child(verb, "aux", "cop", "cc"))
		return null;
	const before = links.tokens[verb.index - 1];
	if (before?.sentence !== verb.sentence || !isNoun(before)) return null;
	const top = topOfName(links, before);
	const preposition = links.child(top, "case", "mark");
	if (verb.dep === "conj" || verb.dep === "ccomp")
		return preposition && SUBORDINATING.test(preposition.lower) ? top : null;
	return verb.dep === "parataxis" && verb.head === top.index && top.head < 0
		? top
		: null;
}

function isNoun({ upos }: Token): boolean {
	return upos === "NOUN" || upos === "PROPN";
}
