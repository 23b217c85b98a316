import { isVerb } from "../extract/events/classes.js";
import {
	capitals,
	countries,
	nationalities,
} from "../extract/people/lexicon/countries.js";
import { givenName } from "../extract/people/lexicon/given-names.js";
import { IRREGULAR } from "./irregular.js";
import { FURTHER_WORDS } from "./lexicon/further-words.js";
import { inLexicon } from "./meanings.js";
import { isStop } from "./stop-words.js";

/** Whether a word in small letters is one that English has, or a common given name: nobody's slip. */
export function isEnglish(word: string): boolean {
	return isListed(word) || isFurther(word);
}

/** The same without the words of `FURTHER_WORDS`, which are chosen from what this leaves. */
export function isListed(word: string): boolean {
	return (
		isStop(word) ||
		CALENDAR.has(word) ||
		GRAMMAR.has(word) ||
		isVerb(word) ||
		IRREGULAR.has(word) ||
		inLexicon(word) ||
		givenName(word) !== null ||
		countries.has(word) ||
		nationalities.has(word) ||
		capitals.has(word)
	);
}

let further: ReadonlySet<string> | null = null;

/** Words without a meaning that anything here needs; read once one is asked for. */
function isFurther(word: string): boolean {
	further ??= new Set(FURTHER_WORDS.split(" "));
	return further.has(word);
}

const CALENDAR: ReadonlySet<string> = new Set(
	`january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday today yesterday tomorrow tonight noon midnight`.split(
		/\s+/,
	),
);

/** Words that hold sentences together, compare or measure, and stand in no lexicon of meanings. */
const GRAMMAR: ReadonlySet<string> = new Set(
	`few fewer fewest less lesser latter never besides beside though unless whilst amongst amid amidst everything everyone everybody
everywhere whichever whoever whenever wherever however ok yeah yes nope thrice anymore anyway beforehand afterwards downstairs upstairs
worldwide cent percent euro euros kilo kilos metre metres kilometre kilometres litre litres wherein whereby thereby hence alongside aboard atop apiece`.split(
		/\s+/,
	),
);

/** The shortest part of a word made of two. */
const PART = 4;

/** Whether a word is two of English in one, as new ones are: "handover", "livestream". */
export function isCompound(word: string): boolean {
	for (let at = PART; at <= word.length - PART; at++)
		if (inLexicon(word.slice(0, at)) && isPart(word.slice(at))) return true;
	return false;
}

const isPart = (word: string): boolean => isStop(word) || inLexicon(word);
