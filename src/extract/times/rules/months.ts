import { turn } from "../combinators.js";
import type { Point } from "../context.js";
import { month } from "../names.js";
import { dateNear } from "../near.js";
import type { Place } from "../parser.js";
import { inSharedYear } from "../shared-year.js";
import { DOUBTFUL_MONTHS, MONTHS } from "../words.js";
import { before } from "./around.js";
import { LEADS } from "./years.js";

/** Months that people are named for: "April Jones". */
const GIVEN_NAMES = new Set(["jan", "april", "may", "june", "august"]);

function isGivenName(place: Place): boolean {
	const { atoms, at: here, end } = place;
	const next = atoms[end];
	const last = before(place);
	return (
		GIVEN_NAMES.has(atoms[here]?.text ?? "") &&
		next?.token.upos === "PROPN" &&
		next.capital &&
		!next.broken &&
		!(last && MONTH_LEADS.test(last.text) && !/^(and|to|of)$/.test(last.text))
	);
}

/** What a month that is also another word stands behind. */
const MONTH_LEADS =
	/^(in|since|by|during|of|from|until|till|through|last|next|this|early|late|mid|before|after|for|between|and|to|-)$/;

/** Whether "may", "march" and the like are months here, and not verbs, adjectives or names. */
function isMonth(place: Place): boolean {
	const { atoms, at: here, end } = place;
	const atom = atoms[here];
	if (!atom || atoms.length < 4) return true;
	const last = before(place);
	const next = atoms[end];
	// "the annual March for Life", "the March of the Mothers"
	const what = atoms[end + (atoms[end + 1]?.text === "the" ? 2 : 1)];
	if (next && /^(for|of)$/.test(next.text) && what?.capital) return false;
	if (
		last &&
		/^(DET|ADJ)$/.test(last.token.upos) &&
		!MONTH_LEADS.test(last.text)
	)
		return (
			last.text === "the" &&
			(end >= atoms.length - 1 || (atom.capital && next?.token.upos === "NOUN"))
		);
	const led = last !== undefined && MONTH_LEADS.test(last.text);
	if (!atom.capital)
		return (
			led &&
			/^(in|since|during|last|next|early|late|mid|until|after|before)$/.test(
				last.text,
			)
		);
	if (led || atom.text === "august") return true;
	const { upos } = atom.token;
	// "Harker May Not Run", "Su Lin May, 60, a nurse"
	if (
		last?.capital &&
		/^(PROPN|NOUN)$/.test(last.token.upos) &&
		next &&
		(/^(not|,)$/.test(next.text) || /^(AUX|VERB)$/.test(next.token.upos))
	)
		return false;
	return (
		upos !== "AUX" &&
		upos !== "VERB" &&
		next?.token.upos !== "PRON" &&
		last !== undefined &&
		last.text !== "."
	);
}

/** "Mar-a-Lago", "Jan-Erik", but "Jan-Mar", "Dec-14". */
function isHyphened({ atoms, end }: Place): boolean {
	const [mark, after] = [atoms[end], atoms[end + 1]];
	return (
		mark?.text === "-" &&
		mark.glued &&
		after?.glued === true &&
		after.number < 0 &&
		!MONTHS.has(after.text)
	);
}

/** A month's name that is one here, and not a verb, an adjective or a name. */
export const bareMonth = turn(month, (m, place): Point | null => {
	const atom = place.atoms[place.at];
	if (!atom) return null;
	const last = before(place);
	if (DOUBTFUL_MONTHS.has(atom.text) && !isMonth(place)) return null;
	if (isGivenName(place)) return null;
	if (last?.text === "$") return null;
	const short = atom.text.length < 4 && atom.text !== "may";
	const dotted = place.end > place.at + 1;
	const next = place.atoms[place.end];
	if (short && isHyphened(place)) return null;
	if (short && !dotted && place.atoms.length > 15) {
		if (!(last && LEADS.has(last.text)) || next?.token.upos === "PROPN")
			return null;
	}
	return inSharedYear(m, null, place) ?? dateNear(m, null);
});
