import { isStop } from "../../library/stop-words.js";

/** Fewest words that say something of their own. */
const FEWEST = 5;
/** Most words that are compared. */
const MOST = 160;
/** How much of two texts together must stand in both. */
const SHARED = 0.72;

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*/gu;

/** Words that turn what is told around, bound it, or make it less than told: they must be the same in both. */
const WEIGHTY =
	/^(?:no|not|nor|none|never|nobody|nothing|neither|without|cannot|\p{L}+n['’]t|may|might|could|would|should|will|must|can|if|unless|until|before|after|since|only|least|most|more|less|fewer|over|under|nearly|almost|about|alleged(?:ly)?|reported(?:ly)?|possibl[ey]|perhaps|planned|denied|denies|deny|refused|declined|half|twice|dozens?|hundreds?|thousands?|millions?|billions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$|^\p{N}/u;

/** A text as it is compared. */
export interface Words {
	readonly all: readonly string[];
	readonly content: readonly string[];
	readonly names: readonly string[];
	/** Numbers, denials and bounds. */
	readonly weighty: string;
}

/** The words of a text without its marks, as many as are compared. */
export function wordsOf(text: string): Words {
	const written = (text.match(WORD) ?? []).slice(0, MOST);
	const all = written.map((word) => word.replace("’", "'").toLowerCase());
	return {
		all,
		content: all.filter((word) => !isStop(word)),
		names: all.filter(
			(word, n) => /^\p{Lu}/u.test(written[n] ?? "") && !isStop(word),
		),
		weighty: all.filter((word) => WEIGHTY.test(word)).join(" "),
	};
}

/**
 * Whether two texts say the same but for marks, white space and words that one of them has more: everything that
 * carries meaning in the shorter stands in the longer in the same order, and numbers, denials and bounds are the same.
 */
export function sameWords(a: Words, b: Words): boolean {
	const [short, long] = a.all.length < b.all.length ? [a, b] : [b, a];
	if (short.all.length < FEWEST || short.weighty !== long.weighty) return false;
	if (short.all.join(" ") === long.all.join(" ")) return true;
	if (
		!follows(short.names, long.names) ||
		!follows(short.content, long.content)
	)
		return false;
	const length = short.all.length + long.all.length;
	return 2 * inBoth(short.all, long.all) >= SHARED * length;
}

/** Whether all of some words stand among others in the same order. */
function follows(few: readonly string[], many: readonly string[]): boolean {
	let at = 0;
	for (const word of many) if (word === few[at]) at++;
	return at === few.length;
}

/** The length of the longest sequence of words that both have. */
function inBoth(a: readonly string[], b: readonly string[]): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const word of a) {
		const next = [0];
		for (let n = 0; n < b.length; n++)
			next.push(
				word === b[n]
					? (row[n] ?? 0) + 1
					: Math.max(row[n + 1] ?? 0, next[n] ?? 0),
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}
