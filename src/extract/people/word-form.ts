import { Memo } from "../../text/memo.js";
import { particles } from "./lexicon/particles.js";

const APOSTROPHES = /[’ʼ]/g;

/** What makes a token more than a mark. */
export const LETTER = /[\p{L}\p{N}]/u;

/** What follows a hyphen after a name to make an adjective of it. */
const ENDINGS = new Set(
	"led era like run made born wide free held aged type bred only main area elect sent fed paid side turn day part look pro anti size".split(
		" ",
	),
);

const CAPITAL = /^\p{Lu}/u;

const PREFIXED = /^(?:al|el|ad|as|an|ar|ash|d|l|o)['’-]\p{Lu}/u;

const SMALL = /\p{Ll}/u;

/** What a word tells by its letters alone. */
export interface WordForm {
	readonly text: string;
	/** Lower case, straight apostrophes, no dots: "U.S." is "us", "Gen." is "gen". */
	readonly bare: string;
	/** Letters or digits, no mark. */
	readonly word: boolean;
	/** Written as a name is: each part with a capital, or "al-Assad", "d'Estaing". */
	readonly capital: boolean;
	/** Two letters or more, no small one among them. */
	readonly upper: boolean;
}

interface ReadForm extends WordForm {
	/** With straight apostrophes. */
	readonly straight: string;
	/** Length of a possessive ending. */
	readonly ending: number;
}

/** The forms of words, each word read once. */
export const WORD_FORMS = new Memo(readForm);

function readForm(raw: string): ReadForm {
	const straight = raw.replace(APOSTROPHES, "'");
	const ending = /'s$/i.test(straight) && straight.length > 2 ? 2 : 0;
	const text = ending ? raw.slice(0, -ending) : raw;
	const word = LETTER.test(text);
	const capital = word && isCapital(text);
	return {
		straight,
		ending,
		text,
		word,
		capital,
		upper: capital && text.length > 1 && !SMALL.test(text),
		bare: straight
			.slice(0, straight.length - ending)
			.toLowerCase()
			.replaceAll(".", ""),
	};
}

function isCapital(text: string): boolean {
	if (!CAPITAL.test(text)) return PREFIXED.test(text);
	if (!text.includes("-")) return true;
	const halves = text.split("-");
	return halves.every(
		(part, place) =>
			part === "" ||
			CAPITAL.test(part) ||
			/^\d/.test(part) ||
			particles.has(part) ||
			// "Waker-uz-Zaman", "Park Geun-hye"
			(place > 0 &&
				part.length < 5 &&
				(place < halves.length - 1 ||
					((halves[0]?.length ?? 9) < 6 && !ENDINGS.has(part)))),
	);
}
