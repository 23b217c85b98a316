import { isPersonNoun } from "../../extract/roles/somebody.js";
import { likeness } from "../../library/meanings.js";
import { stemOf } from "../../library/terms.js";

/** Words of a line count the same: the language of news, each plural. */
const SAME = `
workers employees staff staffers personnel hands jobs posts positions
soldiers troops servicemen fighters conscripts
spectators fans viewers onlookers supporters attendees
residents inhabitants locals villagers townspeople islanders
pupils students schoolchildren children
protesters demonstrators marchers
migrants refugees
inmates prisoners detainees captives
homes houses households flats apartments dwellings
planes aircraft jets airliners
ships vessels boats
cars vehicles automobiles
shops stores outlets branches
delegates lawmakers deputies legislators parliamentarians
`;

const lines = new Map<string, Set<number>>();
SAME.trim()
	.split("\n")
	.forEach((line, n) => {
		for (const word of line.split(" ")) {
			const stem = stemOf(word);
			lines.set(stem, (lines.get(stem) ?? new Set()).add(n));
		}
	});

/** Whoever is counted may be called no more than this. */
const PEOPLE: ReadonlySet<string> = new Set(
	["people", "person", "persons"].map(stemOf),
);
/** So near in meaning a noun has to be to what is counted to count the same. */
const ALIKE = 0.3;

/**
 * Whether a number of one thing may answer how many there are of another: the same, one near in meaning, or people for
 * whoever people are by what they do ("how many people", "4,300 workers").
 * @param counted the stem of what is asked about
 * @param noun what the number stands before, in lower case
 */
export function countsAlike(counted: string, noun: string): boolean {
	const stem = stemOf(noun);
	if (stem === counted || likeness(counted, stem) >= ALIKE) return true;
	const those = lines.get(counted);
	if (those && [...(lines.get(stem) ?? [])].some((n) => those.has(n)))
		return true;
	if (PEOPLE.has(counted)) return isPerson(noun);
	return PEOPLE.has(stem) && isPersonStem(counted);
}

const isPerson = (noun: string): boolean =>
	isPersonNoun(noun) || isPersonNoun(noun.replace(/s$/, ""));

/** A stem stands for its word but for an ending that is no matter here. */
const isPersonStem = (stem: string): boolean =>
	isPersonNoun(stem) || (lines.has(stem) && !NO_PEOPLE.has(stem));

const NO_PEOPLE: ReadonlySet<string> = new Set(
	"jobs posts positions homes houses households flats apartments dwellings planes aircraft jets airliners ships vessels boats cars vehicles automobiles shops stores outlets branches"
		.split(" ")
		.map(stemOf),
);
